import { statSync } from "node:fs";
import { sheetNames } from "../../../src/contract/sheet-names";
import { nodeHost } from "../../../src/hosts/node/node-host";
import {
  asked,
  at,
  bytesOf,
  copy,
  give,
  lineOfStanding,
  numbersIn,
  run,
  takeAway,
  typeSomewhere,
  writeRound,
  type Asked,
} from "./rerun-sample";
import { rerunStories } from "./rerun-stories";

beforeAll(async () => {
  await writeRound();
  await run("board.xlsx", "first.xlsx", asked);
});
afterAll(takeAway);

const stands = async (from: string, ask: Asked = asked): Promise<boolean> =>
  (await run(from, "stood.xlsx", ask)).includes(lineOfStanding);

test("over its own result with the same files it takes the result over, byte for byte what is made anew", async () => {
  const lines = await run("first.xlsx", "again.xlsx", asked);
  const anew = await run("first.xlsx", "anew.xlsx", { ...asked, whole: true });
  expect(lines).toContain(lineOfStanding);
  expect(anew).not.toContain(lineOfStanding);
  expect(numbersIn(lines)).toEqual(numbersIn(anew));
  expect(numbersIn(lines)).toHaveLength(4);
  expect(bytesOf("again.xlsx")).toEqual(bytesOf("anew.xlsx"));
  expect(lines).toContain(`1 tệp cần xem lại, có tên và lý do ở trang ${sheetNames.files}.`);
});

test("in its place nothing is written, and no earlier copy is taken away", async () => {
  copy("first.xlsx", "place.xlsx");
  const before = statSync(at("place.xlsx")).mtimeMs;
  expect(await run("place.xlsx", "place.xlsx", asked)).toContain(lineOfStanding);
  expect(statSync(at("place.xlsx")).mtimeMs).toBe(before);
  expect(() => statSync(at("place.xlsx.bak"))).toThrow("ENOENT");
});

test("another day, another date of receipt, another program: it is made anew", async () => {
  expect(await stands("first.xlsx", { ...asked, asOf: "2020-07-16" })).toBe(false);
  expect(await stands("first.xlsx", { ...asked, received: "2020-07-01" })).toBe(false);
  expect(await stands("first.xlsx", { ...asked, program: "two" })).toBe(false);
  expect(await stands("board.xlsx")).toBe(false);
});

test.each([
  ["an output sheet", [sheetNames.overview]],
  ["a sheet in which people type", [sheetNames.roster]],
])("whoever types into %s gets a run", async (_, sheets) => {
  copy("first.xlsx", "typed.xlsx");
  typeSomewhere("typed.xlsx", 3, sheets);
  expect(await stands("typed.xlsx")).toBe(false);
});

test("so does whoever changes what stands beside the line, or the line itself", async () => {
  for (const [row, value] of [
    [1, "cluster"],
    [lineAt("first.xlsx"), lineText("first.xlsx").replace(/"received":\d+/, '"received":99')],
  ] as const) {
    const edit = { kind: "set", sheet: "_TD", cell: `B${String(row)}`, value } as const;
    give("typed.xlsx", nodeHost.patchWorkbook(bytesOf("first.xlsx"), [edit]));
    expect(await stands("typed.xlsx")).toBe(false);
  }
});

test("whatever is changed between runs, what is taken over is what would be made anew", () => rerunStories(3));

function marks(name: string): readonly (readonly [number, string, string])[] {
  const sheet = nodeHost.readWorkbook(bytesOf(name)).sheets.find((each) => each.name === "_TD");
  return [...(sheet?.rows ?? [])].map(
    ([row, cells]) => [row, String(cells.get(1)?.value), String(cells.get(2)?.value)] as const,
  );
}

const lineOf = (name: string) => marks(name).find(([, label]) => label === "result") ?? [0, "", ""];
const lineAt = (name: string): number => lineOf(name)[0];
const lineText = (name: string): string => lineOf(name)[2];
