import { severityOf, type Issue, type Severity } from "../domain/issue";
import type { Texts } from "../text/texts";
import { issueText } from "./consolidation-json";

/** An issue as a person is told it: how grave, where (file, sheet, cell; what is not known is left out), what. */
export type IssueLine = { readonly severity: Severity; readonly place: readonly string[]; readonly message: string };

export function issueLine(issue: Issue, texts: Texts): IssueLine {
  const { file, sheet, cell } = issue.place;
  const place = [file, sheet, cell].filter((part): part is string => part !== null);
  return { severity: severityOf(issue.code), place, message: issueText(issue, texts) };
}

export function issueSeverity({ code }: Pick<Issue, "code">): Severity {
  return severityOf(code);
}

export function countIssues(issues: readonly Issue[]): { readonly [S in Severity]: number } {
  const count = (severity: Severity): number => issues.filter((issue) => issueSeverity(issue) === severity).length;
  return { error: count("error"), warning: count("warning"), notice: count("notice") };
}

/** Codes of the units of which an error is known, each once. */
export function unitsWithErrors(issues: readonly Issue[]): readonly string[] {
  return [
    ...new Set(
      issues.flatMap(({ code, place }) => (place.unit === null || severityOf(code) !== "error" ? [] : [place.unit])),
    ),
  ];
}
