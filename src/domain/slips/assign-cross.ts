/**
 * Who scores whom: every unit scores `each` others (at most all of them) and is scored as often, never by itself. A
 * rotation: the unit at place i scores those some places after it; `turn` (such as the year) moves these places, so
 * that another round brings other pairs together. The same list and turn give the same pairs. In the order of `units`.
 */
export function assignCross(
  units: readonly string[],
  { each, turn }: { readonly each: number; readonly turn: number },
): ReadonlyMap<string, readonly string[]> {
  const others = units.length - 1;
  const steps = Array.from(
    { length: Math.max(0, Math.min(each, others)) },
    (_, index) => 1 + ((turn + index) % others),
  );
  return new Map(
    units.map((unit, place) => [
      unit,
      units.filter((_, other) => steps.includes((other - place + units.length) % units.length)),
    ]),
  );
}

/** Members of a cluster of this size still score all others when nothing is said. */
const smallCluster = 6;
const fewOfLarge = 3;

/** How many others a unit scores where nobody says: all in a small cluster, three in a large one. */
export function usualEach(members: number): number {
  return members <= smallCluster ? Math.max(0, members - 1) : fewOfLarge;
}
