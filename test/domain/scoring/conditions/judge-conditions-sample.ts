import { applyConditions, type ConditionedUnit } from "../../../../src/domain/scoring/conditions/apply-conditions";
import type { StatedCondition } from "../../../../src/domain/round/decision-rules";
import { usableConditions } from "../../../../src/domain/scoring/conditions/usable-conditions";
import type { DocumentFacts } from "../../../../src/domain/ways/way";
import type { Section } from "../../../../src/domain/round/section";
import { treeOf } from "../../../../src/domain/scoring/sections/section-tree";
import { totalUnit } from "../../../../src/domain/scoring/totals";
import { vi } from "../../../../src/text/vi";
import { award } from "../../decisions/award-sample";
import { boardOf, cluster, criterion, indicator, membership, unitOf, noList } from "../../round-samples";

export const onTime: DocumentFacts = { status: "on-time", daysLate: 0, confirmed: true };

export function condition(changes: Partial<StatedCondition>): StatedCondition {
  return {
    clusters: [],
    code: "DK1",
    name: "Điều kiện",
    kind: null,
    scope: null,
    threshold: null,
    effect: "no-award",
    level: null,
    violators: null,
    list: noList,
    cell: "A4",
    ...changes,
  };
}

export const scale = [
  criterion("TC1", { section: "I. Chuyên môn", max: 60, kind: "direct" }),
  criterion("TC2", { section: "I. Chuyên môn", max: 20, kind: "direct" }),
  criterion("TC3", { section: "II. Phong trào", max: 20, kind: "direct" }),
  criterion("TC4", { section: "III. Thưởng, trừ", max: 0, kind: "bonus-penalty" }),
];

export const board = (conditions: readonly StatedCondition[], caps: Parameters<typeof cluster>[1] = {}) =>
  boardOf({
    clusters: [cluster("C01", { declaredTotal: 100, ...caps })],
    roster: [membership("C01-01"), membership("C01-02")],
    criteria: scale,
    indicators: [indicator("G07"), indicator("G08", { scope: { include: [], exclude: ["C01"] } })],
    awards: [award("Cờ thi đua của UBND tỉnh"), award("Bằng khen")],
    classRules: [
      {
        clusters: [],
        name: "Tốt",
        fromPercent: 80,
        largestShare: null,
        scope: { include: [], exclude: [] },
        by: "total",
        shareOf: "judged",
        cell: "A4",
      },
    ],
    conditions,
  });

type Points = readonly (number | null | "–")[];

/** Points on the four lines: `null` has none yet, "–" doesn't apply. */
export function judge(
  stated: Partial<StatedCondition>,
  { points = [48, 16, 18, 0], ...facts }: { readonly points?: Points } & Partial<ConditionedUnit> = {},
  caps: Parameters<typeof cluster>[1] = {},
  sections: readonly Section[] = [],
) {
  const given = { ...board([condition(stated)], caps), sections };
  const [of] = given.clusters;
  if (of === undefined) throw new Error("no cluster");
  const lines = scale.map(({ code }, index) => ({
    criterion: code,
    stage: "cluster" as const,
    points: points[index] === "–" ? null : (points[index] ?? null),
    notApplicable: points[index] === "–",
  }));
  const unit: ConditionedUnit = {
    unit: unitOf("C01-01"),
    figures: [],
    documents: {},
    self: null,
    report: onTime,
    ...facts,
  };
  const { findings, totals } = applyConditions(
    given,
    [unit],
    [totalUnit({ unit: "C01-01", cluster: of, scale, lines, tree: treeOf(given, "C01") })],
  );
  return {
    findings,
    met: findings[0]?.met ?? null,
    words: findings[0] === undefined ? "" : vi.finding(findings[0]),
    total: totals[0],
    issues: usableConditions(given).issues,
  };
}
