import { type ScoredCluster, type ScorePlan, scoreColumns } from "./score-plan";
import { addressOf, columnLetters, sheetReference } from "../../workbook/address";
import { sheetNames } from "../../contract/sheet-names";
import type { Criterion } from "../../domain/round/scale";
import type { ExtraAreas, LineArea } from "./total-formulas";
import type { SectionNode, TreeItem } from "../../domain/scoring/sections/section-tree";
import { cellsOf } from "./section-cells";
import { isOutsideBase, partOf } from "../../domain/ways/ways";
import { bonusGroups } from "../../domain/scoring/bonus-groups";
import { outdoneIn } from "./outdone-bonus";

/** References from other sheets to one unit's totals; `null` = the table has no such row. */
export type ScorePlace = {
  readonly pending: string;
  readonly base: string;
  readonly rescaled: string | null;
  readonly bonus: string;
  readonly penalty: string;
  readonly total: string;
  readonly rank: string | null;
  /** What units are ranked by besides the total, by its name as the cluster states it. */
  readonly rankKeys: ReadonlyMap<string, string>;
};

/** By unit code, without units whose cluster has no scale. */
export type ScorePlaces = ReadonlyMap<string, ScorePlace>;

/** References to the totals of a cluster's units, as entries of `ScorePlaces`. */
export function scorePlaces(
  { units }: ScoredCluster,
  plan: ScorePlan,
): readonly (readonly [unit: string, place: ScorePlace])[] {
  const { pending, base, rescaled, bonus, penalty, total, rank, rankKeys } = plan;
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
      rankKeys: new Map(rankKeys.map(({ key, row }) => [key.name, at(row)])),
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
  const isBase = (criterion: Criterion) => !isOutsideBase(criterion) && plan.isOwn(criterion, column);
  return runsOf(plan, (criterion) => isBase(criterion) && belongs(criterion)).map(([from, to]) => ({
    points: area(columnLetters(column), from, to),
    max: area(`$${columnLetters(scoreColumns.max)}`, from, to),
  }));
}

/**
 * Areas of a unit's points outside the base: those whose sign says whether they are bonus or penalty, and those that
 * are taken off. A section of bonus or of penalty lines alone stands for all under it.
 */
export function extraAreas(plan: ScorePlan, column: number): ExtraAreas {
  const { tree } = plan;
  const isAlone = (criterion: Criterion): boolean => (tree?.sectionOf(criterion)?.counts ?? "base") === "base";
  const areasOf = (belongs: (criterion: Criterion) => boolean): readonly string[] =>
    runsOf(plan, (criterion) => belongs(criterion) && isAlone(criterion) && plan.isOwn(criterion, column)).map(
      ([from, to]) => area(columnLetters(column), from, to),
    );
  const sections = (counts: SectionNode["counts"]): readonly string[] =>
    tree === null ? [] : cellsOf(plan, topmost(tree.items, counts), column);
  const cellOf = lineCells(plan, column);
  return {
    outdone: bonusGroups(plan.lines.flatMap((line) => (line.kind === "line" ? [line.criterion] : []))).flatMap(
      (group) => outdoneIn(group.filter(isAlone), group, cellOf),
    ),
    signed: [
      ...areasOf((criterion) => isOutsideBase(criterion) && partOf(criterion) !== "penalty"),
      ...sections("bonus"),
    ],
    takenOff: [...areasOf((criterion) => partOf(criterion) === "penalty"), ...sections("penalty")],
  };
}

/** The cell of a line's points. */
export function lineCells(plan: ScorePlan, column: number): (criterion: Criterion) => string {
  return (criterion) =>
    addressOf(plan.lines.find((line) => line.kind === "line" && line.criterion === criterion)?.row ?? 0, column);
}

/** Sections of that kind that stand in no other of it. */
function topmost(items: readonly TreeItem[], counts: SectionNode["counts"]): readonly TreeItem[] {
  return items.flatMap((item): readonly TreeItem[] => {
    if (item.kind === "line") return [];
    if (item.node.counts === counts) return [item];
    return item.node.counts === "base" ? topmost(item.node.items, counts) : [];
  });
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
