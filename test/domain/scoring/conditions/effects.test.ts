import { applyConditions } from "../../../../src/domain/scoring/conditions/apply-conditions";
import type { StatedCondition } from "../../../../src/domain/round/decision-rules";
import { eligibilityFor } from "../../../../src/domain/scoring/conditions/effects";
import { totalUnit } from "../../../../src/domain/scoring/totals";
import { cluster, unitOf } from "../../round-samples";
import { board, condition, judge, onTime, scale } from "./judge-conditions-sample";

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
  // Points that take nothing off are no effect; neither is what would give points.
  for (const level of [0, -1])
    expect(troubles({ kind: "sent", effect: "points-off", level })).toEqual([["rule-incomplete", "Mức hệ quả", ...at]]);
  expect(troubles({ kind: "sent", clusters: ["C09"] })).toEqual([["unknown-code", "C09", ...at]]);
});
