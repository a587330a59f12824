import { classNames } from "../../../../src/domain/scoring/conditions/class-names";
import type { ClassRule } from "../../../../src/domain/round/decision-rules";
import { cluster } from "../../round-samples";

const rule = (name: string, clusters: readonly string[]): ClassRule => ({
  ...{ clusters, scope: { include: [], exclude: [] }, name, fromPercent: 80, by: "total" },
  ...{ largestShare: null, shareOf: "judged", cell: "A4" },
});

test("a name counts where each of the clusters concerned has it; one without classes is skipped", () => {
  const rules = {
    clusters: ["C01", "C02", "C03"].map((code) => cluster(code)),
    classRules: [rule("Tốt", ["C01"]), rule("Khá", ["C01"]), rule("Khá", ["C02"])],
  };
  expect([...new Set(classNames(rules, ["C01"]))]).toEqual(["Tốt", "Khá"]);
  expect([...new Set(classNames(rules, ["C02", "C03"]))]).toEqual(["Khá"]);
  expect([...new Set(classNames(rules, []))]).toEqual(["Khá"]);
});
