import { byUnit } from "../basics/group-by";
import { isAmong } from "../basics/text";
import { headers } from "../../contract/headers";
import type { Issue } from "../issue";
import type { Unit } from "../round/board";
import type { AwardRules } from "../round/decision-rules";
import { concerns } from "../round/indicator";
import { ballotOf, isSame, type NominatedRow } from "./nominated-rows";
import { issue, placeOf } from "./nomination-issues";

/**
 * Rows that can't be reviewed: of units that aren't in the round, aren't judged or that the award is not for, and of
 * one sender twice on the same.
 */
export function unusedNominations(
  units: readonly Unit[],
  rows: readonly NominatedRow[],
  awards: readonly AwardRules[],
): readonly Issue[] {
  const unitOf = new Map(units.map((unit) => [unit.code, unit]));
  return rows.flatMap((row): readonly Issue[] => {
    const unit = unitOf.get(row.unit);
    const place = placeOf(row, unit?.cluster ?? null);
    if (unit === undefined)
      return [issue("unknown-code", { label: headers.unit, raw: row.unit }, { ...place, unit: null })];
    if (unit.role === "guest") return [issue("nomination-of-guest", { award: row.award }, place)];
    if (!isForUnit(row.award, unit, awards)) return [issue("nomination-not-concerned", { award: row.award }, place)];
    const same = (byUnit(rows).get(row.unit) ?? []).filter(
      (each) => each.source.file === row.source.file && isSame(each, row) && ballotOf(each) === ballotOf(row),
    );
    return same.at(-1) !== row
      ? [
          issue(
            "nomination-repeated",
            { award: row.award, ballot: row.stated.ballot === 1 ? null : row.stated.ballot },
            place,
          ),
        ]
      : [];
  });
}

/** An award that `Khen thưởng` doesn't list is for everybody. */
function isForUnit(name: string, unit: Unit, awards: readonly AwardRules[]): boolean {
  const own = awards.filter((award) => isAmong(award.name, [name]));
  return own.length === 0 || own.some(({ scope }) => concerns(scope, unit));
}
