import { issueWorkbooks } from "../../app/issue-workbooks";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { earlierFile } from "../keep-earlier";
import { openBoardAt } from "../open-board";

export type IssueOptions = {
  readonly out: string;
  readonly cluster: string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
};

/**
 * `thidua issue`: one workbook per unit and a small Board workbook per cluster. A form that somebody has filled in
 * there is kept.
 */
export async function runIssue(desk: Desk, path: string, options: IssueOptions): Promise<ExitCode> {
  const { board, inputs } = openBoardAt(desk, path);
  const { failures, progress, results } = desk.texts.cli;
  const { cluster, unit } = options;
  if (cluster !== null && !board.clusters.some((each) => each.code === cluster))
    throw new CannotRun(failures.unknownCluster({ code: cluster }));
  if (unit !== null && !board.roster.some((each) => each.unit === unit))
    throw new CannotRun(failures.unknownUnit({ code: unit }));
  const issued = issueWorkbooks({
    board,
    inputs: inputs(),
    cluster,
    unit,
    texts: desk.sheetTexts,
    issued: options.asOf ?? desk.today,
  });
  const kept: string[] = [];
  for (const [index, each] of issued.entries()) {
    desk.progress(progress.issuing({ done: index + 1, total: issued.length }));
    const file = { path: `${options.out}/${each.path}`, bytes: await desk.host.writeWorkbook(each.draft()) };
    const earlier = earlierFile(desk, file);
    desk.files.writeAll(earlier === null ? [file] : [earlier, file]);
    if (earlier !== null) kept.push(earlier.path);
  }
  const [example] = kept;
  if (example !== undefined) desk.complain(results.keptBeside({ files: kept.length, example }));
  const clusters = issued.filter((each) => each.path.includes("/_")).length;
  desk.say(results.issued({ units: issued.length - clusters, clusters, folder: options.out }));
  return 0;
}
