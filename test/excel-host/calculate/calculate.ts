import { isError } from "../../../src/workbook/cell";
import type { WorkbookModel } from "../model/workbook-model";
import type { SimulatedExcel } from "../simulated-excel";
import { functions } from "./functions";
import { NotCalculated, parseFormula, type Expression } from "./parse-formula";
import { each, eachPair, operate, single, toTruth, type Matrix, type Result, type Value } from "./values";

/**
 * Calculates every formula of the simulated workbook: what its `calculate` option asks for. It knows the functions that
 * our own sheets use and leaves the others uncalculated, so that reading their results fails as loudly as before.
 */
export function calculate(host: SimulatedExcel): void {
  const valueAt = calculator(host.snapshot() as unknown as WorkbookModel);
  for (const place of host.formulas()) {
    try {
      host.setResult(place, valueAt(place.sheet, place.row, place.column) ?? 0);
    } catch (error) {
      if (!(error instanceof NotCalculated)) throw error;
    }
  }
}

type ValueAt = (sheet: string, row: number, column: number) => Value;

/** Parsed once each: a workbook's thousands of formulas are alike from one calculation to the next. */
const parsed = new Map<string, Expression>();

/**
 * Values of cells, formulas by their calculated results; each is calculated once, whatever the order they are asked in.
 */
function calculator({ sheets, names }: WorkbookModel): ValueAt {
  const byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const named = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const known = new Map<string, Value>();
  const underway = new Set<string>();
  /** Thousands of formulas look into the same columns: each range is read once. */
  const ranges = new Map<string, Matrix>();

  const valueAt: ValueAt = (name, row, column) => {
    const sheet = byName.get(name.toLowerCase());
    if (sheet === undefined) return { error: "#REF!" };
    const content = sheet.cells.get(row, column);
    if (content === undefined || content.formula === null) return content?.value ?? null;
    const key = `${sheet.id} ${row} ${column}`;
    if (known.has(key)) return known.get(key) ?? null;
    if (underway.has(key)) throw new NotCalculated("a circle of formulas");
    underway.add(key);
    try {
      // A formula that comes to a blank cell is 0.
      const value = single(evaluate(parse(content.formula), sheet.name)) ?? 0;
      known.set(key, value);
      return value;
    } finally {
      underway.delete(key);
    }
  };
  const evaluate = (expression: Expression, own: string): Result => {
    switch (expression.kind) {
      case "value":
        return expression.value;
      case "range":
        return rangeValues(expression, own);
      case "named": {
        const formula = named.get(expression.name.toLowerCase());
        return formula === undefined ? { error: "#NAME?" } : evaluate(parse(formula.replace(/^=/, "")), own);
      }
      case "minus":
        return each(evaluate(expression.of, own), (value) => operate("-", 0, value));
      case "percent":
        return each(evaluate(expression.of, own), (value) => operate("/", value, 100));
      case "operation":
        return eachPair(evaluate(expression.left, own), evaluate(expression.right, own), (one, other) =>
          operate(expression.operator, one, other),
        );
      case "call":
        return call(expression, own);
      default:
        return expression satisfies never;
    }
  };
  const rangeValues = ({ sheet, area }: Extract<Expression, { readonly kind: "range" }>, own: string): Matrix => {
    const name = sheet ?? own;
    const key = [name.toLowerCase(), area.top, area.left, area.bottom, area.right].join(" ");
    const read = ranges.get(key) ?? {
      top: area.top,
      left: area.left,
      rows: Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
        Array.from({ length: area.right - area.left + 1 }, (__, column) =>
          valueAt(name, area.top + row, area.left + column),
        ),
      ),
    };
    ranges.set(key, read);
    return read;
  };
  const call = ({ name, given }: Extract<Expression, { readonly kind: "call" }>, own: string): Result => {
    // The branch that doesn't hold isn't calculated: it may divide by nothing.
    if (name === "IF") {
      const truth = toTruth(single(evaluate(given[0] ?? { kind: "value", value: null }, own)));
      if (typeof truth === "object") return truth;
      const branch = given[truth ? 1 : 2];
      return branch === undefined ? truth : evaluate(branch, own);
    }
    if (name === "IFERROR") return withoutError(given.map((part) => () => evaluate(part, own)));
    const apply = functions[name];
    if (apply === undefined) throw new NotCalculated(`the function ${name}`);
    return apply(given.map((part) => evaluate(part, own)));
  };
  return valueAt;
}

function parse(formula: string): Expression {
  const known = parsed.get(formula) ?? parseFormula(formula);
  parsed.set(formula, known);
  return known;
}

function withoutError([first, otherwise]: readonly (() => Result)[]): Result {
  const value: Value = single(first?.() ?? null);
  return isError(value) ? (otherwise?.() ?? null) : value;
}
