import { type WayCells, fromRatioCells, type BandAreas, fromBestCells } from "./way-cells";
import {
  roundedPoints,
  bounded,
  whenNumbers,
  foldedText,
  whenWords,
  operand,
  quoted,
  isOneOf,
  type Operand,
} from "./formula-text";
import type { ScoringMethod } from "../../contract/choice-words";

/**
 * Theo bậc by percent or by value, as the engine's `bands`: by the result's words if bands have words, else by the
 * greatest Từ that is reached, in any order of the bands.
 */
export function bandsFormula(cells: WayCells): string | null {
  const { bands, bandsBy, result } = cells;
  const scored = (value: string) => roundedPoints(bounded(reachedPoints(bands, value), 0, cells.most), cells.decimals);
  const points =
    bandsBy === "percent"
      ? fromRatioCells(cells, (ratio) => scored(`ROUND(100*${ratio},8)`))
      : whenNumbers([result], scored(`ROUND(${result},8)`));
  return wordedFormula(cells) ?? whenSteps(bands, points);
}

function reachedPoints(bands: BandAreas, value: string): string {
  const reached = `SUMPRODUCT(ISNUMBER(${bands.from})*(${bands.from}<=${value}))`;
  return `IF(${reached}=0,0,${pointsFrom(bands, reached)})`;
}

/** Points of the bands whose Từ is the `place`th from below; of several the most, or 0. */
function pointsFrom({ from, points }: BandAreas, place: string): string {
  return `SUMPRODUCT(MAX(ISNUMBER(${from})*(${from}=SMALL(${from},${place}))*${points}))`;
}

/** `expression` while no band was added or removed, else "". `null` if no band has Từ. */
function whenSteps({ from, points, stated, stepped }: BandAreas, expression: string): string | null {
  if (stepped === 0) return null;
  return `IF(OR(COUNT(${from})<>${stepped},COUNT(${points})<>${stated}),"",${expression})`;
}

/**
 * By Giá trị chữ, while no band was added or removed: of bands with the same text the one with most points. `null` if
 * the result or no band is in words.
 */
function wordedFormula({ result, most: bound, decimals, bands, inWords }: WayCells): string | null {
  const { text, points, stated, worded } = bands;
  if (!inWords || worded === 0 || text === null) return null;
  const most = `SUMPRODUCT(MAX((${foldedText(text)}=${foldedText(result)})*${points}))`;
  const scored = whenWords(result, roundedPoints(bounded(most, 0, bound), decimals));
  return `IF(OR(SUMPRODUCT(--(${text}<>""))<>${worded},COUNT(${points})<>${stated}),"",${scored})`;
}

/**
 * Theo thứ hạng, as the engine's `byRank`: by the result's words if bands have words, else the smallest Từ that is not
 * below the rank, in any order of the bands.
 */
export function byRankFormula(cells: WayCells): string | null {
  const { result, bands, most, decimals } = cells;
  const passed = `SUMPRODUCT(ISNUMBER(${bands.from})*(${bands.from}<ROUND(${result},8)))`;
  const points = `IF(${passed}=COUNT(${bands.from}),0,${pointsFrom(bands, `${passed}+1`)})`;
  const scored = whenNumbers([result], roundedPoints(bounded(points, 0, most), decimals));
  return wordedFormula(cells) ?? whenSteps(bands, scored);
}

/** How far the result is on the good side of T, as the engine's `gainOf`. */
function gain({ evaluation, result, target }: WayCells): string {
  return evaluation === "lower" ? `(${target}-${result})` : `(${result}-${target})`;
}

/** Khi không giao, as the engine's `amongUnassigned`. `null` = less is better, or in words: nothing is compared. */
export function unassignedFormula(
  { evaluation, max, most, decimals }: WayCells,
  compared: { readonly own: string; readonly best: string } | null,
): string | null {
  if (compared === null || evaluation !== "higher") return null;
  const { own, best } = compared;
  const share = `IF(${best}<=0,0,${bounded(`${operand(max)}*${own}/${best}`, 0, most)})`;
  return whenNumbers([own, best], roundedPoints(share, decimals));
}

/** At most what bounds the line, unless the rule has its points within that bound (`bound`) already. */
function capped(most: Operand, bound: Operand, points: string): string {
  return most === bound ? points : `MIN(${operand(most)},${points})`;
}

/** Tỷ lệ, as the engine's `proportional`; a blank Mức tối thiểu is 0 = none, since points are never below 0. */
export function proportionalFormula(cells: WayCells): string {
  const { minimumPercent, max, most, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const points = roundedPoints(capped(most, max, bounded(`${operand(max)}*${ratio}`, 0, max)), decimals);
    return `IF(ROUND(100*${ratio},8)<N(${operand(minimumPercent)}),0,${points})`;
  });
}

/** Đạt/Không đạt, as the engine's `passFail`. */
export function passFailFormula(cells: WayCells): string {
  const full = roundedPoints(capped(cells.most, cells.max, operand(cells.max)), cells.decimals);
  const byRatio = (ratio: string): string => `IF(ROUND(${ratio},8)>=1,${full},0)`;
  const { isBenchmark, evaluation, result, target } = cells;
  if (!isBenchmark || evaluation !== "higher") return fromRatioCells(cells, byRatio);
  // What is not above 0 divides nothing: the figures themselves are compared.
  const compared = `IF(ROUND(${result}-${target},8)>=0,${full},0)`;
  return whenNumbers([result, target], `IF(${target}<=0,${compared},${byRatio(`${result}/${target}`)})`);
}

/** Trừ dần theo mức thiếu, as the engine's `stepwiseDeduction`. */
export function stepwiseDeductionFormula(cells: WayCells): string {
  const { step, perTime, max, most, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const missing = cells.excessBy === "value" ? `(0-${gain(cells)})` : `(100-100*${ratio})`;
    const steps = `ROUNDUP(ROUND(${missing}/${operand(step)},8),0)`;
    const reduced = roundedPoints(bounded(`${operand(max)}-${steps}*${operand(perTime)}`, 0, most), decimals);
    return `IF(ROUND(${ratio},8)>=1,${roundedPoints(bounded(capped(most, max, operand(max)), 0, null), decimals)},${reduced})`;
  });
}

/** Cộng điểm phần vượt, as the engine's `excessBonus`. INT rounds down below the target, too, as the engine does. */
export function excessBonusFormula(cells: WayCells): string {
  const { step, perTime, highest, most, decimals } = cells;
  return fromRatioCells(cells, (ratio) => {
    const above = cells.excessBy === "value" ? gain(cells) : `(100*${ratio}-100)`;
    const steps = `INT(ROUND(${above}/${operand(step)},8))`;
    return roundedPoints(capped(most, highest, bounded(`${steps}*${operand(perTime)}`, 0, highest)), decimals);
  });
}

/** Trừ từ điểm chuẩn, as the engine's `deductFromMax`. */
export function deductFromMaxFormula({ result, perTime, max, most, decimals }: WayCells): string {
  const points = bounded(`${operand(max)}-${result}*${operand(perTime)}`, 0, most);
  return whenNumbers([result], roundedPoints(points, decimals));
}

/**
 * Lũy tiến theo đơn vị dẫn đầu, as the engine's `progressiveToLeader`. Differences are rounded before they divide each
 * other: a spreadsheet subtracts decimals with an error that a small divisor would magnify.
 */
export function progressiveToLeaderFormula(cells: WayCells): string | null {
  const { target, max, most, decimals } = cells;
  return fromBestCells(cells, ({ result, best }) => {
    const [a, t, l] = [result, target, best].map((cell) => `ROUND(${cell},8)`);
    const half = `0.5*${operand(max)}`;
    const between = `IF(${a}>=${l},${operand(max)},${half}+${half}*ROUND(${a}-${t},8)/ROUND(${l}-${t},8))`;
    const above = cells.excess === null ? between : byExcess(cells.excess, operand(max));
    const points = `IF(${a}<${t},${half}*${result}/${target},IF(${a}=${t},${half},${above}))`;
    const scored = roundedPoints(bounded(points, 0, most), decimals);
    return whenNumbers([result, target, best], `IF(OR(${target}<=0,${best}<=0),"",${scored})`);
  });
}

/** The greatest excess is "" where no member has a T above 0 and a result. Only a unit above its T comes here. */
function byExcess({ own, best }: { readonly own: string; readonly best: string }, max: string): string {
  return `IF(N(${best})<=${own},${max},0.5*${max}+0.5*${max}*${own}/${best})`;
}

/** Tỷ lệ với đơn vị cao nhất, as the engine's `ratioToBest`. */
export function ratioToBestFormula(cells: WayCells): string | null {
  const { max, most, decimals } = cells;
  return fromBestCells(cells, ({ result, best }) => {
    const points = roundedPoints(bounded(`${operand(max)}*${result}/${best}`, 0, most), decimals);
    return whenNumbers([result, best], `IF(${best}<=0,"",${points})`);
  });
}

/** Theo số lần, as the engine's `perOccurrence`. */
export function perOccurrenceFormula({ result, perTime, most, decimals }: WayCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, 0, most), decimals));
}

/** Thưởng/Trừ, as the engine's `bonusPenalty`; Điểm mỗi lần is negative for a penalty. */
export function bonusPenaltyFormula({ result, perTime, lowest, highest, decimals }: WayCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, lowest, highest), decimals));
}

/** Words of the status cell with which a document gives points; any others give none. */
export const documentWords = { onTime: "Đúng hạn", late: "Chậm", missing: "Chưa có", exempt: "Được miễn" } as const;

/** Thời hạn, as the engine's `deadline`: without Điểm mỗi lần only a late document has no points. */
export function deadlineFormula(cells: WayCells): string | null {
  const { document, perTime, max, most, decimals } = cells;
  if (document === null) return null;
  const { status, daysLate } = document;
  const full = roundedPoints(capped(most, max, operand(max)), decimals);
  const reduced = bounded(`${operand(max)}-${daysLate}*${operand(perTime)}`, 0, most);
  const late = whenNumbers([daysLate, operand(perTime)], roundedPoints(reduced, decimals));
  const missing = `IF(${status}=${quoted(documentWords.missing)},0,"")`;
  const others = `IF(${status}=${quoted(documentWords.late)},${late},${missing})`;
  return `IF(${isOneOf(status, [documentWords.onTime, documentWords.exempt])},${full},${others})`;
}

/** The live formula of every scoring method; `null` = none can be written. */
export const formulas: { readonly [M in ScoringMethod]: (cells: WayCells) => string | null } = {
  proportional: proportionalFormula,
  bands: bandsFormula,
  "pass-fail": passFailFormula,
  "stepwise-deduction": stepwiseDeductionFormula,
  "excess-bonus": excessBonusFormula,
  "deduct-from-max": deductFromMaxFormula,
  "progressive-to-leader": progressiveToLeaderFormula,
  "ratio-to-best": ratioToBestFormula,
  "by-rank": byRankFormula,
  "per-occurrence": perOccurrenceFormula,
  direct: () => null,
  "bonus-penalty": bonusPenaltyFormula,
  deadline: deadlineFormula,
};
