import { coded } from "../basics/group-by";
import type { Criterion, Stage } from "../round/scale";
import type { Cluster } from "../round/roster";
import type { Total } from "../scoring/score";
import { exact, type Fraction, minus, plus, toNumber, zero } from "../basics/exact";
import { signedPoints } from "../ways/ways";

/** Why one line has other points at the Board than in the cluster's own table. */
export type LineCause =
  /** A stage that only the Board gives. */
  | { readonly kind: "stage"; readonly stage: Stage }
  /** The Board's own row of a stage that the cluster gives, too. */
  | { readonly kind: "board-row" }
  | { readonly kind: "target" | "result"; readonly stated: number | string; readonly held: number | string }
  | { readonly kind: "scale" }
  /** Points for time go by the Board's register. */
  | { readonly kind: "register" }
  /** Points that depend on what others of the cluster achieved. */
  | { readonly kind: "peers" }
  /** By the numbers of the cluster's own file other points would follow. */
  | { readonly kind: "arithmetic" }
  | { readonly kind: "not-calculated" }
  | { readonly kind: "unknown" };

/** Points of a line; `null` = none there. */
export type LineDifference = {
  readonly criterion: string;
  readonly stated: number | null;
  readonly held: number | null;
  readonly cause: LineCause;
};

/** What makes up the difference of two totals, in points (Board less cluster) where it has any. */
export type TotalReason =
  | { readonly kind: "line"; readonly line: LineDifference }
  /** What conditions take off, what rescaling and caps make of the sum. */
  | { readonly kind: "conditions" | "rescaled" | "caps"; readonly points: number }
  /** The rest, which the two tables don't explain. */
  | { readonly kind: "unexplained"; readonly points: number }
  /** Lines that have no points at the Board yet. */
  | { readonly kind: "pending"; readonly criteria: readonly string[] }
  /** The cluster's table holds no total, as points are missing or it was not calculated; or no points line by line. */
  | { readonly kind: "not-stated" | "without-lines" };

/** One unit's total and rank in its cluster's own workbook and at the Board; `null` = none. */
export type StatedTotal = {
  readonly cluster: string;
  readonly unit: string;
  readonly stated: number | null;
  readonly held: number | null;
  readonly statedRank: number | null;
  readonly heldRank: number | null;
  /** Board less cluster, exact to 8 decimals; `null` where either is. */
  readonly difference: number | null;
  /** [] where the totals are the same. */
  readonly reasons: readonly TotalReason[];
  readonly source: { readonly file: string; readonly sheet: string; readonly cell: string };
};

export type TotalCase = {
  readonly stated: number | null;
  readonly held: Total;
  /** Points by criterion as the cluster's table has them; `null` = not calculated. */
  readonly lines: ReadonlyMap<string, number | null>;
  readonly causeOf: (criterion: string) => LineCause;
  readonly scale: readonly Pick<Criterion, "code" | "kind" | "countsToward">[];
  readonly cluster: Pick<Cluster, "bonusCap" | "penaltyCap" | "totalCap" | "totalFloor">;
};

/**
 * What makes the two totals different, line by line and then what is done with their sum; [] where they are the same.
 */
export function explainTotal({ stated, held, lines, causeOf, cluster, scale }: TotalCase): readonly TotalReason[] {
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
  return [...told, ...restOf(difference(held.total, stated), differing, { held, cluster, scale })];
}

/** What the lines leave over. A cause is named only where it can be the reason. */
function restOf(
  all: number,
  lines: readonly LineDifference[],
  { held, cluster, scale }: Pick<TotalCase, "held" | "cluster" | "scale">,
): readonly TotalReason[] {
  const byLines = lines.reduce((sum, { criterion, held: own, stated }) => {
    const line = coded(scale, criterion);
    const added = (points: number): Fraction => exact(line === undefined ? points : signedPoints(line, points));
    return plus(sum, minus(added(own ?? 0), added(stated ?? 0)));
  }, zero);
  const points = toNumber(minus(exact(all), byLines));
  if (points === 0) return [];
  if (held.deducted === points) return [{ kind: "conditions", points }];
  if (held.rescaled !== null) return [{ kind: "rescaled", points }];
  const { bonusCap, penaltyCap, totalCap, totalFloor } = cluster;
  const capped = [bonusCap, penaltyCap, totalCap, totalFloor].some((cap) => cap !== null);
  return [{ kind: capped ? "caps" : "unexplained", points }];
}

/** Exact; the last digits of a calculated number depend on the program, so 8 decimals. */
export function difference(one: number, other: number): number {
  return toNumber(minus(exact(Number(one.toFixed(8))), exact(Number(other.toFixed(8)))));
}
