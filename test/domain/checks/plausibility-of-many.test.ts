import type { CommendationCount } from "../../../src/contract/commendations";
import { commendationOf } from "../commendation-samples";
import { boardOf, entry, fullCover, indicator } from "../round-samples";
import { found, percent, report } from "./plausibility-sample";

function cluster(values: readonly number[]) {
  const board = boardOf({ indicators: [indicator("TL", percent)] });
  return found(
    board,
    values.map((result, index) => report(`C01-0${index + 1}`, { TL: { result } })),
  );
}

const vector = {
  A: { result: 126.8 },
  B: { result: 11.65 },
  C: { result: 6.03 },
  D: { result: 140 },
  E: { result: 8.49 },
  F: { result: 100 },
  G: { result: 2 },
};

function commended(numbers: Partial<Record<CommendationCount, number>>) {
  return found(boardOf(), [report("C01-01", {}, { commendations: [commendationOf("Giấy khen", numbers)] })]);
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
  expect(found(board, many.slice(1))).toHaveLength(10);
});

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
