import type { Consolidation } from "../../../../domain/consolidation";
import { isConfidential, type Issue, type IssueCode, type Severity } from "../../../../domain/issue";
import type { Texts } from "../../../../text/texts";
import { issueLine, issueSeverity } from "../../../issue-line";

/** These stand in a unit's report, and yet the Board has to settle them. */
const boardsOwn: ReadonlySet<IssueCode> = new Set<IssueCode>(["not-computable", "own-score", "receipt-ambiguous"]);

/** Whether it is the unit's to mend: the unit may see it, and it is more than information. */
export function isForUnit(issue: Issue): boolean {
  return mayUnitSee(issue) && issueSeverity(issue) !== "notice";
}

/** It stands in the cluster's workbook, where the leader settles what in a unit's report is the Board's to settle. */
export function mayClusterSee({ code, place }: Issue): boolean {
  return place.file !== null && !isConfidential(code);
}

/** It stands in the unit's file, and the Board doesn't keep it to itself. */
export function mayUnitSee({ code, place }: Issue): boolean {
  return place.file !== null && !isConfidential(code) && !boardsOwn.has(code);
}

/**
 * What a unit is asked to look at in its report, all of it, in words to send. `null` = the round has no such unit, or
 * nothing is the unit's to mend.
 */
export function unitMessage(
  { board, roster, issues }: Pick<Consolidation, "board" | "roster" | "issues">,
  code: string,
  texts: Texts,
): string | null {
  const unit = roster.find((each) => each.code === code);
  const found = issues.filter((issue) => issue.place.unit === code && isForUnit(issue));
  if (unit === undefined || found.length === 0) return null;
  // The file is named where there are several: else it is the one that the unit sent.
  const several = new Set(found.map(({ place }) => place.file)).size > 1;
  const said = (severity: Severity): readonly string[] =>
    found.filter((issue) => issueSeverity(issue) === severity).map((issue) => sentence(issue, several, texts));
  const { kind, year, board: from } = board.period;
  return texts.messages.unitMessage({
    round: { kind, year },
    name: unit.name,
    formality: unit.formality,
    from,
    errors: said("error"),
    warnings: said("warning"),
  });
}

function sentence(issue: Issue, named: boolean, texts: Texts): string {
  const { file, sheet, cell } = issue.place;
  const place = texts.messages.place({ file: named ? file : null, sheet, cell });
  const { message } = issueLine(issue, texts);
  return place === "" ? message : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${message}`;
}
