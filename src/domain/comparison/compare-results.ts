import { type ReturnedResult, isWrittenAsFormula } from "../submissions/sent-entry";
import type { Figure } from "../figures/figure";
import { matchKey } from "../../workbook/text/match-key";

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
 * A cluster's own results compared with the Board's. A sum is skipped where one of its lines is reported already, and a
 * rank where any point of the cluster is: they only follow from it.
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

/** The last digits of a calculated number depend on the program. */
const indistinct = 1e-9;

function sameValue(one: number | string, other: number | string): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < indistinct : one === other;
}

export type StatedTargets = {
  /** The figures with the targets that the cluster's own workbook goes by. */
  readonly figures: readonly Figure[];
  /**
   * Units of which that can't be said: the workbook names no target that may be in force, or none at all where several
   * may.
   */
  readonly unclear: ReadonlySet<string>;
};

/**
 * Which of the targets that may be in force each figure had when the cluster's workbook was calculated, by what it says
 * in `Tổng hợp chỉ tiêu`: what the Council decides reaches the Board's workbook first. `ways`: the same figures in the
 * same order, with the targets of one way each; the first that fits is taken.
 */
export function withStatedTargets(
  results: readonly ReturnedResult[],
  ways: readonly (readonly Figure[])[],
): StatedTargets {
  const stated = new Map(
    results.flatMap(({ what, unit, code, value }) => (what === "target" ? [[keyOf(unit, code), value] as const] : [])),
  );
  const unclear = new Set<string>();
  const figures = (ways[0] ?? []).map((first, index) => {
    const possible = ways.flatMap((way) => way[index] ?? []);
    const said = stated.get(keyOf(first.unit, first.indicator)) ?? null;
    const fitting = possible.every(({ inForce }) => inForce === first.inForce)
      ? first
      : possible.find(({ inForce }) => said !== null && inForce === said);
    if (fitting === undefined) unclear.add(first.unit);
    return fitting ?? first;
  });
  return { figures, unclear };
}

function keyOf(unit: string, code: string): string {
  return JSON.stringify([matchKey(unit), matchKey(code)]);
}
