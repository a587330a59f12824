import { marksSheet } from "../../contract/sheet-names";
import type { Entry } from "../../domain/basics/entry";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { locateSheet, recogniseSheet } from "../reading/find-header";
import { readMarks } from "../marks/read-marks";
import { resultList } from "../sheets/unit/indicator-lists";
import type { WorkbookMarks } from "../marks/workbook-marks";
import { isPeriodKind, periodKinds, type PeriodKind } from "../../domain/round/period";
import { readIn } from "../description/of-kind";
import type { SheetForm } from "../description/sheet-form";
import { unitFormsIn } from "./unit-forms";
import { withUnicodeTexts } from "../reading/unicode-texts";
import { readPairs, type PairsReading } from "../reading/read-pairs";
import { withoutReview } from "../review/read-review";
import { periodSheet } from "../sheets/board/period-sheet";
import { coverSheet } from "../sheets/unit/cover-sheet";

export type CoverReading = PairsReading<typeof coverSheet.fields>;

/** A workbook opened as a unit's: its sheets and marks. */
export type OpenedUnitWorkbook = {
  readonly marks: WorkbookMarks;
  /** Standard name → the sheet found for it. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** Standard names of sheets recognised only by their headers. */
  readonly renamed: ReadonlySet<string>;
  readonly cover: CoverReading | null;
  /** The kind of round, by the marks, else by the cover: it decides which sheets and columns are asked for. */
  readonly kind: PeriodKind;
  /** Other sheets, in the order of their tabs. */
  readonly others: readonly Sheet[];
};

/**
 * Finds the standard sheets: first all by name, then the rest by headers. Texts in old encodings are converted; the
 * list of a marked copy is skipped.
 */
export function openUnitWorkbook(typed: Workbook): OpenedUnitWorkbook {
  const workbook = withUnicodeTexts(withoutReview(typed));
  const sheets = new Map<string, Sheet>();
  const claimed = new Set<string>();
  const claim = (name: string, sheet: Sheet | null): void => {
    if (sheet === null) return;
    sheets.set(name, sheet);
    claimed.add(sheet.name);
  };
  const marks = readMarks(workbook);
  const named = locateSheet(workbook, coverSheet);
  const stated = named === null ? null : readPairs(named, coverSheet).fields.period.value;
  const known = isPeriodKind(marks.period) ? marks.period : stated;
  const asked = unitFormsIn(known ?? "h1");
  for (const form of asked) claim(form.sheet, locateSheet(workbook, form, claimed));
  const renamed = new Set<string>();
  for (const form of asked.filter((each) => !sheets.has(each.sheet))) {
    const sheet = recogniseInKinds(workbook, form, { claimed, kinds: known === null ? periodKinds : [known] });
    if (sheet !== null) renamed.add(form.sheet);
    claim(form.sheet, sheet);
  }
  const cover = sheets.get(coverSheet.sheet);
  const read = cover === undefined ? null : readPairs(cover, readIn(coverSheet, known ?? "h1"), workbook.sheets);
  const others = workbook.sheets.filter(({ name }) => !claimed.has(name) && name !== marksSheet);
  return {
    marks,
    sheets,
    renamed,
    cover: read,
    kind: known ?? read?.fields.period.value ?? "h1",
    others,
  };
}

/** A renamed sheet of a workbook that may not say of which kind of round it is. */
function recogniseInKinds(
  workbook: Workbook,
  form: SheetForm,
  { claimed, kinds }: { readonly claimed: ReadonlySet<string>; readonly kinds: readonly PeriodKind[] },
): Sheet | null {
  for (const kind of kinds) {
    const sheet = recogniseSheet(workbook, readIn(form, kind), claimed);
    if (sheet !== null) return sheet;
  }
  return null;
}

/** What the marks and the cover say of one thing, each `null` if it says nothing; `cell` is on the cover. */
export type Claim = { readonly marked: string | null; readonly shown: string | null; readonly cell: string | null };

/** Whose workbook it is and of which round, by its marks and by its cover. */
export type Identity = {
  readonly unit: Claim;
  readonly name: Pick<Claim, "shown" | "cell">;
  readonly cluster: Claim;
  readonly year: Claim;
  readonly period: Claim;
  /** The version of the forms, from the marks. */
  readonly schema: string | null;
  /** False when neither marks nor sheets look like a unit's workbook. */
  readonly isUnitWorkbook: boolean;
  /** The marks are of one kind of workbook and the sheets of another; `null` = they agree, or one is unknown. */
  readonly contradictedKind: ContradictedKind | null;
};

/** `found`: a unit's form, or the workbook of a Board or a cluster. */
export type ContradictedKind = { readonly marked: "board" | "unit" | "cluster"; readonly found: "board" | "unit" };

/** The sheet of the round belongs to a Board or a cluster; results and a cover with a unit's code belong to a unit. */
function contradictedKind({ marks: { kind }, sheets, cover, others }: OpenedUnitWorkbook): ContradictedKind | null {
  const isBoards = locateSheet({ sheets: others }, periodSheet) !== null;
  const namesUnit = (cover?.fields.unit.value ?? null) !== null;
  if (kind === "unit") return isBoards && !namesUnit ? { marked: kind, found: "board" } : null;
  const isUnits = !isBoards && (namesUnit || sheets.has(resultList.sheet));
  return (kind === "cluster" || kind === "board") && isUnits ? { marked: kind, found: "unit" } : null;
}

/**
 * Whether this is a unit's form with the marks of a cluster or a Board. Never true of a workbook with the sheet of the
 * round.
 */
export function isMarkedUnitForm(workbook: Workbook): boolean {
  const { kind } = readMarks(workbook);
  return (
    (kind === "cluster" || kind === "board") &&
    locateSheet(workbook, periodSheet) === null &&
    identityOf(openUnitWorkbook(workbook)).contradictedKind !== null
  );
}

export function identityOf(opened: OpenedUnitWorkbook): Identity {
  const { marks, cover } = opened;
  const shown = (entry: Entry | undefined): string | null =>
    entry === undefined ? null : entry.value === null ? entry.raw : String(entry.value);
  const cell = (key: string): string | null => cover?.cells.get(key) ?? null;
  return {
    unit: { marked: marks.unit, shown: shown(cover?.fields.unit), cell: cell("unit") },
    name: { shown: shown(cover?.fields.name), cell: cell("name") },
    cluster: { marked: marks.cluster, shown: shown(cover?.fields.cluster), cell: cell("cluster") },
    year: { marked: marks.year, shown: shown(cover?.fields.year), cell: cell("year") },
    period: { marked: marks.period, shown: shown(cover?.fields.period), cell: cell("period") },
    schema: marks.schema,
    contradictedKind: contradictedKind(opened),
    isUnitWorkbook:
      marks.kind === "unit" ||
      (marks.kind === null && (opened.sheets.size >= 3 || (cover?.fields.unit.value ?? null) !== null)),
  };
}
