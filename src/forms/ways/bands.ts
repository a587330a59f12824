import { bounded, foldedText, roundedPoints, whenNumbers, whenWords } from "./formula-text";
import { type BandAreas, fromRatioCells, type WayCells } from "./way-cells";

/**
 * Theo bậc by percent or by value, as the engine's `bands`: by the result's words where the scale knows words, else the
 * greatest Từ that is reached, in whatever order the bands are listed.
 */
export function bandsFormula(cells: WayCells): string | null {
  const { bands, bandsBy, result } = cells;
  const scored = (value: string) => roundedPoints(bounded(reachedPoints(bands, value), 0, cells.max), cells.decimals);
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
export function pointsFrom({ from, points }: BandAreas, place: string): string {
  return `SUMPRODUCT(MAX(ISNUMBER(${from})*(${from}=SMALL(${from},${place}))*${points}))`;
}

/** `expression` only while every band is there as it was, else "": none is passed over. `null` where no band has Từ. */
export function whenSteps({ from, points, stated, stepped }: BandAreas, expression: string): string | null {
  if (stepped === 0) return null;
  return `IF(OR(COUNT(${from})<>${stepped},COUNT(${points})<>${stated}),"",${expression})`;
}

/**
 * By Giá trị chữ, while every band is there: of bands with the same text the one with most points. `null` where the
 * result is not in words, or no band is.
 */
export function wordedFormula({ result, max, decimals, bands, inWords }: WayCells): string | null {
  const { text, points, stated, worded } = bands;
  if (!inWords || worded === 0 || text === null) return null;
  const most = `SUMPRODUCT(MAX((${foldedText(text)}=${foldedText(result)})*${points}))`;
  const scored = whenWords(result, roundedPoints(bounded(most, 0, max), decimals));
  return `IF(OR(SUMPRODUCT(--(${text}<>""))<>${worded},COUNT(${points})<>${stated}),"",${scored})`;
}
