import type { Edit } from "../../../../src/workbook/edit";
import { patchWorkbook } from "../../../../src/hosts/xlsx/patch/patch-cells";
import { writeWorkbook } from "../../../../src/hosts/xlsx/write/write-workbook";
import { elements, packageFaults, partsOf, sheetXml } from "../../../support/package-check";
import { everyFeature } from "../write/every-feature";
import { rawCells } from "../write/read-raw";

const sheet = everyFeature.sheets[1]?.name ?? "";
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await writeWorkbook(everyFeature);
});

const set = (cell: string, value: Extract<Edit, { kind: "set" }>["value"]): Edit => ({
  kind: "set",
  sheet,
  cell,
  value,
});

test("no edits leave every part as it was", () => {
  expect([...partsOf(patchWorkbook(bytes, []))]).toEqual([...partsOf(bytes)]);
});

test("a sheet that is taken apart comes together as it was", () => {
  const same = patchWorkbook(bytes, [set("C2", 1.5)]);
  expect([...partsOf(same)]).toEqual([...partsOf(bytes)]);
});

test.each<[string, Extract<Edit, { kind: "set" }>["value"], string, string | null]>([
  ["C2", 12.25, "n", "12.25"],
  ["C3", "1.234,5", "inlineStr", "1.234,5"],
  ["C4", "=1+1 & <b> _x0041_ \u0001", "inlineStr", "=1+1 & <b> _x0041_ \u0001"],
  ["C4", "  hai\ndòng ", "inlineStr", "  hai\ndòng "],
  ["D2", { date: "2020-07-15" }, "n", "44027"],
  ["E2", true, "b", "1"],
  ["E2", 7, "n", "7"],
  ["E4", null, "n", null],
  ["B2", null, "n", null],
])("typing into %s the value %j gives type %s", (cell, value, type, text) => {
  const [before, patched] = [rawCells(bytes, sheet), patchWorkbook(bytes, [set(cell, value)])];
  const after = rawCells(patched, sheet);
  expect(packageFaults(patched)).toEqual([]);
  expect(after.get(cell)).toEqual({ type, text, formula: null, look: before.get(cell)?.look });
  const others = (cells: typeof before) => [...cells].filter(([address]) => address !== cell);
  expect(others(after)).toEqual(others(before));
});

test.each(["Z9", "A8", "G2", "AA100"])("the cell %s, which was not there, is made in its place", (cell) => {
  const patched = patchWorkbook(bytes, [set(cell, "mới")]);
  expect(packageFaults(patched)).toEqual([]);
  expect(rawCells(patched, sheet).get(cell)).toMatchObject({ type: "inlineStr", text: "mới" });
  const columns = elements(sheetXml(patched, sheet), "c")
    .map(({ r = "" }) => r)
    .filter((r) => /[A-Z]2$/.test(r));
  expect(columns).toEqual([...columns].sort());
});

test("a sheet without cells takes one", () => {
  const patched = patchWorkbook(bytes, [{ kind: "set", sheet: "Trống", cell: "B2", value: 1 }]);
  expect(packageFaults(patched)).toEqual([]);
  expect([...rawCells(patched, "Trống")]).toEqual([["B2", expect.objectContaining({ text: "1" })]]);
});

test("validation, protection, looks, notes and all other parts stay", () => {
  const [before, after] = [partsOf(bytes), partsOf(patchWorkbook(bytes, [set("C2", 5), set("C2", "x"), set("F6", 2)]))];
  const changed = [...before].filter(([name, xml]) => after.get(name) !== xml).map(([name]) => name);
  // F6 had a shared text; the part of these only says how many cells have one.
  expect(changed).toEqual(["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml"]);
  const frame = (parts: typeof before) =>
    parts.get("xl/worksheets/sheet2.xml")?.replace(/<sheetData>.*<\/sheetData>/s, "");
  expect(frame(after)).toBe(frame(before));
});

test("dropped results leave the formulas of all sheets", () => {
  const cells = rawCells(patchWorkbook(bytes, [{ kind: "drop-cached" }]), sheet);
  expect(["E2", "E3", "E4", "E5", "E6", "E7"].map((address) => cells.get(address))).toEqual(
    ["C2*2", 'IF(C3=0,"",C3)', "C2>1", "1/0", "C2+1", '"a"&"b"'].map((formula) =>
      expect.objectContaining({ type: "n", text: null, formula }),
    ),
  );
  expect(cells.get("B2")).toEqual(rawCells(bytes, sheet).get("B2"));
});

test("a renamed sheet has its name on the tab and in the names of areas", () => {
  const patched = patchWorkbook(bytes, [{ kind: "rename-sheet", sheet, name: "Biểu 'mới' & $1" }]);
  expect(packageFaults(patched)).toEqual([]);
  expect([...rawCells(patched, "Biểu 'mới' & $1")]).toEqual([...rawCells(bytes, sheet)]);
  const workbook = partsOf(patched).get("xl/workbook.xml") ?? "";
  expect(workbook).toContain("hidden=\"1\" localSheetId=\"1\">'Biểu ''mới'' &amp; $1'!$A$1:$F$7<");
  expect(workbook).not.toContain("Chỉ tiêu");
});

test("edits act one after the other", () => {
  const edits: Edit[] = [
    { kind: "rename-sheet", sheet, name: "B" },
    { kind: "insert-row", sheet: "B", at: 2 },
    { kind: "set", sheet: "B", cell: "A2", value: "chen" },
  ];
  const cells = rawCells(patchWorkbook(bytes, edits), "B");
  expect([cells.get("A2")?.text, cells.get("A3")?.text]).toEqual(["chen", "KT01"]);
});

test("the same bytes and edits give the same bytes", async () => {
  const first = patchWorkbook(bytes, [set("C2", 5)]);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(patchWorkbook(bytes, [set("C2", 5)])).equals(first)).toBe(true);
});

test.each<[Edit, string]>([
  [{ kind: "set", sheet: "Không có", cell: "A1", value: 1 }, 'no sheet "Không có"'],
  [{ kind: "rename-sheet", sheet: "Không có", name: "B" }, 'no sheet "Không có"'],
  [{ kind: "set", sheet: "Trống", cell: "A0", value: 1 }, '"A0" is not the address'],
  [{ kind: "set", sheet: "Trống", cell: "A1", value: Number.NaN }, "not a number"],
  [{ kind: "set", sheet: "Trống", cell: "A1", value: { date: "15/07/2020" } }, "not a number or date"],
])("%j is refused", (edit, message) => {
  expect(() => patchWorkbook(bytes, [edit])).toThrow(message);
});
