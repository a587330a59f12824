import { checkPlausibility } from "../../../src/domain/checks/plausibility/check-plausibility";
import { givenByBoard } from "../../../src/domain/checks/given-by-board";
import type { Board } from "../../../src/domain/round/board";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { CommendationRow, Submission } from "../../../src/domain/submissions/submission";
import { figuresOf, type Report } from "../../../src/domain/figures/figures";
import {
  boardOf,
  entry,
  fullCover,
  indicator,
  period,
  resultRow,
  submission,
  targetRow,
  unitOf,
} from "../round-samples";

/** Numbers of one indicator's row; what is left out is blank. */
type Row = {
  readonly previousYear?: number;
  readonly plan?: number;
  readonly target?: number;
  readonly samePeriod?: number;
  readonly result?: number;
  readonly yearEstimate?: number;
};

const number = (value: number | undefined, cell: string) =>
  entry(value ?? null, cell, value === undefined ? "blank" : "value");

function report(unit: string, rows: Readonly<Record<string, Row>>, changes: Partial<Submission> = {}): Report {
  const codes = Object.entries(rows);
  return {
    unit: unitOf(unit),
    submission: submission(unit, {
      targets: codes.map(([code, row]) =>
        targetRow(code, {
          previousYear: number(row.previousYear, "E9"),
          plan: number(row.plan, "F9"),
          target: number(row.target, "G9"),
        }),
      ),
      results: codes.map(([code, row]) =>
        resultRow(code, {
          samePeriod: number(row.samePeriod, "E9"),
          result: number(row.result, "H9"),
          yearEstimate: number(row.yearEstimate, "K9"),
        }),
      ),
      ...changes,
    }),
    adjustments: [],
  };
}

function found(board: Board, reports: readonly Report[]) {
  return checkPlausibility(board, {
    reports,
    figures: figuresOf(board, reports),
    asOf: "2020-07-15",
    given: givenByBoard(board),
    others: [],
  }).map(({ code, params, place }) => ({ code, ...params, at: `${place.sheet ?? ""}!${place.cell ?? ""}` }));
}

function inRow(changes: Partial<Indicator>, row: Row, kind: "h1" | "year" = "h1") {
  const board = boardOf({ period: { ...period, kind }, indicators: [indicator("KT01", changes)] });
  return found(board, [report("C01-01", { KT01: row })]);
}

const codesOf = (issues: readonly { readonly code: string }[]): readonly string[] => issues.map(({ code }) => code);
const percent = { measure: "%", nature: "level", maximum: 100 } as const;

test("0.95 and 9500 where the row says about 95", () => {
  const row = { previousYear: 93, target: 96, samePeriod: 94 };
  expect(inRow(percent, { ...row, result: 0.95 })).toEqual([
    {
      code: "percent-slip",
      label: "Thực hiện trong kỳ",
      value: 0.95,
      reference: "Thực hiện 6 tháng năm trước",
      expected: 94,
      likely: 95,
      at: "Kết quả!H9",
    },
  ]);
  expect(inRow(percent, { ...row, result: 9500 })).toMatchObject([{ code: "percent-slip", likely: 95 }]);
  expect(inRow(percent, { ...row, result: 95 })).toEqual([]);
});

test("small percentages are what they are where the row says so", () => {
  expect(
    inRow({ ...percent, evaluation: "lower" }, { previousYear: 0.55, target: 0.43, samePeriod: 0.58, result: 0.5 }),
  ).toEqual([]);
  expect(inRow(percent, { result: 0.95 })).toEqual([]);
  expect(inRow(percent, { target: 96, result: 0 })).toEqual([]);
});

test("the target is where the slip is, not the result beside it", () => {
  expect(inRow(percent, { previousYear: 93, samePeriod: 94, target: 0.96, result: 95 })).toMatchObject([
    { code: "percent-slip", value: 0.96, at: "Chỉ tiêu!G9" },
  ]);
});

test.each([
  [{ previousYear: 345, target: 390, samePeriod: 174, result: 188_323 }, 1000, "triệu đồng"],
  [{ previousYear: 345, target: 390, samePeriod: 174, result: 188_323_000 }, 1_000_000, "nghìn đồng"],
  [{ previousYear: 345, target: 390, samePeriod: 174, result: 0.188 }, 1000, null],
] as const)("a power of a thousand off: %j", (row, times, assumed) => {
  expect(inRow({}, row)).toMatchObject([{ code: "magnitude-slip", times, measure: "tỷ đồng", assumed, expected: 345 }]);
});

test("neither ten times nor half of it is a slip of magnitude", () => {
  expect(codesOf(inRow({}, { previousYear: 345, target: 390, samePeriod: 174, result: 1740 }))).toEqual([
    "far-from-last-year",
    "far-above-target",
  ]);
  expect(inRow({}, { previousYear: 345, target: 390, samePeriod: 174, result: 87 })).toEqual([]);
});

test("far from last year: only what is not small counts", () => {
  const lower = { measure: "vụ", evaluation: "lower", decimals: 0 } as const;
  expect(inRow(lower, { samePeriod: 15, result: 90 })).toMatchObject([
    { code: "far-from-last-year", value: 90, expected: 15, factor: 5 },
  ]);
  expect(inRow(lower, { samePeriod: 15, result: 75 })).toEqual([]);
  expect(inRow(lower, { samePeriod: 2, result: 12 })).toEqual([]);
  expect(inRow(lower, { samePeriod: 0, result: 90 })).toEqual([]);
});

test("half a year above one and a half times the year's target, of what adds up and is better the more", () => {
  const row = { target: 100, result: 151 };
  expect(inRow({}, row)).toMatchObject([
    { code: "far-above-target", value: 151, target: 100, percent: 151, limit: 150 },
  ]);
  expect(inRow({}, { ...row, result: 150 })).toEqual([]);
  expect(inRow({ nature: "level" }, row)).toEqual([]);
  expect(inRow({ evaluation: "lower" }, row)).toEqual([]);
  expect(inRow({}, row, "year")).toEqual([]);
});

test("an estimate below what is done already, of what adds up and takes no negative numbers", () => {
  const row = { target: 100, result: 60, yearEstimate: 55 };
  expect(inRow({ minimum: 0 }, row)).toMatchObject([
    { code: "estimate-below-result", value: 55, result: 60, at: "Kết quả!K9" },
  ]);
  expect(inRow({ minimum: 0, nature: "level" }, row)).toEqual([]);
  expect(inRow({}, row)).toEqual([]);
});

function cluster(values: readonly number[]) {
  const board = boardOf({ indicators: [indicator("TL", percent)] });
  return found(
    board,
    values.map((result, index) => report(`C01-0${index + 1}`, { TL: { result } })),
  );
}

test("far from at least five peers by robust z; fewer tell nothing", () => {
  expect(cluster([95, 96, 97, 94, 93, 30])).toMatchObject([
    { code: "far-from-peers", value: 30, median: 95, peers: 5, limit: 8 },
  ]);
  expect(cluster([95, 96, 97, 94, 30])).toEqual([]);
  expect(cluster([95, 96, 97, 94, 93, 70])).toEqual([]);
  expect(cluster([100, 100, 100, 100, 100, 100])).toEqual([]);
});

test("amounts are compared as shares of each unit's own target, and small counts not at all", () => {
  const board = boardOf({
    indicators: [indicator("DT", { measure: "tỷ đồng" }), indicator("SK", { measure: "sáng kiến", decimals: 0 })],
  });
  const sizes = [10, 40, 200, 900, 2000];
  const reports = sizes.map((target, index) =>
    report(`C01-0${index + 1}`, { DT: { target, result: target / 2 }, SK: { target: 3, result: 1 } }),
  );
  expect(
    found(board, [...reports, report("C01-06", { DT: { target: 300, result: 91.5 }, SK: { target: 3, result: 3 } })]),
  ).toEqual([]);
  expect(
    found(board, [...reports, report("C01-06", { DT: { target: 300, result: 12.5 }, SK: { target: 3, result: 3 } })]),
  ).toMatchObject([{ code: "far-from-peers", ofTarget: true, compared: 4.2, median: 50 }]);
});

const vector = {
  A: { result: 126.8 },
  B: { result: 11.65 },
  C: { result: 6.03 },
  D: { result: 140 },
  E: { result: 8.49 },
  F: { result: 100 },
  G: { result: 2 },
};

test("half of the figures of another unit's; what many units share does not tell", () => {
  const codes = Object.keys(vector);
  const board = boardOf({ indicators: codes.map((code) => indicator(code)) });
  const copied = found(board, [
    report("C01-01", vector),
    report("C01-02", { ...vector, C: { result: 7.03 } }),
    report("K03-01", { ...vector, A: { result: 1 }, B: { result: 2 }, C: { result: 3 } }),
  ]);
  expect(copied).toMatchObject([
    { code: "same-figures", unit: "C01-02", figures: 4, of: 5 },
    { code: "same-figures", unit: "C01-01", figures: 4, of: 5 },
  ]);
  const shared = {
    A: { result: 100 },
    B: { result: 0 },
    C: { result: 2 },
    D: { result: 140 },
    E: { result: 8.49 },
    F: { result: 100 },
    G: { result: 2 },
  };
  expect(found(board, [report("C01-01", shared), report("C01-02", shared)])).toEqual([]);
  const many = Array.from({ length: 11 }, (_, index) => report(`C01-${index + 10}`, vector));
  expect(found(board, many)).toEqual([]);
});

function commended(numbers: Partial<Record<keyof CommendationRow, number>>) {
  const field = (key: keyof CommendationRow) => entry<number>(numbers[key] ?? null, key);
  const row: CommendationRow = {
    code: "Giấy khen",
    collectives: field("collectives"),
    individuals: field("individuals"),
    workers: field("workers"),
    enterprises: field("enterprises"),
    byMerit: field("byMerit"),
    thematic: field("thematic"),
    unexpected: field("unexpected"),
  };
  return found(boardOf(), [report("C01-01", {}, { commendations: [row] })]);
}

test("commendations add up, with enterprises among them or beside them", () => {
  const counted = { collectives: 3, individuals: 10, workers: 4, byMerit: 9, thematic: 3, unexpected: 1 };
  expect(commended(counted)).toEqual([]);
  expect(commended({ ...counted, enterprises: 2, unexpected: 3 })).toEqual([]);
  expect(commended({ ...counted, enterprises: 2 })).toEqual([]);
  expect(commended({ ...counted, byMerit: 10 })).toMatchObject([
    { code: "sum-differs", total: 13, sum: 14, parts: "Theo công trạng 10 + Chuyên đề 3 + Đột xuất 1" },
  ]);
  expect(commended({ collectives: 3, individuals: 10, byMerit: 9 })).toEqual([]);
  expect(commended({ ...counted, workers: 11 })).toMatchObject([{ code: "part-above-whole", value: 11, total: 10 }]);
});

test("a day after the run that is none with day and month swapped", () => {
  const signed = (value: string) =>
    found(boardOf(), [report("C01-01", {}, { cover: { ...fullCover, signedOn: entry(value, "B20", "value") } })]);
  expect(signed("2020-10-06")).toMatchObject([
    { code: "date-swapped", label: "Ngày ký", value: "2020-10-06", likely: "2020-06-10", at: "Thông tin chung!B20" },
  ]);
  expect(signed("2020-07-10")).toEqual([]);
  expect(signed("2020-07-20")).toMatchObject([{ code: "date-in-future", value: "2020-07-20", asOf: "2020-07-15" }]);
  expect(signed("2020-11-12")).toMatchObject([{ code: "date-in-future" }]);
});

test("a registered target that came back as another number", () => {
  const assigned = {
    unit: "C01-01",
    code: "KT01",
    previousYear: null,
    samePeriod: null,
    plan: null,
    target: 100,
    halfYearPlan: null,
    basis: null,
  };
  const board = boardOf({ indicators: [indicator("KT01")], assignedTargets: [assigned] });
  expect(found(board, [report("C01-01", { KT01: { target: 90 } })])).toMatchObject([
    { code: "registered-changed", value: 90, registered: 100, at: "Chỉ tiêu!G9" },
  ]);
  expect(found(board, [report("C01-01", { KT01: { target: 100 } })])).toEqual([]);
  expect(found(board, [report("C01-01", { KT01: {} })])).toEqual([]);
});
