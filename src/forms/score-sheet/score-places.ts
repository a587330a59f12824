import { type ScoredCluster, type ScorePlan, scoreColumns } from "./score-plan";
import { columnLetters, sheetReference } from "../../workbook/address";
import { sheetNames } from "../../contract/sheet-names";
import type { Criterion } from "../../domain/round/scale";
import type { ExtraAreas, LineArea } from "./total-formulas";
import { isOutsideBase, partOf } from "../../domain/ways/ways";
import { bonusGroups } from "../../domain/scoring/bonus-groups";

/** References from other sheets to one unit's totals; `null` = the table has no such row. */
export type ScorePlace = {
  readonly pending: string;
  readonly base: string;
  readonly rescaled: string | null;
  readonly bonus: string;
  readonly penalty: string;
  readonly total: string;
  readonly rank: string | null;
  /** By the tie-break's name as the cluster states it, without those that match no line. */
  readonly tieBreaks: ReadonlyMap<string, string>;
};

/** By unit code, without units whose cluster has no scale. */
export type ScorePlaces = ReadonlyMap<string, ScorePlace>;

/** References to the totals of a cluster's units, as entries of `ScorePlaces`. */
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

/**
 * Areas of a unit's base points with Điểm chuẩn beside them, one for each run of rows without a section row between;
 * only lines for which `belongs` holds.
 */
export function baseAreas(
  plan: ScorePlan,
  column: number,
  belongs: (criterion: Criterion) => boolean = () => true,
): readonly LineArea[] {
  return runsOf(plan, (criterion) => !isOutsideBase(criterion) && belongs(criterion)).map(([from, to]) => ({
    points: area(columnLetters(column), from, to),
    max: area(`$${columnLetters(scoreColumns.max)}`, from, to),
  }));
}

/**
 * Areas of a unit's points outside the base: those whose sign says whether they are bonus or penalty, and those that
 * are taken off.
 */
export function extraAreas(plan: ScorePlan, column: number): ExtraAreas {
  const areasOf = (belongs: (criterion: Criterion) => boolean): readonly string[] =>
    runsOf(plan, belongs).map(([from, to]) => area(columnLetters(column), from, to));
  const extra = plan.lines.flatMap((line) =>
    line.kind === "line" && isOutsideBase(line.criterion) ? [line.criterion] : [],
  );
  return {
    signed: areasOf((criterion) => isOutsideBase(criterion) && partOf(criterion) !== "penalty"),
    takenOff: areasOf((criterion) => partOf(criterion) === "penalty"),
    grouped: bonusGroups(extra).map((group) => areasOf((criterion) => group.includes(criterion))),
  };
}

function runsOf(plan: ScorePlan, belongs: (criterion: Criterion) => boolean): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const line of plan.lines) {
    if (line.kind !== "line" || !belongs(line.criterion)) continue;
    const last = runs.at(-1);
    if (last !== undefined && last[1] === line.row - 1) runs[runs.length - 1] = [last[0], line.row];
    else runs.push([line.row, line.row]);
  }
  return runs;
}

function area(letters: string, from: number, to: number): string {
  return from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`;
}
