import { carryTargets, type CarryInput } from "../../../src/domain/next-round/carry-targets";
import type { EndedUnit } from "../../../src/domain/next-round/ended-units";
import type { FormerFigure, FormerRound } from "../../../src/domain/next-round/former-round";
import type { AssignedTarget } from "../../../src/domain/round/indicator";
import type { RoundName } from "../../../src/domain/round/period";
import { former, indicator, membership, roundNamed } from "./former-samples";

const year26: RoundName = { year: 2026, kind: "year" };
const reg27: RoundName = { year: 2027, kind: "reg" };
const h127: RoundName = { year: 2027, kind: "h1" };

type Given = Partial<FormerFigure>;
const value = (result: number | string): Given => ({ result, state: typeof result === "string" ? "text" : "value" });

function input(given: Partial<CarryInput> & Pick<CarryInput, "start">): CarryInput {
  return {
    next: reg27,
    earlier: [],
    ended: [],
    board: { indicators: [indicator("A1")], assignedTargets: [], roster: [membership("U1")] },
    adjustments: [],
    plans: [],
    ...given,
  };
}

const typed = (row: Partial<AssignedTarget>): AssignedTarget => ({
  unit: "U1",
  code: "A1",
  previousYear: null,
  samePeriod: null,
  plan: null,
  target: null,
  halfYearPlan: null,
  basis: null,
  ...row,
});

const full = typed({ previousYear: 1, samePeriod: 2, plan: 3, target: 4, halfYearPlan: 5, basis: "QĐ 1" });

describe("Thực hiện năm trước in a new year, by what last year came to", () => {
  const cases: readonly (readonly [what: string, Given | null, number | string | null, string | null])[] = [
    ["a number", value(980.5), 980.5, null],
    ["0 is a figure", value(0), 0, null],
    ["words", value("Đạt"), "Đạt", null],
    ["KAD", { state: "not-applicable" }, null, "declared"],
    ["KG", { state: "not-assigned" }, null, "declared"],
    ["what can't be read", { state: "invalid" }, null, "invalid"],
    ["blank", { state: "blank" }, null, "missing"],
    ["no report", null, null, "missing"],
    ["another ĐVT", { ...value(980.5), measure: "triệu đồng" }, null, "measure-changed"],
  ];
  test.each(cases)("%s", (_, figure, expected, reason) => {
    const start = former(year26, { U1: figure === null ? {} : { A1: figure } });
    const [row] = carryTargets(input({ start, board: { ...input({ start }).board, assignedTargets: [full] } }));
    expect(row?.values).toEqual({
      previousYear: expected,
      samePeriod: null,
      plan: null,
      target: null,
      halfYearPlan: null,
    });
    expect(row?.adjusted).toBeNull();
    expect(row?.blanks.filter(({ key }) => key === "previousYear").map((each) => each.reason)).toEqual(
      reason === null ? [] : [reason],
    );
  });
});

test("figures without a row get one; nothing known gets none", () => {
  const start = former(year26, { U1: { A1: value(7) }, U2: { A1: {} } });
  const board = { ...input({ start }).board, roster: [membership("U1"), membership("U2")] };
  expect(carryTargets(input({ start, board })).map(({ unit, values }) => [unit, values.previousYear])).toEqual([
    ["U1", 7],
  ]);
});

describe("only last year's rounds are last year", () => {
  const cases: readonly (readonly [
    what: string,
    start: RoundName,
    earlier: readonly RoundName[],
    year: unknown,
    half: unknown,
  ])[] = [
    ["year and six months known", year26, [roundNamed(2026, "h1")], "year 2026", "h1 2026"],
    ["the year alone", year26, [], "year 2026", null],
    ["six months alone, from a workbook of six months", roundNamed(2026, "h1"), [], null, "h1 2026"],
    ["two years ago is not last year", roundNamed(2025, "year"), [roundNamed(2025, "h1")], null, null],
    ["by way of the registration", reg27, [year26, roundNamed(2026, "h1")], "year 2026", "h1 2026"],
  ];
  test.each(cases)("%s", (_, from, before, year, half) => {
    const of = (round: RoundName): FormerRound => former(round, { U1: { A1: value(`${round.kind} ${round.year}`) } });
    const next = from === reg27 ? h127 : reg27;
    const start = from === reg27 ? former(from, { U1: {} }) : of(from);
    const board = { ...input({ start }).board, assignedTargets: [typed({})] };
    const [row] = carryTargets(input({ start, next, earlier: before.map(of), board }));
    expect([row?.values.previousYear ?? null, row?.values.samePeriod ?? null]).toEqual([year, half]);
  });
});

describe("within a year", () => {
  const start = (figure: Given | null): FormerRound => former(reg27, { U1: figure === null ? {} : { A1: figure } });
  const carried = (figure: Given | null, row: Partial<AssignedTarget> = full, more: Partial<CarryInput> = {}) => {
    const given = input({ start: start(figure) });
    return carryTargets({ ...given, next: h127, board: { ...given.board, assignedTargets: [typed(row)] }, ...more })[0];
  };

  test("what is typed stays; the target in force becomes the registered one", () => {
    expect(carried({ target: 120 })).toMatchObject({ values: { target: 120 }, adjusted: [], blanks: [] });
    expect(Object.keys(carried({ target: 120 })?.values ?? {})).toEqual(["target"]);
  });

  test("who did not report keeps the target that the sheet has", () => {
    expect(carried(null)?.values).toEqual({});
  });

  test("a target declared KG is blank, with a notice", () => {
    expect(carried({ target: null })).toMatchObject({
      values: { target: null },
      blanks: [{ key: "target", reason: "missing" }],
    });
  });

  test("an adjustment in force names its document, the Board's before the unit's; one that is not says nothing", () => {
    const adjustment = {
      unit: "U1",
      indicator: "A1",
      version: 2,
      inForce: true,
      document: "CV 9",
      opinion: { applied: null, document: "QĐ 12", note: null },
    };
    const adjusted = (each: object) =>
      carried({ target: 90 }, full, {
        adjustments: [{ ...adjustment, ...each }] as unknown as CarryInput["adjustments"],
      })?.adjusted;
    expect(adjusted({})).toEqual([{ unit: "U1", version: 2, document: "QĐ 12" }]);
    expect(adjusted({ opinion: null })).toEqual([{ unit: "U1", version: 2, document: "CV 9" }]);
    expect(adjusted({ inForce: false })).toEqual([]);
  });

  test("Kế hoạch 6 tháng is kept, else what the unit registered", () => {
    const plans = [{ unit: "U1", code: "A1", plan: 55 }];
    expect(carried(null, full, { plans })?.values).toEqual({});
    expect(carried(null, {}, { plans })?.values).toMatchObject({ halfYearPlan: 55 });
  });
});

describe("a successor's former figure", () => {
  const ended = (unit: string, successor: string | null, since: RoundName = reg27): EndedUnit => ({
    unit,
    name: unit,
    lastDay: "2026-12-31",
    successor,
    since,
  });
  type Case = readonly [
    what: string,
    units: Readonly<Record<string, Given | null>>,
    given: { readonly ended?: readonly EndedUnit[]; readonly nature?: "flow" | "level"; readonly measure?: string },
    expected: number | null,
    reason: string | null,
  ];
  const both = { U1: value(100), U2: value(20.5) };
  const cases: readonly Case[] = [
    ["its own and the other's", both, {}, 120.5, null],
    ["0.1 and 0.2 are 0.3", { U1: value(0.1), U2: value(0.2) }, {}, 0.3, null],
    ["over two steps", { ...both, U3: value(4) }, { ended: [ended("U2", "U1"), ended("U3", "U2")] }, 124.5, null],
    ["in a circle, once each", both, { ended: [ended("U2", "U1"), ended("U1", "U2")] }, 120.5, null],
    ["a part blank", { U1: value(100), U2: {} }, {}, null, "part-missing"],
    ["a part KAD", { U1: value(100), U2: { state: "not-applicable" } }, {}, null, "part-missing"],
    ["a part that did not report", { U1: value(100), U2: null }, {}, null, "part-missing"],
    ["a part in words", { U1: value(100), U2: value("ba") }, {}, null, "part-missing"],
    ["a state reached", both, { nature: "level" }, null, "not-additive"],
    ["percents", both, { measure: "%" }, null, "not-additive"],
    ["a part in another ĐVT", { U1: value(100), U2: { ...value(20), measure: "đồng" } }, {}, null, "measure-changed"],
    ["whoever was not in that round is in its figures already", { U1: value(100) }, {}, 100, null],
    ["a new unit takes the place of one", { U2: value(20.5) }, {}, 20.5, null],
    ["no successor named", both, { ended: [ended("U2", null)] }, 100, null],
  ];
  test.each(cases)("%s", (_, units, given, expected, reason) => {
    const measure = given.measure ?? "tỷ đồng";
    const figures = Object.entries(units).map(
      ([unit, figure]) => [unit, figure === null ? {} : { A1: { measure, ...figure } }] as const,
    );
    const start = former(year26, Object.fromEntries(figures));
    const board = {
      indicators: [indicator("A1", { nature: given.nature ?? "flow", measure })],
      assignedTargets: [typed({})],
      roster: [membership("U1")],
    };
    const [row] = carryTargets(input({ start, board, ended: given.ended ?? [ended("U2", "U1")] }));
    expect(row?.values.previousYear).toBe(expected);
    expect(row?.blanks.map((each) => each.reason).filter((each) => each !== "missing")).toEqual(
      reason === null ? [] : [reason],
    );
  });

  test("within a year also its target, once", () => {
    const start = former(reg27, { U1: { A1: { target: 100 } }, U2: { A1: { target: 30 } } });
    const targetOf = (since: RoundName) => {
      const given = input({ start, next: h127, ended: [ended("U2", "U1", since)] });
      return carryTargets({ ...given, board: { ...given.board, assignedTargets: [full] } })[0];
    };
    expect(targetOf(h127)).toMatchObject({ values: { target: 130 }, withUnits: ["U2"] });
    expect(targetOf(reg27)).toMatchObject({ values: { target: 100 }, withUnits: [] });
  });

  test("within a year, what the Board had typed for each of them", () => {
    const start = former(reg27, { U1: {}, U2: {} });
    const given = input({ start, next: h127, ended: [ended("U2", "U1", h127)] });
    const assignedTargets = [typed({ previousYear: 10, target: 1 }), typed({ unit: "U2", previousYear: 5, target: 2 })];
    expect(carryTargets({ ...given, board: { ...given.board, assignedTargets } })[0]?.values).toMatchObject({
      previousYear: 15,
      target: 3,
    });
  });
});
