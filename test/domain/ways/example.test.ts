import { scoringMethods } from "../../../src/contract/choice-words";
import { wayExample } from "../../../src/domain/ways/example";
import { ways } from "../../../src/domain/ways/ways";
import { scaleList } from "../../../src/forms/sheets/board/scale-list";
import { wayTold } from "../../../src/app/way-told";
import { en } from "../../../src/text/en";
import { vi } from "../../../src/text/vi";

const methods = scoringMethods.map(([, method]) => method);

// Worked by hand from the contract's table (§4, Scoring).
test.each([
  ["proportional", 18],
  ["bands", 15],
  ["pass-fail", 10],
  ["stepwise-deduction", 14],
  ["excess-bonus", 2],
  ["deduct-from-max", 4],
  ["progressive-to-leader", 15],
  ["ratio-to-best", 15],
  ["by-rank", 15],
  ["per-occurrence", 6],
  ["direct", null],
  ["bonus-penalty", -6],
  ["deadline", 7],
] as const)("the example of %s gives %s points", (method, points) => {
  expect(wayExample(method).worked?.points ?? null).toBe(points);
});

test("every way that isn't scored by hand has an example that is worked", () => {
  expect(methods.filter((method) => wayExample(method).worked === null)).toEqual(["direct"]);
});

test("what an example has, and what its way can't do without, is among the numbers that its way shows", () => {
  for (const method of methods) {
    const { numbers, needed = [], example } = ways[method];
    const given = Object.entries(example.line).flatMap(([key, value]) => (value === 0 ? [] : [key]));
    expect(numbers).toEqual(expect.arrayContaining([...given, ...needed]));
  }
});

test("the best band of an example earns its Điểm chuẩn", () => {
  for (const method of methods) {
    const { line, bands = [] } = ways[method].example;
    if (bands.length > 0) expect([method, Math.max(...bands.map(([, points]) => points))]).toEqual([method, line.max]);
  }
});

test("what a way needs and can have is told by its headers, in both languages", () => {
  const headers = new Map(scaleList.columns.map(({ key, header }) => [key as string, header]));
  for (const { ways } of [vi, en])
    for (const [key, header] of Object.entries(ways.cell)) if (key !== "bands") expect(header).toBe(headers.get(key));
  expect(wayTold("stepwise-deduction", wayExample("stepwise-deduction"), vi)).toEqual([
    "Đạt thì được đủ điểm; mỗi bước phần trăm còn thiếu, kể cả chưa tròn bước, bị trừ một lần.",
    "Các ô phải có: Chỉ tiêu, Điểm chuẩn, Bước, Điểm mỗi lần.",
    "Để trống Chỉ tiêu thì người chấm ghi điểm.",
    "Ví dụ. Trừ dần theo mức thiếu: kết quả 88, chỉ tiêu 100, đạt 88%, mỗi bước 5%, số bước còn thiếu 3, điểm mỗi lần 2, điểm chuẩn 20. Được 14 điểm.",
  ]);
  expect(wayTold("by-rank", wayExample("by-rank"), vi).at(-1)).toBe(
    "Ví dụ với các bậc đến hạng 1: 20 điểm; đến hạng 3: 15 điểm; đến hạng 6: 10 điểm. Theo thứ hạng: kết quả 2, thuộc bậc đến hạng 3, điểm chuẩn 20. Được 15 điểm.",
  );
});
