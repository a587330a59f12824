import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { addressOf, parseAddress } from "../../../src/workbook/address";
import {
  after,
  cellOf,
  draft,
  filled,
  issuesIn,
  pasted,
  province,
  rewritten,
  set,
  told,
  unit,
  useFilledForm,
} from "./drift-sample";

const rowOf = (code: string): number => parseAddress(cellOf("Kết quả", code, "Thực hiện trong kỳ"))!.row;

useFilledForm();

test("as issued and filled there is nothing to tell", () => {
  expect(after()).toEqual([]);
});

test("a hidden row with a figure is named, one without is not", () => {
  expect(after({ kind: "hide-row", sheet: "Kết quả", row: rowOf("A1") })).toEqual([
    ["hidden-figures", `Kết quả!H${rowOf("A1")}`, "row", String(rowOf("A1"))],
  ]);
  expect(after({ kind: "hide-row", sheet: "Kết quả", row: rowOf("A1") - 1 })).toEqual([]);
});

test("a hidden column: its figures count nowhere, its words are told; and a hidden sheet", () => {
  const column = rewritten(filled, /worksheets\/sheet3\.xml$/, (xml) =>
    xml.replace(/<col min="8"/, '<col hidden="1" min="8"'),
  );
  const codes = told(issuesIn(nodeHost.readWorkbook(column))).map(([code]) => code);
  expect(new Set(codes)).toEqual(new Set(["hidden-value"]));
  expect(codes.length).toBe(4);
  const sheet = rewritten(filled, /xl\/workbook\.xml$/, (xml) =>
    xml.replace(/<sheet name="Kết quả"/, '<sheet state="hidden" name="Kết quả"'),
  );
  expect(told(issuesIn(nodeHost.readWorkbook(sheet)))).toEqual([
    ["hidden-figures", `Kết quả!H${rowOf("A1")}`, "sheet", "Kết quả"],
  ]);
});

test("numbers beside and below the form are counted at the first of them", () => {
  expect(after(set(`P${rowOf("A2")}`, 12), set(`Q${rowOf("A2")}`, 13), set("C60", 7))).toEqual([
    ["figures-outside", `Kết quả!P${rowOf("A2")}`, 3],
  ]);
  expect(after(set(`P${rowOf("A2")}`, "chú thích"), set("C60", "Nguyễn Thị Mẫu"))).toEqual([]);
});

test("a column of one's own", () => {
  expect(after({ kind: "insert-column", sheet: "Kết quả", at: 5 }, set("E8", "Điểm thưởng"))).toEqual([
    ["column-added", "Kết quả!E8", "Điểm thưởng"],
  ]);
});

test("rows in another order are found by their codes", () => {
  const [first, second] = [rowOf("A1"), rowOf("A2")];
  const printed = (row: number, column: number) =>
    draft.sheets
      .find(({ name }) => name === "Kết quả")!
      .rows.get(row)!
      .get(column)!.value as string;
  const swapped = [2, 3, 4].flatMap((column) => [
    set(addressOf(first, column), printed(second, column)),
    set(addressOf(second, column), printed(first, column)),
  ]);
  expect(after(...swapped).filter(([code]) => code === "rows-moved")).toEqual([
    ["rows-moved", `Kết quả!B${second}`, "A1"],
  ]);
});

test("sheets added: one of the unit's own, and a copy of a form", () => {
  const { sheets, warnings } = nodeHost.readWorkbook(filled);
  const results = sheets.find(({ name }) => name === "Kết quả")!;
  const own = {
    ...results,
    name: "Nháp",
    rows: new Map([[1, new Map([[1, { value: "tạm tính", formula: null, format: "General" }]])]]),
  };
  expect(told(issuesIn({ sheets: [...sheets, own, { ...results, name: "Kết quả (2)" }], warnings }))).toEqual([
    ["sheet-added", "Nháp!", "Nháp"],
    ["sheet-copied", "Kết quả (2)!", "Kết quả (2)", "Kết quả"],
  ]);
});

test("protection taken off", () => {
  expect(after({ kind: "unprotect", sheet: "Chỉ tiêu" }, { kind: "unprotect", sheet: "Kết quả" })).toEqual([
    ["protection-removed", "Chỉ tiêu!A1", "Chỉ tiêu; Kết quả"],
  ]);
});

test("cells that lost their rule by pasting; a sheet of which every rule is gone is a program's doing", () => {
  const cut = rewritten(filled, /worksheets\/sheet3\.xml$/, (xml) =>
    xml.replace(/sqref="H(11):H(\d+)"/g, (_, __, to: string) => `sqref="H${rowOf("A1") + 1}:H${to}"`),
  );
  expect(told(issuesIn(nodeHost.readWorkbook(cut)))).toEqual([["rule-pasted-over", `Kết quả!H${rowOf("A1")}`, 1]]);
  const none = rewritten(filled, /worksheets\/sheet3\.xml$/, (xml) =>
    xml.replace(/<dataValidations.*<\/dataValidations>/s, ""),
  );
  expect(told(issuesIn(nodeHost.readWorkbook(none)))).toEqual([]);
});

test("text in an old encoding is read by its font, both texts kept", () => {
  const cell = cellOf("Kết quả", "A1", "Ghi chú");
  const bytes = pasted(".VnTime", new Map([[cell, "v\u00ADît kÕ ho¹ch"]]));
  const { submission } = readSubmission(openUnitWorkbook(nodeHost.readWorkbook(bytes)), {
    unit,
    file: { name: "", sha256: "", changed: null, receivedOption: null },
    catalogue: boardCatalogue(province.board, unit),
  });
  expect(submission.results.find(({ code }) => code === "A1")?.note).toEqual({
    state: "text",
    value: "vượt kế hoạch",
    raw: "v\u00ADît kÕ ho¹ch",
    cell,
  });
  expect(told(submission.issues)).toEqual([
    ["legacy-font-text", `Kết quả!${cell}`, "Ghi chú", "v\u00ADît kÕ ho¹ch", "vượt kế hoạch", "TCVN3", ".VnTime"],
  ]);
});
