import { issueSeverity } from "../../app/issue-line";
import type { IssueCode, Severity } from "../../domain/issue";
import type { CheckedIssue } from "./check-actions";

/** What is shown of the issues; `null` = all. */
export type IssueFilter = { readonly severity: Severity | null; readonly cluster: string | null; readonly code: IssueCode | null };

export const everything: IssueFilter = { severity: null, cluster: null, code: null };

export function filtered(issues: readonly CheckedIssue[], { severity, cluster, code }: IssueFilter): readonly CheckedIssue[] {
  return issues.filter((each) => (severity === null || issueSeverity(each.issue) === severity) && (cluster === null || each.issue.place.cluster === cluster) && (code === null || each.issue.code === code));
}
