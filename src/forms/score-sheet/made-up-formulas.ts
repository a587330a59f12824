import { choiceWords } from "../../contract/choice-words";
import { fineDecimals } from "../../domain/basics/exact";
import { operand, quoted, roundedPoints, type Operand, type Rounding } from "../ways/formula-text";
import { foreignSign, notApplicableSign } from "./total-formulas";
import { sumOfCells, unlessOpen, type TopCells } from "./tree-formulas";

const base = quoted(choiceWords.countsToward.base);
const sign = quoted(notApplicableSign);

/** Rows under a section: a unit's points, what lines count toward, Điểm chuẩn, and how each is made up for. */
export type UnderSection = {
  readonly points: string;
  readonly counts: string;
  readonly max: string;
  readonly madeUp: string;
  /** Some lines concern some units alone. */
  readonly hasForeign: boolean;
};

/** Rounded as far as it makes no difference to points, as the engine's `roundFine`. */
function fine(expression: string, of: keyof typeof fineDecimals): string {
  return `ROUND(${expression},${fineDecimals[of]})`;
}

/** How many base lines there are applicable and can be raised. */
export function takersIn({ points, counts, max, hasForeign }: Omit<UnderSection, "madeUp">): string {
  const isOwn = hasForeign ? `(${points}<>${quoted(foreignSign)})*` : "";
  return `SUMPRODUCT(${isOwn}(${points}<>${sign})*(${counts}=${base})*ISNUMBER(${max})*(${max}>0))`;
}

/** Điểm chuẩn of the lines that are left out and made up for in those words. */
export function givenIn({ points, max, madeUp }: Omit<UnderSection, "counts" | "hasForeign">, words: string): string {
  return `SUMPRODUCT((${points}=${sign})*(${madeUp}=${quoted(words)}),${max})`;
}

/** What each applicable line gets of the lines that are shared in the section; 0 where nobody can take it. */
export function shareFormula(under: UnderSection, words: string): string {
  const takers = takersIn(under);
  return `IF(${takers}=0,0,${fine(`${givenIn(under, words)}/${takers}`, "share")})`;
}

/** Điểm chuẩn in force of a line; the sign where it is left out. `shares`: cells of what it gets if it has any. */
export function raisedMaxFormula(points: string, max: string, shares: readonly string[]): string {
  const own = `N(${max})`;
  const raised = shares.length === 0 ? own : `IF(${own}>0,${fine([max, ...shares].join("+"), "maximum")},${own})`;
  return `IF(${points}=${sign},${sign},${raised})`;
}

/** A line's points: as they are, or with a raised maximum, rounded once. */
export function raisedFormula({ plain, before, max, raised, rounding }: RaisedCells): string {
  const points = roundedPoints(`${before}*${raised}/${max}`, rounding);
  return `IF(ISNUMBER(${before}),IF(OR(N(${max})<=0,${raised}=${max}),${plain},${points}),${before})`;
}

export type RaisedCells = {
  /** The points without any raise. */
  readonly plain: string;
  readonly before: string;
  readonly max: string;
  readonly raised: string;
  readonly rounding: Rounding;
};

/** The limit of a section within others that share: what its lines get less what they give. */
export function limitFormula(
  max: string,
  moves: readonly { readonly share: string; readonly takers: string; readonly given: string }[],
): string {
  const moved = moves.map(({ share, takers, given }) => `+IF(${share}>0,${share}*${takers}-${given},0)`);
  return moves.length === 0 ? max : `MAX(0,${fine(`${max}${moved.join("")}`, "limit")})`;
}

/** Whether the section is restored: a line is left out to be made up for there, and another is applicable. */
export function isRestored(under: UnderSection, words: string): string {
  const out = `SUMPRODUCT((${under.points}=${sign})*(${under.madeUp}=${quoted(words)}))`;
  return `AND(${out}>0,${takersIn(under)}>0)`;
}

/** Points of a section that may be restored; see `sectionFormula`. `parts`: maxima in force of what is in it. */
export function restoredFormula({ under, words, sum, parts, limit, decimals }: RestoredCells): string {
  const restored = roundedPoints(`${limit}*${sum}/${sumOfCells(parts)}`, decimals);
  const plain = `MIN(${limit},ROUND(${sum},8))`;
  return unlessOpen(under.points, `IF(${isRestored(under, words)},${restored},${plain})`);
}

export type RestoredCells = {
  readonly under: UnderSection;
  readonly words: string;
  readonly sum: string;
  readonly parts: readonly string[];
  readonly limit: string;
  readonly decimals: number;
};

/** Points of a section as scored, without restoring it or one under it. */
export function scoredFormula(cells: readonly string[], limit: string | null): string {
  const sum = `ROUND(${sumOfCells(cells)},8)`;
  return limit === null ? sum : `MIN(${limit},${sum})`;
}

/** What is applicable in a section; all of it where it is restored. */
export function availableFormula(
  parts: readonly string[],
  restored: { readonly condition: string; readonly limit: string } | null,
): string {
  const sum = fine(sumOfCells(parts), "limit");
  return restored === null ? sum : `IF(${restored.condition},${restored.limit},${sum})`;
}

/** 1 where a line is left out and left to the whole scale, else 0. `isMadeUp`: the condition that a section has it. */
export function wholeFormula(points: string, isMadeUp: string | null): string {
  return `IF(${points}=${sign},${isMadeUp === null ? "1" : `IF(${isMadeUp},0,1)`},0)`;
}

/** How many base lines are left to the whole scale. */
export function wholeLines(counts: string, whole: string): string {
  return `SUMIF(${counts},${base},${whole})`;
}

type Settled = TopCells & {
  readonly declaredTotal: Operand;
  readonly points: string;
  readonly counts: string;
  readonly madeUp: string;
  /** The column of `wholeFormula`, and what is available at the top. */
  readonly whole: string;
  readonly available: readonly string[];
};

/**
 * Điểm quy đổi where sections may be restored (reading R8): over the whole scale, else with these alone; "" = neither.
 */
export function settledFormula({ pending, tops, decimals, ...given }: Settled): string {
  const sum = sumOfCells(tops);
  const { points, counts, madeUp, whole, available } = given;
  const words = choiceWords.whenLeftOut["rescale-within"];
  const restored = `SUMPRODUCT((${points}=${sign})*(LEFT(${madeUp},${words.length})=${quoted(words)})*(${whole}=0))`;
  const overall = roundedPoints(`${operand(given.declaredTotal)}*${sum}/${sumOfCells(available)}`, decimals);
  const alone = `IF(${restored}>0,${roundedPoints(sum, decimals)},"")`;
  return `IF(${pending}>0,"",IF(${wholeLines(counts, whole)}>0,${overall},${alone}))`;
}
