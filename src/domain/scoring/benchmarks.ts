import { over, sumOf, exact, toCellNumber } from "../basics/exact";
import { byIndicator, coded, groupBy, madeOnce } from "../basics/group-by";
import type { Figure } from "../figures/figure";
import type { Board, Unit } from "../round/board";
import { concerns } from "../round/indicator";
import type { Criterion } from "../round/scale";
import type { ScoredUnit } from "./scored-unit";

/** T of r = A/T where So với is filled (contract §5), and whose results it is made of. */
export type Benchmark = {
  /** `null` = nobody has a result, or nothing is stated yet: the line waits. */
  readonly figure: number | null;
  /** Of how many units, and of how many that it concerns; `null` = of no others. */
  readonly units: { readonly withResult: number; readonly concerned: number } | null;
};

export type BenchmarkOf = (unit: Unit, criterion: Criterion, figure: Figure | null) => Benchmark | null;

export type BenchmarkInput = Pick<Board, "kind" | "assignedTargets" | "indicators"> & {
  readonly units: readonly Pick<ScoredUnit, "unit" | "figures">[];
};

/**
 * Averages are arithmetic and unweighted, over results that are numbers, the unit's own among them, guests' left out;
 * highest and lowest are by number, whatever the direction. A cluster's workbook does not know the province: its
 * average there is what the Board published, Kế hoạch giao of "*".
 */
export function benchmarksOf(input: BenchmarkInput): BenchmarkOf {
  const members = input.units.filter(({ unit }) => unit.role !== "guest");
  const clusters = groupBy(members, ({ unit }) => unit.cluster);
  const resultsIn = remembered(input);
  const published = (unit: string, indicator: string): number | null => {
    const plan = plansOf(input.assignedTargets).get(JSON.stringify([unit, indicator]));
    return typeof plan === "number" ? plan : null;
  };
  return (unit, { comparedWith, indicator }, figure) => {
    if (comparedWith === null || indicator === null) return null;
    const inCluster = () => resultsIn(unit.cluster, clusters.get(unit.cluster) ?? [], indicator);
    switch (comparedWith) {
      case "cluster-average":
        return averageOf(inCluster());
      case "province-average":
        return input.kind === "cluster"
          ? alone(published("*", indicator))
          : averageOf(resultsIn(null, members, indicator));
      case "highest":
        return extremeOf(inCluster(), (one, other) => Math.max(one, other));
      case "lowest":
        return extremeOf(inCluster(), (one, other) => Math.min(one, other));
      case "same-period":
        return alone(figure?.samePeriod ?? null);
      case "previous-year":
        return alone(figure?.previousYear ?? null);
      case "announced":
        return alone(published(unit.code, indicator) ?? published("*", indicator));
      default:
        return alone(comparedWith satisfies number);
    }
  };
}

/** Whether T is what was there a year ago: at 0 nothing can be compared with it. */
export function isOfLastYear({ comparedWith }: Pick<Criterion, "comparedWith">): boolean {
  return comparedWith === "same-period" || comparedWith === "previous-year";
}

/** Whether T is made of the results of the cluster's members. */
export function isOverMembers(comparedWith: Criterion["comparedWith"]): boolean {
  return comparedWith === "cluster-average" || comparedWith === "highest" || comparedWith === "lowest";
}

type Results = { readonly numbers: readonly number[]; readonly concerned: number };

/** The results of one indicator among some units, worked out once a group. */
function remembered({
  indicators,
}: BenchmarkInput): (cluster: string | null, among: BenchmarkInput["units"], indicator: string) => Results {
  const known = new Map<string, Results>();
  return (cluster, among, code) => {
    const key = JSON.stringify([cluster, code]);
    const found = known.get(key);
    if (found !== undefined) return found;
    const scope = coded(indicators, code)?.scope;
    const numbers = among.flatMap(({ figures }) => {
      const result = byIndicator(figures).get(code)?.[0]?.result;
      return typeof result === "number" ? [result] : [];
    });
    const concerned = among.filter(({ unit }) => scope === undefined || concerns(scope, unit)).length;
    const results = { numbers, concerned };
    known.set(key, results);
    return results;
  };
}

/** Exact until it is a number, which keeps more digits than comparisons look at. */
function averageOf({ numbers, concerned }: Results): Benchmark {
  const figure = numbers.length === 0 ? null : toCellNumber(over(sumOf(numbers), exact(numbers.length)));
  return { figure, units: { withResult: numbers.length, concerned } };
}

function extremeOf({ numbers, concerned }: Results, more: (one: number, other: number) => number): Benchmark {
  return {
    figure: numbers.length === 0 ? null : numbers.reduce(more),
    units: { withResult: numbers.length, concerned },
  };
}

function alone(stated: number | string | null): Benchmark {
  return { figure: typeof stated === "number" ? stated : null, units: null };
}

/** Kế hoạch giao by unit and indicator; made once a list, since one cluster's points are also tried alone. */
const plansOf = madeOnce(
  (assigned: Board["assignedTargets"]) =>
    new Map(assigned.map(({ unit, code, plan }) => [JSON.stringify([unit, code]), plan])),
);
