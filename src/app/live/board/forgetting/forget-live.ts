import { shortened } from "../../../../domain/basics/text";
import { forgottenLines, type ForgottenLine } from "../../../../forms/personal/forgotten-lines";
import type { PersonalKind } from "../../../../forms/personal/personal-fields";
import { personalPlaces, type PersonalPlace } from "../../../../forms/personal/personal-places";
import { withUnpackedStore } from "../../../../forms/store/packed-table";
import { cellText } from "../../../../forms/reading/finding";
import type { CellValue } from "../../../../workbook/cell";
import { addressOf } from "../../../../workbook/address";
import { type CellEdit, editedWorkbook } from "../../../../workbook/edit";
import type { ErasedCell } from "../../../../workbook/erasing";
import type { Workbook } from "../../../../workbook/sheet";
import type { LiveWorkbook, SheetsWanted } from "../../../live-workbook";
import { forgetPerson, type Forgotten, type ToForget } from "../../../personal/forget-person";
import { sealsAfter, type SealsAfter } from "../../../personal/personal-file";
import { type Undo, undoOf } from "../../changing/undo-change";
import { isTemporarySheet } from "../../opening/open-live-workbook";

/** A place, and whether a person can be led to it. */
export type ShownPlace = PersonalPlace & { readonly hidden: boolean };

export type PersonalShown = {
  readonly places: readonly ShownPlace[];
  /** Who was taken out before, without names. */
  readonly forgotten: readonly ForgottenLine[];
};

/** What taking a person out would change: each cell as it is and as it would be. */
export type ForgetShown = {
  readonly changes: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly was: string;
    readonly becomes: string;
  }[];
  readonly taken: Readonly<Record<PersonalKind, number>>;
  readonly left: readonly ShownPlace[];
  /** Texts that the seals of the round would say otherwise; 0 = none. */
  readonly sealed: number;
};

export type ForgottenLive = ForgetShown & {
  readonly undo: Undo;
  /** `null` = the round is not sealed, or nothing was taken out. */
  readonly seals: SealsAfter | null;
};

/** Every sheet whole, hidden ones and people's own, too. */
const everySheet: SheetsWanted = {
  full: [],
  values: [],
  others: (names) => names.filter((name) => !isTemporarySheet(name)),
};

/** Where persons stand in the cells of the open workbook. Throws LiveWorkbookError. */
export async function personalInWorkbook(workbook: LiveWorkbook): Promise<PersonalShown> {
  const whole = await workbook.read(everySheet);
  return { places: shown(whole, personalPlaces(whole)), forgotten: forgottenLines(whole) };
}

/** What `forgetLive` would change; writes nothing. Throws LiveWorkbookError. */
export async function previewForget(workbook: LiveWorkbook, wanted: ToForget): Promise<ForgetShown> {
  return shownPlan(planOf(await workbook.read(everySheet), wanted));
}

/**
 * Takes a person out of the cells of the open workbook, as the command line does in a file, by the same function; notes
 * and properties of the file are out of reach here. All of it or nothing. Throws LiveWorkbookError.
 */
export async function forgetLive(
  { workbook, now }: { readonly workbook: LiveWorkbook; readonly now: string },
  wanted: ToForget,
): Promise<ForgottenLive> {
  const plan = planOf(await workbook.read(everySheet), wanted);
  const { edits: cells, whole, sealed } = plan;
  if (cells.length === 0) return { ...shownPlan(plan), undo: [], seals: null };
  await workbook.write({ sheets: [], added: [], cells }, { now });
  const seals = sealsAfter(editedWorkbook(whole, { cells, added: [] }), sealed, wanted.day);
  return { ...shownPlan(plan), undo: undoOf({ cells, added: [] }), seals };
}

type Plan = Pick<Forgotten, "taken" | "left" | "sealed"> & {
  readonly whole: Workbook;
  readonly edits: readonly CellEdit[];
  /** The same as a person looks through the workbook. */
  readonly entries: readonly CellEdit[];
};

/**
 * A formula is a person's own work: its result follows the cells that it points to, and one that names the person
 * itself is left for a person to change.
 */
function planOf(whole: Workbook, wanted: ToForget): Plan {
  const { cells, entries, taken, left, sealed } = forgetPerson(whole, wanted);
  const { edits, formulas } = editsOf(whole, cells);
  const seen = editsOf(withUnpackedStore(whole), entries).edits;
  return { whole, edits, entries: seen, taken, left: [...left, ...formulas], sealed };
}

function editsOf(
  { sheets }: Workbook,
  cells: readonly ErasedCell[],
): { readonly edits: readonly CellEdit[]; readonly formulas: readonly PersonalPlace[] } {
  const rowsOf = new Map(sheets.map(({ name, rows }) => [name, rows]));
  const cellOf = ({ sheet, row, column }: ErasedCell) => rowsOf.get(sheet)?.get(row)?.get(column);
  const edits = new Map<string, CellEdit>();
  const formulas: PersonalPlace[] = [];
  for (const erased of cells) {
    const { sheet, row, column, value, keepsFormula } = erased;
    const cell = cellOf(erased);
    const formula = cell?.formula ?? null;
    if (formula === null)
      edits.set(`${sheet} ${row} ${column}`, { sheet, row, column, was: cell?.value ?? null, value, format: null });
    else if (!keepsFormula) formulas.push({ sheet, cell: addressOf(row, column), kind: "name", text: `=${formula}` });
  }
  return { edits: [...edits.values()], formulas };
}

function shownPlan({ whole, entries, taken, left, sealed }: Plan): ForgetShown {
  const changes = entries
    .filter(({ was }) => was !== null)
    .map(({ sheet, row, column, was, value }) => ({
      sheet,
      cell: addressOf(row, column),
      was: shownValue(was),
      becomes: shownValue(value),
    }));
  return { changes, taken, left: shown(whole, left), sealed };
}

function shownValue(value: CellValue): string {
  return shortened(cellText({ value, formula: null, format: "General" }));
}

function shown({ sheets }: Workbook, places: readonly PersonalPlace[]): readonly ShownPlace[] {
  const visible = new Set(sheets.filter(({ state }) => state === "visible").map(({ name }) => name));
  return places.map((place) => ({ ...place, text: shortened(place.text), hidden: !visible.has(place.sheet) }));
}
