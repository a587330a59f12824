import { isInWords, type Indicator } from "../../domain/round/indicator";
import type { Figure } from "../../domain/figures/figure";
import { type Band, type Criterion, isOutsideBase } from "../../domain/round/scale";
import { type CriterionNumber, neededNumbers } from "../../domain/ways/way-numbers";
import { bonusPenaltyFormula } from "./bonus-penalty";
import { deadlineFormula } from "./deadline";
import { deductFromMaxFormula } from "./deduct-from-max";
import { excessBonusFormula } from "./excess-bonus";
import { passFailFormula } from "./pass-fail";
import { perOccurrenceFormula } from "./per-occurrence";
import { progressiveToLeaderFormula } from "./progressive-to-leader";
import { proportionalFormula } from "./proportional";
import { fitsInCell, whenNumbers } from "./formula-text";
import type { RatioCells } from "./ratio-cells";
import { type RatioToBestCells, ratioToBestFormula } from "./ratio-to-best";
import { stepwiseDeductionFormula } from "./stepwise-deduction";
import type { FigurePlace } from "../output/figures/figures-page";
import { bandsOfCase, ranksOfCase, type BandPlaces } from "./band-cases";

/** A criterion with an indicator, the unit's figure in it and where that stands. */
export type ScoredFigure = { readonly indicator: Indicator; readonly figure: Figure; readonly place: FigurePlace };

/** One line of the scale for one unit, as cells. */
export type FormulaCase = {
  readonly criterion: Criterion;
  /** Cells of the scale's numbers in the same row; "" in one of them = nothing is stated. */
  readonly numbers: Readonly<Record<CriterionNumber, string>>;
  /** Decimals of points. */
  readonly decimals: number;
  readonly bands: readonly Band[];
  readonly bandPlaces: BandPlaces;
  /** `null` where the criterion scores no indicator or the unit has no such figure. */
  readonly scored: ScoredFigure | null;
  /** Cells that say how the criterion's document came; `null` where it has none. */
  readonly document: { readonly status: string; readonly daysLate: string } | null;
  /** Cells of the unit's own result and of the best one, where the criterion compares them; else `null`. */
  readonly compared: { readonly result: string; readonly best: string } | null;
};

/** What a status cell of the score sheet says where a document gives points; any other words give none. */
export const documentWords = { onTime: "Đúng hạn", late: "Chậm", missing: "Chưa có", exempt: "Được miễn" } as const;

/**
 * The live formula of a computed line, under its engine rule's name; `null` where there is none to write. It comes to
 * "" as long as a number that the way can't do without is not stated.
 */
export function computedFormula(given: FormulaCase): string | null {
  const { criterion, numbers, scored } = given;
  const points =
    criterion.kind === "deadline"
      ? deadlineOf(given)
      : scored === null || isUnreadableWord(scored)
        ? null
        : indicatorFormula(given, scored);
  if (points === null) return null;
  const needed: readonly CriterionNumber[] = [
    ...(isOutsideBase(criterion.kind) ? [] : ["max" as const]),
    ...neededNumbers(criterion.kind),
  ];
  const formula = whenNumbers(
    needed.map((number) => numbers[number]),
    points,
  );
  return fitsInCell(formula) ? formula : null;
}

/**
 * What could not be read stands in its cell as text, which a formula that judges words would take for other words: 0.
 */
function isUnreadableWord({ indicator, figure }: ScoredFigure): boolean {
  return figure.resultState === "invalid" && isInWords(indicator);
}

function indicatorFormula(given: FormulaCase, scored: ScoredFigure): string | null {
  const { criterion, decimals, numbers } = given;
  const { max, step, perTime, lowest, highest, minimumPercent } = numbers;
  const { result } = scored.place;
  const ratio = ratioCells(given, scored);
  switch (criterion.kind) {
    case "proportional":
      return proportionalFormula({ ...ratio, minimumPercent });
    case "bands":
      return bandsOfCase(given, ratio, scored.figure);
    case "pass-fail":
      return passFailFormula(ratio);
    case "stepwise-deduction":
      return stepwiseDeductionFormula({ ...ratio, step, perTime });
    case "excess-bonus":
      return excessBonusFormula({ ...ratio, step, perTime, highest });
    case "deduct-from-max":
      return deductFromMaxFormula({ result, perTime, max, decimals });
    case "progressive-to-leader":
      return comparedFormula(given, scored, (cells) =>
        progressiveToLeaderFormula({ ...cells, target: scored.place.benchmark }),
      );
    case "ratio-to-best":
      return comparedFormula(given, scored, ratioToBestFormula);
    case "by-rank":
      return ranksOfCase(given, ratio, scored.figure);
    case "per-occurrence":
      return perOccurrenceFormula({ result, perTime, max, decimals });
    case "bonus-penalty":
      return bonusPenaltyFormula({ result, perTime, lowest, highest, decimals });
    case "direct":
    case "deadline":
      return null;
    default:
      return criterion.kind satisfies never;
  }
}

function ratioCells({ numbers: { max }, decimals }: FormulaCase, { indicator, place }: ScoredFigure): RatioCells {
  const { evaluation, acceptedTexts } = indicator;
  return { evaluation, acceptedTexts, result: place.result, target: place.benchmark, max, decimals };
}

/** Less-is-better has no best to compare with: never computed. */
function comparedFormula(
  { compared, numbers: { max }, decimals }: FormulaCase,
  { indicator }: ScoredFigure,
  write: (cells: RatioToBestCells) => string,
): string | null {
  return compared === null || indicator.evaluation === "lower" ? null : write({ ...compared, max, decimals });
}

function deadlineOf({ document, numbers: { max, perTime }, decimals }: FormulaCase): string | null {
  return document === null ? null : deadlineFormula({ ...document, perTime, max, decimals, words: documentWords });
}
