import * as fc from "fast-check";
import type { EnteredScore } from "../../../src/domain/round/scale";
import { sumOf, toNumber } from "../../../src/domain/basics/exact";
import { type ScoringInput, scoreUnits } from "../../../src/domain/scoring/score-units";
import { bandsFrom, cluster, criterion, entered, figure, indicator, scoredUnit } from "./scoring-cases";

const criteria = [
  criterion({ code: "TC01", indicator: "KT01", mayBeNotApplicable: true }),
  criterion({ code: "TC02", indicator: "KT02", kind: "bands", max: 8 }),
  criterion({ code: "TC03", indicator: null, kind: "direct", max: 5 }),
  criterion({ code: "TC04", indicator: "KT02", kind: "bonus-penalty", max: 0, perTime: -0.25, lowest: -3, highest: 2 }),
];
const codes = ["U1", "U2", "U3", "U4"];

const amount = fc.option(
  fc.integer({ min: -500, max: 20_000 }).map((value) => value / 100),
  { nil: null },
);
const row = fc.record({
  unit: fc.constantFrom(...codes),
  criterion: fc.constantFrom("TC01", "TC02", "TC03"),
  stage: fc.constantFrom<EnteredScore["stage"]>("cross", "cluster", "board", "final"),
  points: fc.option(
    fc.integer({ min: -10, max: 110 }).map((value) => value / 10),
    { nil: null },
  ),
  notApplicable: fc.boolean(),
});
const world = fc.record({
  results: fc.array(fc.tuple(amount, amount), { minLength: codes.length, maxLength: codes.length }),
  rows: fc.array(row, { maxLength: 12 }),
  whenMissing: fc.constantFrom<"zero" | "pending">("zero", "pending"),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ results, rows, whenMissing }: World): ScoringInput {
  return {
    clusters: [
      cluster({
        declaredTotal: 23,
        bonusCap: 1.5,
        scoring: { decimals: 2, whenNotApplicable: "rescale", whenMissing },
      }),
    ],
    criteria,
    bands: bandsFrom("0:1;50:4;100:8", "TC02"),
    indicators: [indicator("KT01"), indicator("KT02")],
    scores: rows.map((given) => entered(given)),
    units: codes.map((code, index) => {
      const [first, second] = results[index] ?? [null, null];
      const figures = [
        figure({ unit: code, result: first }),
        figure({ unit: code, indicator: "KT02", result: second }),
      ];
      return scoredUnit(code, { figures });
    }),
  };
}

const byUnit = <T extends { readonly unit: string }>(items: readonly T[], code: string) =>
  items.filter(({ unit }) => unit === code);

test("the order of units, rows and bands changes nothing", () => {
  fc.assert(
    fc.property(world, (given) => {
      const input = inputOf(given);
      const forth = scoreUnits(input);
      const back = scoreUnits({
        ...input,
        units: [...input.units].reverse(),
        scores: [...input.scores].reverse(),
        bands: [...input.bands].reverse(),
      });
      for (const code of codes) {
        expect(byUnit(back.scores, code)).toEqual(byUnit(forth.scores, code));
        expect(byUnit(back.totals, code)).toEqual(byUnit(forth.totals, code));
      }
      const codesOf = (issues: typeof forth.issues) => issues.map(({ code }) => code).sort();
      expect(codesOf(back.issues)).toEqual(codesOf(forth.issues));
    }),
  );
});

test("a unit's score doesn't depend on the others", () => {
  fc.assert(
    fc.property(world, (given) => {
      const input = inputOf(given);
      const all = scoreUnits(input);
      for (const code of codes) {
        const alone = scoreUnits({ ...input, units: input.units.filter(({ unit }) => unit.code === code) });
        expect(alone.scores).toEqual(byUnit(all.scores, code));
        expect(alone.totals).toEqual(byUnit(all.totals, code));
      }
    }),
  );
});

test("points in force lie within M, and totals are exact sums of them", () => {
  fc.assert(
    fc.property(world, (given) => {
      for (const total of scoreUnits(inputOf(given)).totals) {
        const base = total.lines.filter(({ criterion: code }) => code !== "TC04");
        const maxima = new Map(criteria.map(({ code, max }) => [code, max]));
        for (const { points, criterion: code } of base) {
          expect(points ?? 0).toBeGreaterThanOrEqual(0);
          expect(points ?? 0).toBeLessThanOrEqual(maxima.get(code) ?? 0);
        }
        expect(total.pending).toBe(total.total === null);
        if (total.pending) continue;
        expect(total.base).toBe(toNumber(sumOf(base.map(({ points }) => points ?? 0))));
        expect(total.rescaled === null).toBe(!base.some(({ notApplicable }) => notApplicable));
        const parts = [total.rescaled ?? total.base ?? 0, total.bonus ?? 0, total.penalty ?? 0];
        expect(total.total).toBe(toNumber(sumOf(parts)));
      }
    }),
  );
});
