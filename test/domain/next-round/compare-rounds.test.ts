import type { EndedUnit } from "../../../src/domain/next-round/ended-units";
import type { FormerFigure, FormerRound } from "../../../src/domain/next-round/former-round";
import {
  type Compared,
  compareRounds,
  lastOfKind,
  type RoundComparison,
} from "../../../src/domain/next-round/compare-rounds";
import type { PeriodKind } from "../../../src/domain/round/period";
import { scoredRound, type SampleUnit } from "../../forms/output/scored-round";
import { boardOf, criterion, indicator, membership, period, unitOf } from "../round-samples";
import { former, roundNamed } from "./former-samples";

const indicators = [
  indicator("A1"),
  indicator("A2", { measure: "%", nature: "level" }),
  indicator("A3", { measure: "vụ", evaluation: "lower" }),
  indicator("A4", { measure: "hạng", evaluation: "lower", nature: "level" }),
  indicator("A5", { measure: null, evaluation: "pass-fail", nature: "level" }),
  indicator("A6"),
];

const value = (result: number, given: Partial<FormerFigure> = {}): Partial<FormerFigure> => ({
  state: "value",
  result,
  ...given,
});

/** C01-05 ended with 2020 and C01-01 goes on with its work. */
const year20 = former(roundNamed(2020, "year"), {
  "C01-01": { A1: value(110, { target: 100 }), A2: value(80, { measure: "%" }), A3: value(8, { measure: "vụ" }) },
  "C01-05": { A1: value(40, { target: 50 }), A2: value(70, { measure: "%" }) },
  "C01-02": {
    A1: value(0, { target: 60 }),
    A2: value(50, { measure: "%", target: 40 }),
    A3: value(12, { measure: "vụ", target: 10 }),
    A4: value(5, { measure: "hạng" }),
    A5: { measure: null, state: "text", result: "Đạt" },
    A6: value(5000, { measure: "triệu đồng" }),
  },
  "C01-03": { A1: value(999, { target: 999 }) },
  "C01-04": { A1: value(7, { target: 8 }), A2: { measure: "%", state: "not-applicable" } },
});
const ended: EndedUnit = {
  unit: "C01-05",
  name: "Đơn vị cũ",
  lastDay: "2020-12-31",
  successor: "C01-01",
  since: roundNamed(2021, "reg"),
};

const now: readonly SampleUnit[] = [
  { unit: unitOf("C01-01"), figures: { A1: [160, 165], A2: [90, 88], A3: [10, 6] } },
  {
    unit: unitOf("C01-02"),
    figures: {
      A1: [60, 30],
      A2: [50, 60],
      A3: [10, 16],
      A4: [null, 3],
      A5: [null, "Chưa đạt"],
      A6: [null, 6],
      R01: [1, 1],
    },
  },
  { unit: unitOf("C01-03", { role: "guest" }), figures: { A1: [1, 1] } },
  { unit: unitOf("C01-04"), figures: null },
  { unit: unitOf("C01-06"), figures: { A1: [5, 4], A2: [null, "KAD"], A3: [null, ""] } },
];

function compared(kind: PeriodKind = "year", rounds: readonly FormerRound[] = [year20]): RoundComparison | null {
  const roster = now.map(({ unit }) => membership(unit.code, { role: unit.role }));
  const board = boardOf({ period: { ...period, year: 2021, kind }, indicators, roster });
  return compareRounds(scoredRound(board, now), { rounds, ended: [ended] });
}

const row = ({ then, now: current, difference, percent }: Compared) => [then, current, difference, percent];
const of = (unit: string, code: string) =>
  compared()
    ?.units.find((each) => each.unit.code === unit)
    ?.figures.find((each) => each.indicator.code === code);

test("numbers have a difference and a percent, more being better also where less is", () => {
  expect(row(of("C01-02", "A2")!.result)).toEqual([50, 60, 10, 120]);
  expect(row(of("C01-02", "A2")!.target)).toEqual([40, 50, 10, 125]);
  expect(row(of("C01-02", "A3")!.result)).toEqual([12, 16, 4, 75]);
});

test("0 is a number, of which there is no percent; ranks and words are not reckoned with", () => {
  expect(row(of("C01-02", "A1")!.result)).toEqual([0, 30, 30, null]);
  expect(row(of("C01-02", "A4")!.result)).toEqual([5, 3, null, null]);
  expect(row(of("C01-02", "A5")!.result)).toEqual(["Đạt", "Chưa đạt", null, null]);
});

test("a successor's former figure is that of all whose work it goes on with, where that is a figure", () => {
  expect(row(of("C01-01", "A1")!.result)).toEqual([150, 165, 15, 110]);
  expect(row(of("C01-01", "A1")!.target)).toEqual([150, 160, 10, 106.66666667]);
  expect([row(of("C01-01", "A2")!.result), of("C01-01", "A2")!.blank.result]).toEqual([
    [null, 88, null, null],
    "not-additive",
  ]);
  expect([row(of("C01-01", "A3")!.result), of("C01-01", "A3")!.blank.result]).toEqual([
    [null, 6, null, null],
    "part-missing",
  ]);
  expect(compared()?.units.map(({ withUnits }) => withUnits)).toEqual([["C01-05"], [], [], [], []]);
});

test("what is blank says why, and stays blank", () => {
  expect([row(of("C01-02", "A6")!.result), of("C01-02", "A6")!.blank.result]).toEqual([
    [null, 6, null, null],
    "measure-changed",
  ]);
  expect(row(of("C01-04", "A1")!.result)).toEqual([7, null, null, null]);
  expect(of("C01-04", "A2")?.blank.result).toBe("declared");
  expect(compared()?.units.map(({ wasThere }) => wasThere)).toEqual([true, true, true, true, false]);
});

test("lines are of the catalogue alone, and of what somebody has told", () => {
  expect(compared()?.units.map(({ figures }) => figures.map((each) => each.indicator.code))).toEqual([
    ["A1", "A2", "A3"],
    ["A1", "A2", "A3", "A4", "A5", "A6"],
    ["A1"],
    ["A1", "A2"],
    ["A1", "A2"],
  ]);
});

test("sums are of the same units then and now: no guest, nobody of whom one round is unknown", () => {
  expect(
    compared()?.sums.map((sum) => [
      sum.cluster,
      sum.indicator.code,
      `${sum.units}/${sum.of}`,
      row(sum.target),
      row(sum.result),
    ]),
  ).toEqual(
    ["C01", null].flatMap((cluster) => [
      [cluster, "A1", "2/4", [210, 220, 10, 104.76190476], [150, 195, 45, 130]],
      [cluster, "A3", "1/4", [10, 10, 0, null], [12, 16, 4, null]],
    ]),
  );
});

test("a registration compares targets alone", () => {
  const found = compared("reg", [{ ...year20, kind: "reg" }]);
  const own = found?.units[1]?.figures[0];
  expect([row(own!.target), row(own!.result)]).toEqual([
    [60, 60, 0, 100],
    [null, null, null, null],
  ]);
  expect(found?.sums[0]).toMatchObject({
    units: 2,
    target: { then: 210, now: 220 },
    result: { then: null, now: null },
  });
});

test("totals have a difference, ranks and classes stand beside each other; they are the unit's own", () => {
  const rated = (total: number | null, rank: number | null) => ({ total, rank, class: "Khá" });
  const units = year20.units.map((unit, index) => ({ ...unit, ...rated(index === 0 ? 90.5 : null, index + 1) }));
  const first = compared("year", [{ ...year20, units }])?.units[0];
  expect(row(first!.total)).toEqual([90.5, null, null, null]);
  expect(first?.rank.then).toBe(1);
  expect(row(first!.class)).toEqual(["Khá", null, null, null]);
});

test("a total's difference is what it is now less what it was, exact, and has no percent", () => {
  const board = boardOf({
    period: { ...period, year: 2021, kind: "year" },
    roster: [membership("C01-01")],
    indicators,
    criteria: [criterion("T1", { indicator: "A1", max: 30, cluster: "C01" })],
  });
  const units = [{ ...year20.units[0]!, total: 30.3 }];
  const round = scoredRound(board, [{ unit: unitOf("C01-01"), figures: { A1: [100, 33.5] } }]);
  const [only] = compareRounds(round, { rounds: [{ ...year20, units }], ended: [] })?.units ?? [];
  expect(row(only!.total)).toEqual([30.3, 20.1, -10.2, null]);
});

test("only an earlier year's round of the same kind is compared, the latest of them", () => {
  const rounds = (["h1", "year", "reg"] as const).flatMap((kind) =>
    [2018, 2020, 2019, 2021].map((year) => former(roundNamed(year, kind), {})),
  );
  expect(lastOfKind(rounds, roundNamed(2021, "year"))).toMatchObject({ year: 2020, kind: "year" });
  expect(lastOfKind(rounds, roundNamed(2018, "year"))).toBeNull();
  expect(compared("h1")).toBeNull();
  expect(compared("year", [])).toBeNull();
});
