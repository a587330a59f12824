import * as fc from "fast-check";
import type { Total } from "../../../src/domain/scoring/score";
import { rankCluster } from "../../../src/domain/decisions/rank-clusters";
import { rankMargins } from "../../../src/domain/decisions/rank-margins";
import {
  rankSensitivity,
  type SensitivityInput,
  variantTotals,
  type RescoreChange,
} from "../../../src/domain/decisions/sensitivity";
import { scoreUnits } from "../../../src/domain/scoring/score-units";
import { rankingOrder } from "../../../src/domain/decisions/ranking-order";
import { contender } from "../round-samples";
import { cluster, criterion, figure, indicator, scoredUnit } from "../scoring/scoring-cases";

const scale = [criterion({ code: "TC01", section: "I" }), criterion({ code: "TC02", section: "II" })];

function totalOf(code: string, total: number | null, tieBreak = 0): Total {
  const lines = scale.map((line, index) => ({
    criterion: line.code,
    stage: "cluster" as const,
    points: index === 0 ? tieBreak : 0,
    notApplicable: false,
  }));
  return {
    unit: code,
    cluster: "K01",
    base: total,
    rescaled: null,
    bonus: 0,
    penalty: 0,
    total,
    pending: total === null,
    lines,
    deducted: 0,
  };
}

const orderOf = (of: ReturnType<typeof cluster>) => rankingOrder({ criteria: scale, indicators: [] }, of);

/** Units "total:points on TC01", U1 first; TC01 breaks ties. */
function input(units: string, given: Parameters<typeof cluster>[0] = {}): SensitivityInput {
  const contenders = units.split(" ").map((text, index) => {
    const [total, tieBreak = "0"] = text.replace("*", "").split(":");
    const own = totalOf(`U${index + 1}`, total === "?" ? null : Number(total), Number(tieBreak));
    return contender(own, { guest: text.includes("*") });
  });
  const of = cluster({ tieBreaks: ["TC01"], ...given });
  return { cluster: of, order: orderOf(of), contenders, variants: [] };
}

const marginsOf = (given: SensitivityInput, code: string): string => {
  const { rise, fall } = rankMargins(given, code);
  const text = (margin: typeof rise): string => (margin === null ? "-" : `${margin.points} ${margin.unit}`);
  return `${text(rise)}, ${text(fall)}`;
};

describe("the least difference that changes a rank", () => {
  test.each([
    ["level with the better one where nothing stands against it", "90:5 89.25:5", "U2", "0.75 U1, -"],
    ["one step more where a tie-break does", "90:5 89.25:4", "U2", "0.76 U1, -"],
    ["one step where only the tie-break decides", "90:5 90:4", "U2", "0.01 U1, -"],
    ["one step out of a tie, downwards", "90:5 90:5", "U1", "-, 0.01 U2"],
    ["level with the one behind where the tie-break is for that one", "90:5 89.25:6", "U1", "-, 0.75 U2"],
    ["one step past it where it is not", "90:5 89.25:5", "U1", "-, 0.76 U2"],
    ["the nearest of several, guests and pending units passed over", "95 90 89.5 89.9* ? 80", "U2", "5 U1, 0.51 U3"],
    ["exact, not as binary numbers differ", "0.3 0.1", "U2", "0.2 U1, -"],
    ["alone", "90", "U1", "-, -"],
  ])("is %s", (_, units, code, margins) => expect(marginsOf(input(units), code)).toBe(margins));

  test("goes by the cluster's decimals and not over the cap of totals", () => {
    const scoring = { decimals: 0, whenNotApplicable: "rescale", whenMissing: "pending" } as const;
    expect(marginsOf(input("90:5 89:4", { scoring }), "U2")).toBe("2 U1, -");
    expect(marginsOf(input("100:5 99:4", { totalCap: 100 }), "U2")).toBe("-, -");
    expect(marginsOf(input("100:4 99:4", { totalCap: 100 }), "U2")).toBe("1 U1, -");
  });

  test("is what trying every step finds", () => {
    const step = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ total: step, tieBreak: fc.integer({ min: 0, max: 2 }), guest: fc.boolean() }), {
          minLength: 2,
          maxLength: 5,
        }),
        (units) => {
          const scoring = { decimals: 0, whenNotApplicable: "rescale", whenMissing: "pending" } as const;
          const of = cluster({ tieBreaks: ["TC01"], scoring });
          const given = {
            cluster: of,
            order: orderOf(of),
            contenders: units.map(({ total, tieBreak, guest }, index) =>
              contender(totalOf(`U${index}`, total, tieBreak), { guest }),
            ),
          };
          const rankWith = (change: number) =>
            rankCluster(
              given.order,
              given.contenders.map((each) =>
                each.unit === "U0" && each.total !== null
                  ? { ...each, total: { ...each.total, total: (each.total.total ?? 0) + change } }
                  : each,
              ),
            ).find((rank) => rank.unit === "U0")?.rank ?? null;
          const tried = (sign: 1 | -1): number | null =>
            Array.from({ length: 15 }, (_, index) => index + 1).find(
              (points) => rankWith(sign * points) !== rankWith(0),
            ) ?? null;
          const { rise, fall } = rankMargins(given, "U0");
          expect([rise?.points ?? null, fall?.points ?? null]).toEqual([tried(1), tried(-1)]);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});

test("a point more or less names who is passed, a tie made or broken included", () => {
  const of = (units: string) =>
    rankSensitivity(input(units)).map(({ unit: code, rank, more, less }) => [
      code,
      rank,
      more === null ? null : [more.rank, ...more.units],
      less === null ? null : [less.rank, ...less.units],
    ]);
  expect(of("91 90.5 89 60")).toEqual([
    ["U1", 1, null, [2, "U2"]],
    ["U2", 2, [1, "U1"], null],
    ["U3", 3, null, null],
    ["U4", 4, null, null],
  ]);
  expect(of("91 90 90")).toEqual([
    ["U1", 1, null, null],
    ["U2", 2, [1, "U1", "U3"], [3, "U3"]],
    ["U3", 2, [1, "U1", "U2"], [3, "U2"]],
  ]);
  expect(rankSensitivity(input("91 ? 90*")).map(({ unit: code }) => code)).toEqual(["U1"]);
});

describe("under another rule", () => {
  const units = (targets: readonly number[]) =>
    [94.94, 94.96, 94.6].map((result, index) =>
      scoredUnit(`U${index + 1}`, {
        figures: [figure({ unit: `U${index + 1}`, result, benchmark: targets[index] ?? 100 })],
      }),
    );
  const one = cluster({ scoring: { decimals: 1, whenNotApplicable: "rescale", whenMissing: "pending" } });
  const line = [criterion({ code: "TC01", max: 10 })];
  const rescore = ({ decimals = one.scoring.decimals, originalTargets = false }: RescoreChange) => {
    const changed = { ...one, scoring: { ...one.scoring, decimals } };
    return scoreUnits({
      clusters: [changed],
      criteria: line,
      bands: [],
      indicators: [indicator("KT01")],
      scores: [],
      units: units(originalTargets ? [100, 100, 90] : []),
    }).totals;
  };
  const contenders = rescore({}).map((total) => contender(total));
  const found = rankSensitivity({
    cluster: one,
    order: orderOf(one),
    contenders,
    variants: variantTotals(one, rescore),
  });

  test("ranks that would change are named with the rule and the rank", () => {
    // To one decimal all three have 9,5.
    expect(found.map(({ unit: code, rank }) => [code, rank])).toEqual([
      ["U1", 1],
      ["U2", 1],
      ["U3", 1],
    ]);
    expect(
      found.map(({ others }) =>
        others.map(({ variant, rank }) => [variant.kind === "decimals" ? variant.decimals : variant.kind, rank]),
      ),
    ).toEqual([
      [
        [2, 2],
        [3, 2],
        [4, 2],
        ["original-targets", 2],
      ],
      [["original-targets", 2]],
      [
        [2, 3],
        [3, 3],
        [4, 3],
      ],
    ]);
  });

  test("under another rule guests stay outside, and so does a unit that nobody ranks now", () => {
    const [one] = rankSensitivity({
      ...input("90 95*"),
      variants: [
        { variant: { kind: "total-only" }, totals: [totalOf("U1", 90), totalOf("U2", 95), totalOf("U9", 99)] },
        { variant: { kind: "original-targets" }, totals: [totalOf("U1", null)] },
      ],
    });
    expect(one?.others).toEqual([{ variant: { kind: "original-targets" }, rank: null }]);
  });

  test("ranks are looked at under every other number of decimals that a scale may have", () => {
    const of = (decimals: number) =>
      variantTotals(cluster({ scoring: { ...one.scoring, decimals } }), () => []).map(({ variant }) =>
        variant.kind === "decimals" ? variant.decimals : variant.kind,
      );
    expect(of(2)).toEqual([0, 1, 3, 4, "total-only", "original-targets"]);
    expect(of(0)).toEqual([1, 2, 3, 4, "total-only", "original-targets"]);
  });

  test("a rank that no rule changes has none", () => {
    const far = rankSensitivity({
      ...input("90 50"),
      variants: [{ variant: { kind: "total-only" }, totals: [totalOf("U1", 91), totalOf("U2", 50)] }],
    });
    expect(far.map(({ others, more, less }) => [others, more, less])).toEqual([
      [[], null, null],
      [[], null, null],
    ]);
  });
});
