import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../../src/app/check-workbooks";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue, markedCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { unitsOfRound } from "../../../src/domain/roster/units-of-round";
import { parseAddress } from "../../../src/workbook/address";
import type { Cell, CellValue } from "../../../src/workbook/cell";
import type { Sheet, SheetState, Workbook } from "../../../src/workbook/sheet";
import { setCell, smallProvince } from "../../support/small-province";

/**
 * A form as it was issued before heads came from `Mẫu văn bản`, and filled: a line a cell (address, value, formula,
 * format), a line "# name" a sheet. Its header rows, its marks, its check numbers and the second place that asked for
 * Kế hoạch 6 tháng are those of then.
 */
const lines = readFileSync(join(__dirname, "form-before-letterheads.tsv"), "utf8").trimEnd().split("\n");

function earlierForm(): Workbook {
  type Filling = Omit<Sheet, "rows"> & { readonly rows: Map<number, Map<number, Cell>> };
  const sheets: Filling[] = [];
  for (const line of lines) {
    if (line.startsWith("# ")) {
      const [name = "", state] = line.slice(2).split("\t");
      sheets.push({ name, state: state as SheetState, rows: new Map(), merges: [], widths: new Map() });
      continue;
    }
    const [address = "", value = "null", formula = "", format = "General"] = line.split("\t");
    const { row, column } = parseAddress(address)!;
    const rows = sheets.at(-1)!.rows;
    const cells = rows.get(row) ?? new Map<number, Cell>();
    rows.set(row, cells.set(column, { value: JSON.parse(value) as CellValue, formula: formula === "" ? null : formula, format }));
  }
  return { sheets, warnings: [] };
}

const { board } = smallProvince();
const unit = unitsOfRound(board).units[0]!;
const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };

describe("a form issued before", () => {
  test.each(["board", "marks"])("reads as it did, with the plans typed on Kết quả, known by the %s", (known) => {
    const opened = openUnitWorkbook(earlierForm());
    const { submission, checkNumbers } = readSubmission(opened, { unit, file, catalogue: known === "board" ? boardCatalogue(board, unit) : markedCatalogue(opened.marks) });
    expect(submission.issues).toEqual([]);
    expect(submission.structure).toBe("ok");
    const plans = submission.results.filter(({ halfYearPlan }) => halfYearPlan.value !== null).map(({ code, halfYearPlan, result }) => [code, halfYearPlan.value, halfYearPlan.cell, result.value]);
    expect(plans).toEqual([["A1", 490, "G11", 500], ["A2", 30, "G12", 55], ["R01", 150, "G17", 210]]);
    expect(submission.targets.filter(({ target }) => target.value !== null).map(({ code, target, halfYearPlan }) => [code, target.value, halfYearPlan.value])).toEqual([["A1", 1000, 480], ["A2", 60, null], ["A3", 60, null], ["A4", "Đạt", null], ["R01", 400, null]]);
    expect(submission.selfScores.map(({ code, points }) => [code, points.value])).toEqual([["T1", null], ["T2", null], ["T3", 9], ["T4", null]]);
    expect(checkNumbers).toEqual({ "Chỉ tiêu": "6-864000-3", "Kết quả": "8-688000-3", "Điều chỉnh": "0-0-0", "Tự chấm": "1-4500-0", "Kết quả khen thưởng": "0-0-0", "Nội dung": "1-0-27" });
  });

  test("a check finds nothing of its age amiss", () => {
    const { issues, unit: standing } = checkWorkbook(file, earlierForm(), { asOf: "2020-06-20", holidays: new Set() });
    expect(issues.filter(({ code }) => ["structure-changed", "column-missing", "formula-overwritten", "prefilled-changed", "check-number-differs"].includes(code))).toEqual([]);
    expect(standing).toMatchObject({ structure: "ok", filledCells: standing!.requiredCells });
  });

  test("a printed text of Tự chấm that was changed is still told", () => {
    const { submission } = readSubmission(openUnitWorkbook(setCell(earlierForm(), "Tự chấm", { row: 10, column: 3, value: "Thu ngân sách xã" })), { unit, file, catalogue: boardCatalogue(board, unit) });
    expect(submission.issues.map(({ code, place }) => [code, place.cell])).toEqual([["prefilled-changed", "C10"]]);
  });
});
