import { classRound } from "../../../src/domain/decisions/class-round";
import type { ClassRule } from "../../../src/domain/round/decision-rules";
import { boardOf, cluster } from "../round-samples";

const rule = (changes: Partial<ClassRule>): ClassRule => ({
  clusters: [],
  name: "Tốt",
  fromPercent: 85,
  largestShare: null,
  cell: "A4",
  ...changes,
});

test.each<[string, Partial<ClassRule>, readonly unknown[]]>([
  ["of every cluster", {}, []],
  ["of known clusters", { clusters: ["C01", "K02"] }, []],
  ["of an unknown one beside a known one", { clusters: ["C01", "C09"] }, [["unknown-code", "C09", "A4"]]],
  ["without a share from which on", { fromPercent: null }, [["rule-incomplete", "Từ điểm (%)", "A4"]]],
])("a row of a class %s", (_, changes, told) => {
  const board = boardOf({ clusters: [cluster("C01"), cluster("K02")], classRules: [rule(changes)] });
  const { issues } = classRound(board, { units: [], totals: [], findings: [] });
  expect(
    issues.map(({ code, params, place }) => [
      code,
      "raw" in params ? params.raw : "header" in params ? params.header : "",
      place.cell,
    ]),
  ).toEqual(told);
});
