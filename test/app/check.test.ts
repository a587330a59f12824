import { checkJson } from "../../src/app/check-workbooks";
import { consolidate } from "../../src/app/consolidate";
import type { Consolidation } from "../../src/domain/consolidation";
import { severityOf, type Issue } from "../../src/domain/issue";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { boardOf, fileOf, host, issuedTo, setCell, typeInto, wellFilled, type Typed } from "../support/small-province";
import { check, day, name, province } from "./check-sample";

const base: readonly Typed[] = [
  ...wellFilled("C1-01"),
  ["Nội dung", "N4", "Nội dung báo cáo", "Có"],
  ["Tự chấm", "T5", "Điểm tự chấm", 8],
  ["Tự chấm", "T6", "Điểm tự chấm", 1],
];

const filled = (...more: readonly Typed[]): Workbook => typeInto(issuedTo(province, "C1-01"), [...base, ...more]);

function consolidated(workbook: Workbook): Consolidation {
  const request = {
    board: boardOf(province.workbook),
    stored: readStore(province.workbook),
    files: [fileOf(name, workbook)],
    ...day,
    receivedOption: null,
    progress: () => undefined,
  };
  return consolidate(request, host).consolidation;
}

/** What a person would be told of the file: errors and warnings, each at its cell in the same words. */
const told = (issues: readonly Issue[]): readonly string[] =>
  issues
    .filter(({ code, place }) => place.file === name && severityOf(code) !== "notice")
    .map(({ code, place, params }) => `${code} ${place.unit} ${place.sheet}!${place.cell} ${JSON.stringify(params)}`)
    .sort();

function change(workbook: Workbook, sheetName: string, make: (sheet: Sheet) => Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.name === sheetName ? make(sheet) : sheet)) };
}

function withoutRow(sheetName: string, code: string): Workbook {
  return change(filled(), sheetName, (sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].filter(([, cells]) => ![1, 2].some((column) => cells.get(column)?.value === code))),
  }));
}

const without = (sheetName: string, workbook = filled()): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter((sheet) => sheet.name !== sheetName),
});

const cases: readonly (readonly [string, Workbook])[] = [
  ["as issued, with nothing typed", issuedTo(province, "C1-01")],
  ["filled well", filled()],
  [
    "numbers as text",
    filled(
      ["Kết quả", "A1", "Thực hiện trong kỳ", "1.234"],
      ["Kết quả", "A2", "Thực hiện trong kỳ", "55 %"],
      ["Chỉ tiêu", "A1", "Chỉ tiêu đăng ký", "1 nghìn tỷ đồng"],
      ["Nội dung", "N2", "Nội dung báo cáo", "1.5"],
    ),
  ],
  [
    "words where numbers are asked for",
    filled(
      ["Kết quả", "A1", "Thực hiện trong kỳ", "chưa có"],
      ["Tự chấm", "T3", "Điểm tự chấm", "mười"],
      ["Kết quả", "A2", "Thực hiện trong kỳ", "5 triệu"],
      ["Nội dung", "N2", "Nội dung báo cáo", "vài"],
    ),
  ],
  [
    "dates",
    filled(
      ["Thông tin chung", "Ngày ký", "", "30/6/2020"],
      ["Thông tin chung", "Ngày sơ kết", "", "31/6/2020"],
      ["Nội dung", "N3", "Nội dung báo cáo", "hôm qua"],
      ["Nội dung", "N4", "Nội dung báo cáo", "Rồi"],
    ),
  ],
  [
    "blanks where entries are required",
    filled(
      ["Kết quả", "A1", "Thực hiện trong kỳ", null],
      ["Tự chấm", "T3", "Điểm tự chấm", null],
      ["Nội dung", "N1", "Nội dung báo cáo", "  "],
      ["Thông tin chung", "Người lập biểu", "", null],
      ["Thông tin chung", "Ngày sơ kết", "", null],
    ),
  ],
  [
    "a self-score above the criterion's points",
    filled(["Tự chấm", "T3", "Điểm tự chấm", 11], ["Tự chấm", "T1", "Điểm tự chấm", 12]),
  ],
  ["a bonus out of its bounds", filled(["Tự chấm", "T6", "Điểm tự chấm", 5])],
  ["a penalty out of its bounds", filled(["Tự chấm", "T6", "Điểm tự chấm", -3])],
  [
    "not applicable where it may be and where it may not",
    filled(["Tự chấm", "T3", "Không áp dụng", "x"], ["Tự chấm", "T5", "Không áp dụng", "x"]),
  ],
  ["KAD for points", filled(["Tự chấm", "T3", "Điểm tự chấm", "KAD"])],
  [
    "KAD and KG for figures",
    filled(["Kết quả", "A1", "Thực hiện trong kỳ", "KAD"], ["Chỉ tiêu", "A2", "Chỉ tiêu đăng ký", "KG"]),
  ],
  ["an adjustment after the answer Không", filled(["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900])],
  ["the answer Có without a row", filled(["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"])],
  [
    "an adjustment without its reason",
    filled(["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"], ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900]),
  ],
  [
    "an own indicator half filled",
    filled(["Chỉ tiêu", "R01", "Nội dung chỉ tiêu", "Trồng cây"], ["Kết quả", "R01", "Thực hiện trong kỳ", "5 cây"]),
  ],
  ["a row deleted from the results", withoutRow("Kết quả", "A3")],
  ["a row deleted from the targets", withoutRow("Chỉ tiêu", "A3")],
  ["a required content deleted", withoutRow("Nội dung", "N1")],
  ["a line scored by hand deleted", withoutRow("Tự chấm", "T3")],
  ["a computed line deleted", withoutRow("Tự chấm", "T1")],
  ["a sheet deleted", without("Kết quả")],
  ["the self-scores deleted", without("Tự chấm")],
  ["the targets deleted", without("Chỉ tiêu")],
  ["a sheet renamed", change(filled(), "Kết quả", (sheet) => ({ ...sheet, name: "KQ" }))],
  [
    "printed texts changed",
    setCell(setCell(filled(), "Kết quả", { row: 11, column: 3, value: "Khác" }), "Thông tin chung", {
      row: 10,
      column: 2,
      value: "Khác",
    }),
  ],
];

describe("a unit checks its file before sending", () => {
  test.each(cases)("%s: it is told what the Board would be told", (_, workbook) => {
    const [own, theirs] = [check(workbook), consolidated(workbook)];
    expect(told(own.issues)).toEqual(told(theirs.issues));
    const stands = theirs.units.find((unit) => unit.code === "C1-01");
    const { requiredCells, filledCells, complete, structure, reviewHeld, status } = stands!;
    expect(own.unit).toMatchObject({ requiredCells, filledCells, complete, structure, reviewHeld, status });
  });

  test("the cases are no empty ones", () => {
    const codes = new Set(cases.flatMap(([, workbook]) => check(workbook).issues.map((issue) => issue.code)));
    expect([...codes].filter((code) => severityOf(code) === "error").sort()).toEqual([
      "adjustment-contradiction",
      "measure-mismatch",
      "not-a-date",
      "not-a-number",
      "not-applicable-forbidden",
      "prefilled-changed",
      "required-blank",
      "self-score-above-max",
    ]);
  });

  test("another spelling of the unit's code is no conflict, another unit is", () => {
    const spelled = setCell(filled(), "Thông tin chung", { row: 9, column: 2, value: "c1-01 " });
    expect(told(check(spelled).issues)).toEqual(told(consolidated(spelled).issues));
    const other = setCell(filled(), "Thông tin chung", { row: 9, column: 2, value: "C1-02" });
    expect(check(other).issues.map((issue) => issue.code)).toContain("unit-conflict");
    expect(consolidated(other).issues.map((issue) => issue.code)).toContain("unit-conflict");
  });

  test("without its marks a file is still checked, as far as its sheets tell", () => {
    const checked = check(without("_TD"));
    expect([checked.file.verdict, checked.file.unit, told(checked.issues)]).toEqual(["accepted", "C1-01", []]);
    expect(checked.unit).toMatchObject({ complete: true, structure: "ok" });
  });

  test("its JSON has the keys of the contract", () => {
    const json = JSON.parse(checkJson([check(filled())], vi)) as object;
    expect(Object.keys(json)).toEqual(["schema", "app", "files", "units", "figures", "adjustments", "issues"]);
  });
});
