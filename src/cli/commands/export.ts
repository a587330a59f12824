import { type CleanCopy, cleanCopies } from "../../app/exporting/clean-copies";
import { csvOf } from "../../app/exporting/csv";
import { consolidatedDay } from "../../app/exporting/consolidated-day";
import { type OutgoingRound, outgoingRound } from "../../app/exporting/outgoing-round";
import { tidyTables } from "../../app/exporting/tidy-tables";
import type { DataTable, WrittenFile } from "../../app/host";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { openBoardAt } from "../open-board";

export type ExportOptions = {
  readonly out: string;
  readonly cluster: string | null;
  /** As typed: names separated by ";". */
  readonly sheets: string | null;
  /** Tables for other programs beside the first copy. */
  readonly csv: boolean;
  readonly parquet: boolean;
};

/**
 * `thidua export`: copies with results alone, for those outside the office. All of them are made before the first is
 * written.
 */
export async function runExport(desk: Desk, path: string, options: ExportOptions): Promise<ExitCode> {
  const { results } = desk.texts.cli;
  const round = roundOf(desk, path);
  const copies = copiesOf(desk, round, options);
  const files = [
    ...(await written(desk, copies, options.out)),
    ...(await tablesOf(desk, { round, copy: copies[0] }, options)),
  ];
  desk.files.writeAll(files);
  desk.say(results.copiesMade({ copies: copies.length, folder: options.out, standing: round.standing }));
  return 0;
}

/** The round as it was last consolidated. */
function roundOf(desk: Desk, path: string): OutgoingRound {
  const opened = openBoardAt(desk, path);
  const asOf = consolidatedDay(opened.workbook);
  if (asOf === null) throw new CannotRun(desk.texts.cli.failures.notConsolidated({ path }));
  desk.progress(desk.texts.cli.progress.consolidating());
  return outgoingRound(opened, asOf);
}

function copiesOf(desk: Desk, round: OutgoingRound, { cluster, sheets }: ExportOptions): readonly CleanCopy[] {
  const { failures } = desk.texts.cli;
  const wanted = { cluster, sheets: sheets === null ? null : namesIn(sheets) };
  const copies = cleanCopies(round, wanted, desk.sheetTexts);
  if (!("refused" in copies)) return copies;
  throw new CannotRun(
    copies.refused === "unknown-cluster" ? failures.unknownCluster(copies) : failures.unknownSheet(copies),
  );
}

/** Nothing named is a name that no sheet has. */
function namesIn(typed: string): readonly string[] {
  const names = typed.split(";").map((name) => name.trim());
  return names.every((name) => name === "") ? [typed] : names.filter((name) => name !== "");
}

type Figures = { readonly round: OutgoingRound; readonly copy: CleanCopy | undefined };

/** The figures of the whole round, or of the one cluster asked for. */
async function tablesOf(
  desk: Desk,
  { round: { clean }, copy }: Figures,
  { out, csv, parquet }: ExportOptions,
): Promise<readonly WrittenFile[]> {
  if (copy === undefined || !(csv || parquet)) return [];
  const tables = tidyTables(copy.part(), clean, desk.texts);
  const folder = [out, ...copy.path.split("/").slice(0, -1)].join("/");
  const asCsv = tables.map((table) => ({
    path: `${folder}/${table.name}.csv`,
    bytes: new TextEncoder().encode(csvOf(table)),
  }));
  const asParquet = async (table: DataTable): Promise<WrittenFile> => ({
    path: `${folder}/${table.name}.parquet`,
    bytes: await desk.writeParquet(table),
  });
  return [...(csv ? asCsv : []), ...(parquet ? await Promise.all(tables.map(asParquet)) : [])];
}

async function written(desk: Desk, copies: readonly CleanCopy[], folder: string): Promise<readonly WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const [index, { path, draft }] of copies.entries()) {
    desk.progress(desk.texts.cli.progress.exporting({ done: index + 1, total: copies.length }));
    files.push({ path: `${folder}/${path}`, bytes: await desk.host.writeWorkbook(draft()) });
  }
  return files;
}
