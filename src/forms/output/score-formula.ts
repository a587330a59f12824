import type { Indicator } from "../../domain/indicator";
import type { Figure } from "../../domain/figure";
import type { Band, Criterion } from "../../domain/scale";
import { bandsFormula, textBandsFormula } from "../formulas/bands-formula";
import { bonusPenaltyFormula } from "../formulas/bonus-penalty-formula";
import { deadlineFormula } from "../formulas/deadline-formula";
import { passFailFormula } from "../formulas/pass-fail-formula";
import { proportionalFormula } from "../formulas/proportional-formula";
import type { RatioCells } from "../formulas/ratio-formula";
import type { FigurePlace } from "./figures-page";

/** A criterion with an indicator, the unit's figure in it and where that stands. */
export type ScoredFigure = { readonly indicator: Indicator; readonly figure: Figure; readonly place: FigurePlace };

/** One line of the scale for one unit, as cells. */
export type FormulaCase = {
  readonly criterion: Criterion;
  /** Cell of Điểm chuẩn in the same row. */
  readonly max: string;
  /** Decimals of points. */
  readonly decimals: number;
  readonly bands: readonly Band[];
  /** `null` where the criterion scores no indicator or the unit has no such figure. */
  readonly scored: ScoredFigure | null;
  /** Cells that say how the criterion's document came; `null` where it has none. */
  readonly document: { readonly status: string; readonly daysLate: string } | null;
};

/** What a status cell of the score sheet says where a document gives points; any other words give none. */
export const documentWords = { onTime: "Đúng hạn", late: "Chậm", missing: "Chưa có", exempt: "Được miễn" } as const;

/** Excel nests 64 deep; the bands formula keeps some of that for itself. */
const mostBands = 60;

/** The live formula of a computed line, under its engine rule's name; `null` where there is none to write. */
export function computedFormula(given: FormulaCase): string | null {
  const { criterion, scored } = given;
  switch (criterion.kind) {
    case "deadline":
      return deadlineOf(given);
    case "proportional":
      return scored && proportionalFormula({ ...ratioCells(given, scored), minimumPercent: criterion.minimumPercent });
    case "bands":
      return scored && bandsOfCase(given, scored);
    case "pass-fail":
      return scored && passFailFormula(ratioCells(given, scored));
    case "bonus-penalty":
      return scored && bonusPenaltyOf(given, scored);
    case "direct":
    case "stepwise-deduction":
    case "excess-bonus":
    case "deduct-from-max":
    case "progressive-to-leader":
    case "ratio-to-best":
    case "by-rank":
    case "per-occurrence":
      return null;
    default:
      return criterion.kind satisfies never;
  }
}

function ratioCells({ max, decimals }: FormulaCase, { indicator, place }: ScoredFigure): RatioCells {
  const { evaluation, acceptedTexts } = indicator;
  return { evaluation, acceptedTexts, result: place.result, target: place.benchmark, max, decimals };
}

function bonusPenaltyOf({ criterion, decimals }: FormulaCase, { place }: ScoredFigure): string | null {
  const { perTime, lowest, highest } = criterion;
  return perTime === null ? null : bonusPenaltyFormula({ result: place.result, perTime, lowest, highest, decimals });
}

function deadlineOf({ criterion, document, max, decimals }: FormulaCase): string | null {
  if (document === null) return null;
  return deadlineFormula({ ...document, perTime: criterion.perTime, max, decimals, words: documentWords });
}

/** By the result's words where the scale knows words, else by steps: the same choice as the engine's. */
function bandsOfCase(given: FormulaCase, scored: ScoredFigure): string | null {
  const { criterion, max, decimals } = given;
  const worded = given.bands.flatMap(({ text, points }) => (text === null ? [] : [{ text, points }]));
  if (scored.figure.resultState === "text" && worded.length > 0) {
    const bands = worded.sort((a, b) => b.points - a.points);
    return bands.length > mostBands ? null : textBandsFormula({ result: scored.place.result, max, decimals, bands });
  }
  const stepped = given.bands.flatMap(({ from, points }) => (from === null ? [] : [{ from, points }]));
  const bands = stepped.sort((a, b) => b.from - a.from || b.points - a.points);
  if (bands.length === 0 || bands.length > mostBands) return null;
  return bandsFormula({ ...ratioCells(given, scored), bandsBy: criterion.bandsBy, bands });
}
