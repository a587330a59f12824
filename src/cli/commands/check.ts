import { checkJson, checkWorkbook, type Checked } from "../../app/check-workbooks";
import { reasonText } from "../../app/consolidation-json";
import { countIssues, issueLine } from "../../app/issue-line";
import { contentOf } from "../../app/receiving/receive-files";
import type { Desk, ExitCode } from "../desk";
import { expectJsonPlace } from "../json-place";
import { collectFiles } from "../open-board";

export type CheckOptions = { readonly json: string | null; readonly asOf: string | null };

/**
 * `thidua check`: one line an issue, as the unit or the leader would be told before sending. Exit 1 when there are
 * errors.
 */
export function runCheck(desk: Desk, paths: readonly string[], options: CheckOptions): ExitCode {
  expectJsonPlace(desk, options.json);
  const asOf = options.asOf ?? desk.today;
  const given = collectFiles(desk, paths);
  const checked = given.map((file, index) => {
    desk.progress(desk.texts.cli.progress.checking({ done: index + 1, total: given.length }));
    const facts = {
      name: file.name,
      sha256: desk.host.sha256(file.bytes),
      changed: file.changed,
      receivedOption: null,
    };
    return checkWorkbook(facts, contentOf(file.bytes, desk.host), { asOf });
  });
  for (const each of checked) sayChecked(desk, each);
  if (options.json !== null) desk.files.write(options.json, new TextEncoder().encode(checkJson(checked, desk.texts)));
  return checked.some(hasErrors) ? 1 : 0;
}

function hasErrors({ file, issues }: Checked): boolean {
  return file.verdict !== "accepted" || countIssues(issues).error > 0;
}

function sayChecked(desk: Desk, { file, issues }: Checked): void {
  const { results } = desk.texts.cli;
  const { words } = desk.texts;
  if (file.reason !== null)
    desk.say(
      results.file({
        name: file.name,
        verdict: words.verdict[file.verdict],
        reason: reasonText(file.reason, desk.texts),
      }),
    );
  for (const issue of issues) {
    const line = issueLine(issue, desk.texts);
    desk.say(results.issue({ ...line, severity: words.severity[line.severity] }));
  }
  const counts = countIssues(issues);
  if (file.reason !== null || counts.error > 0) desk.say(results.checked({ name: file.name, ...counts }));
  else if (counts.warning > 0) desk.say(results.checkedToConfirm({ name: file.name, warnings: counts.warning }));
  else desk.say(results.checkedClean({ name: file.name }));
}
