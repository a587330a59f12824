import type { CriterionNumber } from "../../domain/ways/way";
import { addressOf } from "../../workbook/address";
import type { BandPlaces } from "../ways/computed-formula";
import { scoreColumns } from "./score-plan";

/** The numbers of a line of the scale that stand in a column of the block; Điểm chuẩn stands in the table itself. */
export type ParameterNumber = "step" | "perTime" | "minimumPercent" | "lowest" | "highest";

export const parameterNumbers: readonly { readonly number: ParameterNumber; readonly header: string }[] = [
  { number: "step", header: "Bước" },
  { number: "perTime", header: "Điểm mỗi lần" },
  { number: "minimumPercent", header: "Mức tối thiểu (%)" },
  { number: "lowest", header: "Điểm tối thiểu" },
  { number: "highest", header: "Điểm tối đa" },
];

/** What is known of each band: its row in `Mức điểm`, and what stands there. */
export type BandPart = "row" | "from" | "text" | "points";

/** How many bands the longest list has, and whether any of them are earned by words. */
type MostBands = { readonly bands: number; readonly worded: boolean };

/** Columns of the scale's numbers, right of the stages; the same for every cluster of the sheet. */
export type ParameterColumns = {
  /** Code of the scale's cluster. */
  readonly cluster: number;
  readonly number: (number: ParameterNumber) => number;
  /** How many rows `Mức điểm` has for the line. */
  readonly bandCount: number;
  readonly parts: readonly BandPart[];
  /** `index` from 0, as the rows stand in `Mức điểm`. */
  readonly band: (part: BandPart, index: number) => number;
  readonly last: number;
};

export function parameterColumns(first: number, { bands, worded }: MostBands): ParameterColumns {
  const bandCount = first + 1 + parameterNumbers.length;
  const parts: readonly BandPart[] = worded ? ["row", "from", "text", "points"] : ["row", "from", "points"];
  return {
    cluster: first,
    number: (number) => first + 1 + parameterNumbers.findIndex((each) => each.number === number),
    bandCount,
    parts,
    band: (part, index) => bandCount + 1 + parts.indexOf(part) * bands + index,
    last: bands === 0 ? bandCount - 1 : bandCount + parts.length * bands,
  };
}

/** Cells of a line's own row in which the numbers of the scale stand; formulas of every unit refer to them. */
export function numberAddresses(row: number, { number }: ParameterColumns): Readonly<Record<CriterionNumber, string>> {
  const at = (column: number) => `$${addressOf(row, column)}`;
  return {
    max: at(scoreColumns.max),
    step: at(number("step")),
    perTime: at(number("perTime")),
    minimumPercent: at(number("minimumPercent")),
    lowest: at(number("lowest")),
    highest: at(number("highest")),
  };
}

/** Areas of a line's bands, as many as it has. */
export function bandAddresses(row: number, { band, parts }: ParameterColumns, count: number): BandPlaces {
  const area = (part: "from" | "text" | "points") => {
    const [first, last] = [0, count - 1].map((index) => `$${addressOf(row, band(part, index))}`);
    return first === last ? (first ?? "") : `${first}:${last}`;
  };
  return { from: area("from"), text: parts.includes("text") ? area("text") : null, points: area("points") };
}
