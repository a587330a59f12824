import type { Criterion } from "../../../src/domain/round/scale";
import { lineNeeds, reasonOwed } from "../../../src/domain/scoring/line-need";
import type { PointsInForce } from "../../../src/domain/scoring/score";
import { nowhere, type Issue } from "../../../src/domain/issue";
import { criterion } from "../round-samples";

const notComputable = (unit: string, code: string): Issue => ({
  code: "not-computable",
  params: { criterion: code, reason: "target-zero" },
  place: { ...nowhere, unit },
});

describe("what a line still waits for", () => {
  const need = (
    line: Partial<PointsInForce> | null,
    is: Partial<Criterion> = { indicator: "A" },
    issues: Issue[] = [],
  ) => {
    const inForce = { criterion: "T1", stage: null, points: null, notApplicable: false, ...line };
    return lineNeeds({ unit: "U1", lines: line === null ? [] : [inForce] }, [criterion("T1", is)], issues)[0];
  };

  test.each<[string, Partial<PointsInForce> | null, Partial<Criterion>, string]>([
    ["no points yet, computed from figures", {}, { indicator: "A" }, "figures"],
    ["no points yet, scored by hand", {}, { kind: "direct" }, "points"],
    ["no points yet, nothing to compute from", {}, { indicator: null, document: null }, "points"],
    ["no points yet, for time", {}, { kind: "deadline", document: "BC", perTime: 1 }, "figures"],
    ["the rule lacks its number", {}, { kind: "per-occurrence", indicator: "A", perTime: null }, "points"],
    ["the rule has a step of 0", {}, { kind: "stepwise-deduction", indicator: "A", step: 0, perTime: 1 }, "points"],
    ["computed", { stage: "auto", points: 3 }, { indicator: "A" }, "nothing"],
    ["given by the cluster", { stage: "cluster", points: 0 }, { kind: "direct" }, "nothing"],
    ["only the unit's own word", { stage: "self", points: 9 }, { kind: "direct" }, "points"],
    [
      "what does not apply by the unit's own word",
      { stage: "self", notApplicable: true },
      { kind: "direct" },
      "nothing",
    ],
    ["a line that the total doesn't have", null, { kind: "direct" }, "nothing"],
  ])("%s", (_, line, is, expected) => {
    expect(need(line, is)).toBe(expected);
  });

  test("where its figures leave the rule without an answer, a person gives the points; of this unit alone", () => {
    expect(need({}, { indicator: "A" }, [notComputable("U1", "T1")])).toBe("points");
    expect(need({}, { indicator: "A" }, [notComputable("U2", "T1"), notComputable("U1", "T2")])).toBe("figures");
  });
});

describe("a reason is owed", () => {
  const auto = { stage: "auto", points: 8 } as const;
  test.each([
    ["for other points than computed", true, [auto], { points: 7, notApplicable: false }, true],
    ["not for the same", true, [auto], { points: 8, notApplicable: false }, false],
    ["for not applicable, whatever was computed", true, [auto], { points: 8, notApplicable: true }, true],
    [
      "for points before any are computed",
      true,
      [{ stage: "self", points: 8 }],
      { points: 8, notApplicable: false },
      true,
    ],
    ["not where people give the points", false, [auto], { points: 7, notApplicable: false }, false],
    ["not for a blank row", true, [auto], { points: null, notApplicable: false }, false],
  ] as const)("%s", (_, computed, stages, given, owed) => {
    expect(reasonOwed({ computed, stages }, given)).toBe(owed);
  });
});
