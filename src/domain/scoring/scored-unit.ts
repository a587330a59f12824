import { sheetNames } from "../../contract/sheet-names";
import type { Unit } from "../round/board";
import type { Figure } from "../figures/figure";
import { type Issue, type IssueParams, type Place } from "../issue";
import type { EnteredScore } from "../round/scale";
import type { SelfScoreRow } from "../submissions/submission";
import type { DocumentFacts } from "../ways/way";

/** All that scoring needs to know of one unit. */
export type ScoredUnit = {
  readonly unit: Unit;
  /** The unit's own figures, one per indicator. */
  readonly figures: readonly Figure[];
  /** Document code → when it came; a code that is not there gives no points for time. */
  readonly documents: Readonly<Record<string, DocumentFacts>>;
  /** `Tự chấm` of the accepted submission; `null` = none. */
  readonly self: SelfScoring | null;
};

export type SelfScoring = {
  readonly rows: readonly SelfScoreRow[];
  /** The submission's file, and the name of its sheet there. */
  readonly file: string;
  readonly sheet: string;
};

/** A cell of `Điểm chấm`, the Board's own or a cluster's, about this unit. */
export function enteredPlace(unit: Unit, { cell, file }: Pick<EnteredScore, "cell" | "file">): Place {
  return { unit: unit.code, cluster: unit.cluster, file, sheet: sheetNames.enteredScores, cell };
}

export function selfPlace(unit: Unit, self: SelfScoring, cell: string): Place {
  return { unit: unit.code, cluster: unit.cluster, file: self.file, sheet: self.sheet, cell };
}

/** The cell of a figure in the unit's file; without a source only the unit is known. */
export function figurePlace(unit: Unit, source: Figure["source"]): Place {
  return {
    unit: unit.code,
    cluster: unit.cluster,
    file: source?.file ?? null,
    sheet: source?.sheet ?? null,
    cell: source?.cell ?? null,
  };
}

type ScoringIssueCode =
  | "own-score"
  | "leader-score-unsigned"
  | "score-repeated"
  | "not-applicable-forbidden"
  | "self-score-above-max"
  | "score-out-of-bounds"
  | "score-decimals-kept"
  | "difference-unexplained"
  | "override-unexplained"
  | "not-computable"
  | "unknown-code"
  | "name-near";

/** An issue of scoring; the code and its params always belong together. */
export function scoringIssue<C extends ScoringIssueCode>(code: C, params: IssueParams[C], place: Place): Issue {
  return { code, params, place } as Extract<Issue, { code: C }>;
}
