import { checkWorkbook } from "../../../src/app/check-workbooks";
import { unitIssue } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { drawUnitForms } from "../../../src/forms/unit/draw-unit-workbook";
import { checkFormula, checkedWords } from "../../../src/forms/unit/self-check/cell-check";
import { formChecks } from "../../../src/forms/unit/self-check/form-checks";
import type { CellAt } from "../../../src/forms/unit/self-check/question";
import type { CellValue } from "../../../src/workbook/cell";
import { issuedTo, smallProvince, typeInto, wellFilled, type Typed } from "../../support/small-province";

const scale = (
  asked: string,
): string => `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần | Yêu cầu minh chứng
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | | |
    * | I | T2 | Phòng, chống dịch | 5 | Đạt/Không đạt | A4 | | |
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | | | ${asked}
    * | II | T4 | Gửi báo cáo | 5 | Thời hạn | | BIEU | 1 |`;

const province = smallProvince({ "Thang điểm": scale("Có") });
const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };

/** What the unit is told of evidence before it sends its form. */
function told(typed: readonly Typed[], from = province): readonly (string | null)[] {
  const filled = typeInto(issuedTo(from, "C1-01"), [...wellFilled("C1-01"), ...typed]);
  return checkWorkbook(file, filled, { asOf: "2020-06-28" })
    .issues.filter(({ code }) => code === "evidence-missing")
    .map(({ place }) => place.cell);
}

test("a unit that gives itself points without the evidence that is asked for is told before it sends them", () => {
  const [cell] = told([]);
  expect(cell).toMatch(/^H\d+$/u);
  expect(told([["Tự chấm", "T3", "Tài liệu kiểm chứng", "Báo cáo số 12/BC-UBND"]])).toEqual([]);
  expect(told([["Tự chấm", "T3", "Điểm tự chấm", 0]])).toEqual([]);
  expect(told([], smallProvince({ "Thang điểm": scale("Không") }))).toEqual([]);
});

test("its form says so beside the line, in a formula and as it is read", () => {
  const { board } = province;
  const [unit] = unitsOfRound(board).units;
  const drawn = drawUnitForms(unitIssue({ board, issued: "2020-05-20" }, unit!, board.clusters[0]!));
  const checks = formChecks(drawn)
    .filter(({ draft }) => draft.name === "Tự chấm")
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter(({ field }) => field.key === "evidence");
  expect(checks).toHaveLength(1);
  const [{ check }] = checks as [(typeof checks)[number]];
  const { row, column } = check.cell;
  const said = (points: CellValue, evidence: CellValue): string =>
    checkedWords(check, (at: CellAt) => (at.row !== row ? null : at.column === column ? evidence : points));
  expect(checkFormula(check, "Tự chấm")).toBe(
    `IFERROR(IF(AND(IF(ISNUMBER(F${String(row)}),F${String(row)}<>0,FALSE),LEN(TRIM(H${String(row)}))=0),"chưa ghi tài liệu kiểm chứng",""),"")`,
  );
  expect([said(9, null), said(9, "  "), said(9, "Báo cáo số 12"), said(0, null), said(null, null)]).toEqual([
    "chưa ghi tài liệu kiểm chứng",
    "chưa ghi tài liệu kiểm chứng",
    "",
    "",
    "",
  ]);
});
