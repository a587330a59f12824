import * as fc from "fast-check";
import type { Criterion } from "../../../src/domain/round/scale";
import { anyCluster, anyPeriod } from "../generate/generated-cluster";
import type { GeneratedCluster } from "../generate/generated";
import { type UnitScores, scored } from "./scored";

/** Autopoints and what counts, by criterion. */
function linesOf({ scores, total }: UnitScores): ReadonlyMap<string, unknown> {
  return new Map(
    (total?.lines ?? []).map((line) => [
      line.criterion,
      { line, scores: scores.filter(({ criterion }) => criterion === line.criterion) },
    ]),
  );
}

/** The kinds that compare, ranks, So với what others have, and those without a target among themselves. */
function comparesUnits({ kind, bandsBy, comparedWith, whenNotAssigned }: Criterion): boolean {
  return (
    kind === "progressive-to-leader" ||
    kind === "ratio-to-best" ||
    kind === "interpolated" ||
    bandsBy === "rank" ||
    typeof comparedWith === "string" ||
    whenNotAssigned === "best-of-these"
  );
}

/** By a condition, which may look at points of lines that compare. */
function mayBeClosed({ conditions }: Criterion, all: GeneratedCluster["conditions"]): boolean {
  return (conditions ?? "") !== "" || all.some(({ effect }) => effect === "zero-lines" || effect === "zero-sections");
}

test("a unit's score depends on others only where a line compares; a guest changes nobody's", () => {
  fc.assert(
    fc.property(anyCluster, anyPeriod, fc.nat(5), (generated, period, which) => {
      const gone = generated.units[which % generated.units.length]!;
      // A violator that is no longer in the roster would make the condition unusable.
      const conditions = generated.conditions.map((condition) => ({
        ...condition,
        violators: condition.violators?.filter((code) => code !== gone.unit.code) ?? null,
      }));
      const without = { ...generated, conditions, units: generated.units.filter((unit) => unit !== gone) };
      const compared = generated.criteria.some(comparesUnits);
      const relative = new Set(
        generated.criteria
          .filter((line) => comparesUnits(line) || (compared && mayBeClosed(line, generated.conditions)))
          .map(({ code }) => code),
      );
      const isGuest = gone.unit.role === "guest";
      const [all, fewer] = [scored(generated, period), scored(without, period)];
      for (const [unit, rest] of fewer) {
        const before = all.get(unit)!;
        for (const [criterion, line] of linesOf(rest)) {
          if (isGuest || !relative.has(criterion)) expect(linesOf(before).get(criterion)).toEqual(line);
        }
        if (isGuest || relative.size === 0) expect(before.total).toEqual(rest.total);
        if (isGuest) expect(before.rank).toEqual(rest.rank);
      }
    }),
    { numRuns: 200, seed: 14 },
  );
});
