import type { Unit } from "../../domain/round/board";
import type { Criterion } from "../../domain/round/scale";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { notApplicableSign } from "./total-formulas";
import { stageWords, type CountingStage } from "./entered-formula";
import type { EnteredPlaces } from "./entered-places";
import { isPlainCode, isPlainName } from "./plain-key";

export type Asked = {
  readonly unit: Pick<Unit, "code" | "name" | "role">;
  readonly criterion: Criterion;
  readonly stage: CountingStage;
};

/**
 * What `enteredFormula` comes to on the rows as they are: points, the sign, or `null` for "". A sheet reads less
 * leniently than the engine: codes with a space too many, points typed as text, other spellings of a name are not the
 * same to it. "unsure": a code in which a sheet would see a number, a pattern or a comparison.
 */
export function seenBySheet(
  places: EnteredPlaces,
  { unit, criterion, stage }: Asked,
): { readonly any: boolean; readonly value: number | string | null } | "unsure" {
  if (!isPlainCode(unit.code) || !isPlainCode(criterion.code)) return "unsure";
  const rows = places.rowsOf([unit.code, criterion.code, stageWords(stage)]);
  const names = ownNames(unit, stage).map((name) => name.toLowerCase());
  const said = rows.filter(
    ({ points, marked, scorer }) => (marked || points !== null) && !names.includes(scorer.toLowerCase()),
  );
  const [one, another] = said;
  const any = rows.length > 0;
  if (one === undefined || another !== undefined) return { any, value: null };
  if (one.marked) return { any, value: notApplicableSign };
  return { any, value: one.points !== null && isWithin(one.points, criterion) ? one.points : null };
}

/**
 * A unit never scores itself for the cluster (contract §1): the names that a sheet can compare, its code and its name
 * as they stand over its column. Over a guest's stands more than its name.
 */
export function ownNames({ code, name, role }: Asked["unit"], stage: CountingStage): readonly string[] {
  if (stage !== "cluster") return [];
  return role !== "guest" && isPlainName(name) ? [code, name] : [code];
}

function isWithin(points: number, criterion: Criterion): boolean {
  const { lowest, highest } = boundsOf(criterion);
  return (lowest === null || points >= lowest) && (highest === null || points <= highest) && !Number.isNaN(points);
}
