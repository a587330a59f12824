import { issueWorkbooks } from "../../app/issue-workbooks";
import { inputSheets } from "../../forms/board/input-rows";
import { readBoard } from "../../forms/board/read-board";
import type { Desk, ExitCode } from "../desk";

export type IssueOptions = { readonly out: string; readonly cluster: string | null; readonly unit: string | null; readonly asOf: string | null };

/** `thidua issue`: one workbook per unit and a small Board workbook per cluster. */
export async function runIssue(desk: Desk, path: string, options: IssueOptions): Promise<ExitCode> {
  const workbook = desk.host.readWorkbook(desk.files.read(path));
  const { board } = readBoard(workbook);
  if (board === null) throw new Error("no period");
  const issued = issueWorkbooks({ board, inputs: inputSheets(workbook), cluster: options.cluster, unit: options.unit, issued: options.asOf ?? desk.today, stamp: null });
  for (const each of issued) desk.files.write(`${options.out}/${each.path}`, await desk.host.writeWorkbook(each.draft()));
  return 0;
}
