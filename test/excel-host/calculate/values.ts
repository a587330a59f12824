import { isError, type CellError } from "../../../src/workbook/cell";
import { NotCalculated, type Operator } from "./parse-formula";

/** What one cell, or a part of a formula, comes to. `null` is an empty cell. */
export type Value = string | number | boolean | CellError | null;

/**
 * Rows of values; a range's, or what comes of calculating with one. `top` and `left`: the first row's and column's
 * number, of a range only.
 */
export type Matrix = {
  readonly rows: readonly (readonly Value[])[];
  readonly top: number | null;
  readonly left?: number;
};

export type Result = Value | Matrix;

export function isMatrix(result: Result): result is Matrix {
  return typeof result === "object" && result !== null && "rows" in result;
}

export const errors = {
  value: { error: "#VALUE!" },
  divide: { error: "#DIV/0!" },
  number: { error: "#NUM!" },
} as const;

/** The first cell: where Excel wants one value and gets a range of one. */
export function single(result: Result): Value {
  if (!isMatrix(result)) return result;
  if (result.rows.length !== 1 || result.rows[0]?.length !== 1)
    throw new NotCalculated("a range where one value stands");
  return result.rows[0][0] ?? null;
}

/** As a number: an empty cell is 0, a text that is no number an error. */
export function toNumber(value: Value): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) return value;
  return value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : errors.value;
}

export function toText(value: Value): string | CellError {
  if (value === null) return "";
  if (isError(value)) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value);
}

/** A condition's truth; texts other than TRUE and FALSE have none. */
export function toTruth(value: Value): boolean | CellError {
  if (typeof value !== "string") {
    const number = toNumber(value);
    return isError(number) ? number : number !== 0;
  }
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  return errors.value;
}

/** Applies to every pair; one value goes with each of a range's. */
export function eachPair(left: Result, right: Result, apply: (one: Value, other: Value) => Value): Result {
  if (!isMatrix(left) && !isMatrix(right)) return apply(left, right);
  const rows = Math.max(...[left, right].map((each) => (isMatrix(each) ? each.rows.length : 1)));
  const columns = Math.max(...[left, right].map((each) => (isMatrix(each) ? (each.rows[0]?.length ?? 1) : 1)));
  const at = (result: Result, row: number, column: number): Value => {
    if (!isMatrix(result)) return result;
    const found = result.rows[result.rows.length === 1 ? 0 : row];
    return found?.[found.length === 1 ? 0 : column] ?? null;
  };
  return {
    top: null,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => apply(at(left, row, column), at(right, row, column))),
    ),
  };
}

export function each(result: Result, apply: (value: Value) => Value): Result {
  return isMatrix(result) ? { top: null, rows: result.rows.map((row) => row.map(apply)) } : apply(result);
}

export function operate(operator: Operator, left: Value, right: Value): Value {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return `${String(toText(left))}${String(toText(right))}`;
  if (["=", "<>", "<", "<=", ">", ">="].includes(operator)) return compared(operator, order(left, right));
  const [one, other] = [toNumber(left), toNumber(right)];
  if (isError(one)) return one;
  if (isError(other)) return other;
  return arithmetic(operator, one, other);
}

function arithmetic(operator: Operator, one: number, other: number): Value {
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "/":
      return other === 0 ? errors.divide : one / other;
    case "^":
      return one ** other;
    default:
      throw new NotCalculated(operator);
  }
}

/** Numbers come before texts and texts before truths; texts compare without case; an empty cell is 0, "" or FALSE. */
export function order(left: Value, right: Value): number {
  const [one, other] = [likeThe(right, left), likeThe(left, right)];
  const [rank, otherRank] = [ranks.indexOf(typeof one), ranks.indexOf(typeof other)];
  if (rank !== otherRank) return rank - otherRank;
  if (typeof one === "string" && typeof other === "string") {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first === second ? 0 : first < second ? -1 : 1;
  }
  return Number(one) - Number(other);
}

const ranks = ["number", "string", "boolean"];

function likeThe(other: Value, value: Value): Value {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

export function compared(operator: Operator | string, found: number): boolean {
  if (operator === "=") return found === 0;
  if (operator === "<>") return found !== 0;
  if (operator === "<") return found < 0;
  if (operator === "<=") return found <= 0;
  return operator === ">" ? found > 0 : found >= 0;
}
