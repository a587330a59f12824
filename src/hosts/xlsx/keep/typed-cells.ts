import { isDate, isError, type Cell, type CellValue } from "../../../workbook/cell";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import { leadsOutside } from "../../../workbook/outside-formula";
import { cellAt, type Rows, type Sheet } from "../../../workbook/sheet";
import { plainStyle } from "../../../workbook/style";

/** A cell whose contents a draft changes; one without value and formula is emptied. */
export type TypedCell = {
  readonly cell: DraftCell;
  /**
   * It gets the draft's look: its row continues the list, whose rows look alike, or its letters are of an old encoding,
   * in which the new text can't be read.
   */
  readonly asDrawn: boolean;
  /** Whether the cell's number format is set with its contents: it gets the draft's. */
  readonly isFormatted: boolean;
};

/** What a draft says otherwise than a sheet on which people type; everything else of the sheet stays. */
export type Typed = {
  readonly cells: Rows<TypedCell>;
  /** Empty cells of the draft below the rows that it adds: drawn where the sheet has no such row. */
  readonly spare: Rows<DraftCell>;
  /** Of the draft, in points. */
  readonly heights: ReadonlyMap<number, number>;
  /** The first and last row that are added below everything written there; `null` = none is added. */
  readonly added: { readonly first: number; readonly last: number } | null;
  /** Whether a formula is typed over: cells that share it need their own first. */
  readonly changesFormula: boolean;
};

/**
 * Contents are compared, never looks: how people made their cells look stays. `formatOf`: the format that is set with
 * the contents of a cell; `null` = none.
 */
export function typedCells(
  sheet: Sheet,
  draft: SheetDraft,
  formatOf: (row: number, column: number) => string | null,
): Typed {
  const cells = new Map<number, Map<number, TypedCell>>();
  let changesFormula = false;
  const put = (row: number, column: number, cell: DraftCell): void => {
    const there = cellAt(sheet, row, column);
    changesFormula ||= (there?.formula ?? null) !== null;
    const isOldFont = there?.legacyFont !== undefined || there?.legacyRuns !== undefined;
    const numberFormat = formatOf(row, column);
    const formatted = numberFormat === null ? cell : { ...cell, style: { ...cell.style, numberFormat } };
    const typed = { cell: formatted, asDrawn: isOldFont || goesOn.has(row), isFormatted: numberFormat !== null };
    cells.set(row, (cells.get(row) ?? new Map<number, TypedCell>()).set(column, typed));
  };
  const written = [...sheet.rows.keys()].reduce((most, row) => Math.max(most, row), 0);
  const goesOn = rowsAfter(written, draft);
  for (const [row, drawn] of draft.rows)
    for (const [column, cell] of drawn)
      if (goesOn.has(row) || differs(cellAt(sheet, row, column), cell) || formatOf(row, column) !== null)
        put(row, column, cell);
  for (const [row, there] of sheet.rows)
    for (const column of there.keys()) if (draft.rows.get(row)?.has(column) !== true) put(row, column, emptied);
  const below = [...cells.keys()].filter((row) => row > written).sort((one, other) => one - other);
  const [first, last] = [below[0], below.at(-1)];
  const added = first === undefined || last === undefined ? null : { first, last };
  const spare = new Map(added === null ? [] : [...draft.rows].filter(([row]) => row > added.last));
  return { cells, spare, heights: draft.heights, added, changesFormula };
}

/** Rows with contents that follow the last written one without a gap. */
function rowsAfter(written: number, { rows }: SheetDraft): ReadonlySet<number> {
  const found = new Set<number>();
  const isFilled = (row: number): boolean =>
    [...(rows.get(row)?.values() ?? [])].some(({ value, formula }) => value !== null || formula !== null);
  for (let row = written + 1; isFilled(row); row += 1) found.add(row);
  return found;
}

const emptied: DraftCell = { value: null, formula: null, style: plainStyle, note: null };

/** A formula that leads outside leaves its result in any case, with all that share it. */
function differs(there: Cell | undefined, { value, formula }: DraftCell): boolean {
  const was = there?.formula ?? null;
  if (was !== null && formula === null && leadsOutside(was)) return plain(there?.value ?? null) !== plain(value);
  if (was !== null || formula !== null) return was !== formula;
  return plain(there?.value ?? null) !== plain(value);
}

function plain(value: CellValue): string {
  if (isDate(value)) return `date ${value.date}`;
  return isError(value) ? `error ${value.error}` : JSON.stringify(value);
}
