import type { EntryState } from "../basics/entry";
import type { Evaluation } from "../round/indicator";
import type { IssueParams } from "../issue";
import type { Band, Criterion } from "../round/scale";
import type { Explanation } from "../scoring/score";
import type { SendingStatus } from "../standing/standing";
import type { Fraction } from "../basics/exact";

/** What is known of a criterion's indicator for one unit. */
export type IndicatorFacts = {
  /** `null` = not stated: nothing is computed. */
  readonly evaluation: Evaluation | null;
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
  /** The unit's target is KG. Left out = it is not. */
  readonly hasNoTarget?: boolean;
  /**
   * Set where So với is filled and T is no target of the unit: then a result may be compared with a T of 0 or below.
   * "last-year": nothing can be compared with a 0.
   */
  readonly against?: "figure" | "last-year";
};

/** When a document came. */
export type DocumentFacts = {
  readonly status: SendingStatus;
  /** Calendar days after the last day on time; `null` when nothing came. */
  readonly daysLate: number | null;
  /** False while the date rests on a file's own time: no points for time yet. */
  readonly confirmed: boolean;
  /** `null` or absent = nothing came. */
  readonly arrived?: Arrival | null;
  /** The workbook came; the register, which is kept for this paper, has none of the unit: it may only be unlogged. */
  readonly isUnregistered?: boolean;
  /** The last day on time where it is not simply the round's; `null` or absent = it is. */
  readonly by?: OwnDay | null;
};

/** The last day on time (ISO), and what gives it: Hạn of a line, of the document, of the report; an extension. */
export type OwnDay = { readonly lastDay: string; readonly of: "line" | "document" | "report" | "extension" };

/** The day a document came, and the register's row that says so. */
export type Arrival = {
  readonly day: string;
  /** Số đến; `null` = none written there. */
  readonly number: string | null;
  /** Of the row in `Sổ theo dõi nhận báo cáo`; `null` = no row says it. */
  readonly cell: string | null;
};

/** `null` = the criterion has no such source, or nothing is known of it for this unit. */
export type Facts = { readonly indicator: IndicatorFacts | null; readonly document: DocumentFacts | null };

/** What a method that compares needs of the other units of the cluster; guests left out. */
export type Peers = {
  /** Best A in the cluster; `null` when nobody has a number. */
  readonly bestResult: number | null;
  /** A of all who have a number, to 8 decimals; [] where the line looks at none of them. */
  readonly results: readonly number[];
  /** The greatest excess over T, as Phần vượt theo measures it; `null` = nobody has a T above 0 and a number. */
  readonly greatestExcess: Fraction | null;
  /** Best A among those whose target is KG; `null` = none of them has a number. */
  readonly bestUnassigned: number | null;
};

/** One line of the scale for one unit. */
export type ScoringCase = {
  readonly criterion: Criterion;
  /** The criterion's rows of `Mức điểm`, in any order. */
  readonly bands: readonly Band[];
  readonly facts: Facts;
  readonly peers: Peers;
  /** What bounds the points from above: Điểm chuẩn, outside the base Điểm tối đa; `null` = nothing. */
  readonly most: number | null;
};

/**
 * What a method makes of a case. - points: exact, not yet rounded, with the numbers that explain them, in the order in
 * which they are shown; - none: nothing to compute from (blank, unreadable, not applicable, not assigned, not due yet),
 * a number of the scale that the method needs is missing, or not computed by rule: no points, never a silent 0; -
 * not-computable: the numbers are there but the rule has no answer: an issue, scored by hand.
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

/** Numbers of a line of the scale. */
export type CriterionNumber = "max" | "step" | "perTime" | "minimumPercent" | "lowest" | "highest";

/** A case with numbers that can be followed in the head. */
export type ExampleCase = {
  readonly line: Partial<Criterion>;
  readonly bands?: readonly (readonly [from: number, points: number])[];
  readonly indicator?: Partial<IndicatorFacts>;
  readonly document?: Facts["document"];
  /** Best result in the cluster. */
  readonly best?: number;
  /** All results in the cluster. */
  readonly results?: readonly number[];
};

/** All that is particular to one scoring method (Cách chấm); its live formula has the same name in `forms/ways`. */
export type Way = {
  /** What points are computed from; "nothing" = a person gives them. */
  readonly source: "indicator" | "document" | "nothing";
  /**
   * What is made of the indicator's result; left out where there is none.
   * - ratio: the result by its target; words count as all or nothing;
   * - number: calculated with the result itself, which words are not;
   * - best: compared with the best result of the cluster, which neither words nor less-is-better allow;
   * - range: placed between the least and the greatest result of the cluster, which words don't allow;
   * - rank: the result is a rank, or words that a band has.
   */
  readonly uses?: "ratio" | "number" | "best" | "range" | "rank";
  /** The numbers that decide about the points (contract §4, Scoring), in the order in which they are shown. */
  readonly numbers: readonly CriterionNumber[];
  /**
   * Those of them that must not be blank: without one the method gives no points, or not all it could. The others are
   * bounds and limits. Left out = none.
   */
  readonly needed?: readonly ("step" | "perTime" | "highest")[];
  /** How far A is from T may be measured as Phần vượt theo says. */
  readonly usesExcess?: true;
  /** It counts steps, which Bước lẻ is about. */
  readonly usesSteps?: true;
  /** It compares the result with T, so that So với may say what T is. */
  readonly usesTarget?: true;
  /** Điểm chuẩn only bounds the points, so that a bonus or penalty line can do with Điểm tối đa. */
  readonly maxIsBound?: true;
  /** It takes bands of `Mức điểm`: by percent or value, or by rank. Left out = none. */
  readonly bands?: "value" | "rank";
  /** Bậc theo may say that the rank of the result in the cluster is taken. */
  readonly mayRank?: true;
  /**
   * Where points count if Tính vào is blank: outside the base, so never part of a rescaled denominator; entered points
   * then lie within 0…Điểm tối đa ("bonus") or Điểm tối thiểu…Điểm tối đa ("bonus-or-penalty"). Left out = in the base,
   * within 0…Điểm chuẩn.
   */
  readonly outsideBase?: "bonus" | "bonus-or-penalty";
  /** Shown where the method is chosen, with the points that the engine gives for it. */
  readonly example: ExampleCase;
  /** Exact points of a line for one unit, or why there are none. */
  readonly points: (given: ScoringCase) => Computed;
};
