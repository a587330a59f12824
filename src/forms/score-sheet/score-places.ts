import { sheetNames } from "../../contract/sheet-names";
import { columnLetters, sheetReference } from "../../workbook/address";
import { scoreColumns, type ScoredCluster, type ScorePlan } from "./score-plan";

/** Cells of one unit's totals as references from other sheets; `null` = the table has no such row. */
export type ScorePlace = {
  readonly pending: string;
  readonly base: string;
  readonly rescaled: string | null;
  readonly bonus: string;
  readonly penalty: string;
  readonly total: string;
  readonly rank: string | null;
  /** By the tie-break's name as the cluster states it; those that decide nothing are not there. */
  readonly tieBreaks: ReadonlyMap<string, string>;
};

/** By unit code; a unit whose cluster has no scale is not there. */
export type ScorePlaces = ReadonlyMap<string, ScorePlace>;

/** Where the totals of a cluster's units stand, as entries of `ScorePlaces`. */
export function scorePlaces(
  { units }: ScoredCluster,
  plan: ScorePlan,
): readonly (readonly [unit: string, place: ScorePlace])[] {
  const { pending, base, rescaled, bonus, penalty, total, rank, tieBreaks } = plan;
  return units.map((unit, index) => {
    const letters = columnLetters(scoreColumns.firstUnit + index);
    const at = (row: number) => sheetReference(sheetNames.scores, `$${letters}$${row}`);
    const optional = (row: number | null) => (row === null ? null : at(row));
    const place: ScorePlace = {
      pending: at(pending),
      base: at(base),
      rescaled: optional(rescaled),
      bonus: at(bonus),
      penalty: at(penalty),
      total: at(total),
      rank: unit.role === "guest" ? null : optional(rank),
      tieBreaks: new Map(tieBreaks.map(({ name, row }) => [name, at(row)])),
    };
    return [unit.code, place];
  });
}
