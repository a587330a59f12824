import type { Unit } from "../round/board";
import type { Criterion, EnteredScore } from "../round/scale";

/** What a slip (phiếu chấm) is for: an agency outside that scores criteria, or a unit that scores its peers. */
export type SlipPurpose = "agency" | "cross";

/** A form that goes out to be scored on: who scores, at which stage, and every line that is asked. */
export type Slip = {
  readonly purpose: SlipPurpose;
  readonly stage: Extract<EnteredScore["stage"], "cross" | "cluster" | "board">;
  /** Counts within its cluster and purpose, from 1, in an order that tells nobody who scores. */
  readonly number: number;
  /** Who scores: a unit's code, or an agency's name. */
  readonly scorer: string;
  /** The cluster scored; `null` = an agency that scores in several. */
  readonly cluster: string | null;
  readonly lines: readonly SlipLine[];
};

/** One criterion of one unit. */
export type SlipLine = { readonly unit: Unit; readonly criterion: Criterion };
