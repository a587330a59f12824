import { startRecording } from "../../../src/hosts/excel/recording";
import { calculate } from "../calculate/calculate";
import { useExcel } from "../node/use-excel";
import { gzipSync } from "node:zlib";
import { readRecording, recordingText } from "./recording";
import { replayText } from "./replay-text";

/** What the self-test would save after a small session; the ids are another Excel's. */
let recorded: string;

beforeAll(async () => {
  const { Excel } = useExcel({ calculate });
  const stopRecording = startRecording();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Thử");
    sheet.load("id,name");
    await context.sync();
    const range = context.workbook.worksheets.getItem(sheet.id).getRange("A1:B2");
    range.values = [
      ["Tên", 1.5],
      ["=B1*2", true],
    ];
    range.format.fill.color = "#FFF9DB";
    range.load("values,numberFormat,format/fill/color");
    await context.sync();
    range.getCell(0, 1).load("address");
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Không có").load("name");
    await context.sync();
  }).catch(() => undefined);
  const requests = stopRecording();
  expect(requests.length).toBeGreaterThanOrEqual(4);
  const text = JSON.stringify({ environment: { host: "Excel", excelApi: "1.14" }, tests: [], requests });
  const [id = ""] = /\{0{7}2-[^"]*?\}/.exec(text) ?? [];
  expect(id).not.toBe("");
  recorded = text.replaceAll(id, "{ABCDEF01-2345}").replaceAll("reference ", "8,5,1606;");
});

/** The recording with one place of it changed, as if Excel had answered so. */
function altered(from: string, to: string): string {
  expect(recorded).toContain(from);
  return recorded.replace(from, to);
}

test("a recording of the simulated host itself has no differences, whatever the ids and references were", () => {
  const { lines, same } = replayText(recorded);
  expect(lines.slice(0, 3)).toEqual([
    "host: Excel",
    "excelApi: 1.14",
    expect.stringMatching(/^\d+ requests with \d+ actions, 0 differences$/),
  ]);
  expect(same).toBe(true);
});

test("a value that Excel answered otherwise is named with its place", () => {
  const { lines, same } = replayText(altered('"Color":"#FFF9DB"', '"Color":"#FFFFFF"'));
  expect(same).toBe(false);
  expect(lines.slice(-3)).toEqual([
    expect.stringMatching(/^request \d+$/),
    expect.stringContaining(
      'Worksheets › item("{ABCDEF01-2345}") › GetRange("A1:B2"): load values, numberFormat, format/fill/color',
    ),
    '    Format.Fill.Color: Excel "#FFFFFF", simulated "#FFF9DB"',
  ]);
});

test("another error code is named with what was asked", () => {
  const { lines } = replayText(altered('"Code":"ItemNotFound"', '"Code":"InvalidArgument"'));
  expect(lines.at(-2)).toContain('Worksheets › item("Không có")');
  expect(lines.at(-1)).toMatch(/^ {4}error: Excel InvalidArgument at .*, simulated ItemNotFound at /);
});

test("an error that Excel did not have is named, and so are the results that are then missing", () => {
  const recording = JSON.parse(recorded) as { requests: { request: { Actions: { Name: string }[] } }[] };
  const action = recording.requests.flatMap(({ request }) => request.Actions).find(({ Name }) => Name === "Values");
  action!.Name = "KhongCo";
  const { lines } = replayText(JSON.stringify(recording));
  expect(lines.join("\n")).toMatch(/error: Excel none, simulated \w+ at Range/);
  expect(lines.join("\n")).toContain("Excel has a result, the simulated host has none");
});

test("many cells that differ are one finding with examples", () => {
  const recording = JSON.parse(recorded) as {
    requests: { response: { Results?: { Value: { NumberFormat?: unknown } | null }[] } }[];
  };
  for (const { response } of recording.requests)
    for (const { Value } of response.Results ?? [])
      if (Value?.NumberFormat !== undefined)
        Value.NumberFormat = [
          ["a", "a"],
          ["a", "a"],
        ];
  expect(replayText(JSON.stringify(recording)).lines.at(-1)).toBe("    and 1 more places of this result");
});

test.each([
  ["{}", "no list `requests`"],
  ["[]", "no record at its top"],
  ['{"requests":[{}]}', "Request 1 of the recording has no Actions"],
  ['{"requests":[]}', "The recording is empty"],
  ['{"requests":[{"request":{"Actions":[],"ObjectPaths":{}},"response":{}}],"count":2}', "cut: 1 of 2 requests"],
  ['{"requests":[{"request":{', "cut on its way"],
])("%s is refused with what is missing", (text, why) => {
  expect(() => readRecording(text)).toThrow(why);
});

test("a recording is read as JSON, packed, and packed and copied as text; cut it is refused", () => {
  const packed = gzipSync(recorded);
  const copied = Buffer.from(`${packed.toString("base64")}\n`);
  for (const bytes of [Buffer.from(recorded), packed, copied]) expect(recordingText(bytes)).toBe(recorded);
  for (const bytes of [packed.subarray(0, 300), copied.subarray(0, 300), Buffer.from("không phải")])
    expect(() => recordingText(bytes)).toThrow("cut on its way");
});
