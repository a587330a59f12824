import { compare, exact, type Fraction, toNumber } from "../basics/exact";
import { byIndicator, groupBy } from "../basics/group-by";
import type { Criterion } from "../round/scale";
import { excessOf } from "../ways/excess";
import { hasNoTarget } from "../ways/unassigned";
import { looksAtAll } from "../ways/ways";
import type { Peers } from "../ways/way";
import type { BenchmarkOf } from "./benchmarks";
import type { ScoredUnit } from "./scored-unit";

type Member = Pick<ScoredUnit, "unit" | "figures">;

export type PeersOf = (cluster: string, criterion: Criterion) => Peers;

/** What a line compares within the cluster; guests are outside every comparison. Made once a cluster and line. */
export function peersOf(units: readonly Member[], benchmarkOf: BenchmarkOf): PeersOf {
  const members = groupBy(
    units.filter(({ unit }) => unit.role !== "guest"),
    ({ unit }) => unit.cluster,
  );
  const known = new Map<string, Map<Criterion, Peers>>();
  return (cluster, criterion) => {
    const ofCluster = known.get(cluster) ?? new Map<Criterion, Peers>();
    known.set(cluster, ofCluster);
    const found = ofCluster.get(criterion);
    if (found !== undefined) return found;
    const compared = (members.get(cluster) ?? []).flatMap(({ unit, figures }) => {
      const figure = byIndicator(figures).get(criterion.indicator ?? "")?.[0];
      if (figure === undefined || typeof figure.result !== "number") return [];
      const benchmark = benchmarkOf(unit, criterion, figure);
      return [{ figure, result: figure.result, target: benchmark === null ? figure.benchmark : benchmark.figure }];
    });
    const peers = {
      bestResult: greatest(compared.map(({ result }) => result)),
      results: looksAtAll(criterion) ? compared.map(({ result }) => toNumber(exact(result))) : [],
      greatestExcess: greatestExcess(criterion, compared),
      bestUnassigned:
        criterion.whenNotAssigned === null
          ? null
          : greatest(compared.flatMap(({ figure, result }) => (hasNoTarget(figure) ? [result] : []))),
    };
    ofCluster.set(criterion, peers);
    return peers;
  };
}

function greatest(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((most, next) => Math.max(most, next));
}

/** E of the contract: over members with a T above 0 and a number (reading R7). */
function greatestExcess(
  { excessBy }: Criterion,
  compared: readonly { readonly result: number; readonly target: number | null }[],
): Fraction | null {
  if (excessBy === null) return null;
  return compared.reduce<Fraction | null>((most, { result, target }) => {
    if (target === null || target <= 0) return most;
    const own = excessOf({ result, target }, excessBy);
    return most === null || compare(own, most) > 0 ? own : most;
  }, null);
}
