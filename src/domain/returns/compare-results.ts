import { isWrittenAsFormula, type ReturnedResult } from "./returned-result";

/**
 * What the Board comes to for one result, from what the cluster stated and the figures that the Board holds; then what
 * else would be right, since a cluster need not know of a decision. [] = nothing to compare with.
 */
export type Expected = (result: ReturnedResult) => readonly (number | string)[];

export type ResultComparison = {
  /** Where both hold something and it isn't the same. */
  readonly differing: readonly { readonly result: ReturnedResult; readonly expected: number | string }[];
  /** Where a formula that the product wrote is gone. */
  readonly withoutFormula: readonly ReturnedResult[];
  /** Whether the sheet of scores came without any formula: it was saved as values. */
  readonly savedAsValues: boolean;
};

/**
 * A cluster's own results beside the Board's. A sum is passed over where a line of it is told already, and a rank where
 * any point of the cluster is: they only follow.
 */
export function compareResults(results: readonly ReturnedResult[], expected: Expected): ResultComparison {
  const written = results.filter(isWrittenAsFormula);
  const savedAsValues = written.length > 0 && written.every(({ formula }) => !formula);
  const differing = results.flatMap((result) => {
    const right = expected(result);
    const [own] = right;
    const { value } = result;
    return own === undefined || value === null || right.some((each) => sameValue(value, each))
      ? []
      : [{ result, expected: own }];
  });
  const told = new Set(differing.flatMap(({ result }) => (result.what === "points" ? [result.unit] : [])));
  const sums = new Set(differing.flatMap(({ result }) => (result.what === "total" ? [result.unit] : [])));
  return {
    differing: differing.filter(({ result: { what, unit } }) =>
      what === "total" ? !told.has(unit) : what !== "rank" || told.size + sums.size === 0,
    ),
    withoutFormula: savedAsValues ? [] : written.filter(({ formula }) => !formula),
    savedAsValues,
  };
}

/** The last digits of a calculated number are the program's own. */
const indistinct = 1e-9;

function sameValue(one: number | string, other: number | string): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < indistinct : one === other;
}
