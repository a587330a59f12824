import { sheetNames } from "../contract/sheet-names";
import type { WorkbookDraft } from "../workbook/draft";
import { boardLists } from "../forms/board/input-sheets";
import { drawBoard, type BoardContent } from "../forms/board/draw-board";
import { readTable, readTablePairs } from "../forms/reading/read-table";
import { sampleStamp } from "../forms/board/read-board";
import { periodSheet } from "../forms/sheets/board/period-sheet";
import { starterRows } from "./starter-set";
import { appVersion } from "./version";

/** The sample's tables, sheet name → tab-separated text with the sheet's headers in its first line. */
export type SampleTables = Readonly<Record<string, string>>;

/** The file of assets/sample/ that fills each sheet. */
export const sampleFiles: Readonly<Record<string, string>> = {
  [sheetNames.period]: "period.tsv",
  [sheetNames.clusters]: "clusters.tsv",
  [sheetNames.roster]: "roster.tsv",
  [sheetNames.documents]: "documents.tsv",
  [sheetNames.indicators]: "indicators.tsv",
  [sheetNames.assignedTargets]: "assigned-targets.tsv",
  [sheetNames.contentItems]: "content-items.tsv",
  [sheetNames.scale]: "scales.tsv",
  [sheetNames.sections]: "sections.tsv",
  [sheetNames.bands]: "bands.tsv",
  [sheetNames.conditions]: "conditions.tsv",
  [sheetNames.classes]: "classes.tsv",
  [sheetNames.awards]: "awards.tsv",
  [sheetNames.letterheads]: "letterheads.tsv",
  [sheetNames.statisticsForms]: "statistics-forms.tsv",
  [sheetNames.statisticsFigures]: "statistics-figures.tsv",
  [sheetNames.receipts]: "register.tsv",
  [sheetNames.opinions]: "opinions.tsv",
  [sheetNames.enteredScores]: "scores.tsv",
  [sheetNames.nominations]: "nominations.tsv",
};

/** A Board workbook filled with the sample province, every sheet stamped as sample data. */
export function newSampleBoard(tables: SampleTables, issued: string): WorkbookDraft {
  const rows = Object.fromEntries(boardLists.map((form) => [form.sheet, readTable(form, tables[form.sheet] ?? "")]));
  return drawBoard({
    ...frame(issued),
    period: readTablePairs(periodSheet, tables[periodSheet.sheet] ?? ""),
    rows,
    stamp: sampleStamp,
  });
}

/**
 * An empty Board workbook, ready for any province and year: settings at their usual values, a starter set that waits to
 * be confirmed, what is known of the `round` by key of `Kỳ báo cáo`, and nothing else. Ranking at mid-year is off until
 * a Board turns it on.
 */
export function newEmptyBoard(issued: string, round: BoardContent["period"] = {}): WorkbookDraft {
  const { province = null } = round;
  const rows = starterRows(typeof province === "string" ? province : null);
  const unconfirmed = new Set(Object.keys(rows));
  return drawBoard({ ...frame(issued), period: { ...usualSettings, ...round }, rows, stamp: null, unconfirmed });
}

function frame(issued: string): Pick<BoardContent, "kind" | "app" | "issued" | "cluster"> {
  return { kind: "board", app: appVersion, issued, cluster: null };
}

const usualSettings: BoardContent["period"] = {
  kind: "h1",
  inclusive: "yes",
  benchmarkPercent: 50,
  scoreByBenchmark: "yes",
  selfScoring: "yes",
  ranked: "no",
  decimals: 2,
  whenNotApplicable: "rescale",
  whenMissing: "pending",
  adjustmentInForce: "agreed",
};
