import { canvas } from "../src/forms/drawing/canvas";
import { styled } from "../src/forms/drawing/styles";
import type { CellValue } from "../src/workbook/cell";
import type { DraftCell, SheetDraft } from "../src/workbook/draft";

/** A cell of a test's sheet; the format is "General" unless one is given. */
export function testCell(
  value: CellValue,
  { format = "General", formula = null }: { readonly format?: string; readonly formula?: string | null } = {},
): DraftCell {
  return { value, formula, style: styled("plain", { format }), note: null };
}

type TestRow = readonly (DraftCell | CellValue)[];

/** Rows from row `top` on, cells from column `left` on; a plain value is a cell of format "General", `null` none. */
export function testSheet(
  name: string,
  rows: readonly TestRow[],
  more: Partial<SheetDraft> & { readonly top?: number; readonly left?: number } = {},
): SheetDraft {
  const { top = 1, left = 1, ...rest } = more;
  return {
    ...canvas(name).finish({}),
    rows: new Map(rows.map((cells, index) => [top + index, cellsOf(cells, left)])),
    ...rest,
  };
}

function cellsOf(cells: TestRow, left: number): ReadonlyMap<number, DraftCell> {
  return new Map(
    cells.flatMap((cell, index) =>
      cell === null ? [] : [[left + index, isCell(cell) ? cell : testCell(cell)] as const],
    ),
  );
}

function isCell(cell: DraftCell | NonNullable<CellValue>): cell is DraftCell {
  return typeof cell === "object" && "style" in cell;
}
