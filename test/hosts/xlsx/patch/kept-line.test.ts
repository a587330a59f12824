import { nodeHost } from "../../../../src/hosts/node/node-host";
import { draftRows, sheetDraft, workbookDraft } from "../../../support/drafts";
import { packageFaults, partsOf } from "../../../support/package-check";

const { lines } = nodeHost;
if (lines === undefined) throw new Error("Node's host keeps lines");
const place = { sheet: "_TD", label: "result" };

const made = (text = "chữ") =>
  nodeHost.writeWorkbook(
    workbookDraft([
      sheetDraft("Trang", { rows: draftRows([[text, 1]]) }),
      sheetDraft("_TD", { rows: draftRows([["kind", "board"]]), state: "very-hidden" }),
    ]),
  );

test("a line is read back with the sum of all else, which the line itself doesn't change", async () => {
  const bytes = await made();
  const before = lines.read(bytes, place);
  expect(before.text).toBeNull();
  const once = lines.write(bytes, { ...place, text: 'một "&" <hai>' });
  const twice = lines.write(once, { ...place, text: "ba" });
  expect(lines.read(once, place)).toEqual({ text: 'một "&" <hai>', rest: before.rest });
  expect(lines.read(twice, place)).toEqual({ text: "ba", rest: before.rest });
  expect(packageFaults(twice)).toEqual([]);
});

test("only the part of its sheet changes", async () => {
  const bytes = await made();
  const [before, after] = [partsOf(bytes), partsOf(lines.write(bytes, { ...place, text: "một" }))];
  expect([...after.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual([
    "xl/worksheets/sheet2.xml",
  ]);
  expect([...before.keys()]).toEqual([...after.keys()]);
});

test.each([
  ["a cell of another sheet", "Trang", "B1"],
  ["a cell of its own sheet", "_TD", "B1"],
  ["a new cell", "_TD", "C9"],
])("%s changes the sum", async (_, sheet, cell) => {
  const bytes = lines.write(await made(), { ...place, text: "một" });
  const edited = nodeHost.patchWorkbook(bytes, [{ kind: "set", sheet, cell, value: "khác" }]);
  expect(lines.read(edited, place).rest).not.toBe(lines.read(bytes, place).rest);
});

test("the sum tells shared texts apart", async () => {
  expect(lines.read(await made("chũ"), place).rest).not.toBe(lines.read(await made("chữ"), place).rest);
});

test("bytes of others have no line: it throws", async () => {
  expect(() => lines.read(new TextEncoder().encode("%PDF"), place)).toThrow("corrupt");
  const { sheets } = workbookDraft([sheetDraft("Trang", { rows: draftRows([["a"]]) })]);
  const bytes = await nodeHost.writeWorkbook(workbookDraft(sheets));
  expect(() => lines.read(bytes, place)).toThrow('no sheet "_TD"');
});
