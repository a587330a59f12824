import type { CriterionNumber } from "../../domain/ways/way";
import { addressOf } from "../../workbook/address";
import type { ParameterColumns } from "./parameter-columns";
import type { BandPlaces } from "../ways/computed-formula";
import { scoreColumns } from "./score-plan";

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
