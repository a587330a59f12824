import type { BandsBy, ExcessBy, PartSteps } from "../../contract/choice-words";
import type { Evaluation } from "../../domain/round/indicator";
import { defaultAcceptedTexts } from "../../domain/figures/target-percent";
import type { CriterionNumber } from "../../domain/ways/way";
import { type Operand, type Rounding, isWrittenAs, whenNumbers, whenWords } from "./formula-text";

/** Areas of one line's bands: each part is in neighbouring cells, all parts in the same order. */
export type BandAreas = {
  readonly from: string;
  /** `null` = no band of the sheet has words. */
  readonly text: string | null;
  readonly points: string;
  /** How many bands there are, and how many of them are earned by a number, and by words. */
  readonly stated: number;
  readonly stepped: number;
  readonly worded: number;
};

export type ComparedCells = { readonly result: string; readonly best: string; readonly among: string };

/** What is interpolated, rounded to 8 decimals, with the marks next to it, its own among them; "" = nothing. */
export type MarkCells = { readonly value: string; readonly below: string; readonly above: string };

/** The cells from which one line of the scale is scored for one unit; "" in a cell of a number = not stated. */
export type WayCells = Readonly<Record<CriterionNumber, Operand>> & {
  /** What bounds the points from above: the cell of Điểm chuẩn or Điểm tối đa, or the first of them that is stated. */
  readonly most: Operand;
  /** A: the cell of Thực hiện trong kỳ; "" where the line scores no indicator. */
  readonly result: string;
  /** T: the cell of the target against which the result is scored; not used if words are judged. */
  readonly target: string;
  /** T is what So với says: the result may be compared with a T of 0 or below. */
  readonly isBenchmark: boolean;
  readonly evaluation: Evaluation;
  /** Empty = the default of the contract. */
  readonly acceptedTexts: readonly string[];
  /** Whether the result is words. */
  readonly inWords: boolean;
  /**
   * The unit's own result, L, the best of the cluster's members ("" in that cell = none), and the area of all of
   * theirs; `null` = nothing is compared.
   */
  readonly compared: ComparedCells | null;
  /** The cell of the rank that the result has in the cluster; `null` = the line ranks none. */
  readonly rank: string | null;
  /** Where the result lies among the marks of the line; `null` = nothing is interpolated between marks. */
  readonly marks: MarkCells | null;
  /** How far the unit is above T and the greatest such excess of the members; `null` = the line compares none. */
  readonly excess: { readonly own: string; readonly best: string } | null;
  /** Phần vượt theo. */
  readonly excessBy: ExcessBy | null;
  /** Bước lẻ. */
  readonly partSteps: PartSteps | null;
  readonly bandsBy: BandsBy;
  readonly bands: BandAreas;
  /**
   * Cells that say how the criterion's document arrived, in `documentWords`, and how many calendar days late; `null` =
   * it scores no document.
   */
  readonly document: { readonly status: string; readonly daysLate: string } | null;
  readonly rounding: Rounding;
};

/** `score` of the ratio if the cells can be scored, else "": the same cases as the engine's `fromRatio`. */
export function fromRatioCells(cells: WayCells, score: (ratio: string) => string): string {
  const { evaluation, result, target, acceptedTexts } = cells;
  switch (evaluation) {
    case "higher":
      return whenNumbers([result, target], `IF(${target}<=0,"",${score(`${result}/${target}`)})`);
    case "lower":
      return whenNumbers([result, target], `IF(${result}<0,"",${score(`IF(${result}=0,1,${target}/${result})`)})`);
    case "pass-fail":
    case "qualitative": {
      const byDefault = acceptedTexts.length === 0 && evaluation === "pass-fail";
      const accepted = isWrittenAs(result, byDefault ? defaultAcceptedTexts : acceptedTexts);
      return whenWords(result, score(`IF(${accepted},1,0)`));
    }
    default:
      return evaluation satisfies never;
  }
}

/** `null` if nothing is compared, or less is better: then there is no best to compare with. */
export function fromBestCells(
  { compared, evaluation }: WayCells,
  score: (cells: ComparedCells) => string,
): string | null {
  return compared === null || evaluation === "lower" ? null : score(compared);
}
