import type { Entry, EntryState } from "../basics/entry";
import type { Calculation, Term } from "../round/indicator";
import { exact, type Fraction, over, plus, times, toCellNumber, zero } from "../basics/exact";

/** What a unit states of an indicator. */
type Stated = Pick<Entry, "state" | "value">;

/** The result of a calculated indicator; `value` without a number = Σ Mẫu số is 0: not computable, never 0. */
export type CalculatedResult = { readonly result: number | string | null; readonly resultState: EntryState };

/**
 * Nhân với × Σ Tử số / Σ Mẫu số over the unit's own results (contract §5, Chỉ tiêu; reading R13). Of the counts KAD
 * comes before KG, both before blank; one that is no number, or that the unit's form does not have, leaves no result.
 * The fraction is exact; as a number it keeps 15 digits and more, far beyond the 8 decimals of comparisons.
 */
export function calculatedResult(
  { over: above, under, factor, isSound }: Calculation,
  statedOf: (code: string) => Stated | undefined,
): CalculatedResult {
  const terms = [...above, ...under].flatMap(({ code }) => (code === null ? [] : [statedOf(code) ?? nothing]));
  const open = openState(terms);
  if (!isSound) return { result: null, resultState: "invalid" };
  if (open !== null) return { result: null, resultState: open };
  const sum = (parts: readonly Term[]): Fraction =>
    parts.reduce((total, { weight, code }) => plus(total, termOf(weight, code, statedOf)), zero);
  const divisor = under.length === 0 ? exact(1) : sum(under);
  if (divisor.numerator.eq(0)) return { result: null, resultState: "value" };
  return { result: toCellNumber(over(times(exact(factor), sum(above)), divisor)), resultState: "value" };
}

const nothing: Stated = { state: "blank", value: null };

/** `null` = every count is a number. */
function openState(terms: readonly Stated[]): EntryState | null {
  const among = (state: EntryState): boolean => terms.some((term) => term.state === state);
  if (among("not-applicable")) return "not-applicable";
  if (among("not-assigned")) return "not-assigned";
  if (among("blank")) return "blank";
  return terms.every(({ value }) => typeof value === "number") ? null : "invalid";
}

function termOf(weight: number, code: string | null, statedOf: (code: string) => Stated | undefined): Fraction {
  const count = code === null ? 1 : statedOf(code)?.value;
  return times(exact(weight), exact(typeof count === "number" ? count : 0));
}
