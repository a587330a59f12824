import { boardOut } from "../../src/app/board-out";
import { movedFormulas, type MovedFormulas } from "../../src/app/moved-formulas";
import { vi } from "../../src/text/vi";
import { workbookOf } from "../../src/workbook/draft";
import type { Cell } from "../../src/workbook/cell";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { board, consolidated } from "../whole-round/round";
import { run, withoutRow } from "./returns/returned-cluster";

const before = workbookOf(boardOut(board, consolidated, vi).draft);

function own(formulas: readonly string[]): Sheet {
  const cell = (formula: string): Cell => ({ value: 1, formula, format: "General" });
  const rows = new Map(formulas.map((formula, index) => [index + 1, new Map([[1, cell(formula)]])]));
  return { name: "Riêng", state: "visible", rows, merges: [], widths: new Map() };
}

/** What is told of these formulas when the workbook is consolidated again after a change. */
function told(formulas: readonly string[], change: (book: Workbook) => Workbook): readonly MovedFormulas[] {
  const again = run(change(before), [], "2020-07-20");
  const { draft } = boardOut(change(before), again, vi);
  return movedFormulas([own(formulas)], {
    before: before.sheets,
    after: draft.sheets,
    consolidation: again.consolidation,
    texts: vi,
  });
}

const withoutUnit = (unit: string) => (book: Workbook) =>
  withoutRow(book, "Danh sách", [Number(unit.slice(-2)), unit.slice(0, 2), unit]);
const figures = before.sheets.find(({ name }) => name === "Tổng hợp chỉ tiêu")!;
const rowOf = (unit: string, code: string): number =>
  [...figures.rows].find(([, cells]) => cells.get(3)?.value === unit && cells.get(5)?.value === code)![0];
const first = rowOf("C1-01", "A1");
const second = rowOf("C1-02", "A1");

describe("formulas of a person that look at an output sheet", () => {
  test("are not told while every row stays what it was", () => {
    const formulas = [`'Tổng hợp chỉ tiêu'!D${first}`, `SUM('Tổng hợp chỉ tiêu'!M6:M51)`, `'Bảng điểm'!F10`];
    expect(told(formulas, (book) => book)).toEqual([]);
  });

  test("are told where the row is another unit's from now on, and what it was", () => {
    const [found, ...more] = told(
      [`'Tổng hợp chỉ tiêu'!D${first}`, `2*'Tổng hợp chỉ tiêu'!$D$${second}`],
      withoutUnit("C1-01"),
    );
    expect(more).toEqual([]);
    expect(found).toEqual({
      sheet: "Riêng",
      output: "Tổng hợp chỉ tiêu",
      cells: ["A1", "A2"],
      first: {
        cell: "A1",
        formula: `'Tổng hợp chỉ tiêu'!D${first}`,
        row: first,
        was: "C1 · C1-01 · A1",
        now: "C1 · C1-02 · A1",
      },
    });
  });

  test("are told where nothing stands in the row any more", () => {
    const details = before.sheets.find(({ name }) => name === "Chi tiết điểm")!;
    const last = [...details.rows]
      .filter(([, cells]) => [...cells.values()].some(({ value }) => value === "K1-02"))
      .at(-1)![0];
    const [found] = told([`'Chi tiết điểm'!I${last}`], withoutUnit("C1-01"));
    expect(found?.first).toMatchObject({ row: last, was: "K1-02 · T13", now: null });
  });

  test("are told in the table of points by line and unit", () => {
    const [found] = told(["'Bảng điểm'!G10+0"], withoutUnit("C1-01"));
    expect(found?.first).toMatchObject({
      row: 10,
      was: "T1 · Thu ngân sách · C1-02",
      now: "T1 · Thu ngân sách · C1-03",
    });
  });

  test("are told where they take a whole list, which grew", () => {
    const shorter = withoutUnit("K1-02")(before);
    const book = workbookOf(boardOut(shorter, run(shorter, [], "2020-07-20"), vi).draft);
    const standings = book.sheets.find(({ name }) => name === "Tình hình gửi báo cáo")!;
    const lists = [...standings.rows].filter(([, cells]) => /^[CK]1-/u.test(String(cells.get(3)?.value)));
    const bottom = lists.at(-1)![0];
    const again = run(board, [], "2020-07-20");
    const found = movedFormulas([own([`SUM('Tình hình gửi báo cáo'!R9:R${bottom})`])], {
      before: book.sheets,
      after: boardOut(board, again, vi).draft.sheets,
      consolidation: again.consolidation,
      texts: vi,
    });
    expect(found.map(({ first }) => [first.row, first.was, first.now])).toEqual([[bottom + 1, null, "K1 · K1-02"]]);
  });

  test("are not told for whole columns, names of other sheets and texts", () => {
    const formulas = ["SUM('Tổng hợp chỉ tiêu'!M:M)", "'Danh sách'!A5", `"'Tổng hợp chỉ tiêu'!D${first}"`, "A2"];
    expect(told(formulas, withoutUnit("C1-01"))).toEqual([]);
  });
});
