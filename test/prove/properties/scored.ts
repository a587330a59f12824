import type { Consolidation } from "../../../src/domain/consolidation";
import type { Rank, Score, Total } from "../../../src/domain/scoring/score";
import { entry } from "../../domain/round-samples";
import type { GeneratedCluster, GeneratedPeriod } from "../generate/generated";
import { generatedRound } from "../generated-round";

/** All that one unit comes to. */
export type UnitScores = {
  readonly scores: readonly Score[];
  readonly total: Total | null;
  readonly rank: Pick<Rank, "rank" | "tied" | "total"> | null;
};

export function scoresByUnit({ scores, totals, ranking, roster }: Consolidation): ReadonlyMap<string, UnitScores> {
  return new Map(
    roster.map(({ code }) => {
      const found = ranking.find(({ unit }) => unit === code);
      const rank = found === undefined ? null : { rank: found.rank, tied: found.tied, total: found.total };
      return [
        code,
        {
          scores: scores.filter(({ unit }) => unit === code),
          total: totals.find(({ unit }) => unit === code) ?? null,
          rank,
        },
      ];
    }),
  );
}

export const ofYear: GeneratedPeriod = {
  kind: "year",
  scoreByBenchmark: false,
  benchmarkPercent: 50,
  adjustmentInForce: "agreed",
  ranked: true,
};

export function scored(generated: GeneratedCluster, period: GeneratedPeriod = ofYear): ReadonlyMap<string, UnitScores> {
  return scoresByUnit(generatedRound([generated], period));
}

/** The same cluster where one unit has other numbers in one indicator. */
export function withFigure(
  generated: GeneratedCluster,
  {
    unit,
    indicator,
    ...numbers
  }: { readonly unit: string; readonly indicator: string; readonly result?: number; readonly target?: number },
): GeneratedCluster {
  const units = generated.units.map((one) => {
    const figure = one.figures?.get(indicator);
    if (one.unit.code !== unit || one.figures === null || figure === undefined) return one;
    const result = numbers.result === undefined ? figure.result : entry(numbers.result, "H9");
    const registered = numbers.target === undefined ? figure.registered : entry(numbers.target, "G9");
    return {
      ...one,
      figures: new Map([...one.figures, [indicator, { ...figure, result, registered, proposals: [] }] as const]),
    };
  });
  return { ...generated, units };
}
