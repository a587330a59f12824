import { issueSeverity } from "../../app/issue-line";
import type { IssueCode, Severity } from "../../domain/issue";
import type { CheckedIssue } from "./acts";
import { severities } from "./issue-kind";

/** What is shown of the issues; `null` = all clusters, all kinds. */
export type IssueFilter = {
  readonly severities: readonly Severity[];
  readonly cluster: string | null;
  readonly code: IssueCode | null;
};

export const everything: IssueFilter = { severities, cluster: null, code: null };

/** At first: mere information would hide what has to be done. */
export const toDo: IssueFilter = { ...everything, severities: ["error", "warning"] };

export function filtered(
  issues: readonly CheckedIssue[],
  { severities: shown, cluster, code }: IssueFilter,
): readonly CheckedIssue[] {
  return issues.filter(
    (each) =>
      shown.includes(issueSeverity(each.issue)) &&
      (cluster === null || each.issue.place.cluster === cluster) &&
      (code === null || each.issue.code === code),
  );
}
