import { checkWorkbook } from "../../../src/app/check-workbooks";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue, markedCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import type { Workbook } from "../../../src/workbook/sheet";
import { issuedTo, setCell, smallProvince, typeInto } from "../../support/small-province";
import { earlierForm } from "./earlier-form-sample";

const province = smallProvince();
const { board } = province;
const unit = unitsOfRound(board).units[0]!;
const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };

describe("a form issued before", () => {
  test.each(["board", "marks"])("reads as it did, with the plans typed on Kết quả, known by the %s", (known) => {
    const opened = openUnitWorkbook(earlierForm());
    const { submission, checkNumbers } = readSubmission(opened, {
      unit,
      file,
      catalogue: known === "board" ? boardCatalogue(board, unit) : markedCatalogue(opened.marks),
    });
    expect(submission.issues).toEqual([]);
    expect(submission.structure).toBe("ok");
    const plans = submission.results
      .filter(({ halfYearPlan }) => halfYearPlan.value !== null)
      .map(({ code, halfYearPlan, result }) => [code, halfYearPlan.value, halfYearPlan.cell, result.value]);
    expect(plans).toEqual([
      ["A1", 490, "G11", 500],
      ["A2", 30, "G12", 55],
      ["R01", 150, "G17", 210],
    ]);
    expect(
      submission.targets
        .filter(({ target }) => target.value !== null)
        .map(({ code, target, halfYearPlan }) => [code, target.value, halfYearPlan.value]),
    ).toEqual([
      ["A1", 1000, 480],
      ["A2", 60, null],
      ["A3", 60, null],
      ["A4", "Đạt", null],
      ["R01", 400, null],
    ]);
    expect(submission.selfScores.map(({ code, points }) => [code, points.value])).toEqual([
      ["T1", null],
      ["T2", null],
      ["T3", 9],
      ["T4", null],
    ]);
    expect(checkNumbers).toEqual({
      "Chỉ tiêu": "6-864000-3",
      "Kết quả": "8-688000-3",
      "Điều chỉnh": "0-0-0",
      "Tự chấm": "1-4500-0",
      "Kết quả khen thưởng": "0-0-0",
      "Nội dung": "1-0-27",
    });
  });

  test("a check finds nothing of its age amiss", () => {
    const { issues, unit: standing } = checkWorkbook(file, earlierForm(), { asOf: "2020-06-20" });
    expect(
      issues.filter(({ code }) =>
        [
          "structure-changed",
          "column-missing",
          "formula-overwritten",
          "prefilled-changed",
          "check-number-differs",
        ].includes(code),
      ),
    ).toEqual([]);
    expect(standing).toMatchObject({ structure: "ok", filledCells: standing!.requiredCells });
  });

  test("a printed text of Tự chấm that was changed is still told", () => {
    const { submission } = readSubmission(
      openUnitWorkbook(setCell(earlierForm(), "Tự chấm", { row: 10, column: 3, value: "Thu ngân sách xã" })),
      { unit, file, catalogue: boardCatalogue(board, unit) },
    );
    expect(submission.issues.map(({ code, place }) => [code, place.cell])).toEqual([["prefilled-changed", "C10"]]);
  });
});

describe("a form issued now", () => {
  const sheets = issuedTo({ board, workbook: province.workbook }, "C1-01").sheets;
  const read = (workbook: Workbook) =>
    readSubmission(openUnitWorkbook(workbook), { unit, file, catalogue: boardCatalogue(board, unit) }).submission;

  test("asks for the plan of six months once: Kết quả repeats it, and a figure typed over the formula is told, not taken", () => {
    const typed = typeInto({ sheets, warnings: [] }, [["Chỉ tiêu", "A1", "Kế hoạch 6 tháng", 480]]);
    expect(
      sheets
        .find(({ name }) => name === "Kết quả")
        ?.rows.get(11)
        ?.get(7)?.formula,
    ).toBe("IF('Chỉ tiêu'!H11=\"\",\"\",'Chỉ tiêu'!H11)");
    expect(read(typed).targets[0]?.halfYearPlan.value).toBe(480);
    const over = read(setCell(typed, "Kết quả", { row: 11, column: 7, value: 300 }));
    expect(over.results[0]?.halfYearPlan.value).toBeNull();
    expect(over.issues.map(({ code, place }) => [code, place.cell])).toEqual([["formula-overwritten", "G11"]]);
  });

  test("prints on Tự chấm the bounds that are checked, bonuses and penalties by name", () => {
    const scale = `Mã cụm/khối | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Điểm mỗi lần | Điểm tối thiểu | Điểm tối đa
      * | T1 | Hoạt động | 10 | Chấm trực tiếp | | |
      * | T2 | Thưởng | 0 | Thưởng/Trừ | 1 | 0 | 5
      * | T3 | Trừ | 0 | Thưởng/Trừ | -1 | -2.5 | 0
      * | T4 | Thưởng, trừ | 0 | Thưởng/Trừ | 1 | -3 | 3`;
    const book = issuedTo(smallProvince({ "Thang điểm": scale }), "C1-01");
    const rows = [...book.sheets.find(({ name }) => name === "Tự chấm")!.rows.values()];
    const printed = rows.flatMap((cells) =>
      /^T\d$/u.test(String(cells.get(2)?.value)) ? [[cells.get(2)?.value, cells.get(5)?.value]] : [],
    );
    expect(printed).toEqual([
      ["T1", "0 – 10"],
      ["T2", "thưởng tối đa 5"],
      ["T3", "trừ tối đa 2,5"],
      ["T4", "−3 – 3"],
    ]);
  });
});
