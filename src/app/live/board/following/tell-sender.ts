import type { Consolidation } from "../../../../domain/consolidation";
import { isForUnit } from "../../rules";
import type { Issue, Severity } from "../../../../domain/issue";
import type { FileFacts } from "../../../../domain/submissions/submission";
import type { Texts } from "../../../../text/texts";
import type { Consolidated } from "../../../consolidate";
import { issueLine, issueSeverity } from "../../../issue-line";
import { boardIssues, type ToMark } from "../../../marking/issues-to-mark";

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

/** The report of a unit or cluster that counts, and what its marked copy shows. */
export type FileToMark = ToMark & { readonly file: Pick<FileFacts, "name" | "sha256"> };

/** `null` where no report of the sender counts. */
export function fileToMark(
  { consolidation, stored }: Pick<Consolidated, "consolidation" | "stored">,
  sender: string,
): FileToMark | null {
  const file = (consolidation.accepted.get(sender) ?? consolidation.sent.get(sender))?.file;
  const name = nameOf(consolidation, sender);
  return file === undefined || name === null
    ? null
    : { file, issues: boardIssues({ consolidation, stored }, file), sender: `${sender} - ${name}`, reason: null };
}

function nameOf({ roster, board }: Consolidation, sender: string): string | null {
  return [...roster, ...board.clusters].find(({ code }) => code === sender)?.name ?? null;
}
