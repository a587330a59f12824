import { applyConditions, type ConditionedUnit } from "../../../../src/domain/scoring/conditions/apply-conditions";
import type { StatedCondition } from "../../../../src/domain/round/decision-rules";
import { eligibilityFor } from "../../../../src/domain/scoring/conditions/effects";
import { usableConditions } from "../../../../src/domain/scoring/conditions/usable-conditions";
import type { DocumentFacts } from "../../../../src/domain/standing/document-facts";
import { totalUnit } from "../../../../src/domain/scoring/totals";
import { vi } from "../../../../src/text/vi";
import { figure } from "../../../forms/output/small-round";
import { award } from "../../decisions/award-sample";
import { boardOf, cluster, criterion, indicator, membership, unitOf } from "../../round-samples";

const onTime: DocumentFacts = { status: "on-time", daysLate: 0, confirmed: true };

function condition(changes: Partial<StatedCondition>): StatedCondition {
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
    cell: "A4",
    ...changes,
  };
}

const scale = [
  criterion("TC1", { section: "I. Chuyên môn", max: 60, kind: "direct" }),
  criterion("TC2", { section: "I. Chuyên môn", max: 20, kind: "direct" }),
  criterion("TC3", { section: "II. Phong trào", max: 20, kind: "direct" }),
  criterion("TC4", { section: "III. Thưởng, trừ", max: 0, kind: "bonus-penalty" }),
];

const board = (conditions: readonly StatedCondition[], caps: Parameters<typeof cluster>[1] = {}) =>
  boardOf({
    clusters: [cluster("C01", { declaredTotal: 100, ...caps })],
    roster: [membership("C01-01"), membership("C01-02")],
    criteria: scale,
    indicators: [indicator("G07"), indicator("G08", { scope: { include: [], exclude: ["C01"] } })],
    awards: [award("Cờ thi đua của UBND tỉnh"), award("Bằng khen")],
    classRules: [{ clusters: [], name: "Tốt", fromPercent: 80, largestShare: null, cell: "A4" }],
    conditions,
  });

type Points = readonly (number | null | "–")[];

/** Points on the four lines: `null` has none yet, "–" doesn't apply. */
function judge(
  stated: Partial<StatedCondition>,
  { points = [48, 16, 18, 0], ...facts }: { readonly points?: Points } & Partial<ConditionedUnit> = {},
  caps: Parameters<typeof cluster>[1] = {},
) {
  const given = board([condition(stated)], caps);
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
    [totalUnit({ unit: "C01-01", cluster: of, scale, lines })],
  );
  return {
    findings,
    met: findings[0]?.met ?? null,
    words: findings[0] === undefined ? "" : vi.finding(findings[0]),
    total: totals[0],
    issues: usableConditions(given).issues,
  };
}

describe("points of a section or a line", () => {
  const section = { kind: "line-at-least", scope: "i. chuyên môn", threshold: 80 } as const;

  test("exactly at the threshold is enough, a hair below is not", () => {
    expect(judge(section)).toMatchObject({ met: "yes" });
    expect(judge(section, { points: [47.99, 16, 18, 0] })).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (63,99/80 điểm, bằng 79,9875%, tối thiểu 80%).",
    });
  });

  test("pending points are never enough, and never too few; lines left out count on neither side", () => {
    expect(judge(section, { points: [null, 16, 18, 0] })).toMatchObject({
      met: "unknown",
      words: "DK1. Điều kiện: chưa xét được (chưa đủ điểm).",
    });
    expect(judge(section, { points: ["–", 16, 18, 0] })).toMatchObject({ met: "yes" });
    expect(judge(section, { points: ["–", "–", 18, 0] }).findings).toEqual([]);
    expect(judge({ ...section, scope: "TC3", threshold: 90.01 })).toMatchObject({ met: "no" });
  });

  test("the total against what the cluster declared", () => {
    expect(judge({ kind: "total-at-least", threshold: 82 })).toMatchObject({ met: "yes" });
    expect(judge({ kind: "total-at-least", threshold: 82.01 })).toMatchObject({ met: "no" });
    expect(judge({ kind: "total-at-least", threshold: 50 }, { points: [48, 16, 18, null] })).toMatchObject({
      met: "unknown",
    });
  });
});

describe("results", () => {
  const atMost = { kind: "result-at-most", scope: "G07", threshold: 0 } as const;
  const result = (value: number | string | null) => ({ figures: [figure("C01-01", "G07", { result: value })] });

  test("at most and at least, both inclusive; words and blanks tell nothing", () => {
    expect(judge(atMost, result(0)).met).toBe("yes");
    expect(judge(atMost, result(1))).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (G07 là 1, không được quá 0).",
    });
    expect(judge({ ...atMost, kind: "result-at-least", threshold: 2 }, result(2)).met).toBe("yes");
    expect([judge(atMost, result("một")).met, judge(atMost, result(null)).met, judge(atMost).met]).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  test("an indicator that doesn't concern the unit says nothing of it", () => {
    expect(judge({ ...atMost, scope: "G08" }).findings).toEqual([]);
  });
});

describe("sending", () => {
  const report = (status: DocumentFacts["status"], daysLate: number | null = null, confirmed = true) => ({
    report: { status, daysLate, confirmed },
  });

  test("missing is a fact only after the deadline; what was sent back waits", () => {
    expect(
      (["on-time", "late", "missing", "not-due", "returned", "exempt"] as const).map(
        (status) => judge({ kind: "sent" }, report(status, 3)).met,
      ),
    ).toEqual(["yes", "yes", "no", "unknown", "unknown", "yes"]);
  });

  test("late counts only once the day of receipt is confirmed, beyond the days let pass", () => {
    expect(judge({ kind: "sent-in-time" }, report("late", 3))).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (báo cáo: chậm 3 ngày).",
    });
    expect(judge({ kind: "sent-in-time" }, report("late", 3, false)).met).toBe("unknown");
    expect(judge({ kind: "sent-in-time", threshold: 3 }, report("late", 3)).met).toBe("yes");
  });

  test("a document of its own stands for itself", () => {
    expect(
      judge(
        { kind: "sent", scope: "DC" },
        { documents: { DC: { status: "missing", daysLate: null, confirmed: true } } },
      ).met,
    ).toBe("no");
    expect(judge({ kind: "sent-in-time", scope: "C-TD" }).issues).toEqual([
      expect.objectContaining({ code: "unknown-code" }),
    ]);
  });
});

test("what an authority confirms: blank is not yet, Không is nobody, a cluster is all its units", () => {
  const confirmed = (violators: readonly string[] | null) => judge({ kind: "confirmed", violators }).met;
  expect([confirmed(null), confirmed([]), confirmed(["C01-02"]), confirmed(["C01-01"]), confirmed(["C01"])]).toEqual([
    "unknown",
    "yes",
    "yes",
    "no",
    "no",
  ]);
});

describe("effects", () => {
  const off = { kind: "confirmed", violators: ["C01-01"], effect: "points-off", level: 3 } as const;

  test("points off stand among the penalties, within their cap, and leave what was judged alone", () => {
    expect(judge(off).total).toMatchObject({ base: 82, penalty: -3, deducted: -3, total: 79 });
    expect(judge(off, { points: [48, 16, 18, -2] }, { penaltyCap: 4 }).total).toMatchObject({
      penalty: -4,
      deducted: -3,
      total: 78,
    });
    expect(judge(off, { points: [48, 16, 18, null] }).total).toMatchObject({
      penalty: null,
      total: null,
      pending: true,
    });
    expect(judge({ ...off, violators: [] }).total).toMatchObject({ penalty: 0, deducted: 0, total: 82 });
    const two = board([condition({ ...off }), condition({ code: "DK2", kind: "total-at-least", threshold: 80 })]);
    const [of = cluster("C01")] = two.clusters;
    const lines = scale.map(({ code }, index) => ({
      criterion: code,
      stage: "cluster" as const,
      points: [48, 16, 18, 0][index] ?? 0,
      notApplicable: false,
    }));
    const { findings } = applyConditions(
      two,
      [{ unit: unitOf("C01-01"), figures: [], documents: {}, self: null, report: onTime }],
      [totalUnit({ unit: "C01-01", cluster: of, scale, lines })],
    );
    expect(findings.map(({ met }) => met)).toEqual(["no", "yes"]);
  });

  test("not nominated at all, or for the awards named; what is open leaves it open", () => {
    const flag = judge({
      kind: "total-at-least",
      threshold: 90,
      effect: "no-this-award",
      level: "cờ thi đua của UBND tỉnh",
    }).findings;
    expect([eligibilityFor("Cờ thi đua của UBND tỉnh", flag).may, eligibilityFor("Bằng khen", flag).may]).toEqual([
      "no",
      "unasked",
    ]);
    expect(eligibilityFor("Bằng khen", judge({ kind: "total-at-least", threshold: 80 }).findings).may).toBe("yes");
    expect(eligibilityFor("Bằng khen", judge({ kind: "total-at-least", threshold: 90 }).findings).may).toBe("no");
    expect(eligibilityFor("Bằng khen", judge({ kind: "confirmed" }).findings)).toMatchObject({
      may: "unknown",
      because: [{ facts: { kind: "waiting" } }],
    });
  });

  test("guests aren't judged", () => {
    expect(judge(off, { unit: unitOf("C01-01", { role: "guest" }) })).toMatchObject({
      findings: [],
      total: { deducted: 0 },
    });
  });
});

test("a row that lacks something, or names what nothing defines, has no effect and says which column", () => {
  const troubles = (stated: Partial<StatedCondition>): readonly unknown[] => {
    const { findings, issues } = judge(stated);
    expect(findings).toEqual([]);
    return issues.map(({ code, params, place }) => [
      code,
      "header" in params ? params.header : "raw" in params ? params.raw : "",
      place.sheet,
      place.cell,
    ]);
  };
  const at = ["Điều kiện", "A4"];
  expect(troubles({})).toEqual([["rule-incomplete", "Loại điều kiện", ...at]]);
  expect(troubles({ kind: "sent", effect: null })).toEqual([["rule-incomplete", "Hệ quả", ...at]]);
  expect(troubles({ kind: "total-at-least" })).toEqual([["rule-incomplete", "Ngưỡng", ...at]]);
  expect(troubles({ kind: "line-at-least", threshold: 50, scope: "V" })).toEqual([["unknown-code", "V", ...at]]);
  expect(troubles({ kind: "result-at-most", threshold: 0, scope: "X1" })).toEqual([["unknown-code", "X1", ...at]]);
  expect(troubles({ kind: "confirmed", violators: ["C09-01"] })).toEqual([["unknown-code", "C09-01", ...at]]);
  expect(troubles({ kind: "sent", effect: "class-at-most", level: "Khá" })).toEqual([["unknown-code", "Khá", ...at]]);
  expect(troubles({ kind: "sent", effect: "no-this-award", level: "Bằng khen; Cờ" })).toEqual([
    ["unknown-code", "Cờ", ...at],
  ]);
  expect(troubles({ kind: "sent", effect: "points-off", level: "hai" })).toEqual([
    ["rule-incomplete", "Mức hệ quả", ...at],
  ]);
  expect(troubles({ kind: "sent", clusters: ["C09"] })).toEqual([["unknown-code", "C09", ...at]]);
});
