import { exact, over, times, toNumber } from "../basics/exact";
import { groupBy } from "../basics/group-by";
import type { UsableRule } from "../round/decision-rules";
import type { PlacedUnit } from "./unit-class";

/** A tie across the edge of a share; `cluster` `null` = among units of several clusters. */
export type TiedAtEdge = {
  readonly rule: UsableRule;
  readonly cluster: string | null;
  readonly limit: number;
  readonly units: readonly string[];
};

export type SharedClasses = { readonly units: readonly PlacedUnit[]; readonly ties: readonly TiedAtEdge[] };

/** Whether the first of two units of different clusters ranks before the second: positive, 0 = level. */
export type CompareAcross = (one: PlacedUnit, other: PlacedUnit, among: readonly PlacedUnit[]) => number;

export type ShareCase = {
  readonly compareAcross: CompareAcross;
  /** Whether all units that a row's share is counted on are known here. */
  readonly isCountable: (rule: UsableRule) => boolean;
};

/**
 * No more units in a class than its largest share, rounded down, holds: the best stay, the others go to the next class.
 * A tie across the edge is never broken silently: all that are level go below until it is decided. Classes are gone
 * through from the best on, rows of one class one after the other; what a share is counted on is the classes before any
 * share (contract §5).
 */
export function withinShares(units: readonly PlacedUnit[], given: ShareCase): SharedClasses {
  return sharedRows(units).reduce<SharedClasses>(
    (shared, rule) =>
      given.isCountable(rule) ? withinRow(shared, rule, given) : { ...shared, units: awaiting(shared.units, rule) },
    { units, ties: [] },
  );
}

/** Best class first, rows of one class as in the sheet. */
function sharedRows(units: readonly PlacedUnit[]): readonly UsableRule[] {
  const all = new Set(units.flatMap(({ steps }) => steps.flatMap(({ rows }) => rows)));
  return [...all]
    .filter(({ largestShare }) => largestShare !== null)
    .sort((one, other) => other.fromPercent - one.fromPercent);
}

/** What only the Board can tell, since the share goes over clusters that are not here. */
function awaiting(units: readonly PlacedUnit[], rule: UsableRule): readonly PlacedUnit[] {
  return units.map((each) =>
    each.total !== null && each.awaits === null && each.index === stepOf(each, rule)
      ? { ...each, awaits: rule.name }
      : each,
  );
}

/** The row's place among the unit's classes; -1 = it does not concern the unit. */
function stepOf({ steps }: PlacedUnit, rule: UsableRule): number {
  return steps.findIndex(({ rows }) => rows.includes(rule));
}

function withinRow({ units, ties }: SharedClasses, rule: UsableRule, { compareAcross }: ShareCase): SharedClasses {
  const concerned = units.filter((each) => stepOf(each, rule) >= 0);
  const groups = [...groupBy(concerned, groupOf(rule)).values()].map((group) => limited(group, rule, compareAcross));
  const changed = new Map(groups.flatMap((group) => group.moved.map((each) => [each.unit.code, each] as const)));
  return {
    units: units.map((each) => changed.get(each.unit.code) ?? each),
    ties: [...ties, ...groups.flatMap(({ tie }) => tie ?? [])],
  };
}

/** The units of the cluster, those of the same kind over all clusters, or all of them. */
function groupOf({ shareOf }: UsableRule): (placed: PlacedUnit) => string | null {
  switch (shareOf) {
    case "judged":
    case "next":
    case "next-or-better":
      return ({ unit }) => unit.cluster;
    case "same-type":
      return ({ unit }) => unit.type;
    case "province":
      return () => null;
    default:
      return shareOf satisfies never;
  }
}

function limited(
  group: readonly PlacedUnit[],
  rule: UsableRule,
  compareAcross: CompareAcross,
): { readonly moved: readonly PlacedUnit[]; readonly tie: TiedAtEdge | null } {
  const percent = rule.largestShare ?? 100;
  const judged = group.filter((each) => isCounted(each, rule)).length;
  const limit = shareLimit(percent, judged);
  const inside = group.filter((each) => each.total !== null && each.index === stepOf(each, rule));
  if (inside.length <= limit) return { moved: [], tie: null };
  const placeOf = placesOf(inside, compareAcross);
  const places = inside.map(placeOf).sort((one, other) => one - other);
  const edge = places[limit] ?? Infinity;
  const isTied = places[limit - 1] === edge;
  const moved = inside
    .filter((each) => placeOf(each) >= edge)
    .map((each) => {
      const tied = isTied && placeOf(each) === edge;
      const reason = { class: rule.name, percent, of: rule.shareOf, judged, limit, tied };
      return { ...each, index: each.index + 1, limits: [...each.limits, reason] };
    });
  const clusters = new Set(inside.map(({ unit }) => unit.cluster));
  const level = inside.filter((each) => placeOf(each) === edge).map(({ unit }) => unit.code);
  const cluster = clusters.size === 1 ? (inside[0]?.unit.cluster ?? null) : null;
  return { moved, tie: isTied ? { rule, cluster, limit, units: level } : null };
}

/** All that are judged, or those that points and conditions put into the next class (or a better one). */
function isCounted(each: PlacedUnit, rule: UsableRule): boolean {
  const next = stepOf(each, rule) + 1;
  switch (rule.shareOf) {
    case "next":
      return each.total !== null && each.before === next;
    case "next-or-better":
      return each.total !== null && each.before <= next;
    default:
      return true;
  }
}

/** The ranks of their cluster, or 1-2-2-4 among units of several. */
function placesOf(inside: readonly PlacedUnit[], compareAcross: CompareAcross): (each: PlacedUnit) => number {
  if (new Set(inside.map(({ unit }) => unit.cluster)).size === 1) return ({ rank }) => rank ?? Infinity;
  const places = new Map(
    inside.map((each) => [each, 1 + inside.filter((other) => compareAcross(other, each, inside) > 0).length]),
  );
  return (each) => places.get(each) ?? Infinity;
}

/** A share of a count of units, rounded down; exact. */
export function shareLimit(percent: number, count: number): number {
  return Math.floor(toNumber(over(times(exact(percent), exact(count)), exact(100))));
}
