import type { Unit } from "../round/board";
import type { Issue } from "../issue";
import { nearestName, type ScorerKey } from "../round/unit-names";
import { saysSomething, type EnteredScore } from "../round/scale";
import { enteredPlace, scoringIssue, type ScoredUnit } from "./scored-unit";

export type Scorers = {
  readonly units: readonly ScoredUnit[];
  readonly entered: ReadonlyMap<string, readonly EnteredScore[]>;
  readonly scorerOf: ScorerKey;
};

/**
 * Points of a cluster or across by somebody whose name is nearly a member's: whether that unit scored itself, and whose
 * marks are whose, can't be told by it. Others may be persons.
 */
export function mistypedScorers({ units, entered, scorerOf }: Scorers): readonly Issue[] {
  const codes = new Set(units.map(({ unit }) => unit.code));
  const known = new Map<string, Unit | null>();
  const nearIn = (scorer: string, cluster: string): Unit | null => {
    const key = JSON.stringify([cluster, scorer]);
    const near =
      known.get(key) ??
      (known.has(key)
        ? null
        : nearestName(
            scorer,
            units.flatMap(({ unit }) => (unit.cluster === cluster ? [unit] : [])),
          ));
    known.set(key, near);
    return near;
  };
  return units.flatMap(({ unit }) => {
    return (entered.get(unit.code) ?? []).flatMap((row): readonly Issue[] => {
      if (
        row.scorer === null ||
        !saysSomething(row) ||
        (row.stage !== "cluster" && row.stage !== "cross") ||
        codes.has(scorerOf(row.scorer))
      )
        return [];
      const near = nearIn(row.scorer, unit.cluster);
      return near === null
        ? []
        : [
            scoringIssue(
              "name-near",
              { label: "Người chấm", raw: row.scorer, likely: near.name, unit: near.code },
              enteredPlace(unit, row),
            ),
          ];
    });
  });
}
