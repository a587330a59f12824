import type { Criterion } from "../../domain/round/scale";
import { isOutsideBase } from "../../domain/ways/ways";
import { columnLetters } from "../../workbook/address";
import type { LineArea } from "./total-formulas";
import { scoreColumns, type ScorePlan } from "./score-plan";

/**
 * Areas of a unit's base points with Điểm chuẩn beside them, one for each run of rows without a section row between;
 * all of them, or those of the lines that `belongs` names.
 */
export function baseAreas(
  plan: ScorePlan,
  column: number,
  belongs: (criterion: Criterion) => boolean = () => true,
): readonly LineArea[] {
  return runsOf(plan, (criterion) => !isOutsideBase(criterion.kind) && belongs(criterion)).map(([from, to]) => ({
    points: area(columnLetters(column), from, to),
    max: area(`$${columnLetters(scoreColumns.max)}`, from, to),
  }));
}

/** Areas of a unit's points outside the base. */
export function extraAreas(plan: ScorePlan, column: number): readonly string[] {
  return runsOf(plan, (criterion) => isOutsideBase(criterion.kind)).map(([from, to]) =>
    area(columnLetters(column), from, to),
  );
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
