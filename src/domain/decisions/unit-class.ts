import type { ShareBase } from "../../contract/choice-words";
import { type Fraction, exact, over, times, toNumber, compare } from "../basics/exact";
import { isAmong } from "../basics/text";
import type { ClassStep } from "../round/decision-rules";

/** Why the share of a class didn't hold a unit that had the points for it. */
export type ShareLimit = {
  readonly class: string;
  readonly percent: number;
  readonly of: ShareBase;
  /** How many units the share is counted on, and how many of them the class holds. */
  readonly judged: number;
  readonly limit: number;
  /** True where the unit's rank is that of others across the edge: none of them is taken until people decide. */
  readonly tied: boolean;
};

export type UnitClass = {
  readonly unit: string;
  readonly cluster: string;
  /** `null` = pending, or below every class. */
  readonly class: string | null;
  /** Of the cluster's total, to 8 decimals; `null` = pending. */
  readonly percent: number | null;
  /** The class by points alone. */
  readonly byPoints: string | null;
  /** The condition that holds the unit under a better class; `null` = none does. */
  readonly capped: { readonly class: string; readonly condition: string } | null;
  /** Codes of conditions each of which put the unit one class down; left out = none. */
  readonly down?: readonly string[];
  /** Codes of conditions that could hold it under a class and can't be told yet. */
  readonly open: readonly string[];
  /** Best class first. */
  readonly limits: readonly ShareLimit[];
  /**
   * In a cluster's workbook, the class that the unit has unless its share over other clusters holds it; `class` is
   * `null` then. Left out = no such share.
   */
  readonly awaits?: string;
};

/** A unit that is judged in the cluster, in roster order. */
export type ClassedUnit = {
  readonly unit: { readonly code: string; readonly cluster: string; readonly type: string | null };
  /** The classes that it may have, best first. */
  readonly steps: readonly ClassStep[];
  /** What a share of the total is a share of; above 0. */
  readonly full: Fraction;
  /** `null` = pending. */
  readonly total: number | null;
  /** Raised to the declared total where lines were left out; `null` = pending. */
  readonly base: number | null;
  /** 1-2-2-4 in its cluster after tie-breaks; `null` while pending. */
  readonly rank: number | null;
  readonly caps: readonly { readonly class: string; readonly condition: string }[];
  /** Codes of conditions each of which puts it one class down; left out = none. */
  readonly down?: readonly string[];
  /** Codes of conditions that may still become one of `caps`. */
  readonly open: readonly string[];
};

/** Indexes are places in `steps`; one beyond the last means no class. */
export type PlacedUnit = ClassedUnit & {
  readonly byPoints: number;
  readonly capped: UnitClass["capped"];
  /** By points and conditions, before any share. */
  readonly before: number;
  readonly index: number;
  readonly limits: readonly ShareLimit[];
  readonly awaits: string | null;
};

/**
 * The class by share of the cluster's total, compared exactly and inclusively, of several rows of a class by all of
 * them; then no better than conditions allow. Shares of classes come after it (`withinShares`).
 */
export function placeByPoints(unit: ClassedUnit): PlacedUnit {
  const { steps, total } = unit;
  const found = total === null ? -1 : steps.findIndex((step) => isReached(step, unit));
  const byPoints = found < 0 ? steps.length : found;
  const caps = unit.caps.flatMap((cap) => {
    const index = steps.findIndex(({ name }) => isAmong(name, [cap.class]));
    return index > byPoints ? [{ cap, index }] : [];
  });
  const lowest = caps.reduce<(typeof caps)[number] | null>(
    (low, each) => (low === null || each.index > low.index ? each : low),
    null,
  );
  const before = lowered(lowest?.index ?? byPoints, unit.down?.length ?? 0, steps);
  return { ...unit, byPoints, capped: lowest?.cap ?? null, before, index: before, limits: [], awaits: null };
}

function isReached({ rows }: ClassStep, { total, base, full }: ClassedUnit): boolean {
  return rows.every(({ by, fromPercent }) => {
    const points = by === "base" ? base : total;
    return points !== null && compare(times(exact(100), exact(points)), times(exact(fromPercent), full)) >= 0;
  });
}

/**
 * So many classes down from the one that points and caps leave (Hạ một loại), to no class at all where the lowest asks
 * for points; where it begins at 0, nothing is below it.
 */
function lowered(index: number, down: number, steps: readonly ClassStep[]): number {
  const isOpenBelow = steps.at(-1)?.rows.every(({ fromPercent }) => fromPercent <= 0) ?? false;
  const last = isOpenBelow ? steps.length - 1 : steps.length;
  return down === 0 ? index : Math.max(index, Math.min(index + down, last));
}

export function classOf({
  unit,
  steps,
  total,
  full,
  index,
  byPoints,
  capped,
  down = [],
  open,
  limits,
  awaits,
}: PlacedUnit): UnitClass {
  const named = (at: number): string | null => (total === null ? null : (steps[at]?.name ?? null));
  return {
    unit: unit.code,
    cluster: unit.cluster,
    class: awaits === null ? named(index) : null,
    percent: total === null ? null : toNumber(over(times(exact(100), exact(total)), full)),
    byPoints: named(byPoints),
    capped,
    ...(down.length === 0 ? {} : { down }),
    open,
    limits,
    ...(awaits === null ? {} : { awaits }),
  };
}
