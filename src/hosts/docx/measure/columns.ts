import type { Table } from "../../../papers/paper";
import { size as sizes } from "../looks";
import { slack } from "./lines";
import { type Face, widthOf } from "./widths";

/** Both margins of a cell and its lines, in points. */
export const around = 9;

/** Widths of a table's columns, in points, and the size of its type. */
export type Columns = { readonly widths: readonly number[]; readonly size: number };

/**
 * The largest size at which the longest word of every column fits, and the columns' widths: their shares, where those
 * are wide enough. Where not even the smallest size will do, the columns are as their longest words are to each other.
 */
export function columnsFor({ columns, rows }: Omit<Table, "kind">, width: number): Columns {
  const words = columns.map(({ title }, at) => [
    ...longest(title, "bold"),
    ...rows.flatMap(({ look, cells }) =>
      look === "group" ? [] : longest(cells[at] ?? "", look === "sum" ? "bold" : "regular"),
    ),
  ]);
  const narrowest = (points: number): readonly number[] =>
    words.map((all) => Math.max(0, ...all.map(([word, face]) => widthOf(word, points, face))) * slack + around);
  const total = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0);
  const size = sizes.tables.find((points) => total(narrowest(points)) <= width) ?? (sizes.tables.at(-1) as number);
  const least = narrowest(size);
  const share = total(columns.map((each) => each.width));
  const wanted = columns.map((each) => (each.width / share) * width);
  return { size, widths: shared(wanted, least, width) };
}

/** The two widest words that a cell may hold: the others are surely narrower, so they need not be measured. */
function longest(text: string, face: Face): readonly (readonly [string, Face])[] {
  return text
    .split(/\s+/u)
    .sort((first, second) => second.length - first.length)
    .slice(0, 2)
    .map((word) => [word, face]);
}

/** What a column lacks is taken from those that have more than they need, as much as each has over. */
function shared(wanted: readonly number[], least: readonly number[], width: number): readonly number[] {
  const lacking = wanted.map((each, at) => Math.max(0, (least[at] as number) - each));
  const over = wanted.map((each, at) => Math.max(0, each - (least[at] as number)));
  const [lacks, has] = [lacking, over].map((all) => all.reduce((sum, each) => sum + each, 0)) as [number, number];
  if (lacks > has) {
    const all = least.reduce((sum, each) => sum + each, 0);
    return least.map((each) => (each / all) * width);
  }
  const part = has === 0 ? 0 : lacks / has;
  return wanted.map((each, at) => each + (lacking[at] as number) - (over[at] as number) * part);
}
