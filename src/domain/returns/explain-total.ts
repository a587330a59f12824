import type { Cluster } from "../roster";
import type { Total } from "../score";
import { exact, minus, plus, toNumber, zero } from "../scoring/exact";
import type { LineCause, LineDifference, TotalReason } from "./stated-total";

export type TotalCase = {
  readonly stated: number | null;
  readonly held: Total;
  /** Points by criterion as the cluster's table has them; `null` = not calculated. */
  readonly lines: ReadonlyMap<string, number | null>;
  readonly causeOf: (criterion: string) => LineCause;
  readonly cluster: Pick<Cluster, "bonusCap" | "penaltyCap" | "totalCap">;
};

/**
 * What makes the two totals different, line by line and then what is done with their sum; [] where they are the same.
 */
export function explainTotal({ stated, held, lines, causeOf, cluster }: TotalCase): readonly TotalReason[] {
  if (stated !== null && held.total !== null && difference(held.total, stated) === 0) return [];
  if (lines.size === 0) return [{ kind: stated === null ? "not-stated" : "without-lines" }];
  const points = new Map(held.lines.map((line) => [line.criterion, line.points]));
  const differing = [...new Set([...points.keys(), ...lines.keys()])].flatMap(
    (criterion): readonly LineDifference[] => {
      const [own, theirs] = [points.get(criterion) ?? null, lines.get(criterion) ?? null];
      const same = own === theirs || (own !== null && theirs !== null && difference(own, theirs) === 0);
      return same ? [] : [{ criterion, stated: theirs, held: own, cause: causeOf(criterion) }];
    },
  );
  const pending = held.lines
    .filter((line) => line.points === null && !line.notApplicable)
    .map(({ criterion }) => criterion);
  const told = differing
    .filter(({ criterion }) => !pending.includes(criterion))
    .map((line) => ({ kind: "line", line }) as const);
  if (stated === null) return [...told.filter(({ line }) => line.stated !== null), { kind: "not-stated" }];
  if (held.total === null) return [...told, { kind: "pending", criteria: pending }];
  return [...told, ...restOf(difference(held.total, stated), differing, { held, cluster })];
}

/** What the lines leave over. A cause is named only where it can be the one. */
function restOf(
  all: number,
  lines: readonly LineDifference[],
  { held, cluster }: Pick<TotalCase, "held" | "cluster">,
): readonly TotalReason[] {
  const byLines = lines.reduce((sum, line) => plus(sum, minus(exact(line.held ?? 0), exact(line.stated ?? 0))), zero);
  const points = toNumber(minus(exact(all), byLines));
  if (points === 0) return [];
  if (held.deducted === points) return [{ kind: "conditions", points }];
  if (held.rescaled !== null) return [{ kind: "rescaled", points }];
  const capped = [cluster.bonusCap, cluster.penaltyCap, cluster.totalCap].some((cap) => cap !== null);
  return [{ kind: capped ? "caps" : "unexplained", points }];
}

/** Exact; the last digits of a calculated number are the program's own, so 8 decimals. */
export function difference(one: number, other: number): number {
  return toNumber(minus(exact(Number(one.toFixed(8))), exact(Number(other.toFixed(8)))));
}
