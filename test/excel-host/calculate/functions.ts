import { addressOf } from "../../../src/workbook/address";
import { isError, type CellError } from "../../../src/workbook/cell";
import { criterion, exactText } from "./criterion";
import { besideNearest, cells, placeOf, textPlaces } from "./look-up";
import { NotCalculated } from "./parse-formula";
import {
  each,
  errors,
  isMatrix,
  single,
  toNumber,
  toText,
  toTruth,
  type Matrix,
  type Result,
  type Value,
} from "./values";

type Calculate = (given: readonly Result[]) => Result;

/** Functions whose parts are all calculated first; IF is not among them. By Microsoft's pages on each function. */
export const functions: Readonly<Record<string, Calculate>> = {
  SUM: (given) => overNumbers(given, (numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  MAX: (given) =>
    overNumbers(given, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((most, each) => Math.max(most, each)))),
  MIN: (given) =>
    overNumbers(given, (numbers) =>
      numbers.length === 0 ? 0 : numbers.reduce((least, each) => Math.min(least, each)),
    ),
  AVERAGE: (given) =>
    overNumbers(given, (numbers) =>
      numbers.length === 0 ? { error: "#DIV/0!" } : numbers.reduce((sum, each) => sum + each, 0) / numbers.length,
    ),
  COUNT: (given) => all(given).filter((value) => typeof value === "number").length,
  COUNTBLANK: (given) => all(given).filter((value) => value === null || value === "").length,
  COUNTA: (given) => all(given).filter((value) => value !== null).length,
  AND: (given) => overTruths(given, (truths) => truths.every(Boolean)),
  OR: (given) => overTruths(given, (truths) => truths.some(Boolean)),
  NOT: ([given = null]) => overTruths([given], ([truth]) => truth !== true),
  ROUND: ([value = null, digits = null]) =>
    withNumbers([value, digits], ([number = 0, places = 0]) => rounded(number, places)),
  ABS: ([value = null]) => withNumbers([value], ([number = 0]) => Math.abs(number)),
  INT: ([value = null]) => withNumbers([value], ([number = 0]) => Math.floor(number)),
  MOD: ([value = null, divisor = null]) =>
    withNumbers([value, divisor], ([number = 0, by = 0]) =>
      by === 0 ? errors.divide : number - by * Math.floor(number / by),
    ),
  ROUNDUP: ([value = null, digits = null]) =>
    withNumbers([value, digits], ([number = 0, places = 0]) => awayFromZero(number, places)),
  LEFT: ([value = null, length = 1]) => part(value, 1, length),
  MID: ([value = null, start = null, length = null]) => part(value, start, length),
  UPPER: ([value = null]) => each(value, (one) => withText(one, (text) => text.toUpperCase())),
  FIND: ([sought = null, within = null]) =>
    each(within, (one) => withText(one, (text) => withText(single(sought), (part) => placeIn(text, part)))),
  HYPERLINK: ([link = null, shown = link]) => single(shown),
  NA: () => ({ error: "#N/A" }),
  TRUE: () => true,
  FALSE: () => false,
  LEN: ([value = null]) => each(value, (one) => withText(one, (text) => text.length)),
  TRIM: ([value = null]) =>
    each(value, (one) => withText(one, (text) => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " "))),
  SUBSTITUTE: ([value = null, from = null, to = null]) =>
    each(value, (one) =>
      withText(one, (text) => text.replaceAll(String(toText(single(from))), String(toText(single(to))))),
    ),
  SMALL: ([values = null, place = null]) => withNumbers([place], ([at = 0]) => smallest(values, at)),
  ISNUMBER: ([value = null]) => each(value, (one) => typeof one === "number"),
  ISTEXT: ([value = null]) => each(value, (one) => typeof one === "string"),
  ISERROR: ([value = null]) => each(value, (one) => isError(one)),
  ISBLANK: ([value = null]) => each(value, (one) => one === null),
  N: ([value = null]) => numberOrZero(isMatrix(value) ? (value.rows[0]?.[0] ?? null) : value),
  ROWS: ([value = null]) => (isMatrix(value) ? value.rows.length : 1),
  COLUMNS: ([value = null]) => (isMatrix(value) ? (value.rows[0]?.length ?? 1) : 1),
  ROW: ([value = null]) => rowNumbers(value),
  COLUMN: ([value = null]) => columnNumber(value),
  ADDRESS: ([row = null, column = null, kind = 1]) =>
    withNumbers([row, column, kind], ([down = 0, right = 0, form = 1]) => relativeAddress(down, right, form)),
  INDEX: ([value = null, row = null, column = 1]) => cellOf(value, toNumber(single(row)), toNumber(single(column))),
  MATCH: ([asked = null, range = null, type = 1]) => placeOf(single(asked), cells(range), toNumber(single(type))),
  LOOKUP: ([asked = null, keys = null, values = keys]) => besideNearest(single(asked), keys, values),
  SUMPRODUCT: (given) => sumOfProducts(given),
  COUNTIF: ([range = null, asked = null]) => matching([range, asked]).length,
  COUNTIFS: (given) => matching(given).length,
  SUMIF: ([range = null, asked = null, sums = range]) => sumAt(sums, matching([range, asked])),
  SUMIFS: ([sums = null, ...given]) => sumAt(sums, matching(given)),
};

function all(given: readonly Result[]): readonly Value[] {
  return given.flatMap(cells);
}

/** Texts and truths that stand in cells are passed over; written into the formula they count. */
function overNumbers(given: readonly Result[], apply: (numbers: readonly number[]) => Value): Value {
  const numbers = given.flatMap((result): readonly (number | CellError)[] =>
    isMatrix(result)
      ? cells(result).filter((value): value is number | CellError => typeof value === "number" || isError(value))
      : [toNumber(result)],
  );
  const error = numbers.find((each) => isError(each));
  return error === undefined ? apply(numbers as readonly number[]) : error;
}

function overTruths(given: readonly Result[], apply: (truths: readonly boolean[]) => Value): Value {
  const truths = given.flatMap((result): readonly (boolean | CellError)[] =>
    isMatrix(result) && result.top !== null
      ? cells(result).flatMap((value) => (typeof value === "string" || value === null ? [] : [toTruth(value)]))
      : cells(result).map(toTruth),
  );
  const error = truths.find((each): each is CellError => typeof each === "object");
  return error === undefined ? apply(truths as readonly boolean[]) : error;
}

function withNumbers(given: readonly Result[], apply: (numbers: readonly number[]) => Value): Value {
  const numbers = given.map((result) => toNumber(single(result)));
  return numbers.find((each) => isError(each)) ?? apply(numbers as readonly number[]);
}

function withText(value: Value, apply: (text: string) => Value): Value {
  const text = toText(value);
  return typeof text === "string" ? apply(text) : text;
}

/**
 * Half away from zero on the decimal digits that a person sees: Excel gives 2.68 for ROUND(2.675,2), which a double's
 * own arithmetic doesn't. Fifteen digits are what Excel keeps.
 */
function rounded(number: number, places: number): number {
  const [digits = "0", exponent = "0"] = Math.abs(Number(number.toPrecision(15)))
    .toExponential()
    .split("e");
  const whole = Math.round(Number(`${digits}e${Number(exponent) + places}`));
  return Math.sign(number) * Number(`${whole}e${-places}`);
}

function awayFromZero(number: number, places: number): number {
  const whole = Math.ceil(Number((Math.abs(number) * 10 ** places).toPrecision(15)));
  return Math.sign(number) * Number(`${whole}e${-places}`);
}

/** Numbers alone are counted, from 1; a place that none of them has is an error. */
function smallest(values: Result, place: number): Value {
  const numbers = cells(values)
    .filter((value) => typeof value === "number")
    .sort((one, other) => one - other);
  return numbers[Math.ceil(place) - 1] ?? errors.number;
}

function numberOrZero(value: Value): Value {
  if (isError(value)) return value;
  return typeof value === "number" || typeof value === "boolean" ? Number(value) : 0;
}

function rowNumbers(value: Result): Result {
  if (!isMatrix(value) || value.top === null) throw new NotCalculated("ROW of no range");
  const { top } = value;
  return value.rows.length === 1 ? top : { top: null, rows: value.rows.map((_, index) => [top + index]) };
}

function columnNumber(value: Result): Value {
  if (!isMatrix(value) || value.left === undefined || value.rows[0]?.length !== 1)
    throw new NotCalculated("COLUMN of several columns");
  return value.left;
}

/** Without signs of absolute reference only: the kind 4. */
function relativeAddress(row: number, column: number, kind: number): Value {
  if (kind !== 4) throw new NotCalculated("ADDRESS of an absolute reference");
  return addressOf(row, column);
}

/** From 1, letters as they are written; an empty part is found at once. */
function placeIn(text: string, part: string): Value {
  const at = text.indexOf(part);
  return at < 0 ? errors.value : at + 1;
}

/** From the character `start` on, 1 being the first. */
function part(value: Result, start: Result, length: Result): Value {
  return withNumbers([start, length], ([from = 0, many = 0]) =>
    from < 1 || many < 0 ? errors.value : withText(single(value), (text) => text.slice(from - 1, from - 1 + many)),
  );
}

/** A reference to one cell, which may be empty. */
function cellOf(value: Result, row: number | CellError, column: number | CellError): Result {
  if (isError(row)) return row;
  if (isError(column)) return column;
  if (row < 1 || column < 1) throw new NotCalculated("INDEX of a whole row or column");
  const { top, rows } = isMatrix(value) ? value : { top: null, rows: [[value]] };
  const cell = rows[row - 1]?.[column - 1];
  return cell === undefined ? { error: "#REF!" } : { top: top === null ? null : top + row - 1, rows: [[cell]] };
}

/** Texts, truths and empty cells count as 0; an error anywhere is the result. */
function sumOfProducts(given: readonly Result[]): Value {
  const lists = given.map(cells);
  const length = Math.max(...lists.map((list) => list.length));
  if (lists.some((list) => list.length !== length)) return errors.value;
  const error = lists.flat().find((each) => isError(each));
  if (error !== undefined) return error;
  return Array.from({ length }, (_, index) =>
    lists.reduce((product, list) => product * (typeof list[index] === "number" ? list[index] : 0), 1),
  ).reduce((sum, each) => sum + each, 0);
}

/** Places that satisfy every pair of a range and its criterion. */
function matching(given: readonly Result[]): readonly number[] {
  const tests = Array.from({ length: given.length / 2 }, (_, index) => {
    const asked = single(given[2 * index + 1] ?? null);
    return { values: cells(given[2 * index] ?? null), fits: criterion(asked), text: exactText(asked) };
  });
  const exact = tests.find(({ text }) => text !== null);
  const places =
    exact === undefined
      ? (tests[0]?.values ?? []).map((_, place) => place)
      : (textPlaces(exact.values).get(exact.text ?? "") ?? []);
  return places.filter((place) => tests.every(({ values, fits }) => fits(values[place] ?? null)));
}

function sumAt(sums: Result, places: readonly number[]): Value {
  const values = cells(sums);
  return overNumbers(
    [{ top: null, rows: [places.map((place) => values[place] ?? null)] } satisfies Matrix],
    (numbers) => numbers.reduce((sum, each) => sum + each, 0),
  );
}
