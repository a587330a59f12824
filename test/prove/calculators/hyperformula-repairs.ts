import {
  CellError,
  EmptyValue,
  ErrorType,
  FunctionArgumentType,
  FunctionPlugin,
  HyperFormula,
  SimpleRangeValue,
} from "hyperformula";
import { Big } from "big.js";

/**
 * What HyperFormula 3.5 calculates otherwise than Excel documents, put right, so that cells which depend on it can be
 * compared. `theirs.test.ts` has a minimal formula for each: the day it comes right by itself, its repair goes.
 */
export function useRepairs(): void {
  HyperFormula.registerFunctionPlugin(Repaired, {
    enGB: Object.fromEntries(Object.keys(Repaired.implementedFunctions).map((name) => [name, name])),
  });
}

/** 1E7 is no number to its grammar, and a quote or a backslash within a text can't be written there. */
export function asParsed(formula: string): string {
  return formula.replace(
    /"((?:[^"]|"")*)"|'[^']*'|(?<![\w.$])(\d+)E\+?(-?\d+)/gu,
    (token, text?: string, number?: string, power?: string) => {
      if (text !== undefined)
        return /""|\\/u.test(text)
          ? `(${text
              .split(/(""|\\)/u)
              .map(asText)
              .join("&")})`
          : token;
      return number === undefined ? token : `(${number}*10^${power})`;
    },
  );
}

function asText(part: string): string {
  return part === '""' || part === "\\" ? `CHAR(${part.charCodeAt(0)})` : `"${part}"`;
}

/** As much of its trees as is looked at here; it exports no types of them. */
type Called = { readonly args: readonly Argument[] };
type Argument = { readonly type: string; readonly start: Corner; readonly end: Corner };
type Corner = {
  readonly toSimpleCellAddress: (from: State["formulaAddress"]) => { readonly row: number; readonly col: number };
};
type State = { readonly formulaAddress: { readonly row: number } };

class Repaired extends FunctionPlugin {
  static override implementedFunctions = {
    ROW: {
      method: "row",
      parameters: [{ argumentType: FunctionArgumentType.NOERROR, optionalArg: true }],
      doesNotNeedArgumentsToBeComputed: true,
      vectorizationForbidden: true,
    },
    ROWS: { method: "rows", parameters: [], doesNotNeedArgumentsToBeComputed: true, vectorizationForbidden: true },
    COLUMNS: {
      method: "columns",
      parameters: [],
      doesNotNeedArgumentsToBeComputed: true,
      vectorizationForbidden: true,
    },
    COUNT: { method: "count", parameters: [{ argumentType: FunctionArgumentType.ANY }], repeatLastArgs: 1 },
    COUNTBLANK: { method: "countBlank", parameters: [{ argumentType: FunctionArgumentType.RANGE }] },
    INT: { method: "int", parameters: [{ argumentType: FunctionArgumentType.NUMBER }] },
    ROUND: {
      method: "round",
      parameters: [
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.NUMBER, defaultValue: 0 },
      ],
    },
    LOOKUP: {
      method: "lookUp",
      parameters: [
        { argumentType: FunctionArgumentType.NUMBER },
        { argumentType: FunctionArgumentType.RANGE },
        { argumentType: FunctionArgumentType.RANGE, optionalArg: true },
      ],
    },
  };

  /** ROW of an area within an array formula: the number of each row. */
  row(ast: Called, state: State): unknown {
    const [of] = ast.args;
    if (of?.type === "CELL_RANGE") {
      const [from, to] = [of.start, of.end].map((corner) => corner.toSimpleCellAddress(state.formulaAddress).row);
      return SimpleRangeValue.onlyValues(Array.from({ length: to! - from! + 1 }, (_, index) => [from! + index + 1]));
    }
    return this.runFunctionWithReferenceArgument(
      ast.args as never,
      state as never,
      this.metadata("ROW"),
      () => state.formulaAddress.row + 1,
      ({ row }) => row + 1,
    );
  }

  /** ROWS of an area, one of whose corners may be fixed. */
  rows(ast: Called, state: State): number {
    return lengthOf(ast, state, "row");
  }

  /** COLUMNS of an area likewise. */
  columns(ast: Called, state: State): number {
    return lengthOf(ast, state, "col");
  }

  /** COUNT of a reference that INDEX gives, to an empty cell: there is no number. */
  count(ast: Called, state: State): unknown {
    return this.runFunction(ast.args as never, state as never, this.metadata("COUNT"), (...given: unknown[]) => {
      const values = given.flatMap((each) =>
        each instanceof SimpleRangeValue ? each.valuesFromTopLeftCorner() : each,
      );
      return values.filter((value) => typeof value === "number").length;
    });
  }

  /** COUNTBLANK: an empty text that a formula returns is blank, too. */
  countBlank(ast: Called, state: State): unknown {
    const blank = (area: SimpleRangeValue) =>
      area.valuesFromTopLeftCorner().filter((value) => value === EmptyValue || value === "").length;
    return this.runFunction(ast.args as never, state as never, this.metadata("COUNTBLANK"), blank);
  }

  /** INT rounds down, negative numbers away from zero. */
  int(ast: Called, state: State): unknown {
    return this.runFunction(ast.args as never, state as never, this.metadata("INT"), (number: number) =>
      Math.floor(number),
    );
  }

  /** ROUND, half away from zero, of what is a tie but for the last bits of a number. */
  round(ast: Called, state: State): unknown {
    return this.runFunction(
      ast.args as never,
      state as never,
      this.metadata("ROUND"),
      (given: number, places: number) => {
        const short = Number(given.toPrecision(15));
        const number = Math.abs(given - short) <= Math.abs(given) * 2 ** -51 ? short : given;
        return new Big(number).round(places, Big.roundHalfUp).toNumber();
      },
    );
  }

  /** LOOKUP, which it lacks: of ascending numbers the last that is not above the key, or what stands beside it. */
  lookUp(ast: Called, state: State): unknown {
    const found = (key: number, among: SimpleRangeValue, beside: SimpleRangeValue = among) => {
      const keys: readonly unknown[] = among.valuesFromTopLeftCorner();
      const index = keys.reduce<number>((last, each, at) => (typeof each === "number" && each <= key ? at : last), -1);
      return beside.valuesFromTopLeftCorner()[index] ?? new CellError(ErrorType.NA);
    };
    return this.runFunction(ast.args as never, state as never, this.metadata("LOOKUP"), found);
  }
}

function lengthOf({ args: [of] }: Called, { formulaAddress }: State, along: "row" | "col"): number {
  if (of?.type !== "CELL_RANGE") return 1;
  const [from, to] = [of.start, of.end].map((corner) => corner.toSimpleCellAddress(formulaAddress)[along]);
  return to! - from! + 1;
}
