import { type BandAreas, pointsFrom, whenSteps, whenWorded } from "./band-areas";
import { bounded, foldedText, roundedPoints, whenNumbers, whenWords } from "./formula-text";
import { type RatioCells, fromRatioCells } from "./ratio-cells";

export type BandsCells = RatioCells & { readonly bandsBy: "percent" | "value"; readonly bands: BandAreas };

/**
 * Theo bậc by percent or by value, as the engine's `bands`: the greatest Từ that is reached, in whatever order the
 * bands stand.
 */
export function bandsFormula(cells: BandsCells): string {
  const { bands, bandsBy, result } = cells;
  const scored = (value: string) => roundedPoints(bounded(reachedPoints(bands, value), 0, cells.max), cells.decimals);
  const points =
    bandsBy === "percent"
      ? fromRatioCells(cells, (ratio) => scored(`ROUND(100*${ratio},8)`))
      : whenNumbers([result], scored(`ROUND(${result},8)`));
  return whenSteps(bands, points);
}

function reachedPoints(bands: BandAreas, value: string): string {
  const reached = `SUMPRODUCT(ISNUMBER(${bands.from})*(${bands.from}<=${value}))`;
  return `IF(${reached}=0,0,${pointsFrom(bands, reached)})`;
}

export type TextBandsCells = Pick<RatioCells, "result" | "max" | "decimals"> & {
  readonly bands: BandAreas & { readonly text: string };
};

/** Theo bậc by Giá trị chữ: of bands with the same text the one with most points. */
export function textBandsFormula({ result, max, decimals, bands }: TextBandsCells): string {
  const points = `SUMPRODUCT(MAX((${foldedText(bands.text)}=${foldedText(result)})*${bands.points}))`;
  return whenWorded(bands, whenWords(result, roundedPoints(bounded(points, 0, max), decimals)));
}
