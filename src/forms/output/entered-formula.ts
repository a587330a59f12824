import type { Board } from "../../domain/board";
import type { Criterion, EnteredScore, Stage } from "../../domain/scale";
import { isOutsideBase } from "../../domain/scale";
import { boundsOf } from "../../domain/scoring/accept-marks";
import { parseAddress, sheetReference } from "../../workbook/address";
import { wordsOf } from "../description/field-type";
import { operand, quoted } from "../formulas/formula-text";
import { enteredScoreList } from "../sheets/board/register-lists";

/** Where the entered points stand: the sheet's name, its columns' letters, its first and last row of data. */
export type EnteredPlaces = {
  readonly sheet: string;
  readonly unit: string;
  readonly criterion: string;
  readonly stage: string;
  readonly points: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Row → `typedKey` of its texts as they are typed; only rows whose points are a typed number. */
  readonly typed: ReadonlyMap<number, string>;
};

type EnteredCase = {
  readonly criterion: Criterion;
  readonly stage: Exclude<Stage, "auto" | "self">;
  /** Cells of the unit's and the criterion's code, and of Điểm chuẩn. */
  readonly unitCell: string;
  readonly criterionCell: string;
  readonly max: string;
};

/**
 * The entered points, so that a corrected entry recalculates: the one entry of that unit, criterion and stage within the
 * bounds; none, or more than one, gives "" as in the engine, never a silent 0.
 */
export function enteredFormula(places: EnteredPlaces, given: EnteredCase): string {
  const range = (letters: string) => sheetReference(places.sheet, `$${letters}$${places.firstRow}:$${letters}$${places.lastRow}`);
  const points = range(places.points);
  const key = [
    `${range(places.unit)},${given.unitCell}`,
    `${range(places.criterion)},${given.criterionCell}`,
    `${range(places.stage)},${quoted(stageWords(given.stage))}`,
  ].join(",");
  return `IF(COUNTIFS(${key},${points},${boundsText(given).join(`,${points},`)})=1,SUMIFS(${points},${key}),"")`;
}

/** Lower and upper bound as conditions; a side without a bound asks for any number at all. */
function boundsText({ criterion, max }: EnteredCase): readonly string[] {
  const { lowest, highest } = boundsOf(criterion);
  const above = lowest === null ? '">-1E+300"' : `">="&${operand(lowest)}`;
  const below = highest === null ? [] : [`"<="&${isOutsideBase(criterion.kind) ? operand(highest) : max}`];
  return [above, ...below];
}

export function stageWords(stage: Stage): string {
  const column = enteredScoreList.columns.find(({ key }) => key === "stage");
  return column === undefined ? stage : wordsOf(column.type, stage);
}

/**
 * Whether a sheet finds the same points by looking for unit, criterion and stage as the engine did by reading: one row for
 * them, typed as a plain number, and codes in which a sheet sees no number, no wildcard and no comparison.
 */
export function sheetLookup({ scores, issues }: Pick<Board, "scores" | "issues">, { typed }: Pick<EnteredPlaces, "typed">): (entered: EnteredKey) => boolean {
  const doubtful = new Set(issues.flatMap(({ place }) => (place.sheet === enteredScoreList.sheet ? [rowOf(place.cell)] : [])));
  const rows = new Map<string, EnteredScore[]>();
  for (const row of scores.filter(({ points }) => points !== null)) rows.set(keyOf(row), [...(rows.get(keyOf(row)) ?? []), row]);
  return (entered) => {
    const [row, another] = rows.get(keyOf(entered)) ?? [];
    if (row === undefined || another !== undefined) return false;
    const at = rowOf(row.cell);
    const key = typedKey(entered.unit, entered.criterion, stageWords(entered.stage));
    if (at === null || doubtful.has(at) || typed.get(at) !== key) return false;
    return isPlainCode(entered.unit) && isPlainCode(entered.criterion);
  };
}

/** Texts as a sheet compares them: case aside, everything counts. */
export function typedKey(unit: string, criterion: string, stage: string): string {
  return JSON.stringify([unit, criterion, stage].map((text) => text.toLowerCase()));
}

type EnteredKey = Pick<EnteredScore, "unit" | "criterion" | "stage">;

function keyOf({ unit, criterion, stage }: EnteredKey): string {
  return JSON.stringify([unit, criterion, stage]);
}

function rowOf(cell: string | null): number | null {
  return cell === null ? null : (parseAddress(cell)?.row ?? null);
}

function isPlainCode(code: string): boolean {
  return !/[*?~<>=]/u.test(code) && /\p{L}/u.test(code) && !/^[\d.]+e\d+$/iu.test(code);
}
