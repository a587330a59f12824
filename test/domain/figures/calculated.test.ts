import fc from "fast-check";
import type { Entry, EntryState } from "../../../src/domain/basics/entry";
import type { Calculation, Term } from "../../../src/domain/round/indicator";
import { calculatedResult } from "../../../src/domain/figures/calculated";

const count = (
  value: number | null,
  state: EntryState = value === null ? "blank" : "value",
): Pick<Entry, "state" | "value"> => ({
  state,
  value,
});
const stated =
  (entries: Readonly<Record<string, Pick<Entry, "state" | "value">>>) =>
  (code: string): Pick<Entry, "state" | "value"> | undefined =>
    entries[code];
const term = (code: string | null, weight = 1): Term => ({ code, weight });
const share = (over: readonly Term[], under: readonly Term[] = [], factor = 1): Calculation => ({
  over,
  under,
  factor,
  isSound: true,
});

describe("a calculated result", () => {
  test.each<[string, Calculation, number]>([
    ["a share in percent", share([term("a")], [term("b")], 100), 37.5],
    ["a sum alone", share([term("a"), term("b")]), 11],
    ["weights, a number, a difference", share([term("a", 0.75), term("b", -1), term(null, 16)]), 10.25],
    ["a code named twice counts twice", share([term("a"), term("a")]), 6],
  ])("%s", (_, calculation, expected) => {
    const result = calculatedResult(calculation, stated({ a: count(3), b: count(8) }));
    expect(result).toEqual({ result: expected, resultState: "value" });
  });

  test("a sum of 0 to divide by is not computable, never 0", () => {
    const result = calculatedResult(share([term("a")], [term("b")]), stated({ a: count(3), b: count(0) }));
    expect(result).toEqual({ result: null, resultState: "value" });
  });

  test("KAD comes before KG, both before blank; what is no number leaves nothing", () => {
    const states = (...given: readonly EntryState[]): EntryState => {
      const entries = Object.fromEntries(given.map((state, index) => [`c${index}`, count(null, state)]));
      const over = Object.keys(entries).map((code) => term(code));
      return calculatedResult(share([...over, term("n")]), stated({ ...entries, n: count(1) })).resultState;
    };
    expect(states("blank", "not-assigned", "not-applicable")).toBe("not-applicable");
    expect(states("blank", "not-assigned")).toBe("not-assigned");
    expect(states("invalid", "blank")).toBe("blank");
    expect(states("invalid")).toBe("invalid");
    expect(calculatedResult(share([term("gone")]), stated({})).resultState).toBe("blank");
    expect(calculatedResult({ ...share([term("n")]), isSound: false }, stated({ n: count(1) })).resultState).toBe(
      "invalid",
    );
  });

  test("two decimals, whatever they are: the same as in whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (above, below) => {
        const parts = stated({ a: count(above / 100), b: count(below / 100) });
        const { result } = calculatedResult(share([term("a")], [term("b")], 100), parts);
        expect(result).toBeCloseTo((100 * above) / below, 8);
        expect(calculatedResult(share([term("a"), term("b")]), parts).result).toBe((above + below) / 100);
      }),
    );
  });
});
