import type { CellError } from "../../../src/workbook/cell";
import { isError } from "../../../src/workbook/cell";
import { NotCalculated } from "./parse-formula";
import { isMatrix, order, type Matrix, type Result, type Value } from "./values";

const flattened = new WeakMap<Matrix, readonly Value[]>();

export function cells(result: Result): readonly Value[] {
  if (!isMatrix(result)) return [result];
  const flat = flattened.get(result) ?? result.rows.flat();
  flattened.set(result, flat);
  return flat;
}

export function placeOf(asked: Value, values: readonly Value[], type: number | CellError): Value {
  if (type !== 0) throw new NotCalculated("MATCH of the nearest value");
  if (isError(asked)) return asked;
  const place =
    typeof asked === "string"
      ? (textPlaces(values).get(asked.toLowerCase())?.[0] ?? -1)
      : values.findIndex((value) => value !== null && order(value, asked) === 0);
  return place < 0 ? { error: "#N/A" } : place + 1;
}

/** The value beside the last of the sorted keys that is no greater. */
export function besideNearest(asked: Value, keys: Result, values: Result): Value {
  const place = nearestPlace(asked, cells(keys));
  return typeof place === "number" ? (cells(values)[place - 1] ?? null) : place;
}

/** In a sorted column of numbers. */
function nearestPlace(asked: Value, values: readonly Value[]): Value {
  if (typeof asked !== "number") throw new NotCalculated("LOOKUP of a text");
  let [from, to] = [0, values.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (order(values[middle] ?? null, asked) <= 0) from = middle + 1;
    else to = middle;
  }
  return from === 0 ? { error: "#N/A" } : from;
}

const indexes = new WeakMap<readonly Value[], ReadonlyMap<string, readonly number[]>>();

/** Where each text stands, in small letters: the same columns are asked for thousands of codes. */
export function textPlaces(values: readonly Value[]): ReadonlyMap<string, readonly number[]> {
  const known = indexes.get(values);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  values.forEach((value, place) => {
    if (typeof value !== "string") return;
    const text = value.toLowerCase();
    const places = index.get(text);
    if (places === undefined) index.set(text, [place]);
    else places.push(place);
  });
  indexes.set(values, index);
  return index;
}
