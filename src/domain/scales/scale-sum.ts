import Big from "big.js";
import type { Board } from "../round/board";
import type { Cluster } from "../round/roster";
import type { Criterion } from "../round/scale";
import { type CountedLine, isOutsideBase } from "../ways/ways";

/** What the base points of a scale add up to, exactly; bonus lines are outside. `null` = it has no base lines. */
export function baseSum(criteria: readonly (CountedLine & Pick<Criterion, "max">)[]): number | null {
  const base = criteria.filter((line) => !isOutsideBase(line));
  return base.length === 0 ? null : base.reduce((total, { max }) => total.plus(max), new Big(0)).toNumber();
}

/**
 * Whether the sum of a scale contradicts no declared total (Tổng điểm). Without a declared total any sum is right, and
 * nothing is compared; a scale without base lines (`sum` `null`) is not.
 */
export function isSumAsDeclared({ sum, declared }: { readonly sum: number | null; readonly declared: number | null }) {
  return sum !== null && (declared === null || declared === sum);
}

export type ScaleState = Cluster["scaleState"];

/** States that a workbook may state: whether the Board has accepted a scale the Board alone says. */
export function scaleStates({ kind }: Pick<Board, "kind">): readonly ScaleState[] {
  return kind === "cluster" ? ["draft", "agreed"] : ["draft", "agreed", "accepted"];
}

/** Whether a scale can't be changed in the workbook: the Board has accepted it, and this is the cluster's. */
export function isScaleClosed({ kind }: Pick<Board, "kind">, state: ScaleState): boolean {
  return kind === "cluster" && state === "accepted";
}
