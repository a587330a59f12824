import type { EntryState } from "../basics/entry";
import type { Evaluation } from "../round/indicator";
import type { DocumentFacts } from "../standing/document-facts";
import type { Band, Criterion } from "../round/scale";
import type { IssueParams } from "../issue";
import type { Explanation } from "../scoring/score";
import type { Fraction } from "../scoring/exact";

/** What is known of a criterion's indicator for one unit. */
export type IndicatorFacts = {
  readonly evaluation: Evaluation;
  /** Unit of measure; "hạng" makes a rank, in which less is better. */
  readonly measure: string | null;
  /** Empty = the default of the contract. */
  readonly acceptedTexts: readonly string[];
  /** A of the contract: Thực hiện trong kỳ. */
  readonly result: number | string | null;
  readonly resultState: EntryState;
  /** T of the contract: what the result is scored against in this round; `null` where there is none, and for words. */
  readonly target: number | null;
  readonly targetState: EntryState;
};

/** `null` = the criterion has no such source, or nothing is known of it for this unit. */
export type Facts = { readonly indicator: IndicatorFacts | null; readonly document: DocumentFacts | null };

/** What the kinds that compare with others need of the other units of the cluster; guests left out. */
export type Peers = {
  /** Best A in the cluster; `null` when nobody has a number. */
  readonly bestResult: number | null;
};

/** One line of the scale for one unit. */
export type ScoringCase = {
  readonly criterion: Criterion;
  /** The criterion's rows of `Mức điểm`, in any order. */
  readonly bands: readonly Band[];
  readonly facts: Facts;
  readonly peers: Peers;
};

/**
 * What a kind makes of a case.
 * - points: exact, not yet rounded, with the numbers that explain them;
 * - none: nothing to compute from (blank, unreadable, not applicable, not assigned, not due yet), a number of the scale
 *   that
 *   the kind needs is missing, or not computed by rule: no points, never a silent 0;
 * - not-computable: the numbers are there but the rule has no answer: an issue, scored by hand.
 */
export type Computed =
  | { readonly outcome: "points"; readonly points: Fraction; readonly parts: Explanation["parts"] }
  | { readonly outcome: "none" }
  | { readonly outcome: "not-computable"; readonly reason: IssueParams["not-computable"]["reason"] };

export const none: Computed = { outcome: "none" };

export function points(value: Fraction, parts: Explanation["parts"]): Computed {
  return { outcome: "points", points: value, parts };
}

export function notComputable(reason: IssueParams["not-computable"]["reason"]): Computed {
  return { outcome: "not-computable", reason };
}
