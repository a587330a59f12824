import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startCellsThread, type CellsThread } from "./cells-in-worker";
import { expectVerdict } from "./check-verdict";
import { everyGroup } from "./every-file";
import { damagedOldFiles } from "./files/other-workbooks";

/**
 * Files from outside, each made to do harm or only to look so: `thidua cells` ends in the verdict that stands beside
 * it, within 5 s and 512 MB.
 */
const folder = mkdtempSync(path.join(tmpdir(), "thidua-hostile-"));
let thread: CellsThread;

beforeAll(() => {
  thread = startCellsThread();
});

afterAll(async () => {
  await thread.end();
  rmSync(folder, { recursive: true, force: true });
});

it("they are at least 300, each under a name of its own", () => {
  const names = everyGroup.flatMap(({ group, files }) => files.map(({ name }) => `${group}: ${name}`));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(300);
});

describe.each(everyGroup)("$group", ({ files }) => {
  it.each(files)("$name", async (file) => {
    const saved = path.join(folder, file.savedAs ?? "tệp.xlsx");
    writeFileSync(saved, file.bytes());
    expectVerdict(file, await thread.read(saved));
    expect(readdirSync(folder)).toEqual([path.basename(saved)]);
    rmSync(saved);
  });
});

describe("damaged .xls and .xlsb files", () => {
  it.each(damagedOldFiles)("$name", async ({ bytes, cells }) => {
    const saved = path.join(folder, "tệp.xls");
    writeFileSync(saved, bytes());
    const { code, out, err } = await thread.read(saved);
    expect([code, err.includes("\n    at ")]).toEqual([code === 0 ? 0 : 1, false]);
    if (code === 0 && cells !== null) expect(JSON.parse(out).sheets).toEqual([{ name: "S", state: "visible", cells }]);
    rmSync(saved);
  });
});
