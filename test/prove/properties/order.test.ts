import * as fc from "fast-check";
import type { GeneratedCluster } from "../generate/generated";
import { anyCluster, anyPeriod } from "../generate/generated-cluster";
import { generatedRound } from "../generated-round";
import { scored, scoresByUnit } from "./scored";

/** Orders by the remainders of a number: any of many orders, the same for the same number. */
function shuffled<T>(items: readonly T[], turn: number): readonly T[] {
  return items.map((item, index) => ({ item, key: (index * 7919 + turn * 104_729) % 1009 })).sort((one, other) => one.key - other.key).map(({ item }) => item);
}

test("the order of units, rows of entered points, bands, opinions and the catalogue changes no score, total or rank", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, fc.nat(1000), (generated, period, turn) => {
      const mixed: GeneratedCluster = {
        ...generated,
        units: shuffled(generated.units, turn),
        entered: shuffled(generated.entered, turn + 1),
        bands: shuffled(generated.bands, turn + 2),
        indicators: shuffled(generated.indicators, turn + 3),
        opinions: shuffled(generated.opinions, turn + 4),
      };
      const [before, after] = [scored(generated, period), scored(mixed, period)];
      expect(after).toEqual(before);
    }),
    { numRuns: 150, seed: 5 },
  );
});

test("what stands beside a cluster in the same round changes nothing in it", () => {
  fc.assert(
    fc.property(anyCluster, anyCluster, anyPeriod, (one, other, period) => {
      const neighbour: GeneratedCluster = { ...other, ...renamed(other) };
      const together = scoresByUnit(generatedRound([one, neighbour], period));
      for (const [unit, alone] of scored(one, period)) expect(together.get(unit)).toEqual(alone);
    }),
    { numRuns: 100, seed: 6 },
  );
});

/** As another cluster of the same round: its own code in every place. */
function renamed(cluster: GeneratedCluster): GeneratedCluster {
  const text = JSON.stringify({ ...cluster, units: cluster.units.map((unit) => ({ ...unit, figures: unit.figures === null ? null : [...unit.figures] })) });
  const again = JSON.parse(text.replaceAll("C01", "C02")) as GeneratedCluster & { units: { figures: never }[] };
  return { ...again, units: again.units.map((unit) => ({ ...unit, figures: unit.figures === null ? null : new Map(unit.figures) })) };
}
