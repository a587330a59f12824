import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { readRecording, recordingText } from "./recording";
import { replayText as textOf } from "./replay-text";
import { smallRecording } from "./small-recording";

let recorded: string;

/** Each member's name stands for its places in the product. */
const replayText = (text: string) =>
  textOf(text, () => (members) => members.map(({ owner, name }) => `${owner}.${name}`));

beforeAll(async () => {
  recorded = await smallRecording();
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
    "| request | what was asked | where | Excel | simulated | product |",
    "| --- | --- | --- | --- | --- | --- |",
    expect.stringMatching(
      /^\| \d+ \| Worksheets › item\("\{ABCDEF01-2345\}"\) › GetRange\("A1:B2"\): load values, numberFormat, format\/fill\/color \| Format\.Fill\.Color \| "#FFFFFF" \| "#FFF9DB" \| Fill\.Color \|$/u,
    ),
  ]);
});

test("another error code is named with what was asked", () => {
  const { lines } = replayText(altered('"Code":"ItemNotFound"', '"Code":"InvalidArgument"'));
  expect(lines.at(-1)).toMatch(
    /item\("Không có"\).* \| error \| InvalidArgument at .* \| ItemNotFound at .* \| WorksheetCollection\.getItem \|$/u,
  );
});

test("an error that Excel did not have is named, and so are the results that are then missing", () => {
  const recording = JSON.parse(recorded) as { requests: { request: { Actions: { Name: string }[] } }[] };
  const action = recording.requests.flatMap(({ request }) => request.Actions).find(({ Name }) => Name === "Values");
  action!.Name = "KhongCo";
  const { lines } = replayText(JSON.stringify(recording));
  expect(lines.join("\n")).toMatch(/\| error \| none \| \w+ at Range/u);
  expect(lines.join("\n")).toContain("| a result | none |");
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
  expect(replayText(JSON.stringify(recording)).lines.at(-1)).toContain("| and 1 more places of this result |");
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

test("the product's own places are named, the nearest to what was asked; where it has none, nothing is", () => {
  const color = altered('"Color":"#FFF9DB"', '"Color":"#FFFFFF"');
  const [place = ""] = /src\/\S+:\d+/u.exec(textOf(color).lines.at(-1) ?? "") ?? [];
  const [file = "", line = ""] = place.split(":");
  const text = readFileSync(path.join(__dirname, "../../..", file), "utf8").split("\n")[Number(line) - 1];
  expect([file, text]).toEqual([expect.stringMatching(/^src\/hosts\/excel\//u), expect.stringContaining("fill")]);
});
