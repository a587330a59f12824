import { boardOut } from "../../app/board-out";
import { consolidate } from "../../app/consolidate";
import { mergeCopies, type MergedCopies } from "../../app/merging/merge-copies";
import type { Merge, MergeCopy } from "../../app/merging/merge-copy";
import { mergeJson } from "../../app/merging/merge-json";
import { notACopy } from "../../app/merging/same-workbook";
import { LiveWorkbookError } from "../../app/live-workbook";
import type { OpenedBoard } from "../../app/open-board";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { expectJsonPlace } from "../json-place";
import { openBoardAt } from "../open-board";
import { writeBoard } from "../write-board";
import { keepAndSay } from "../say-losses";

export type MergeOptions = {
  readonly out: string;
  readonly prefer: "first" | "last" | null;
  readonly json: string | null;
  readonly asOf: string | null;
};

/**
 * `thidua merge`: rows of two people's copies in one workbook, its outputs made anew. Exit 1 while both say something
 * differently that nobody chose.
 */
export async function runMerge(
  desk: Desk,
  [path, ...paths]: readonly string[],
  { out, prefer, json, asOf: given }: MergeOptions,
): Promise<ExitCode> {
  const { failures, results } = desk.texts.cli;
  expectJsonPlace(desk, json);
  if (path === undefined || paths.length === 0) throw new CannotRun(failures.missingArgument({ name: "copy.xlsx" }));
  if (paths.includes(out)) throw new CannotRun(failures.copyAsOut({ path: out }));
  const ours = openBoardAt(desk, path);
  const copies = paths.map((each) => copyAt(desk, each, ours));
  const done = merged(desk, ours, { copies, prefer });
  const asOf = given ?? desk.today;
  const request = {
    board: done.merged.board,
    stored: done.merged.stored,
    files: [],
    asOf,
    receivedOption: null,
    progress: () => undefined,
  };
  const drawn = boardOut(done.merged.workbook, consolidate(request, desk.host), desk.sheetTexts);
  const kept = await keepAndSay(desk, { path, bytes: ours.bytes, out }, drawn);
  const beside = json === null ? [] : [{ path: json, bytes: new TextEncoder().encode(mergeJson(done)) }];
  writeBoard(desk, { path: out, bytes: await kept.write(drawn.draft) }, beside);
  for (const { name, merge } of done.steps) sayMerged(desk, name, merge);
  desk.say(results.written({ path: out }));
  desk.say(results.mergeOpen({ count: done.open.length }));
  return done.open.length > 0 ? 1 : 0;
}

function copyAt(desk: Desk, path: string, ours: OpenedBoard): MergeCopy {
  const opened = openBoardAt(desk, path);
  const other = notACopy(ours, opened);
  if (other !== null) throw new CannotRun(desk.texts.cli.failures.notACopy({ path, ...other }));
  return { name: path.slice(path.replaceAll("\\", "/").lastIndexOf("/") + 1), opened };
}

/** A sheet that only the copy has can't take its rows: that is the person's to mend. */
function merged(
  desk: Desk,
  ours: OpenedBoard,
  { copies, prefer }: { readonly copies: readonly MergeCopy[]; readonly prefer: MergeOptions["prefer"] },
): MergedCopies {
  try {
    return mergeCopies(ours, copies, prefer === null ? null : prefer === "first" ? "stands" : "other");
  } catch (error) {
    if (!(error instanceof LiveWorkbookError)) throw error;
    throw new CannotRun(desk.texts.cli.failures.noPlaceToMerge({ where: error.trouble.detail }), { cause: error });
  }
}

function sayMerged({ say, texts: { cli } }: Desk, name: string, { added, filled, conflicts, files }: Merge): void {
  say(
    cli.results.merged({
      name,
      added: added.length,
      filled: filled.length,
      files: files.length,
      conflicts: conflicts.length,
    }),
  );
  for (const entry of added) say(cli.results.mergeAdded(entry));
  for (const entry of filled) say(cli.results.mergeFilled(entry));
  for (const conflict of conflicts) say(cli.results.mergeConflict(conflict));
}
