import type { Issue } from "../../../domain/issue";
import { checkWorkbook, type Checked } from "../../check-workbooks";
import type { StatusContext } from "../opening/live-status";
import type { LiveOpened } from "../opening/open-live-workbook";

/** One issue, and where in the open workbook a person can mend it; `null` where there is no such sheet. */
export type LiveIssue = {
  readonly issue: Issue;
  readonly place: { readonly sheet: string; readonly cell: string } | null;
};

export type CheckedLive =
  | {
      readonly outcome: "checked";
      readonly opened: LiveOpened;
      readonly checked: Checked;
      readonly issues: readonly LiveIssue[];
    }
  /** Neither a unit's, a cluster's nor a Board's workbook. */
  | { readonly outcome: "not-ours"; readonly opened: LiveOpened };

export type CheckLiveRequest = StatusContext & {
  readonly opened: LiveOpened;
  /** What the workbook is called, where that is known; "" else. Stands with each issue as its file. */
  readonly name: string;
};

/** Tells of the open workbook what `thidua check` tells of its file, as if it were sent on `asOf`. */
export function checkLive({ opened, name, asOf }: CheckLiveRequest): CheckedLive {
  if (opened.kind === "other") return { outcome: "not-ours", opened };
  const file = { name, sha256: "", changed: null, receivedOption: null };
  const checked = checkWorkbook(file, opened.workbook, { asOf });
  const names = new Set(opened.workbook.sheets.map((sheet) => sheet.name));
  const issues = checked.issues.map((issue): LiveIssue => {
    const { sheet, cell } = issue.place;
    return { issue, place: sheet === null || !names.has(sheet) ? null : { sheet, cell: cell ?? "A1" } };
  });
  return { outcome: "checked", opened, checked, issues };
}
