import { bounded, foldedText, roundedPoints, whenNumbers, whenWords } from "./formula-text";
import { type BandAreas, fromRatioCells, type WayCells } from "./way-cells";

/**
 * Theo bậc by percent or by value, as the engine's `bands`: by the result's words if bands have words, else by the
 * greatest Từ that is reached, in any order of the bands. By rank as Theo thứ hạng.
 */
export function bandsFormula(cells: WayCells): string | null {
  const { bands, bandsBy, result } = cells;
  if (bandsBy === "rank") return byRankFormula(cells);
  const scored = (value: string) => roundedPoints(bounded(reachedPoints(bands, value), 0, cells.most), cells.rounding);
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

/** Points of the bands whose Từ is the `place`th from below. */
function pointsFrom(bands: BandAreas, place: string): string {
  return pointsAt(bands, `SMALL(${bands.from},${place})`);
}

/** Points of the bands with this Từ; of several the most, or 0. */
function pointsAt({ from, points }: BandAreas, value: string): string {
  return `SUMPRODUCT(MAX(ISNUMBER(${from})*(${from}=${value})*${points}))`;
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
function wordedFormula({ result, most: bound, rounding, bands, inWords }: WayCells): string | null {
  const { text, points, stated, worded } = bands;
  if (!inWords || worded === 0 || text === null) return null;
  const most = `SUMPRODUCT(MAX((${foldedText(text)}=${foldedText(result)})*${points}))`;
  const scored = whenWords(result, roundedPoints(bounded(most, 0, bound), rounding));
  return `IF(OR(SUMPRODUCT(--(${text}<>""))<>${worded},COUNT(${points})<>${stated}),"",${scored})`;
}

/**
 * Theo thứ hạng, as the engine's `byRank`: by the result's words if bands have words, else the smallest Từ that is not
 * below the rank, in any order of the bands. The rank is the result, or by Bậc theo has a cell of its own.
 */
export function byRankFormula(cells: WayCells): string | null {
  const { result, rank, bandsBy, bands, most, rounding } = cells;
  if (bandsBy === "rank" && rank === null) return null;
  const place = bandsBy === "rank" && rank !== null ? rank : result;
  const compared = place === result ? `ROUND(${result},8)` : place;
  const passed = `SUMPRODUCT(ISNUMBER(${bands.from})*(${bands.from}<${compared}))`;
  const points = `IF(${passed}=COUNT(${bands.from}),0,${pointsFrom(bands, `${passed}+1`)})`;
  const scored = whenNumbers([place], roundedPoints(bounded(points, 0, most), rounding));
  return wordedFormula(cells) ?? whenSteps(bands, scored);
}

/**
 * Nội suy theo mốc, as the engine's `interpolatedBands`: by the result's words if bands have words, else between the
 * marks below and above, which have cells of their own.
 */
export function interpolatedBandsFormula(cells: WayCells): string | null {
  const { marks, bands, most, rounding } = cells;
  const worded = wordedFormula(cells);
  if (worded !== null || marks === null) return worded;
  const { value, below, above } = marks;
  const [from, to] = [pointsAt(bands, below), pointsAt(bands, above)];
  const share = `ROUND(${value}-${below},8)/ROUND(${above}-${below},8)`;
  const points = `IF(${below}=${above},${from},${from}+(${to}-${from})*${share})`;
  return whenSteps(bands, whenNumbers([value, below, above], roundedPoints(bounded(points, 0, most), rounding)));
}

/** The value by which Nội suy theo mốc goes, to 8 rounding; `null` = the result's words decide. */
export function markedValueFormula(cells: WayCells): string | null {
  if (wordedFormula(cells) !== null) return null;
  return cells.bandsBy === "value"
    ? whenNumbers([cells.result], `ROUND(${cells.result},8)`)
    : fromRatioCells(cells, (ratio) => `ROUND(100*${ratio},8)`);
}

/** The mark next to the value in a cell, the value's own among them; beyond the outermost mark this one. */
export function nextMarkFormula(value: string, from: string, side: "below" | "above"): string {
  const [passed, outermost, place] =
    side === "below"
      ? [`SUMPRODUCT(ISNUMBER(${from})*(${from}<=${value}))`, "0", ""]
      : [`SUMPRODUCT(ISNUMBER(${from})*(${from}<${value}))`, `COUNT(${from})`, "+1"];
  const last = side === "below" ? `MIN(${from})` : `MAX(${from})`;
  const next = `IF(${passed}=${outermost},${last},SMALL(${from},${passed}${place}))`;
  return `IF(OR(COUNT(${value})<1,COUNT(${from})<1),"",${next})`;
}

/** The rank 1-2-2-4 of a result among those of the members, all rounded to 8 rounding. */
export function rankFormula(own: string, among: string, evaluation: WayCells["evaluation"]): string {
  const better = evaluation === "lower" ? "<" : ">";
  return whenNumbers([own], `1+SUMPRODUCT(ISNUMBER(${among})*(${among}${better}${own}))`);
}
