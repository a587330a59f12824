import { type Operand, bounded, foldedText, isOneOf, operand, roundedPoints, whenNumbers, whenWords } from "./formula-text";
import { type RatioCells, fromRatioCells } from "./ratio-formula";

export type BandsCells = RatioCells & {
  readonly bandsBy: "percent" | "value";
  /** From the greatest Từ to the smallest; of equal ones, more points first. At most 50: Excel nests 64 deep, the functions around them counted. */
  readonly bands: readonly { readonly from: Operand; readonly points: Operand }[];
};

/** Theo bậc by percent or by value, as the engine's `bands`. */
export function bandsFormula(cells: BandsCells): string {
  if (cells.bandsBy === "percent") return fromRatioCells(cells, (ratio) => nested(cells, `ROUND(100*${ratio},8)`));
  return whenNumbers([cells.result], nested(cells, `ROUND(${cells.result},8)`));
}

function nested(cells: BandsCells, value: string): string {
  const points = cells.bands.reduceRight(
    (otherwise, band) => `IF(${value}>=${operand(band.from)},${operand(band.points)},${otherwise})`,
    "0",
  );
  return roundedPoints(bounded(points, 0, cells.max), cells.decimals);
}

export type TextBandsCells = Pick<RatioCells, "result" | "max" | "decimals"> & {
  /** Of bands with the same text, the one with more points first. */
  readonly bands: readonly { readonly text: string; readonly points: Operand }[];
};

/** Theo bậc by Giá trị chữ. */
export function textBandsFormula({ result, max, decimals, bands }: TextBandsCells): string {
  const points = bands.reduceRight(
    (otherwise, band) => `IF(${isOneOf(foldedText(result), [band.text])},${operand(band.points)},${otherwise})`,
    "0",
  );
  return whenWords(result, roundedPoints(bounded(points, 0, max), decimals));
}
