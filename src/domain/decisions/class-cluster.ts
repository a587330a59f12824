import { type Fraction, exact, over, times, toNumber, compare } from "../basics/exact";
import { type ClassRule, classRulesOf, type UsableRule } from "../round/decision-rules";
import { isAmong } from "../basics/text";

/** Why the share of a class didn't hold a unit that had the points for it. */
export type ShareLimit = {
  readonly class: string;
  readonly percent: number;
  /** How many units the cluster judges, and how many of them the class holds. */
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
};

/** A unit that is judged in the cluster, in roster order. */
export type ClassedUnit = {
  readonly unit: string;
  /** `null` = pending. */
  readonly total: number | null;
  /** 1-2-2-4 after tie-breaks; `null` while pending. */
  readonly rank: number | null;
  readonly caps: readonly { readonly class: string; readonly condition: string }[];
  /** Codes of conditions each of which puts it one class down; left out = none. */
  readonly down?: readonly string[];
  /** Codes of conditions that may still become one of `caps`. */
  readonly open: readonly string[];
};

export type ClassedCluster = {
  readonly cluster: string;
  /** What a share of the total is a share of; above 0. */
  readonly full: Fraction;
  readonly rules: readonly ClassRule[];
  readonly units: readonly ClassedUnit[];
};

type Placed = ClassedUnit & {
  readonly index: number;
  readonly byPoints: number;
  readonly capped: UnitClass["capped"];
  readonly limits: readonly ShareLimit[];
};

/**
 * Classes by share of the cluster's total, compared exactly and inclusively; then no better than conditions allow; then
 * no more units in a class than its largest share of the judged units, rounded down, holds: the best ranks stay, the
 * others go to the next class. A tie across the edge is never broken silently: all of the same rank go below until it
 * is decided.
 */
export function classCluster({ cluster, full, rules, units }: ClassedCluster): readonly UnitClass[] {
  const ordered = classRulesOf(rules, cluster);
  const shared = ordered.reduce<readonly Placed[]>(
    (placed, rule, index) => withinShare(placed, { rule, index, judged: units.length }),
    units.map((unit) => place(unit, ordered, full)),
  );
  return shared.map(({ unit, total, index, byPoints, capped, down = [], open, limits }) => ({
    unit,
    cluster,
    class: total === null ? null : (ordered[index]?.name ?? null),
    percent: total === null ? null : toNumber(over(times(exact(100), exact(total)), full)),
    byPoints: total === null ? null : (ordered[byPoints]?.name ?? null),
    capped,
    ...(down.length === 0 ? {} : { down }),
    open,
    limits,
  }));
}

/** An index beyond the last class means no class. */
function place(unit: ClassedUnit, ordered: readonly UsableRule[], full: Fraction): Placed {
  const { total } = unit;
  const found =
    total === null
      ? -1
      : ordered.findIndex(
          ({ fromPercent }) => compare(times(exact(100), exact(total)), times(exact(fromPercent), full)) >= 0,
        );
  const byPoints = found < 0 ? ordered.length : found;
  const caps = unit.caps.flatMap((cap) => {
    const index = ordered.findIndex(({ name }) => isAmong(name, [cap.class]));
    return index > byPoints ? [{ cap, index }] : [];
  });
  const lowest = caps.reduce<(typeof caps)[number] | null>(
    (low, each) => (low === null || each.index > low.index ? each : low),
    null,
  );
  const index = lowered(lowest?.index ?? byPoints, unit.down?.length ?? 0, ordered);
  return { ...unit, byPoints, index, capped: lowest?.cap ?? null, limits: [] };
}

/**
 * So many classes down from the one that points and caps leave (Hạ một loại), to no class at all where the lowest asks
 * for points; where it begins at 0, nothing is below it.
 */
function lowered(index: number, steps: number, ordered: readonly UsableRule[]): number {
  const last = (ordered.at(-1)?.fromPercent ?? 0) <= 0 ? ordered.length - 1 : ordered.length;
  return steps === 0 ? index : Math.max(index, Math.min(index + steps, last));
}

function withinShare(
  placed: readonly Placed[],
  { rule, index, judged }: { readonly rule: UsableRule; readonly index: number; readonly judged: number },
): readonly Placed[] {
  const { largestShare } = rule;
  if (largestShare === null) return placed;
  const limit = shareLimit(largestShare, judged);
  const inside = placed.filter((each) => each.index === index && each.total !== null);
  if (inside.length <= limit) return placed;
  const ranks = inside.map(({ rank }) => rank ?? Infinity).sort((one, other) => one - other);
  const edge = ranks[limit] ?? Infinity;
  const tiedAtEdge = ranks[limit - 1] === edge;
  return placed.map((each) => {
    const rank = each.rank ?? Infinity;
    if (!inside.includes(each) || rank < edge) return each;
    const tied = tiedAtEdge && rank === edge;
    return {
      ...each,
      index: index + 1,
      limits: [...each.limits, { class: rule.name, percent: largestShare, judged, limit, tied }],
    };
  });
}

/** A share of a count of units, rounded down; exact. */
export function shareLimit(percent: number, count: number): number {
  return Math.floor(toNumber(over(times(exact(percent), exact(count)), exact(100))));
}
