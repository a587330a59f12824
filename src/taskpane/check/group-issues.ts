import { issueSeverity } from "../../app/issue-line";
import type { IssueCode } from "../../domain/issue";
import type { Texts } from "../../text/texts";
import type { PaneTexts } from "../../text/vi/pane";
import type { Checked, CheckedIssue } from "./acts";
import { severities } from "./issue-kind";

/** What the issues of a group have in common. */
export type GroupAbout =
  /** A sheet of the open workbook; `null` = the workbook as a whole. */
  | { readonly kind: "sheet"; readonly sheet: string | null }
  | { readonly kind: "unit"; readonly code: string; readonly name: string }
  | { readonly kind: "cluster"; readonly code: string }
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "issue"; readonly code: IssueCode };

export type IssueGroupOf = {
  readonly key: string;
  readonly about: GroupAbout;
  readonly issues: readonly CheckedIssue[];
};

/** Groups in the order in which their first issues come, and issues in theirs. */
export function grouped(
  issues: readonly CheckedIssue[],
  aboutOf: (issue: CheckedIssue) => GroupAbout,
): readonly IssueGroupOf[] {
  const groups = new Map<string, { readonly about: GroupAbout; readonly issues: CheckedIssue[] }>();
  for (const issue of issues) {
    const about = aboutOf(issue);
    const key = JSON.stringify(Object.values(about));
    const group = groups.get(key) ?? { about, issues: [] };
    group.issues.push(issue);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

export function bySheet({ issue }: CheckedIssue): GroupAbout {
  return { kind: "sheet", sheet: issue.place.sheet };
}

/** Who has to mend it: the unit, else the cluster, else who sent the file, else the keeper of this workbook. */
export function bySender(checked: CheckedIssue): GroupAbout {
  const { unit, cluster, file, sheet } = checked.issue.place;
  if (unit !== null) return { kind: "unit", code: unit, name: checked.unit ?? unit };
  if (cluster !== null) return { kind: "cluster", code: cluster };
  return file === null ? { kind: "sheet", sheet } : { kind: "file", file };
}

/** The gravest kinds first, then those that are found most. */
export function groupedByKind(issues: readonly CheckedIssue[]): readonly IssueGroupOf[] {
  const rank = ({ issues: [first] }: IssueGroupOf): number =>
    first === undefined ? severities.length : severities.indexOf(issueSeverity(first.issue));
  return [...grouped(issues, ({ issue }) => ({ kind: "issue", code: issue.code }))].sort(
    (a, b) => rank(a) - rank(b) || b.issues.length - a.issues.length,
  );
}

type Words = { readonly pane: PaneTexts; readonly texts: Texts; readonly clusters: Checked["clusters"] };

/** The heading of a group. */
export function groupTitle(about: GroupAbout, { pane: { check }, texts, clusters }: Words): string {
  switch (about.kind) {
    case "sheet":
      return about.sheet === null ? check.groupWorkbook : check.groupSheet({ sheet: about.sheet });
    case "unit":
      return about.name;
    case "cluster":
      return check.groupCluster({ cluster: clusters.find(({ code }) => code === about.code)?.name ?? about.code });
    case "file":
      return check.groupFile({ file: about.file });
    case "issue":
      return kindTitle(texts.causes[about.code]);
    default:
      return about satisfies never;
  }
}

/** What such an issue comes from, as a heading. */
export function kindTitle(cause: string): string {
  return cause.replace(/\.$/u, "");
}
