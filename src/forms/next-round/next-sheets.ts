import { sheetNames } from "../../contract/sheet-names";
import type { Deadlines } from "../../domain/next-round/former-round";
import type { NextRoundPlan } from "../../domain/next-round/plan-next-round";
import type { RoundName } from "../../domain/round/period";
import type { Texts } from "../../text/texts";
import { addressOf, type Position } from "../../workbook/address";
import { formulaSheets } from "../../workbook/formula-areas";
import type { Hung } from "../../workbook/hung";
import type { LookedFormula } from "../../workbook/looked-formula";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { periodLine } from "../board/draw-board";
import { rowsOf } from "../board/input-sheets";
import type { SheetForm } from "../description/sheet-form";
import type { InputRow } from "../drawing/row-guide";
import { findHeader, locateSheet } from "../reading/find-header";
import { readPairs } from "../reading/read-pairs";
import { rosterList } from "../sheets/board/roster-lists";
import { periodSheet } from "../sheets/board/period-sheet";
import { changedCells, withRoundNamed } from "./change-sheet";
import { inWordsOfKind } from "./in-words-of-kind";
import { type ListContext, nextList } from "./list-sheets";
import { nextCover, nextPeriod, type NextSheet } from "./settings-sheets";
import { type FormulasLooked, lookedFormulas, type SheetPair } from "./stale-formulas";
import { newRows, nextTargets } from "./targets-sheet";
import { record, type SheetRecord } from "../../domain/next-round/sheet-record";

export type NextSheetsRequest = {
  readonly plan: NextRoundPlan;
  /** The sheets that people fill in, by their names in this workbook. */
  readonly forms: ReadonlyMap<string, SheetForm>;
  /** Whether a sheet is made anew by the product, so that the new workbook has none yet. */
  readonly isMade: (sheet: Sheet) => boolean;
  /** Dates that a person took over, ISO. */
  readonly confirmed: Partial<Deadlines>;
  readonly texts: Texts;
  /** `null` = only cells are known. */
  readonly hung: Hung | null;
};

export type NextSheets = {
  /** The sheets that stay, in their order, as they are in the next round. */
  readonly workbook: Workbook;
  /** Rows for `Chỉ tiêu giao` that were not there. */
  readonly addedTargets: readonly InputRow[];
  /** Formulas that lost their result or became texts, on all sheets. */
  readonly formulas: readonly LookedFormula[];
  /** Lists that begin empty, each with the row above its entries. */
  readonly emptied: readonly { readonly sheet: string; readonly below: number }[];
  /** One for each sheet that stays or could be seen, in the order of the former workbook. */
  readonly records: readonly SheetRecord[];
};

/** Every sheet of a workbook as it is in its next round, with what became of it (rounds.md, thidua next). */
export function nextSheets(former: Workbook, request: NextSheetsRequest): NextSheets {
  const { plan, forms } = request;
  const referred = new Set(former.sheets.flatMap((sheet) => pointedAt(sheet)));
  const mayMove = (sheet: Sheet) => (below: number) =>
    !referred.has(sheet.name.toLowerCase()) && (request.hung?.areRowsAlike(sheet.name, below) ?? true);
  const isLost = ![...forms.values()].some(({ sheet }) => sheet === sheetNames.assignedTargets);
  let addedTargets = isLost ? newRows(plan.targets, request.texts) : [];
  const next = former.sheets.map((sheet): { readonly before: Sheet; readonly next: NextSheet | null } => {
    if (request.isMade(sheet)) return { before: sheet, next: null };
    const form = forms.get(sheet.name);
    if (form?.sheet === sheetNames.assignedTargets) {
      const dropped = droppedUnits(former, plan);
      const targets = nextTargets(sheet, { ...request, mayMove: mayMove(sheet), dropped });
      addedTargets = targets.added;
      return { before: sheet, next: targets };
    }
    return { before: sheet, next: nextOf(sheet, form, { ...request, mayMove: mayMove(sheet) }) };
  });
  const names = roundNames(former, plan);
  const pairs = next.map(
    ({ before, next: made }): SheetPair => ({
      before,
      after: made === null ? null : renamed(made.sheet, forms.get(before.name), { next: plan.next, names }),
    }),
  );
  const looked = new Map(lookedFormulas(pairs).map((each) => [each.sheet.name, each]));
  return {
    workbook: { sheets: [...looked.values()].map(({ sheet }) => sheet), warnings: [] },
    addedTargets,
    formulas: [...looked.values()].flatMap(({ formulas }) => formulas),
    emptied: next.flatMap(({ before, next: made }) =>
      made?.emptiedBelow === undefined ? [] : [{ sheet: before.name, below: made.emptiedBelow }],
    ),
    records: next
      .filter(({ before, next: made }) => made !== null || before.state === "visible")
      .map(({ before, next: made }) => recordOf(before, made, { ...looked.get(before.name), hung: request.hung })),
  };
}

/** What becomes of a sheet; `made` `null` = it is made later. */
function recordOf(
  before: Sheet,
  made: NextSheet | null,
  { hung, ...formulas }: Partial<FormulasLooked> & Pick<NextSheetsRequest, "hung">,
): SheetRecord {
  if (made === null) return record(before.name, { kind: "not-made" });
  return withFound(made.record, { ...formulas, notes: notesAtEmptied(before, made, hung) });
}

type Context = NextSheetsRequest & Pick<ListContext, "mayMove">;

function nextOf(sheet: Sheet, form: SheetForm | undefined, context: Context): NextSheet {
  if (form === undefined) return { sheet, record: record(sheet.name, { kind: "own" }) };
  if (form.shape === "list") return nextList(sheet, form, context);
  return form.sheet === periodSheet.sheet
    ? nextPeriod(sheet, context.plan, context.confirmed)
    : nextCover(sheet, context.plan);
}

/** Sheets that a sheet's formulas point into, itself among them where it has any; in small letters. */
function pointedAt(sheet: Sheet): readonly string[] {
  const formulas = [...sheet.rows.values()].flatMap((cells) =>
    [...cells.values()].flatMap(({ formula }) => (formula === null ? [] : [formula])),
  );
  if (formulas.length === 0) return [];
  return [sheet.name, ...formulas.flatMap(formulaSheets)].map((name) => name.toLowerCase());
}

/** Units of which no row of `Danh sách` goes into the new workbook. */
function droppedUnits(former: Workbook, plan: NextRoundPlan): ReadonlySet<string> {
  const sheet = locateSheet(former, rosterList);
  if (sheet === null) return new Set();
  const stays = nextList(sheet, rosterList, { plan, mayMove: () => false }).sheet;
  const unitsIn = (each: Sheet): readonly string[] =>
    [...rowsOf(each, rosterList).values()].map((row) => String(row["unit"]));
  const staying = new Set(unitsIn(stays));
  return new Set(unitsIn(sheet).filter((unit) => !staying.has(unit)));
}

/** Of the next round by its name above the list, and in the words of its kind. A person's own sheet stays. */
function renamed(
  sheet: Sheet,
  form: SheetForm | undefined,
  { next, names }: { readonly next: RoundName; readonly names: readonly (readonly [string, string])[] },
): Sheet {
  if (form === undefined) return sheet;
  const spoken = inWordsOfKind(sheet, form, next.kind);
  return form.shape === "list" ? withRoundNamed(spoken, findHeader(spoken, form)?.top ?? 0, names) : spoken;
}

/** What the lines above the lists say of the former round, and of the next. */
function roundNames(former: Workbook, { start, next }: NextRoundPlan): readonly (readonly [string, string])[] {
  const sheet = locateSheet(former, periodSheet);
  if (sheet === null) return [];
  const { province, year, kind } = readPairs(sheet, periodSheet).fields;
  const lineOf = (round: Partial<RoundName>): string => periodLine({ ...round, province: province.value });
  const stated = {
    ...(year.value === null ? {} : { year: year.value }),
    ...(kind.value === null ? {} : { kind: kind.value }),
  };
  return [start, stated].map((round) => [lineOf(round), lineOf(next)]);
}

/** Cells whose contents have gone and whose note stays. */
function notesAtEmptied(before: Sheet, { sheet, emptiedBelow }: NextSheet, hung: Hung | null): readonly string[] {
  const isFilled = (each: Sheet, row: number): boolean =>
    [...(each.rows.get(row)?.values() ?? [])].some(({ value, formula }) => value !== null || formula !== null);
  const gone = new Set(
    changedCells(before, sheet)
      .filter(({ isEmptied }) => isEmptied)
      .map(({ row, column }) => addressOf(row, column)),
  );
  const isEmptied = ({ row, column }: Position): boolean =>
    gone.has(addressOf(row, column)) ||
    (emptiedBelow !== undefined && row > emptiedBelow) ||
    (isFilled(before, row) && !isFilled(sheet, row));
  return (hung?.notes(before.name) ?? []).filter(isEmptied).map(({ row, column }) => addressOf(row, column));
}

type Found = {
  readonly atEmptied?: readonly string[];
  readonly asText?: readonly string[];
  readonly notes: readonly string[];
};

function withFound(made: SheetRecord, { atEmptied = [], asText = [], notes }: Found): SheetRecord {
  return {
    ...made,
    decide: [
      ...made.decide,
      ...(atEmptied.length === 0 ? [] : [{ code: "formulas-at-emptied", cells: atEmptied } as const]),
      ...(asText.length === 0 ? [] : [{ code: "formulas-as-text", cells: asText } as const]),
      ...(notes.length === 0 ? [] : [{ code: "notes-at-emptied", cells: notes } as const]),
    ],
  };
}
