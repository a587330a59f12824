import { marksSheet } from "../../../contract/sheet-names";
import { sameName } from "../../../workbook/sheet";
import type { WorkbookChange } from "../../../app/live-workbook";
import { areaAddress } from "../../../workbook/address";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import type { Rows } from "../../../workbook/sheet";
import { columnSizes, digitPixels, hiddenColumns, rowSizes } from "./sheet-layout";
import type { PlannedEdit } from "./edited-cells";
import { copiedArea } from "./fill-sheet";
import { cellAreas } from "./rectangles";
import { foundSheet, type WorkbookFound } from "./read-sheets";
import {
  type PlannedTarget,
  type RowsTarget,
  type TakeoverPlan,
  type WholeTarget,
  type JournalPlace,
} from "./write-journal";

export type Planned = {
  readonly plan: TakeoverPlan;
  /** First row of `_TD` for the journal: below what is there and what the draft writes there. */
  readonly journalRow: JournalPlace["first"];
  /** In the order of the plan's targets. */
  readonly drafts: readonly (SheetDraft | null)[];
};

/** What was asked of the sheets beforehand. */
export type SheetDetails = {
  /** Names of the charts that are on the sheet now. */
  readonly chartsOn: (sheet: string) => readonly string[];
  /** Single cells to be changed, by the sheet's name on its tab. */
  readonly edits: ReadonlyMap<string, readonly PlannedEdit[]>;
};

/**
 * A sheet of ours that is missing, perhaps because a person renamed it, is added; the renamed one belongs to the
 * person.
 */
export function planWrite(change: WorkbookChange, found: WorkbookFound, { chartsOn, edits }: SheetDetails): Planned {
  const digit = digitPixels(found.untouched);
  const nextName = temporaryNames(found);
  const wholes = change.sheets.map((draft) => wholeTarget(draft, { found, digit, nextName, chartsOn }));
  const rows = rowsTargets(change, { found, edits, nextName });
  const targets: readonly PlannedTarget[] = [...rows, ...wholes];
  const added = [
    ...(found.lastMarkRow === null ? [marksSheet] : []),
    ...wholes.filter(({ isNew, sheet }) => isNew && !sameName(sheet, marksSheet)).map(({ sheet }) => sheet),
  ];
  return {
    plan: {
      targets,
      added,
      removed: (change.removed ?? []).flatMap((name) => foundSheet(found, name)?.name ?? []),
    },
    journalRow: Math.max(found.lastMarkRow ?? 0, ...markRows(change)) + 1,
    drafts: [...rows.map(() => null), ...change.sheets],
  };
}

/** Rows of `_TD` that the write itself fills: its journal is put under them, and cleared without them. */
function markRows({ sheets, cells = [] }: WorkbookChange): readonly number[] {
  const whole = sheets.find(({ name }) => sameName(name, marksSheet));
  return [
    ...(whole?.rows.keys() ?? []),
    ...cells.filter(({ sheet }) => sameName(sheet, marksSheet)).map(({ row }) => row),
  ];
}

type RowsMeans = {
  readonly found: WorkbookFound;
  readonly edits: SheetDetails["edits"];
  readonly nextName: () => string;
};

/** First those of `added`, in its order, then sheets of which only single cells change; each sheet's edits once. */
function rowsTargets({ added }: WorkbookChange, { found, edits, nextName }: RowsMeans): readonly RowsTarget[] {
  const left = new Map(edits);
  const target = (sheet: string, more: Pick<RowsTarget, "temporary" | "filled" | "areas">): RowsTarget => {
    const there = foundSheet(found, sheet);
    const name = there?.name ?? sheet;
    const own = left.get(name) ?? [];
    left.delete(name);
    return { kind: "rows", sheet: name, ...more, edits: own, protectedBefore: there?.protection ?? null };
  };
  const withRows = added.map(({ sheet, rows }) =>
    target(sheet, { temporary: nextName(), filled: holdsAnything(rows), areas: cellAreas(rows).map(areaAddress) }),
  );
  return [...withRows, ...[...left.keys()].map((sheet) => target(sheet, { temporary: null, areas: [] }))];
}

type Means = {
  readonly found: WorkbookFound;
  readonly digit: number;
  readonly nextName: () => string;
  readonly chartsOn: SheetDetails["chartsOn"];
};

function wholeTarget(draft: SheetDraft, { found, digit, nextName, chartsOn }: Means): WholeTarget {
  const there = foundSheet(found, draft.name);
  const area = copiedArea(draft);
  return {
    kind: "whole",
    sheet: there?.name ?? draft.name,
    isNew: there === undefined,
    temporary: area === null ? null : nextName(),
    filled: holdsAnything(draft.rows),
    protectedBefore: there?.protection ?? null,
    area: area === null ? null : areaAddress(area),
    columns: columnSizes(draft.columns, digit),
    hidden: hiddenColumns(draft.columns),
    heights: rowSizes(heightsOfMergedRows(draft)),
    filter: draft.filter === null ? null : areaAddress(draft.filter),
    state: draft.state,
    tab: draft.tab,
    freeze: draft.freeze,
    print: draft.print,
    charts: draft.charts,
    chartsBefore: there === undefined ? [] : chartsOn(there.name),
    protection: draft.protection,
  };
}

/** A text or a number: whether Excel counts a formula that gives "" as used is written nowhere. */
function holdsAnything(rows: Rows<DraftCell>): boolean {
  for (const cells of rows.values())
    for (const { value, formula } of cells.values())
      if (formula === null && value !== null && value !== "") return true;
  return false;
}

export function heightsOfMergedRows({ merges, heights }: SheetDraft): readonly (readonly [number, number])[] {
  const merged = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    if (top !== bottom || left !== right) for (let row = top; row <= bottom; row++) merged.add(row);
  }
  return [...heights].filter(([row]) => merged.has(row));
}

/** `_TD_~01`, `_TD_~02` and so on, skipping names that are taken. */
function temporaryNames(found: WorkbookFound): () => string {
  let number = 0;
  return () => {
    for (;;) {
      number++;
      const name = `${marksSheet}_~${String(number).padStart(2, "0")}`;
      if (foundSheet(found, name) === undefined) return name;
    }
  };
}
