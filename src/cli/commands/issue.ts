import { consolidateStored } from "../../app/consolidate";
import type { WrittenFile } from "../../app/host";
import { issueWorkbooks } from "../../app/issue-workbooks";
import type { OpenedBoard } from "../../app/open-board";
import { mailBytes } from "../../app/reminding/mail-draft";
import { issueMail } from "../../app/reminding/reminder-mails";
import type { Consolidation } from "../../domain/consolidation";
import { CannotRun } from "../cannot-run";
import type { Desk, ExitCode } from "../desk";
import { earlierFile } from "../keep-earlier";
import { openBoardAt } from "../open-board";
import { sayMails } from "../say-mails";

export type IssueOptions = {
  readonly out: string;
  readonly cluster: string | null;
  readonly unit: string | null;
  readonly asOf: string | null;
  /** Whether a draft of a message to each unit is written, with its form. Left out: no. */
  readonly mail?: boolean;
};

/**
 * `thidua issue`: one workbook per unit and a small Board workbook per cluster. A form that somebody has filled in
 * there is kept.
 */
export async function runIssue(desk: Desk, path: string, options: IssueOptions): Promise<ExitCode> {
  const opened = openBoardAt(desk, path);
  const { board, inputs } = opened;
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
  const mails = options.mail === true ? firstMails(asIssued(opened, options.asOf ?? desk.today)) : null;
  for (const [index, each] of issued.entries()) {
    desk.progress(progress.issuing({ done: index + 1, total: issued.length }));
    const file = { path: `${options.out}/${each.path}`, bytes: await desk.host.writeWorkbook(each.draft()) };
    const mail = mails === null || each.unit === null ? [] : [mails.of(each.unit, file)];
    const earlier = [file, ...mail].flatMap((written) => earlierFile(desk, written) ?? []);
    desk.files.writeAll([...earlier, file, ...mail]);
    kept.push(...earlier.map((copy) => copy.path));
  }
  const [example] = kept;
  if (example !== undefined) desk.complain(results.keptBeside({ files: kept.length, example }));
  const clusters = issued.filter((each) => each.path.includes("/_")).length;
  desk.say(results.issued({ units: issued.length - clusters, clusters, folder: options.out }));
  if (mails !== null) sayMails(desk, mails.made);
  return 0;
}

function asIssued({ board, stored }: OpenedBoard, asOf: string): Consolidation {
  return consolidateStored({ board, stored, asOf }).consolidation;
}

/** Drafts of messages to units, each beside the form that goes with it; counts what it made. */
export function firstMails(round: Consolidation) {
  const made = { count: 0, withoutAddress: new Array<string>() };
  return {
    made,
    of: (unit: string, form: WrittenFile): WrittenFile => {
      const draft = issueMail(round, unit, { name: form.path.split("/").at(-1) ?? "", bytes: form.bytes });
      made.count += 1;
      if (draft.to.length === 0) made.withoutAddress.push(unit);
      return { path: form.path.replace(/\.xlsx$/u, ".eml"), bytes: mailBytes(draft) };
    },
  };
}
