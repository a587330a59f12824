import { type Indicator, isInWords } from "../../domain/round/indicator";
import type { Figure } from "../../domain/figures/figure";
import type { FigurePlace } from "../output/figures/figures-page";
import type { BandAreas, WayCells } from "./way-cells";
import { type Criterion, type Band, isUndecided } from "../../domain/round/scale";
import type { CriterionNumber } from "../../domain/ways/way";
import { boundsOfLine, needsMaximum, ways, type CountedLine } from "../../domain/ways/ways";
import { markedValueFormula } from "./band-formulas";
import { formulas, unassignedFormula } from "./formulas";
import { hasNoTarget } from "../../domain/ways/unassigned";
import { whenNumbers, fitsInCell } from "./formula-text";

/** A criterion with an indicator, the unit's figure in it and where that figure is. */
export type ScoredFigure = { readonly indicator: Indicator; readonly figure: Figure; readonly place: FigurePlace };

/** Areas of the line's bands in the sheet. */
export type BandPlaces = Pick<BandAreas, "from" | "text" | "points">;

/** One line of the scale for one unit, as cells. */
export type FormulaCase = Pick<WayCells, "compared" | "rank" | "marks" | "excess" | "document"> & {
  /** The unit's result and the best of those whose target is KG; `null` = the line compares no such results. */
  readonly unassigned: { readonly own: string; readonly best: string } | null;
  readonly criterion: Criterion;
  /** Decimals of the scale's points, 0 to 4; "fine": kept for calculating further. */
  readonly decimals: number | "fine";
  /** Cells of the scale's numbers in the same row; "" in a cell = not stated. */
  readonly numbers: Readonly<Record<CriterionNumber | "roundTo", string>>;
  readonly bands: readonly Band[];
  readonly bandPlaces: BandPlaces;
  /** The cell of T where So với is filled; `null` = the unit's target. */
  readonly benchmark: string | null;
  /** `null` = the criterion scores no indicator, or the unit has no such figure. */
  readonly scored: ScoredFigure | null;
};

/**
 * The live formula of a computed line; `null` = none can be written. Its value is "" while a number that the method
 * needs is not stated.
 */
export function computedFormula(given: FormulaCase): string | null {
  const { criterion, numbers, scored } = given;
  if (isUndecided(criterion)) return null;
  const { source, needed = [] } = ways[criterion.kind];
  if (source !== "document" && (scored === null || isUnreadableWord(scored))) return null;
  const cells = cellsOf(given);
  const isOpen = isOpenTarget(given);
  if (isOpen && criterion.whenNotAssigned === "not-applicable") return null;
  const points = isOpen ? unassignedFormula(cells, given.unassigned) : formulas[criterion.kind](cells);
  if (points === null) return null;
  const always = [
    ...(needsMaximum(criterion) ? (["max"] as const) : []),
    ...(criterion.roundTo === null ? [] : (["roundTo"] as const)),
  ];
  // A document in time has its points without Điểm mỗi lần: its formula checks that number only where needed.
  const asked = source === "document" ? always : [...always, ...needed];
  const formula = whenNumbers(
    asked.map((number) => numbers[number]),
    points,
  );
  return fitsInCell(formula) ? formula : null;
}

/** The value by which the line is interpolated for the unit; `null` = there is none, or the result's words decide. */
export function markedValue(given: FormulaCase): string | null {
  const { scored } = given;
  return scored === null || isUnreadableWord(scored) || isOpenTarget(given) ? null : markedValueFormula(cellsOf(given));
}

/** Whether Khi không giao decides about the unit, and not the line's method. */
export function isOpenTarget({ criterion, scored }: Pick<FormulaCase, "criterion" | "scored">): boolean {
  return criterion.whenNotAssigned !== null && scored !== null && hasNoTarget(scored.figure);
}

function cellsOf({
  criterion,
  decimals,
  numbers: { roundTo, ...numbers },
  bands,
  bandPlaces,
  benchmark,
  scored,
  ...given
}: FormulaCase): WayCells {
  const most = mostCell(criterion, numbers);
  const lowest = boundsOfLine(criterion).lowest === 0 ? 0 : numbers.lowest;
  return {
    ...given,
    ...numbers,
    most,
    rounding: criterion.roundTo === null || decimals === "fine" ? decimals : { to: roundTo, lowest, most },
    result: scored?.place.result ?? "",
    target: benchmark ?? scored?.place.benchmark ?? "",
    isBenchmark: benchmark !== null,
    evaluation: scored?.indicator.evaluation ?? "higher",
    acceptedTexts: scored?.indicator.acceptedTexts ?? [],
    inWords: scored?.figure.resultState === "text",
    bandsBy: criterion.bandsBy,
    excessBy: criterion.excessBy,
    partSteps: criterion.partSteps,
    bands: {
      ...bandPlaces,
      stated: bands.length,
      stepped: bands.filter(({ from }) => from !== null).length,
      worded: bands.filter(({ text }) => text !== null).length,
    },
  };
}

/** What bounds a line's points from above, as the engine's `mostPoints`: a cell, or the first that holds a number. */
export function mostCell(line: CountedLine, numbers: Readonly<Record<CriterionNumber, string>>): string {
  const cells = boundsOfLine(line).highest.map((number) => numbers[number]);
  return cells.reduceRight((otherwise, cell) => `IF(COUNT(${cell})=1,${cell},${otherwise})`);
}

/** An unreadable result is text in its cell: a formula that judges words would give it 0 points. */
function isUnreadableWord({ indicator, figure }: ScoredFigure): boolean {
  return figure.resultState === "invalid" && isInWords(indicator);
}
