import { boardSheets } from "./issues/board-sheets";
import { nominating } from "./issues/nominating";
import { plausibleEntries } from "./issues/plausible-entries";
import { plausibleFigures } from "./issues/plausible-figures";
import { points } from "./issues/points";
import { receiving, information } from "./issues/receiving";
import { returns } from "./issues/returns";
import { reach } from "./issues/reach";
import { scoring } from "./issues/scoring";
import { seenOnPaper } from "./issues/seen";
import { alteredForms, structure } from "./issues/structure";
import { typing } from "./issues/typing";
import { unusable } from "./issues/unusable";
import type { Severity } from "./issues/record";

export type { Severity };

/** The place of an issue. Everything that is known is given: a person must be able to find the cell. */
export type Place = {
  readonly unit: string | null;
  readonly cluster: string | null;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
};

export const nowhere: Place = { unit: null, cluster: null, file: null, sheet: null, cell: null };

/**
 * Every code, in the order of docs/issues.md, where they are published; a code never changes its meaning. A new one is
 * added to a file of ./issues, and its English to the file of the same name in text/en/issues.
 */
export const issueRecords = {
  ...plausibleFigures,
  ...plausibleEntries,
  ...alteredForms,
  ...unusable,
  ...seenOnPaper,
  ...structure,
  ...typing,
  ...boardSheets,
  ...nominating,
  ...scoring,
  ...reach,
  ...points,
  ...receiving,
  ...returns,
  ...information,
};

/** What the sentence of a code needs. */
export type IssueParams = { readonly [C in keyof typeof issueRecords]: (typeof issueRecords)[C]["sample"] };
export type IssueCode = keyof IssueParams;

/** A line of the scale that goes by an indicator. `points`: the most it gives; `null` = without bound. */
export type Stake = { readonly criterion: string; readonly points: number | null };

/** A data issue: a value, never thrown. */
export type Issue = {
  readonly [C in IssueCode]: {
    readonly code: C;
    readonly params: IssueParams[C];
    readonly place: Place;
    /**
     * It may cost points: on these lines of the scale; none = nothing is known of it. Absent: it can't, or that was not
     * asked.
     */
    readonly stakes?: readonly Stake[];
  };
}[IssueCode];

export function severityOf(code: IssueCode): Severity {
  return issueRecords[code].severity;
}

/** What is for the Board and the leader alone: it is on no printed sheet and in no letter. */
export function isConfidential(code: IssueCode): boolean {
  return issueRecords[code].confidential === true;
}

/** These are about a unit's report, but the Board has to settle them. */
const boardsOwn: ReadonlySet<IssueCode> = new Set<IssueCode>(["not-computable", "own-score", "receipt-ambiguous"]);

/** Errors that no unit is told of, wherever they are. */
export const errorsNotForUnits: readonly IssueCode[] = (Object.keys(issueRecords) as IssueCode[]).filter(
  (code) => severityOf(code) === "error" && (isConfidential(code) || boardsOwn.has(code)),
);

/** Whether the unit has to correct it: the unit may see it, and it is more than a notice. */
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
