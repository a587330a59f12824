import { addressOf } from "../../workbook/address";
import type { Cell } from "../../workbook/cell";
import { formulaAreas, formulaSheets } from "../../workbook/formula-areas";
import type { LookedFormula } from "../../workbook/looked-formula";
import { isNamed, type Sheet } from "../../workbook/sheet";
import { type ChangedCell, changedCells, isWithin } from "./change-sheet";

/** A sheet of the former workbook and what it is in the next; `after` `null` = it is not there. */
export type SheetPair = { readonly before: Sheet; readonly after: Sheet | null };

export type FormulasLooked = {
  readonly sheet: Sheet;
  /** Addresses of formulas that point at cells which are empty now. */
  readonly atEmptied: readonly string[];
  /** Of those that point at sheets which are not there: their formulas are texts. */
  readonly asText: readonly string[];
  /** What became of them and of those that lost their result. */
  readonly formulas: readonly LookedFormula[];
};

/**
 * The formulas that stay: one whose cells have changed loses the result it was saved with, which was the former
 * round's, until a program calculates it; one that points at a sheet which the new workbook has not made yet would make
 * Excel refuse the file, and is kept as text, to be entered again.
 */
export function lookedFormulas(pairs: readonly SheetPair[]): readonly FormulasLooked[] {
  const missing = pairs.filter(({ after }) => after === null).map(({ before }) => before.name);
  const sheets = pairs.flatMap(({ after }) => (after === null ? [] : [after]));
  const changed = new Map(
    pairs.map(({ before, after }) => [before.name.toLowerCase(), changedCells(before, after)] as const),
  );
  const formulas = sheets.flatMap((sheet) => formulasOf(sheet));
  const stale = staleOf(formulas, changed);
  return sheets.map((sheet) => {
    const own = formulas.filter((each) => each.sheet === sheet);
    const asText = own.filter(({ formula }) => formulaSheets(formula).some((name) => isAmongNames(name, missing)));
    const atEmptied = own.filter((each) => !asText.includes(each) && pointsAt(each, changed, isEmptied));
    const left = own.filter((each) => stale.has(each) && !asText.includes(each));
    const placed = ({ row, column }: Formula, text: string | null): LookedFormula => ({
      sheet: sheet.name,
      row,
      column,
      text,
    });
    return {
      sheet: withFormulas(sheet, { asText, stale: left }),
      formulas: [...asText.map((each) => placed(each, `=${each.formula}`)), ...left.map((each) => placed(each, null))],
      atEmptied: atEmptied.map(addressIn),
      asText: asText.map(addressIn),
    };
  });
}

type Formula = { readonly sheet: Sheet; readonly row: number; readonly column: number; readonly formula: string };
type Changed = ReadonlyMap<string, readonly ChangedCell[]>;

function formulasOf(sheet: Sheet): readonly Formula[] {
  return [...sheet.rows].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { formula }]) => (formula === null ? [] : [{ sheet, row, column, formula }])),
  );
}

function isEmptied(cell: ChangedCell): boolean {
  return cell.isEmptied;
}

function pointsAt({ sheet, formula }: Formula, changed: Changed, counts: (cell: ChangedCell) => boolean): boolean {
  return formulaAreas(formula).some(({ sheet: name, area }) =>
    (changed.get((name ?? sheet.name).toLowerCase()) ?? []).some((cell) => counts(cell) && isWithin(area, cell)),
  );
}

/** Also by way of other formulas. */
function staleOf(formulas: readonly Formula[], changed: Changed): ReadonlySet<Formula> {
  const stale = new Set<Formula>();
  let moved = changed;
  for (let found = formulas; found.length > 0; ) {
    found = formulas.filter((each) => !stale.has(each) && pointsAt(each, moved, () => true));
    for (const each of found) stale.add(each);
    moved = new Map(
      found.map(({ sheet }) => [
        sheet.name.toLowerCase(),
        found.filter((each) => each.sheet === sheet).map((each) => ({ ...each, isEmptied: false })),
      ]),
    );
  }
  return stale;
}

function isAmongNames(name: string, names: readonly string[]): boolean {
  return names.some((each) => isNamed({ name: each }, name));
}

function addressIn({ row, column }: Formula): string {
  return addressOf(row, column);
}

type Looked = { readonly asText: readonly Formula[]; readonly stale: readonly Formula[] };

function withFormulas(sheet: Sheet, { asText, stale }: Looked): Sheet {
  if (asText.length === 0 && stale.length === 0) return sheet;
  const is = (all: readonly Formula[], row: number, column: number): boolean =>
    all.some((each) => each.row === row && each.column === column);
  const looked = (row: number, column: number, cell: Cell): Cell => {
    // In the format that it had: entered again as it stands, it is a formula.
    if (is(asText, row, column)) return { value: `=${cell.formula ?? ""}`, formula: null, format: cell.format };
    return is(stale, row, column) ? { ...cell, value: null } : cell;
  };
  return {
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, looked(row, column, cell)])),
      ]),
    ),
  };
}
