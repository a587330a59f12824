import type { Consolidation } from "../../src/domain/consolidation";
import type { GeneratedCluster, GeneratedPeriod } from "./generate/generated";
import { referenceRanks } from "./reference/reference-ranks";
import { type ReferenceUnit, referenceUnit } from "./reference/reference-unit";

/** Everything that decides about a unit's score, of the reference and of the engine alike. */
type Found = {
  readonly auto: readonly (number | null)[];
  /** Criteria that an issue gives to a person. */
  readonly byHand: readonly string[];
  readonly lines: readonly {
    readonly stage: string | null;
    readonly points: number | null;
    readonly notApplicable: boolean;
  }[];
  readonly sums: {
    readonly base: number;
    readonly rescaled: number | null;
    readonly bonus: number;
    readonly penalty: number;
    readonly total: number;
  } | null;
  readonly sections: ReadonlyMap<string, number | null>;
  readonly rank: number | null;
};

export function expectedOf(generated: GeneratedCluster, period: GeneratedPeriod): ReadonlyMap<string, Found> {
  const units = generated.units.map((unit) => referenceUnit(generated, unit, period));
  const ranks = referenceRanks(generated, units);
  return new Map(units.map((unit) => [unit.unit, expected(unit, ranks.get(unit.unit) ?? null)]));
}

function expected({ lines, sums, sections }: ReferenceUnit, rank: number | null): Found {
  return {
    auto: lines.map(({ auto }) => auto),
    byHand: lines.filter(({ outcome }) => outcome === "by-hand").map(({ criterion }) => criterion),
    lines: lines.map(({ stage, points, notApplicable }) => ({ stage, points, notApplicable })),
    sums,
    sections,
    rank,
  };
}

export function foundOf(
  { scores, totals, ranking, issues }: Consolidation,
  { criteria, units }: GeneratedCluster,
): ReadonlyMap<string, Found> {
  return new Map(
    units.map(({ unit: { code } }) => {
      const total = totals.find(({ unit }) => unit === code);
      const auto = new Map(
        scores
          .filter(({ unit, stage }) => unit === code && stage === "auto")
          .map(({ criterion, points }) => [criterion, points]),
      );
      const byHand = issues.flatMap((issue) =>
        issue.code === "not-computable" && issue.place.unit === code ? [issue.params.criterion ?? ""] : [],
      );
      const sums =
        total === undefined || total.total === null
          ? null
          : {
              base: total.base ?? 0,
              rescaled: total.rescaled,
              bonus: total.bonus ?? 0,
              penalty: total.penalty ?? 0,
              total: total.total,
            };
      return [
        code,
        {
          auto: criteria.map((criterion) => auto.get(criterion.code) ?? null),
          byHand,
          lines: (total?.lines ?? []).map(({ stage, points, notApplicable }) => ({ stage, points, notApplicable })),
          sums,
          sections: new Map((total?.sections ?? []).map(({ section, points }) => [section, points])),
          rank: ranking.find(({ unit }) => unit === code)?.rank ?? null,
        },
      ];
    }),
  );
}
