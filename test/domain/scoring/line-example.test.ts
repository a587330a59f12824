import fc from "fast-check";
import { scoringMethods } from "../../../src/contract/choice-words";
import { lineExample } from "../../../src/domain/scoring/line-example";
import type { Criterion } from "../../../src/domain/round/scale";
import { wayExample } from "../../../src/domain/ways/example";
import { isHandScored, ways } from "../../../src/domain/ways/ways";
import { vi } from "../../../src/text/vi";
import { indicator } from "../round-samples";
import { criterion } from "./scoring-cases";

const band = (from: number | null, points: number, text: string | null = null) => ({
  from,
  text,
  points,
  meaning: null,
});
const higher: Parameters<typeof lineExample>[1] = { indicator: indicator("A1"), decimals: 2, tried: null };

function example(more: Partial<Criterion>, bands: readonly ReturnType<typeof band>[] = [], given = higher) {
  return lineExample({ ...criterion({ indicator: "A1", ...more }), bands }, given);
}

/** Points, and the result for which they are given. */
const told = (...given: Parameters<typeof example>) => {
  const { points, tried } = example(...given) ?? { points: null, tried: null };
  return [points, tried];
};

test("of a line with nothing typed the example is the method's own", () => {
  for (const [, kind] of scoringMethods) {
    const document = ways[kind].source === "document";
    const line = { kind, max: 0, indicator: document ? null : "A1", document: document ? "BC" : null };
    if (isHandScored({ ...line })) continue;
    const own = wayExample(kind);
    const lower = kind === "by-rank" || kind === "deduct-from-max";
    const limits = kind === "bonus-penalty" ? { perTime: -2 } : {};
    const known = indicator("A1", {
      evaluation: lower ? "lower" : "higher",
      measure: kind === "by-rank" ? "hạng" : null,
    });
    const points = example({ ...line, ...limits }, [], { ...higher, indicator: known })?.points;
    // Two of the methods' own examples stand elsewhere among their bands.
    const expected = kind === "bands" ? 15 : kind === "interpolated-bands" ? 5 : own.worked?.points;
    expect([kind, points]).toEqual([kind, expected]);
  }
});

// Worked by hand from the contract (§4, Scoring; §5).
test.each<[string, Partial<Criterion>, readonly ReturnType<typeof band>[], readonly [number, number]]>([
  ["a typed maximum", { kind: "proportional", max: 50 }, [], [45, 90]],
  [
    "typed steps: 12 missing in steps of 3",
    { kind: "stepwise-deduction", max: 20, step: 3, perTime: 0.5 },
    [],
    [18, 88],
  ],
  [
    "the middle of typed bands by value",
    { kind: "bands", max: 9, bandsBy: "value" },
    [band(1, 3), band(2, 6), band(3, 9)],
    [6, 2],
  ],
  [
    "half-way from the middle mark to the one below",
    { kind: "interpolated-bands", max: 8 },
    [band(0, 0), band(50, 4), band(100, 8)],
    [2, 25],
  ],
  ["a number to compare with", { kind: "proportional", max: 10, comparedWith: 50 }, [], [9, 45]],
  ["a penalty counts negative", { kind: "pass-fail", max: 3, countsToward: "penalty" }, [], [-3, 96]],
  ["rounded to a multiple", { kind: "proportional", max: 7, roundTo: 0.5 }, [], [6.5, 90]],
])("%s", (_, line, bands, [points, result]) => {
  expect(told(line, bands)).toEqual([points, result]);
});

test("whatever the bands are taken by and the result is compared with, the middle one is shown", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 }),
      fc.constantFrom<Partial<Criterion>>({}, { comparedWith: 50 }, { bandsBy: "value" }),
      (marks, line) => {
        const rising = [...marks].sort((one, other) => one - other);
        const bands = rising.map((from, index) => band(from, index + 1));
        const shown = example({ kind: "bands", max: 10, ...line }, bands);
        expect(shown?.points).toBe(Math.floor(marks.length / 2) + 1);
      },
    ),
  );
});

test("where less is better the same shares are the other way round", () => {
  const lower = { ...higher, indicator: indicator("A1", { evaluation: "lower" }) };
  expect(told({ kind: "proportional", max: 10 }, [], lower)).toEqual([9, 100]);
  expect(told({ kind: "proportional", max: 10, comparedWith: 45 }, [], lower)).toEqual([9, 50]);
});

test("another result can be tried, and days late", () => {
  expect(told({ kind: "proportional", max: 10, minimumPercent: 50 }, [], { ...higher, tried: 40 })).toEqual([0, 40]);
  const late = { kind: "deadline", indicator: null, document: "BC", max: 5, perTime: 1 } as const;
  expect(told(late, [], { ...higher, tried: 2 })).toEqual([3, 2]);
  expect(told(late, [], { ...higher, tried: 0 })).toEqual([5, 0]);
});

test("words earn the band that has them; what a person scores has no example", () => {
  const words = { ...higher, indicator: indicator("A1", { evaluation: "qualitative" }) };
  expect(told({ kind: "bands", max: 10 }, [band(null, 7, "Khá")], words)).toEqual([7, null]);
  expect(told({ kind: "bands", max: 10 }, [band(80, 5), band(null, 7, "Khá")], words)).toEqual([7, null]);
  expect(example({ kind: "direct", indicator: null })).toBeNull();
});

test("it is explained with what it was compared with and where its points count", () => {
  const found = example({ kind: "pass-fail", max: 3, comparedWith: "province-average", countsToward: "bonus" });
  expect(found === null ? null : vi.explain(found.explanation)).toBe(
    'Đạt/Không đạt: kết quả 96, so với "Bình quân toàn tỉnh", mức so sánh 95, đạt 101,05%, điểm chuẩn 3, tính vào "điểm thưởng".',
  );
});
