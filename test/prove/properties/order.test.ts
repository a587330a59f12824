import * as fc from "fast-check";
import type { GeneratedCluster } from "../generate/generated";
import { anyCluster, anyPeriod } from "../generate/generated-cluster";
import { generatedRound } from "../generated-round";
import { scored, scoresByUnit } from "./scored";

/** Any order of the items. */
function shuffled<T>(items: readonly T[], anyOf: fc.GeneratorValue): readonly T[] {
  return anyOf(fc.shuffledSubarray, [...items], { minLength: items.length });
}

test("the order of units, rows of entered points, bands, opinions and the catalogue changes no score, total or rank", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, fc.gen(), (generated, period, anyOf) => {
      const mixed: GeneratedCluster = {
        ...generated,
        units: shuffled(generated.units, anyOf),
        entered: shuffled(generated.entered, anyOf),
        bands: shuffled(generated.bands, anyOf),
        indicators: shuffled(generated.indicators, anyOf),
        opinions: shuffled(generated.opinions, anyOf),
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
  const text = JSON.stringify({
    ...cluster,
    units: cluster.units.map((unit) => ({ ...unit, figures: unit.figures === null ? null : [...unit.figures] })),
  });
  const again = JSON.parse(text.replaceAll("C01", "C02")) as GeneratedCluster & { units: { figures: never }[] };
  return {
    ...again,
    units: again.units.map((unit) => ({ ...unit, figures: unit.figures === null ? null : new Map(unit.figures) })),
  };
}
