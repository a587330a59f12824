import { scaleOf, type Board } from "../board";
import type { Cluster } from "../roster";
import type { Criterion } from "../scale";
import { isOutsideBase } from "../ways/ways";
import { exact, sumOf, toNumber, type Fraction } from "./exact";

/** Tổng điểm as declared, else what the base lines come to: what a share of the total is a share of. */
export function fullTotal({ declaredTotal }: Pick<Cluster, "declaredTotal">, scale: readonly Criterion[]): Fraction {
  return declaredTotal === null
    ? sumOf(scale.flatMap(({ kind, max }) => (isOutsideBase(kind) ? [] : [max])))
    : exact(declaredTotal);
}

/** The same of one cluster of the round, as a plain number; 0 where it has no scale. */
export function fullTotalOf(board: Pick<Board, "clusters" | "criteria">, code: string): number {
  const cluster = board.clusters.find((each) => each.code === code);
  return cluster === undefined ? 0 : toNumber(fullTotal(cluster, scaleOf(board, code)));
}
