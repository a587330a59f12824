import { workbookOf } from "../../../src/workbook/draft";
import type { Cell } from "../../../src/workbook/cell";
import type { Sheet, Workbook } from "../../../src/workbook/sheet";
import { typeInto, wellFilled } from "../../support/small-province";
import { draft, figures, found, read, whole } from "./structure-sample";

describe("headers of two and three rows, sections and totals", () => {
  const filled = typeInto(workbookOf(draft), wellFilled("C1-01"));
  const text = (value: string | number): Cell => ({ value, formula: null, format: "General" });
  /** The results with their header row pushed apart: what stood in row 8 stands in `rows` rows above the table. */
  function pushedApart(rows: number, change: (cells: Map<number, Cell>[]) => void, merges: Sheet["merges"]): Workbook {
    return {
      ...filled,
      sheets: filled.sheets.map((sheet) => {
        if (sheet.name !== "Kết quả") return sheet;
        const headers = Array.from(
          { length: rows },
          (_, index) => new Map<number, Cell>(index === 0 ? [...sheet.rows.get(8)!] : []),
        );
        change(headers);
        const moved = new Map<number, ReadonlyMap<number, Cell>>();
        for (const [row, cells] of sheet.rows) if (row !== 8) moved.set(row > 8 ? row + rows - 1 : row, cells);
        headers.forEach((cells, index) => moved.set(8 + index, cells));
        return { ...sheet, rows: moved, merges };
      }),
    };
  }

  test("two rows: a group over its parts, the others merged downwards", () => {
    const workbook = pushedApart(
      2,
      ([upper, lower]) => {
        upper!.set(6, text("Kế hoạch"));
        lower!.set(6, text("Chỉ tiêu năm")).set(7, text("6 tháng"));
        upper!.delete(7);
      },
      [
        { top: 8, bottom: 8, left: 6, right: 7 },
        ...[1, 2, 3, 4, 5, 8, 9].map((column) => ({ top: 8, bottom: 9, left: column, right: column })),
      ],
    );
    const submission = read(workbook);
    expect([figures(submission), found(submission)]).toEqual([whole, []]);
  });

  test("three rows: the table starts under the last of them", () => {
    const workbook = pushedApart(
      3,
      ([upper, , lower]) => {
        lower!.set(8, text("Thực hiện trong kỳ"));
        upper!.set(8, text("Kết quả"));
      },
      [
        { top: 8, bottom: 9, left: 8, right: 9 },
        { top: 8, bottom: 10, left: 2, right: 2 },
      ],
    );
    const submission = read(workbook);
    expect(figures(submission)).toEqual(whole);
  });

  test("Roman numerals in the column of codes and totals without a code are no rows of the form", () => {
    const workbook: Workbook = {
      ...filled,
      sheets: filled.sheets.map((sheet) => {
        if (sheet.name !== "Kết quả") return sheet;
        const last = Math.max(
          ...[...sheet.rows]
            .filter(([, cells]) => String(cells.get(2)?.value ?? "").startsWith("R"))
            .map(([row]) => row),
        );
        const rows = new Map(sheet.rows);
        rows.set(
          9,
          new Map([
            [2, text("II.")],
            [3, text("Kinh tế")],
          ]),
        );
        rows.set(
          last + 1,
          new Map([
            [3, text("Tổng cộng")],
            [8, text(610)],
          ]),
        );
        return { ...sheet, rows };
      }),
    };
    const submission = read(workbook);
    expect([figures(submission), found(submission)]).toEqual([whole, []]);
  });
});
