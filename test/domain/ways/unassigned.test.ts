import type { Criterion } from "../../../src/domain/round/scale";
import { hasNoTarget } from "../../../src/domain/ways/unassigned";
import type { IndicatorFacts } from "../../../src/domain/ways/way";
import { criterion, indicatorFacts, outcomeOf, scoringCase } from "../scoring/scoring-cases";

type Given = { readonly best?: number | null; readonly line?: Partial<Criterion>; readonly most?: number };

/** Points of a unit without a target on a line of 10, where the best of those without one has 40. */
function score(facts: Partial<IndicatorFacts>, { best = 40, line = {}, most = 10 }: Given = {}) {
  return outcomeOf(
    scoringCase({
      criterion: criterion({ whenNotAssigned: "best-of-these", ...line }),
      facts: {
        indicator: indicatorFacts({ target: null, targetState: "not-assigned", hasNoTarget: true, ...facts }),
        document: null,
      },
      peers: { bestResult: 500, results: [], greatestExcess: null, bestUnassigned: best },
      most,
    }),
  );
}

describe("Khi không giao: So với cao nhất nhóm không giao (contract §5, reading R6)", () => {
  test.each<[string, Partial<IndicatorFacts>, Given, number | string]>([
    ["a part of the best of those without a target, whatever others have", { result: 30 }, {}, 7.5],
    ["the best itself", { result: 40 }, {}, 10],
    ["a guest above it", { result: 50 }, {}, 10],
    ["nothing achieved", { result: 0 }, {}, 0],
    ["below nothing", { result: -8 }, {}, 0],
    ["a best of 0 gives 0, not the full points", { result: 0 }, { best: 0 }, 0],
    ["a best below 0", { result: -3 }, { best: -3 }, 0],
    ["none of them has a number", { result: 5 }, { best: null }, "none"],
    ["less is better", { result: 5, evaluation: "lower" }, {}, "lower-is-better"],
    ["blank", { result: null }, {}, "none"],
    ["outside the base up to Điểm tối đa", { result: 40 }, { line: { countsToward: "bonus", highest: 6 }, most: 6 }, 6],
  ])("%s", (_, facts, given, expected) => {
    expect(score(facts, given)).toBe(expected);
  });

  test("without the rule a unit without a target gets no points", () => {
    expect(score({ result: 30 }, { line: { whenNotAssigned: null } })).toBe("none");
  });

  test("a target that came by an adjustment is one", () => {
    expect(hasNoTarget({ targetState: "not-assigned", inForce: null })).toBe(true);
    expect(hasNoTarget({ targetState: "not-assigned", inForce: 0 })).toBe(false);
    expect(hasNoTarget({ targetState: "blank", inForce: null })).toBe(false);
  });
});
