import * as fc from "fast-check";
import type { Period } from "../../../src/domain/round/period";
import type { Total } from "../../../src/domain/scoring/score";
import { rankCluster, rankClusters } from "../../../src/domain/decisions/rank-clusters";
import { rankingOrder } from "../../../src/domain/decisions/ranking-order";
import { contender } from "../round-samples";
import { cluster, criterion, unit } from "../scoring/scoring-cases";

const scale = [
  criterion({ code: "TC01", section: "Mục I" }),
  criterion({ code: "TC02", section: "Mục I" }),
  criterion({ code: "TC03", section: "Mục II" }),
];

function totalOf(code: string, total: number | null, points: readonly (number | null)[] = []): Total {
  const lines = scale.map((line, index) => {
    const value = points[index] ?? null;
    return { criterion: line.code, stage: "cluster" as const, points: value, notApplicable: value === null };
  });
  const sums = { base: total, rescaled: null, bonus: 0, penalty: 0, deducted: 0, total };
  return { unit: code, cluster: "K01", ...sums, pending: total === null, lines };
}

function orderOf(tieBreaks: readonly string[]) {
  return rankingOrder({ criteria: scale, indicators: [] }, cluster({ tieBreaks }));
}

/**
 * Units as "total" or "total:points,points,points"; "*" marks a guest, "?" no total. Out: "unit rank", "=" when tied.
 */
function ranksOf(units: string, tieBreaks: readonly string[] = []) {
  const contenders = units.split(" ").map((text, index) => {
    const [total = "", points = ""] = text.replace("*", "").split(":");
    const values = points === "" ? [] : points.split(",").map((value) => (value === "–" ? null : Number(value)));
    const guest = text.includes("*");
    return contender(totalOf(`U${index + 1}`, total === "?" ? null : Number(total), values), { guest });
  });
  const ranks = rankCluster(orderOf(tieBreaks), contenders);
  return ranks.map(({ unit: code, rank, tied }) => `${code} ${rank ?? "-"}${tied ? "=" : ""}`).join(", ");
}

describe("ranks in a cluster", () => {
  test.each([
    ["1-2-2-4", "90 95 90 80", [], "U2 1, U1 2=, U3 2=, U4 4"],
    ["pending and guests last, in roster order", "? 80 99* 90 ?", [], "U4 1, U2 2, U1 -, U3 -, U5 -"],
    ["a criterion breaks a tie", "90:5,1,1 90:6,0,1 90:5,1,1", ["TC01"], "U2 1, U1 2=, U3 2="],
    ["a section's sum breaks a tie", "90:5,1,9 90:3,4,0", ["Mục I"], "U2 1, U1 2"],
    [
      "the second tie-break only when the first is equal",
      "90:5,0,1 90:4,0,9 90:5,0,2",
      ["TC01", "mục ii"],
      "U3 1, U1 2, U2 3",
    ],
    ["a tie-break never beats a total", "90:0,0,0 89:9,9,9", ["TC01"], "U1 1, U2 2"],
    ["a line left out counts as 0", "90:–,0,0 90:1,0,0 90:0,0,0", ["TC01"], "U2 1, U1 2=, U3 2="],
    ["an unknown tie-break decides nothing", "90:1,0,0 90:2,0,0", ["Mục IX"], "U1 1=, U2 1="],
  ])("%s", (_, units, tieBreaks, expected) => {
    expect(ranksOf(units, tieBreaks)).toBe(expected);
  });

  test("a rank is one more than the number of better totals, and nobody is lost", () => {
    const totals = fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), { maxLength: 10 });
    fc.assert(
      fc.property(totals, (values) => {
        const contenders = values.map((value, index) => contender(totalOf(`U${index}`, value)));
        const ranks = rankCluster(orderOf([]), contenders);
        expect(ranks.map(({ unit: code }) => code).sort()).toEqual(contenders.map((each) => each.unit).sort());
        for (const { rank, total, tied } of ranks) {
          if (total === null) expect([rank, tied]).toEqual([null, false]);
          else expect(rank).toBe(1 + values.filter((other) => other !== null && other > total).length);
        }
      }),
    );
  });
});

describe("ranks of all clusters", () => {
  const period = { ranked: true } as Period;
  const clusters = [cluster({ code: "K02" }), cluster({ code: "K01" })];
  const units = [unit("A"), unit("B", { cluster: "K02" }), unit("C", { role: "guest" }), unit("D")];
  const totals = [totalOf("D", 5), totalOf("C", 9), totalOf("B", 1), totalOf("A", 4)];
  const input = { period, clusters, criteria: scale, indicators: [], units, totals, figures: [], scores: [] };

  test("clusters in their order, each on its own", () => {
    expect(rankClusters(input).map(({ unit: code, rank }) => [code, rank])).toEqual([
      ["B", 1],
      ["D", 1],
      ["A", 2],
      ["C", null],
    ]);
  });

  test("a round that isn't ranked has no ranks", () => {
    expect(rankClusters({ ...input, period: { ...period, ranked: false } })).toEqual([]);
  });
});
