import { isConfidential, severityOf, type Issue, type IssueCode } from "../issue";

/** These are about a unit's report, and yet the Board has to settle them. */
const boardsOwn: ReadonlySet<IssueCode> = new Set<IssueCode>(["not-computable", "own-score", "receipt-ambiguous"]);

/** Whether it is the unit's to mend: the unit may see it, and it is more than a notice. */
export function isForUnit(issue: Issue): boolean {
  return mayUnitSee(issue) && severityOf(issue.code) !== "notice";
}

/** It is in the unit's file, and the Board doesn't keep it to itself. */
export function mayUnitSee({ code, place }: Issue): boolean {
  return place.file !== null && !isConfidential(code) && !boardsOwn.has(code);
}

/** It is in the cluster's workbook, where the leader settles what in a unit's report is the Board's to settle. */
export function mayClusterSee({ code, place }: Issue): boolean {
  return place.file !== null && !isConfidential(code);
}
