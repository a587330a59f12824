import { sheetNames } from "../../contract/sheet-names";
import type { Unit } from "../round/board";
import type { Figure } from "../figures/figure";
import { type Issue, type IssueParams, type Place } from "../issue";
import type { EnteredScore } from "../round/scale";
import type { ResultRow, SelfScoreRow, Submission } from "../submissions/submission";
import type { DocumentFacts } from "../ways/way";

/** All that scoring needs to know of one unit. */
export type ScoredUnit = {
  readonly unit: Unit;
  /** The unit's own figures, one per indicator. */
  readonly figures: readonly Figure[];
  /** Document code → when it came; a code that is not there gives no points for time. */
  readonly documents: Readonly<Record<string, DocumentFacts>>;
  /** The same of a document by a line's own Hạn (ISO); left out: the document's own day decides. */
  readonly documentBy?: (document: string, due: string) => DocumentFacts | null;
  /** `Kết quả` of the accepted submission, for its Tài liệu kiểm chứng; left out or `null` = none. */
  readonly proofs?: Proofs | null;
  /** `Tự chấm` of the accepted submission; `null` = none. */
  readonly self: SelfScoring | null;
};

export type Proofs = {
  readonly rows: readonly Pick<ResultRow, "code" | "evidence">[];
  /** The submission's file, and the name of its sheet there. */
  readonly file: string;
  readonly sheet: string;
};

export type SelfScoring = {
  readonly rows: readonly SelfScoreRow[];
  /** The submission's file, and the name of its sheet there. */
  readonly file: string;
  readonly sheet: string;
};

/** What the unit's own report says to its scoring: its points, and the evidence beside its results. */
export function saidByUnit(submission: Submission | undefined): Pick<ScoredUnit, "self" | "proofs"> {
  if (submission === undefined) return { self: null, proofs: null };
  const { selfScores, results, file, sheets } = submission;
  const named = (sheet: string): string => sheets[sheet] ?? sheet;
  return {
    self: { rows: selfScores, file: file.name, sheet: named(sheetNames.selfScores) },
    proofs: { rows: results, file: file.name, sheet: named(sheetNames.results) },
  };
}

/** A cell of `Điểm chấm`, the Board's own or a cluster's, about this unit. */
export function enteredPlace(unit: Unit, { cell, file }: Pick<EnteredScore, "cell" | "file">): Place {
  return { unit: unit.code, cluster: unit.cluster, file, sheet: sheetNames.enteredScores, cell };
}

/** A cell of a sheet in the unit's file. */
export function selfPlace(unit: Unit, self: Pick<SelfScoring, "file" | "sheet">, cell: string): Place {
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
  | "evidence-missing"
  | "paper-not-registered"
  | "unknown-code"
  | "name-near";

/** An issue of scoring; the code and its params always belong together. */
export function scoringIssue<C extends ScoringIssueCode>(code: C, params: IssueParams[C], place: Place): Issue {
  return { code, params, place } as Extract<Issue, { code: C }>;
}
