import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import type { Rows, Sheet } from "../../../workbook/sheet";
import { plainStyle } from "../../../workbook/style";
import { plainValue } from "../board-change";

/**
 * A sheet of ours as it was, from what was read of it before it was written over: every value and formula in its place.
 * Looks can't be read, so they come from the same sheet drawn anew (`look`); where that holds the same cells, as it
 * does unless something changed between two runs, it is the sheet.
 */
export function restoredSheet(before: Sheet, look: SheetDraft): SheetDraft {
  if (holdsTheSame(before, look)) return look;
  const rows = new Map<number, Map<number, DraftCell>>();
  const put = (row: number, column: number, cell: DraftCell): void => {
    const cells = rows.get(row) ?? new Map<number, DraftCell>();
    rows.set(row, cells.set(column, cell));
  };
  for (const [row, cells] of look.rows)
    for (const [column, { style }] of cells) put(row, column, { value: null, formula: null, style, note: null });
  for (const [row, cells] of before.rows) {
    for (const [column, { value, formula, format }] of cells) {
      const style = look.rows.get(row)?.get(column)?.style ?? plainStyle;
      put(row, column, {
        value,
        formula,
        style: style.numberFormat === format ? style : { ...style, numberFormat: format },
        note: null,
      });
    }
  }
  return { ...look, name: before.name, rows, merges: before.merges };
}

/** Results of formulas are Excel's to calculate. */
function holdsTheSame(before: Sheet, { rows }: SheetDraft): boolean {
  const drawn = filled(rows);
  const there = filled(before.rows);
  return there.size === drawn.size && [...there].every(([place, content]) => drawn.get(place) === content);
}

function filled(rows: Rows<Pick<DraftCell, "value" | "formula">>): ReadonlyMap<string, string> {
  const cells = [...rows].flatMap(([row, of]) => [...of].map(([column, cell]) => [`${row} ${column}`, cell] as const));
  return new Map(
    cells
      .filter(([, { value, formula }]) => value !== null || formula !== null)
      .map(([place, { value, formula }]) => [
        place,
        formula === null ? JSON.stringify(plainValue(value)) : `=${formula}`,
      ]),
  );
}
