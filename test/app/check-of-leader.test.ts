import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { workbookOf } from "../../src/workbook/draft";
import type { CellValue } from "../../src/workbook/cell";
import { vi } from "../../src/text/vi";
import type { Workbook } from "../../src/workbook/sheet";
import { setCell } from "../support/small-province";
import { check, province } from "./check-sample";

describe("a leader checks the cluster's workbook before sending", () => {
  const issued = issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: "C1",
    unit: null,
    texts: vi,
    issued: "2020-06-10",
  })
    .find(({ path }) => path.endsWith("_C1.xlsx"))!
    .draft();
  const scored = (...cells: readonly (readonly [row: number, column: number, value: CellValue])[]): readonly string[] =>
    check(
      cells.reduce<Workbook>(
        (book, [row, column, value]) => setCell(book, "Điểm chấm", { row, column, value }),
        workbookOf(issued),
      ),
    )
      .issues.filter(({ code, place }) => place.sheet === "Điểm chấm" && code !== "hand-in-open")
      .map(({ code, place }) => `${code} ${place.unit} ${place.cell}`);

  test("what is blank or right says nothing", () => {
    expect(scored([5, 4, 9.5], [6, 5, "x"])).toEqual([]);
  });

  test("points on the leader's unit without a scorer are told; with the deputy named they are right", () => {
    expect(scored([5, 4, 9], [5, 7, null])).toEqual(["leader-score-unsigned C1-01 D5"]);
    expect(scored([5, 4, 9], [5, 7, "UBND huyện Hai"])).toEqual([]);
  });

  test("points above the maximum, points of the unit's own, more decimals than count: as the Board would find them", () => {
    expect(scored([5, 4, 10.5], [6, 4, 8], [6, 7, "UBND huyện Một"], [9, 4, 8.257])).toEqual([
      "score-out-of-bounds C1-01 D5",
      "own-score C1-01 D6",
      "score-decimals-kept C1-02 D9",
    ]);
  });
});
