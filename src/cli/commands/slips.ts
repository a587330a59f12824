import { issueLine } from "../../app/issue-line";
import { slipEdits } from "../../app/slips/slip-edits";
import { makeSlips } from "../../app/slips/make-slips";
import { nominatedUnits } from "../../app/slips/nominated-units";
import { needsLook, sumOfSlips, takeSlips } from "../../app/slips/take-slips";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { expectPlain } from "../expect-plain";
import { collectFiles, openBoardAt } from "../open-board";
import { writeBoard } from "../write-board";

export type SlipsOptions = {
  /** A folder for the slips; with `in` the resulting workbook. */
  readonly out: string;
  /** Slips that came back; `null` = slips are made. */
  readonly in: readonly string[] | null;
  readonly cluster: string | null;
  readonly each: number | null;
  readonly asOf: string | null;
};

/**
 * `thidua slips`: makes the slips of a round, or takes them back into `Điểm chấm` and `Điều kiện` and changes
 * nothing else. Exit 1 when
 * one needs a person.
 */
export function runSlips(desk: Desk, path: string, options: SlipsOptions): Promise<ExitCode> | ExitCode {
  return options.in === null
    ? issueSlips(desk, path, options)
    : receiveSlips(desk, path, { ...options, in: options.in });
}

async function issueSlips(desk: Desk, path: string, { out, cluster, each, asOf }: SlipsOptions): Promise<ExitCode> {
  const opened = openBoardAt(desk, path);
  const { board } = opened;
  const issued = asOf ?? desk.today;
  const { failures, progress, results } = desk.texts.cli;
  if (cluster !== null && !board.clusters.some(({ code }) => code === cluster))
    throw new CannotRun(failures.unknownCluster({ code: cluster }));
  const nominated = nominatedUnits(opened, issued);
  const { books, agencies, lists, cross } = makeSlips({ board, cluster, nominated, each, issued });
  for (const [index, book] of books.entries()) {
    desk.progress(progress.issuing({ done: index + 1, total: books.length }));
    desk.files.write(`${out}/${book.path}`, await desk.host.writeWorkbook(book.draft()));
  }
  desk.say(results.slipsMade({ agencies, lists, cross, folder: out }));
  return 0;
}

function receiveSlips(desk: Desk, path: string, options: SlipsOptions & { readonly in: readonly string[] }): ExitCode {
  const opened = openBoardAt(desk, path);
  const { results } = desk.texts.cli;
  expectPlain(desk, { path, out: options.out }, opened.workbook.warnings);
  const day = options.asOf ?? desk.today;
  const taken = takeSlips({ board: opened.board, files: collectFiles(desk, options.in), day }, desk.host);
  writeBoard(desk, {
    path: options.out,
    bytes: desk.host.patchWorkbook(desk.files.read(path), slipEdits(opened, taken)),
  });
  for (const issue of taken.slips.flatMap(({ issues }) => issues)) {
    const line = issueLine(issue, desk.texts);
    desk.say(results.issue({ ...line, severity: desk.texts.words.severity[line.severity] }));
  }
  desk.say(results.written({ path: options.out }));
  desk.say(results.slipsTaken(sumOfSlips(taken)));
  return needsLook(taken) ? 1 : 0;
}
