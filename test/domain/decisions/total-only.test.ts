import { type RescoreChange, variantTotals } from "../../../src/domain/decisions/sensitivity";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { cluster, criterion, figure, indicator, scoredUnit } from "../scoring/scoring-cases";

test("the total alone rounded keeps what lines would have lost", () => {
  const two = [criterion({ code: "TC01", max: 10 }), criterion({ code: "TC02", max: 10, indicator: "KT02" })];
  const whole = cluster({ scoring: { decimals: 0, whenNotApplicable: "rescale", whenMissing: "pending" } });
  const given = [
    { a: 46, b: 46 },
    { a: 50, b: 44 },
  ].map(({ a, b }, index) =>
    scoredUnit(`U${index + 1}`, {
      figures: [
        figure({ unit: `U${index + 1}`, indicator: "KT01", result: a }),
        figure({ unit: `U${index + 1}`, indicator: "KT02", result: b }),
      ],
    }),
  );
  const score = ({ decimals = 0 }: RescoreChange) =>
    scoreUnits({
      clusters: [{ ...whole, scoring: { ...whole.scoring, decimals } }],
      criteria: two,
      bands: [],
      indicators: [indicator("KT01"), indicator("KT02")],
      scores: [],
      units: given,
    }).totals;
  const totals = variantTotals(whole, score).find(({ variant }) => variant.kind === "total-only")?.totals;
  expect([score({}).map(({ total }) => total), totals?.map(({ total }) => total)]).toEqual([
    [10, 9],
    [9, 9],
  ]);
});
