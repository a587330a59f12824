import type { EntryState, Source } from "../basics/entry";
import type { Opinion } from "../round/receipt";

/** One unit's indicator: what was promised, what counts now, what was achieved, and where each is stated. */
export type Figure = {
  readonly unit: string;
  readonly indicator: string;
  readonly name: string;
  readonly measure: string | null;
  /** Chỉ tiêu đăng ký, as registered. */
  readonly target: number | string | null;
  readonly targetState: EntryState;
  /** The newest proposal, whether in force or not. */
  readonly adjustedTarget: number | string | null;
  /** The year's target in force. */
  readonly inForce: number | string | null;
  /** How many adjustments are in force; 0 = as registered. */
  readonly targetVersion: number;
  readonly result: number | string | null;
  readonly resultState: EntryState;
  /**
   * 100 × result against the year's target in force, "better = more" also for lower-is-better; 8 decimals; `null` = not
   * computable.
   */
  readonly pctOfTarget: number | null;
  /** What sheets and screens show of it: `null` for ranks, pass/fail and words, which have no percent in any round. */
  readonly printedPercent: number | null;
  /** The target that the round's result is scored against (T of the contract); `null` for words. */
  readonly benchmark: number | null;
  readonly samePeriod: number | string | null;
  readonly previousYear: number | string | null;
  readonly rawTarget: string | null;
  readonly rawResult: string | null;
  readonly source: Source | null;
  readonly targetSource: Source | null;
  readonly adjustedSource: Source | null;
};

/** A version of a target in the register of adjustments. */
export type Adjustment = {
  readonly unit: string;
  readonly indicator: string;
  /** Lần, from 1, in the order of the submissions that brought a new proposal. */
  readonly version: number;
  readonly from: number | string | null;
  readonly to: number | string | null;
  readonly inForce: boolean;
  readonly reason: string | null;
  readonly document: string | null;
  /** Ghi chú of the unit. */
  readonly note: string | null;
  readonly clusterOpinion: "agree" | "disagree" | "none";
  readonly councilOpinion: "agree" | "partly" | "disagree" | "none";
  /** The rest of the row of opinions; `null` = there is no such row. */
  readonly opinion: Pick<Opinion, "applied" | "document" | "note"> | null;
  readonly source: Source;
};
