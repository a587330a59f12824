import fc from "fast-check";
import type { Unit } from "../../../src/domain/round/board";
import type { Indicator } from "../../../src/domain/round/indicator";
import { figuresOf } from "../../../src/domain/figures/figures";
import { sumFigures, type FigureSum } from "../../../src/domain/figures/sum-figures";
import type { PeriodKind } from "../../../src/domain/round/period";
import type { UnitStanding } from "../../../src/domain/standing/standing";
import { boardOf, entry, indicator, mark, period, submission, unitOf } from "../round-samples";
import { resultRow, targetRow } from "../row-samples";

type Typed = number | string | null;
/** Indicator → last year, target, result. */
type Told = { readonly [indicator: string]: readonly [last: Typed, target: Typed, result: Typed] };
type Given = { readonly unit: Unit; readonly told: Told | null };

const read = (typed: Typed) =>
  typed === "KAD" ? mark("not-applicable") : typed === "?" ? mark("invalid") : entry<number | string>(typed);

function sumsOf(
  indicators: readonly Indicator[],
  given: readonly Given[],
  kind: PeriodKind = "h1",
): readonly FigureSum[] {
  const board = boardOf({ indicators, period: { ...period, kind } });
  const reports = given.flatMap(({ unit, told }) =>
    told === null
      ? []
      : [
          {
            unit,
            submission: submission(unit.code, {
              targets: Object.entries(told).map(([code, [last, target]]) =>
                targetRow(code, { previousYear: read(last), target: read(target) }),
              ),
              results: Object.entries(told).map(([code, [, , result]]) => resultRow(code, { result: read(result) })),
            }),
            adjustments: [],
          },
        ],
  );
  const units = given.map(
    ({ unit }) =>
      ({
        code: unit.code,
        role: unit.role,
        status: unit.exemptReason === null ? "on-time" : "exempt",
      }) as UnitStanding,
  );
  return sumFigures({ board, roster: given.map(({ unit }) => unit), units, figures: figuresOf(board, reports) });
}

const wealth = indicator("KT01");
const poverty = indicator("KT02", { evaluation: "lower", measure: "hộ" });
const share = indicator("KT03", { measure: "%" });
const place = indicator("KT04", { measure: "hạng", evaluation: "lower" });
const level = indicator("KT05", { nature: "level", measure: "xã" });
const words = indicator("KT06", { evaluation: "pass-fail", measure: null });

const one = (code: string, told: Told | null, changes: Parameters<typeof unitOf>[1] = {}): Given => ({
  unit: unitOf(code, changes),
  told,
});

/** "cluster indicator: units/of Σtarget Σresult % Σlast(units) | units mean median reached/compared". */
function shown({ cluster, indicator: code, of, added, averaged }: FigureSum): string {
  const averages =
    averaged === null
      ? "–"
      : `${averaged.units}/${of} ${averaged.mean} ${averaged.median} ${averaged.reached}/${averaged.compared}`;
  const sum =
    added === null
      ? "–"
      : `${added.units}/${of} ${added.target} ${added.result} ${added.percent ?? "–"} ${added.previousYear ?? "–"}(${added.previousUnits})`;
  return `${cluster ?? "all"} ${code}: ${sum} | ${averages}`;
}

test("worked by hand: each cluster, then the whole roster", () => {
  const sums = sumsOf(
    [wealth],
    [
      one("C01-01", { KT01: [90, 100, 60] }),
      one("C01-02", { KT01: [40.5, 50.1, 20.2] }),
      one("C01-03", { KT01: [null, 30, 15] }),
      one("C02-01", { KT01: [10, 20, 10] }),
    ],
  );
  // C01: 100 + 50,1 + 30 = 180,1; 60 + 20,2 + 15 = 95,2; 95,2/180,1 = 52,859522…%.
  // Mốc 50%: 60 ≥ 50, 20,2 < 25,05, 15 ≥ 15.
  expect(sums.map(shown)).toEqual([
    "C01 KT01: 3/3 180.1 95.2 52.85952249 130.5(2) | 3/3 31.73333333 20.2 2/3",
    "C02 KT01: 1/1 20 10 50 10(1) | 1/1 10 10 1/1",
    "all KT01: 4/4 200.1 105.2 52.57371314 140.5(3) | 4/4 26.3 17.6 3/4",
  ]);
});

test("only units with both numbers are added; blank, KAD and what can't be read are neither 0 nor counted", () => {
  const [sum] = sumsOf(
    [wealth],
    [
      one("C01-01", { KT01: [5, 10, 0] }),
      one("C01-02", { KT01: [7, null, 4] }),
      one("C01-03", { KT01: [7, 20, null] }),
      one("C01-04", { KT01: [7, 20, "KAD"] }),
      one("C01-05", { KT01: [7, 20, "?"] }),
      one("C01-06", null),
    ],
  );
  expect(sum && shown(sum)).toBe("C01 KT01: 1/6 10 0 0 5(1) | 2/6 2 2 0/1");
  expect(sum?.added?.without).toEqual(["C01-02", "C01-03", "C01-04", "C01-05", "C01-06"]);
  expect(sum?.averaged?.without).toEqual(["C01-03", "C01-04", "C01-05", "C01-06"]);
});

test("guests, exempt units and units whom the indicator doesn't concern are outside", () => {
  const some = { ...wealth, scope: { include: [], exclude: ["C01-04"] } };
  const [sum] = sumsOf(
    [some],
    [
      one("C01-01", { KT01: [1, 10, 6] }),
      one("C01-02", { KT01: [1, 10, 6] }, { role: "guest" }),
      one("C01-03", { KT01: [1, 10, 6] }, { exemptReason: "Mới thành lập" }),
      one("C01-04", { KT01: [1, 10, 6] }),
    ],
  );
  expect(sum && shown(sum)).toBe("C01 KT01: 1/1 10 6 60 1(1) | 1/1 6 6 1/1");
});

test("no sum of percents, ranks and states reached; no percent where less is better; nothing of words", () => {
  const told = { KT02: [9, 8, 4], KT03: [9, 8, 4], KT04: [9, 8, 4], KT05: [9, 8, 4], KT06: [9, 8, "Đạt"] } as const;
  const sums = sumsOf([poverty, share, place, level, words], [one("C01-01", told), one("C01-02", told)]);
  expect(sums.filter(({ cluster }) => cluster !== null).map(shown)).toEqual([
    "C01 KT02: 2/2 16 8 – 18(2) | 2/2 4 4 2/2",
    "C01 KT03: – | 2/2 4 4 2/2",
    "C01 KT04: – | 2/2 4 4 2/2",
    "C01 KT05: – | 2/2 4 4 0/2",
  ]);
});

test("what the Board has not stated is not decided by adding", () => {
  const told = { KT01: [9, 8, 4], KT02: [9, 8, 4] } as const;
  const sums = sumsOf(
    [indicator("KT01", { evaluation: null }), indicator("KT02", { nature: null })],
    [one("C01-01", told)],
  );
  expect(sums.filter(({ cluster }) => cluster !== null).map(shown)).toEqual([
    "C01 KT01: 1/1 8 4 – 9(1) | 1/1 4 4 0/0",
    "C01 KT02: – | 1/1 4 4 0/0",
  ]);
});

test("targets that come to 0 or less have no percent; decimals are added exactly", () => {
  const sums = sumsOf([wealth], [one("C01-01", { KT01: [0.1, -1, 0.1] }), one("C01-02", { KT01: [0.2, 1, 0.2] })]);
  expect(sums.map(shown)[0]).toBe("C01 KT01: 2/2 0 0.3 – 0.3(2) | 2/2 0.15 0.15 1/2");
});

test("where targets are registered the targets alone are added; the year's result is compared with the whole target", () => {
  const given = [one("C01-01", { KT01: [9, 10, null] }), one("C01-02", { KT01: [9, 5, null] }), one("C01-03", null)];
  expect(sumsOf([wealth, share], given, "reg").map(shown)[0]).toBe("C01 KT01: 2/3 15 null – 18(2) | –");
  expect(sumsOf([wealth, share], given)).toEqual([]);
  const year = sumsOf([wealth], [one("C01-01", { KT01: [9, 10, 6] })], "year");
  expect(year.map(shown)[0]).toBe("C01 KT01: 1/1 10 6 60 9(1) | 1/1 6 6 0/1");
});

const cell = fc.oneof(
  fc.integer({ min: -99, max: 9999 }).map((n) => n / 100),
  fc.constantFrom(null, "KAD", "?"),
);
const unitsGiven = fc.array(fc.tuple(fc.constantFrom("C01", "C02", "C03"), cell, cell, cell), {
  minLength: 1,
  maxLength: 12,
});

test("the order of units means nothing; the whole is the sum of its clusters", () => {
  fc.assert(
    fc.property(unitsGiven, fc.infiniteStream(fc.nat()), (rows, keys) => {
      const given = rows.map(([cluster, ...told], index) => one(`${cluster}-${10 + index}`, { KT01: told }));
      const shuffled = given.map((each) => [keys.next().value ?? 0, each] as const).sort(([a], [b]) => a - b);
      const sums = sumsOf([wealth], given);
      const others = sumsOf(
        [wealth],
        shuffled.map(([, each]) => each),
      );
      expect(others.map(shown).sort()).toEqual(sums.map(shown).sort());
      const whole = sums.find(({ cluster }) => cluster === null);
      const parts = sums.filter(({ cluster }) => cluster !== null);
      const total = (of: (sum: FigureSum) => number) => parts.reduce((all, each) => all + of(each), 0);
      expect(whole?.added?.target ?? 0).toBeCloseTo(
        total(({ added }) => added?.target ?? 0),
        8,
      );
      expect(whole?.added?.result ?? 0).toBeCloseTo(
        total(({ added }) => added?.result ?? 0),
        8,
      );
      expect(whole?.added?.previousYear ?? 0).toBeCloseTo(
        total(({ added }) => added?.previousYear ?? 0),
        8,
      );
      expect(whole?.added?.units ?? 0).toBe(total(({ added }) => added?.units ?? 0));
      expect(whole?.averaged?.reached ?? 0).toBe(total(({ averaged }) => averaged?.reached ?? 0));
    }),
  );
});
