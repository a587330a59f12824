import { decidedTies } from "../../../src/domain/decisions/decided-ties";
import { rankCluster } from "../../../src/domain/decisions/rank-clusters";
import { rankingOrder } from "../../../src/domain/decisions/ranking-order";
import type { Total } from "../../../src/domain/scoring/score";
import { cluster, contender, criterion } from "../round-samples";

const scale = [
  criterion("T1", { section: "I" }),
  criterion("T2", { section: "II" }),
  criterion("T3", { section: "II" }),
];

/** Units "total:T1,T2,T3", U1 first; ties go by section II, then by T1. Told as "unit ahead of, by what / behind". */
function ties(...units: readonly string[]) {
  const totals = units.map((text, index): Total => {
    const [total = "", points = ""] = text.split(":");
    const sum = total === "?" ? null : Number(total);
    const lines = points.split(",").map((value, at) => ({
      criterion: `T${at + 1}`,
      stage: "auto" as const,
      points: Number(value),
      notApplicable: false,
    }));
    const sums = { base: sum, rescaled: null, bonus: 0, penalty: 0, deducted: 0, total: sum, pending: sum === null };
    return { unit: `U${index + 1}`, cluster: "C01", ...sums, lines };
  });
  const of = cluster("C01", { tieBreaks: ["II", "T1"] });
  const order = rankingOrder({ criteria: scale, indicators: [] }, of);
  const contenders = totals.map((total) => contender(total));
  const found = decidedTies(order, contenders, rankCluster(order, contenders));
  const told = (tie: ReturnType<typeof decidedTies> extends ReadonlyMap<string, infer T> ? T : never) =>
    [tie.ahead, tie.behind]
      .map((one) =>
        one === null ? "–" : `${one.other} ${one.name} ${one.own}:${one.others} ${one.equalIn.join()}`.trim(),
      )
      .join(" / ");
  return [...found].map(([unit, tie]) => `${unit} ${told(tie)}`);
}

test("the first tie-break in which two of the same total differ decided, with what each has there", () => {
  expect(ties("90:5,1,2", "90:5,2,2")).toEqual(["U2 U1 II 4:3 / –", "U1 – / U2 II 3:4"]);
  expect(ties("90:5,1,3", "90:6,2,2")).toEqual(["U2 U1 T1 6:5 II / –", "U1 – / U2 T1 5:6 II"]);
});

test("of several, the neighbour of another rank; who is level stays level, who has another total is no matter", () => {
  expect(ties("90:5,1,1", "90:6,1,1", "90:7,1,1", "80:9,9,9")).toEqual([
    "U3 U2 T1 7:6 II / –",
    "U2 U1 T1 6:5 II / U3 T1 6:7 II",
    "U1 – / U2 T1 5:6 II",
    "U4 – / –",
  ]);
  expect(ties("90:5,1,1", "90:5,1,1", "90:4,1,1")).toEqual([
    "U1 U3 T1 5:4 II / –",
    "U2 U3 T1 5:4 II / –",
    "U3 – / U2 T1 4:5 II",
  ]);
  expect(ties("90:5,1,1", "?:5,1,1")).toEqual(["U1 – / –"]);
});
