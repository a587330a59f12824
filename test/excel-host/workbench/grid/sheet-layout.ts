import { areaAddress } from "../../../../src/workbook/address";
import { styleAt } from "../../model/styles";
import type { CellContent } from "../../model/cells";
import type { SheetModel } from "../../model/workbook-model";
import { axisOf, type Axis } from "./axis";
import { shownText } from "./shown-text";

export type SheetLayout = {
  readonly rows: Axis;
  readonly columns: Axis;
  /** "row,column" of every cell that a merge covers → the merge; its first cell holds the text. */
  readonly merges: ReadonlyMap<string, SheetModel["merges"][number]>;
};

const pixelsAPoint = 96 / 72;
const pixelsACharacter = 7;
const lineHeight = 1.25;
/** Room below and right of what is used. */
const spare = { rows: 40, columns: 4 };
const fewest = { rows: 60, columns: 16 };

export function layoutOf(sheet: SheetModel): SheetLayout {
  const used = usedOf(sheet);
  const columns = axisOf(Math.max(fewest.columns, used.column + spare.columns), (column) =>
    columnPixels(sheet, column),
  );
  const merges = new Map<string, SheetModel["merges"][number]>();
  for (const merge of sheet.merges) {
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let column = merge.left; column <= merge.right; column++) merges.set(`${row},${column}`, merge);
  }
  const rows = axisOf(Math.max(fewest.rows, used.row + spare.rows), (row) =>
    rowPixels(sheet, row, { columns, merges }),
  );
  return { rows, columns, merges };
}

function usedOf(sheet: SheetModel): { readonly row: number; readonly column: number } {
  let [lastRow, lastColumn] = [0, 0];
  for (const [row, cells] of sheet.cells.rows()) {
    lastRow = Math.max(lastRow, row);
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  }
  return { row: lastRow, column: lastColumn };
}

function columnPixels(sheet: SheetModel, column: number): number {
  const layout = sheet.columns.get(column);
  if (layout?.hidden === true) return 0;
  return Math.round((layout?.width ?? sheet.standardWidth) * pixelsACharacter);
}

/**
 * A row without a height is as high as its longest wrapped text, as Excel would make it; by estimate, since nothing is
 * measured.
 */
function rowPixels(
  sheet: SheetModel,
  row: number,
  { columns, merges }: Pick<SheetLayout, "columns" | "merges">,
): number {
  const layout = sheet.rows.get(row);
  if (layout?.hidden === true) return 0;
  if (layout?.height !== null && layout?.height !== undefined) return Math.round(layout.height * pixelsAPoint);
  let height = 15 * pixelsAPoint;
  for (const [column, content] of sheet.cells.rows().get(row) ?? []) {
    const merged = merges.get(`${row},${column}`);
    // A merged text doesn't make its row higher by wrapping, and here no lower than one line of it.
    const alone = merged === undefined ? content : { ...content, style: { ...content.style, wrap: false } };
    if (merged === undefined || merged.top === merged.bottom)
      height = Math.max(height, textHeight(alone, columns.size(column)));
  }
  return Math.round(height);
}

function textHeight({ value, style }: CellContent, width: number): number {
  const size = style.font.size * pixelsAPoint;
  if (value === null) return size * lineHeight;
  const letters = Math.max(1, (width - 6) / (size * 0.47));
  const lines = style.wrap
    ? shownText(value, style.numberFormat)
        .split("\n")
        .map((line) => Math.max(1, Math.ceil(line.length / letters)))
    : [1];
  return lines.reduce((sum, each) => sum + each, 0) * size * lineHeight + 2;
}

/** How far a text reaches over empty cells on its right, in pixels; only what isn't wrapped, cut or aligned does. */
export function spill(
  sheet: SheetModel,
  layout: SheetLayout,
  { row, column }: { readonly row: number; readonly column: number },
): number {
  const content = sheet.cells.get(row, column);
  const style = styleAt(sheet, row, column);
  if (
    typeof content?.value !== "string" ||
    style.wrap ||
    (style.horizontal !== "general" && style.horizontal !== "left")
  )
    return 0;
  let reach = 0;
  const longest = content.value.length * style.font.size * pixelsAPoint * 0.6;
  for (let next = column + 1; next <= layout.columns.count && layout.columns.size(column) + reach < longest; next++) {
    const neighbour = sheet.cells.get(row, next);
    if (
      (neighbour?.value ?? null) !== null ||
      (neighbour?.formula ?? null) !== null ||
      layout.merges.has(`${row},${next}`)
    )
      break;
    reach += layout.columns.size(next);
  }
  return reach;
}

/** "B12", or the first cell of the merge that covers it. */
export function cellShownAt(
  layout: SheetLayout,
  row: number,
  column: number,
): { readonly row: number; readonly column: number; readonly address: string } {
  const merge = layout.merges.get(`${row},${column}`);
  const cell = merge === undefined ? { row, column } : { row: merge.top, column: merge.left };
  return { ...cell, address: areaAddress({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }) };
}
