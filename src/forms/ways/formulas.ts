import { bandsFormula, byRankFormula, interpolatedBandsFormula } from "./band-formulas";
import { type WayCells, fromRatioCells, fromBestCells } from "./way-cells";
import { roundedPoints, bounded, whenNumbers, operand, quoted, isOneOf, type Operand } from "./formula-text";
import type { ScoringMethod } from "../../contract/choice-words";

/** How far the result is on the good side of T, as the engine's `gainOf`. */
function gain({ evaluation, result, target }: WayCells): string {
  return evaluation === "lower" ? `(${target}-${result})` : `(${result}-${target})`;
}

/** Words have no measure in which they could lack or exceed anything. */
function isByValue({ excessBy, evaluation }: WayCells): boolean {
  return excessBy === "value" && (evaluation === "higher" || evaluation === "lower");
}

/** Khi không giao, as the engine's `amongUnassigned`. `null` = less is better, or in words: nothing is compared. */
export function unassignedFormula(
  { evaluation, max, most, rounding }: WayCells,
  compared: { readonly own: string; readonly best: string } | null,
): string | null {
  if (compared === null || evaluation !== "higher") return null;
  const { own, best } = compared;
  const share = `IF(${best}<=0,0,${bounded(`${operand(max)}*${own}/${best}`, 0, most)})`;
  return whenNumbers([own, best], roundedPoints(share, rounding));
}

/** At most what bounds the line, unless the rule has its points within that bound (`bound`) already. */
function capped(most: Operand, bound: Operand, points: string): string {
  return most === bound ? points : `MIN(${operand(most)},${points})`;
}

/** Tỷ lệ, as the engine's `proportional`; a blank Mức tối thiểu is 0 = none, since points are never below 0. */
export function proportionalFormula(cells: WayCells): string {
  const { minimumPercent, max, most, rounding } = cells;
  return fromRatioCells(cells, (ratio) => {
    const points = roundedPoints(capped(most, max, bounded(`${operand(max)}*${ratio}`, 0, max)), rounding);
    return `IF(ROUND(100*${ratio},8)<N(${operand(minimumPercent)}),0,${points})`;
  });
}

/** Đạt/Không đạt, as the engine's `passFail`. */
export function passFailFormula(cells: WayCells): string {
  const full = roundedPoints(capped(cells.most, cells.max, operand(cells.max)), cells.rounding);
  const byRatio = (ratio: string): string => `IF(ROUND(${ratio},8)>=1,${full},0)`;
  const { isBenchmark, evaluation, result, target } = cells;
  if (!isBenchmark || evaluation !== "higher") return fromRatioCells(cells, byRatio);
  // What is not above 0 divides nothing: the figures themselves are compared.
  const compared = `IF(ROUND(${result}-${target},8)>=0,${full},0)`;
  return whenNumbers([result, target], `IF(${target}<=0,${compared},${byRatio(`${result}/${target}`)})`);
}

/** Trừ dần theo mức thiếu, as the engine's `stepwiseDeduction`. */
export function stepwiseDeductionFormula(cells: WayCells): string {
  const { step, perTime, max, most, rounding } = cells;
  return fromRatioCells(cells, (ratio) => {
    const missing = isByValue(cells) ? `(0-${gain(cells)})` : `(100-100*${ratio})`;
    const quotient = `ROUND(${missing}/${operand(step)},8)`;
    const steps = cells.partSteps === "counted" ? quotient : `ROUNDUP(${quotient},0)`;
    const reduced = roundedPoints(bounded(`${operand(max)}-${steps}*${operand(perTime)}`, 0, most), rounding);
    return `IF(ROUND(${ratio},8)>=1,${roundedPoints(bounded(capped(most, max, operand(max)), 0, null), rounding)},${reduced})`;
  });
}

/** Cộng điểm phần vượt, as the engine's `excessBonus`. INT rounds down below the target, too, as the engine does. */
export function excessBonusFormula(cells: WayCells): string {
  const { step, perTime, highest, most, rounding } = cells;
  return fromRatioCells(cells, (ratio) => {
    const above = isByValue(cells) ? gain(cells) : `(100*${ratio}-100)`;
    const quotient = `ROUND(${above}/${operand(step)},8)`;
    const steps = cells.partSteps === "counted" ? quotient : `INT(${quotient})`;
    return roundedPoints(capped(most, highest, bounded(`${steps}*${operand(perTime)}`, 0, highest)), rounding);
  });
}

/** Trừ từ điểm chuẩn, as the engine's `deductFromMax`. */
export function deductFromMaxFormula({ result, perTime, max, most, rounding }: WayCells): string {
  const points = bounded(`${operand(max)}-${result}*${operand(perTime)}`, 0, most);
  return whenNumbers([result], roundedPoints(points, rounding));
}

/**
 * Lũy tiến theo đơn vị dẫn đầu, as the engine's `progressiveToLeader`. Differences are rounded before they divide each
 * other: a spreadsheet subtracts rounding with an error that a small divisor would magnify.
 */
export function progressiveToLeaderFormula(cells: WayCells): string | null {
  const { target, max, most, rounding } = cells;
  return fromBestCells(cells, ({ result, best }) => {
    const [a, t, l] = [result, target, best].map((cell) => `ROUND(${cell},8)`);
    const half = `0.5*${operand(max)}`;
    const between = `IF(${a}>=${l},${operand(max)},${half}+${half}*ROUND(${a}-${t},8)/ROUND(${l}-${t},8))`;
    const above = cells.excess === null ? between : byExcess(cells.excess, operand(max));
    const points = `IF(${a}<${t},${half}*${result}/${target},IF(${a}=${t},${half},${above}))`;
    const scored = roundedPoints(bounded(points, 0, most), rounding);
    return whenNumbers([result, target, best], `IF(OR(${target}<=0,${best}<=0),"",${scored})`);
  });
}

/** The greatest excess is "" where no member has a T above 0 and a result. Only a unit above its T comes here. */
function byExcess({ own, best }: { readonly own: string; readonly best: string }, max: string): string {
  return `IF(N(${best})<=${own},${max},0.5*${max}+0.5*${max}*${own}/${best})`;
}

/** Tỷ lệ với đơn vị cao nhất, as the engine's `ratioToBest`. */
export function ratioToBestFormula(cells: WayCells): string | null {
  const { max, most, rounding } = cells;
  return fromBestCells(cells, ({ result, best }) => {
    const points = roundedPoints(bounded(`${operand(max)}*${result}/${best}`, 0, most), rounding);
    return whenNumbers([result, best], `IF(${best}<=0,"",${points})`);
  });
}

/** Nội suy, as the engine's `interpolated`: differences are rounded before they divide each other. */
export function interpolatedFormula({ compared, evaluation, max, most, rounding }: WayCells): string | null {
  if (compared === null) return null;
  const [own, least, greatest] = [compared.result, `MIN(${compared.among})`, compared.best].map(
    (cell) => `ROUND(${cell},8)`,
  );
  const above = evaluation === "lower" ? `${greatest}-${own}` : `${own}-${least}`;
  const share = `${operand(max)}*ROUND(${above},8)/ROUND(${greatest}-${least},8)`;
  const points = `IF(${greatest}=${least},${operand(max)},${share})`;
  return whenNumbers([compared.result, compared.best], roundedPoints(bounded(points, 0, most), rounding));
}

/** Theo số lần, as the engine's `perOccurrence`. */
export function perOccurrenceFormula({ result, perTime, most, rounding }: WayCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, 0, most), rounding));
}

/** Thưởng/Trừ, as the engine's `bonusPenalty`; Điểm mỗi lần is negative for a penalty. */
export function bonusPenaltyFormula({ result, perTime, lowest, highest, rounding }: WayCells): string {
  return whenNumbers([result], roundedPoints(bounded(`${result}*${operand(perTime)}`, lowest, highest), rounding));
}

/** Words of the status cell with which a document gives points; any others give none. */
export const documentWords = { onTime: "Đúng hạn", late: "Chậm", missing: "Chưa có", exempt: "Được miễn" } as const;

/** Thời hạn, as the engine's `deadline`: without Điểm mỗi lần only a late document has no points. */
export function deadlineFormula(cells: WayCells): string | null {
  const { document, perTime, max, most, rounding } = cells;
  if (document === null) return null;
  const { status, daysLate } = document;
  const full = roundedPoints(capped(most, max, operand(max)), rounding);
  const reduced = bounded(`${operand(max)}-${daysLate}*${operand(perTime)}`, 0, most);
  const late = whenNumbers([daysLate, operand(perTime)], roundedPoints(reduced, rounding));
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
  interpolated: interpolatedFormula,
  "interpolated-bands": interpolatedBandsFormula,
};
