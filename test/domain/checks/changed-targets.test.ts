import type { AssignedTarget, Indicator } from "../../../src/domain/round/indicator";
import type { Submission } from "../../../src/domain/submissions/submission";
import { boardOf, cluster, criterion, entry, indicator, mark, period } from "../round-samples";
import { adjustmentRow, resultRow, targetRow } from "../row-samples";
import { found, report } from "./plausibility-sample";

const assigned = (changes: Partial<AssignedTarget>): AssignedTarget => ({
  unit: "C01-01",
  code: "KT01",
  previousYear: null,
  samePeriod: null,
  plan: null,
  target: null,
  halfYearPlan: null,
  basis: null,
  ...changes,
});

type Given = { readonly given?: Partial<AssignedTarget>; readonly is?: Partial<Indicator> };

/** What is told of a report on KT01 where the Board gave this, without the size of its numbers. */
function told({ given, is = {} }: Given, changes: Partial<Submission>) {
  const board = boardOf({
    indicators: [indicator("KT01", is)],
    assignedTargets: given === undefined ? [] : [assigned(given)],
  });
  return found(board, [report("C01-01", {}, changes)]);
}

const typed = (target: number | string, is: { plan?: number } = {}): Partial<Submission> => ({
  targets: [
    targetRow("KT01", { target: entry<number | string>(target, "G9"), halfYearPlan: entry(is.plan ?? null, "H9") }),
  ],
});

describe("a registered target that differs from the one that the Board holds", () => {
  test.each([
    ["the same number", 100, 100, []],
    ["another number", 100, 101, ["registered-changed"]],
    ["the same words, spelled otherwise", "Đạt  chuẩn", "đạt chuẩn", []],
    ["other words", "Đạt", "Tốt", ["registered-changed"]],
    ["words where a number was held: another kind of statement", 100, "Tốt", []],
  ])("%s", (_, held, now, codes) => {
    const is = typeof held === "string" ? ({ evaluation: "qualitative" } as const) : {};
    expect(told({ given: { target: held }, is }, typed(now)).map(({ code }) => code)).toEqual(codes);
  });
});

describe("a target below the plan from above", () => {
  const lower = { evaluation: "lower" } as const;
  test.each([
    ["more is better, below", {}, 99, ["target-below-plan"]],
    ["more is better, just the plan", {}, 100, []],
    ["less is better, above", lower, 101, ["target-below-plan"]],
    ["less is better, just the plan", lower, 100, []],
    ["less is better, below", lower, 99, []],
  ] as const)("%s", (_, is, target, codes) => {
    expect(told({ given: { plan: 100 }, is }, typed(target)).map(({ code }) => code)).toEqual(codes);
  });

  test("where the Board holds a registration, that is the measure, not the plan", () => {
    expect(told({ given: { plan: 100, target: 90 } }, typed(90))).toEqual([]);
    expect(told({}, typed(90))).toEqual([]);
  });
});

describe("a plan for six months", () => {
  const both = (one: number | null, other: number | null): Partial<Submission> => ({
    targets: [targetRow("KT01", { halfYearPlan: entry(one, "H9") })],
    results: [resultRow("KT01", { halfYearPlan: entry(other, "F9") })],
  });
  const plans = (given: Given, changes: Partial<Submission>) =>
    told(given, changes).map(({ code, at, ...params }) => [code, "counts" in params ? params.counts : null, at]);

  test("the Board's counts; what differs from it is told once for each number", () => {
    const held = { given: { halfYearPlan: 50 } };
    expect(plans(held, both(50, 50))).toEqual([]);
    expect(plans(held, both(40, 40))).toEqual([["registered-changed", 50, "Chỉ tiêu!H9"]]);
    expect(plans(held, both(50, 40))).toEqual([["registered-changed", 50, "Kết quả!F9"]]);
    expect(plans(held, both(40, 45))).toEqual([
      ["registered-changed", 50, "Chỉ tiêu!H9"],
      ["registered-changed", 50, "Kết quả!F9"],
    ]);
  });

  test("an own plan is told, and the one on Chỉ tiêu counts; where nothing is due by mid-year it counts nowhere", () => {
    expect(plans({}, both(40, 45))).toEqual([
      ["own-half-year-plan", 40, "Chỉ tiêu!H9"],
      ["own-half-year-plan", 40, "Kết quả!F9"],
    ]);
    expect(plans({}, both(null, 45))).toEqual([["own-half-year-plan", 45, "Kết quả!F9"]]);
    expect(plans({ is: { nature: "level" } }, both(40, 45))).toEqual([]);
    expect(plans({ is: { evaluation: "lower" } }, both(40, 45))).toEqual([]);
    expect(plans({ is: { measure: "hạng" } }, both(40, 45))).toEqual([]);
  });
});

describe("an adjustment proposed", () => {
  const proposing = (target: number | string, proposed: number | string | null) =>
    told(
      { is: { decimals: 3 } },
      {
        ...typed(target),
        adjustments: [adjustmentRow("KT01", { proposed: entry<number | string>(proposed, "D9") })],
      },
    );

  test("to what is registered already changes nothing", () => {
    expect(proposing(100, 100)).toEqual([{ code: "adjustment-unchanged", value: 100, at: "Điều chỉnh!D9" }]);
    expect(proposing("Giữ vững", "giữ  vững")).toMatchObject([{ code: "adjustment-unchanged" }]);
    expect(proposing(100, 90)).toEqual([]);
    expect(proposing(100, null)).toEqual([]);
  });

  // About ten or a hundred times: from 0.75 to 1.34 of the power; about a thousand times: from 0.4 to 2.5 of it.
  test.each([
    [1000, 10],
    [1340, null],
    [1330, 10],
    [750, null],
    [760, 10],
    [10, 10],
    [10_000, 100],
    [100_000, 1000],
    [40_000, null],
    [41_000, 1000],
    [250_000, null],
    [249_000, 1000],
    [0.1, 1000],
    [200, null],
    [0, null],
    [-1000, null],
  ])("from 100 to %p: times %p", (proposed, times) => {
    expect(proposing(100, proposed).map((issue) => ("times" in issue ? issue.times : issue.code))).toEqual(
      times === null ? [] : [times],
    );
  });

  test("from nothing no power can be told", () => {
    expect(proposing(0, 1000)).toEqual([]);
  });
});

describe("KAD and KG where a number was given", () => {
  const declaring = (codes: readonly string[], state: "not-applicable" | "not-assigned") => ({
    results: codes.map((code, index) => resultRow(code, { result: mark(state, `H${9 + index}`) })),
  });
  const of = (count: number, changes: Partial<Submission>, given: Partial<AssignedTarget>) => {
    const codes = Array.from({ length: count }, (_, index) => `KT0${index + 1}`);
    const board = boardOf({
      indicators: codes.map((code) => indicator(code)),
      assignedTargets: codes.map((code) => assigned({ code, ...given })),
    });
    return found(board, [report("C01-01", {}, changes)]);
  };

  test("is told with what the Board holds: the registration, else the plan, else nothing", () => {
    const one = declaring(["KT01"], "not-applicable");
    expect(of(2, one, { target: 7, plan: 8 })).toMatchObject([
      { code: "declared-though-given", declared: "KAD", reference: "Chỉ tiêu đăng ký", expected: 7, at: "Kết quả!H9" },
    ]);
    expect(of(2, declaring(["KT01"], "not-assigned"), { plan: 0 })).toMatchObject([
      { declared: "KG", reference: "Kế hoạch giao", expected: 0 },
    ]);
    expect(of(2, one, {})).toEqual([]);
  });

  test("three, and more than half of the column, are told as one", () => {
    const three = declaring(["KT01", "KT02", "KT03"], "not-applicable");
    expect(of(5, three, { plan: 8 })).toMatchObject([
      { code: "declared-widely", declared: 3, of: 5, at: "Kết quả!H9" },
    ]);
    expect(of(6, three, { plan: 8 }).map(({ code }) => code)).toEqual(Array(3).fill("declared-though-given"));
    expect(of(2, declaring(["KT01", "KT02"], "not-applicable"), { plan: 8 }).map(({ code }) => code)).toEqual(
      Array(2).fill("declared-though-given"),
    );
  });
});

describe("the outlook beside the estimate", () => {
  const outlook = (said: "above" | "reached" | "at-risk", estimate: number, is: Partial<Indicator> = {}, to?: number) =>
    told(
      { is: { nature: "level", ...is } },
      {
        ...typed(100),
        results: [resultRow("KT01", { yearEstimate: entry(estimate, "K9"), outlook: entry(said, "L9") })],
        adjustments: to === undefined ? [] : [adjustmentRow("KT01", { proposed: entry(to, "D9") })],
      },
    ).map(({ at }) => at);
  const lower = { evaluation: "lower" } as const;

  test.each([
    ["reached", 99, {}, false],
    ["reached", 100, {}, true],
    ["above", 99, {}, false],
    ["at-risk", 101, {}, false],
    ["at-risk", 100, {}, true],
    ["reached", 101, lower, false],
    ["at-risk", 99, lower, false],
    ["at-risk", 101, lower, true],
  ] as const)("%s with %p of 100, %j: fits %p", (said, estimate, is, fits) => {
    expect(outlook(said, estimate, is)).toEqual(fits ? [] : ["Kết quả!L9"]);
  });

  test("what fits the registered target or the proposed one is right", () => {
    expect(outlook("reached", 90, {}, 90)).toEqual([]);
    expect(outlook("at-risk", 95, {}, 90)).toEqual([]);
    expect(outlook("reached", 85, {}, 90)).toEqual(["Kết quả!L9"]);
  });
});

describe("the lines of the scale that a doubtful figure may cost points on", () => {
  const stakes = (selfScoring: boolean, scaleState: "draft" | "agreed") => {
    const board = boardOf({
      period: { ...period, selfScoring },
      clusters: [cluster("C01", { scaleState })],
      indicators: [indicator("KT01"), indicator("KT02")],
      assignedTargets: [assigned({ target: 100 }), assigned({ code: "KT02", target: 100 })],
      criteria: [
        criterion("T1", { indicator: "KT01", max: 8 }),
        criterion("T2", { indicator: "KT01", kind: "excess-bonus", max: 0, highest: 3 }),
        criterion("T3", { indicator: "KT03" }),
      ],
    });
    const targets = ["KT01", "KT02"].map((code) => targetRow(code, { target: entry(90, code) }));
    return found(board, [report("C01-01", {}, { targets })]).map((issue) => issue.stakes);
  };

  test("are all that go by it, with the most they give; of a bonus its own bound", () => {
    const both = [
      { criterion: "T1", points: 8 },
      { criterion: "T2", points: 3 },
    ];
    expect(stakes(true, "agreed")).toEqual([both, undefined]);
  });

  test("are not known where no points were asked of the unit", () => {
    expect(stakes(false, "agreed")).toEqual([[], []]);
    expect(stakes(true, "draft")).toEqual([[], []]);
  });
});
