import { withClassFindings, withRankFindings } from "../../../src/domain/decisions/judge-decided";
import type { UnitClass } from "../../../src/domain/decisions/unit-class";
import type { ClassRule, StatedCondition } from "../../../src/domain/round/decision-rules";
import { eligibilityFor } from "../../../src/domain/scoring/conditions/effects";
import { vi } from "../../../src/text/vi";
import { boardOf, cluster, membership, unitOf } from "../round-samples";
import { condition } from "../scoring/conditions/judge-conditions-sample";

const rule = (name: string, fromPercent: number): ClassRule => ({
  ...{ clusters: [], scope: { include: [], exclude: [] }, by: "total", shareOf: "judged" },
  ...{ name, fromPercent, largestShare: null, cell: "A4" },
});

const boardWith = (changes: Partial<StatedCondition>) =>
  boardOf({
    clusters: [cluster("C01")],
    roster: [membership("C01-01"), membership("C01-02")],
    classRules: [rule("Xuất sắc", 90), rule("Tốt", 80), rule("Khá", 50)],
    conditions: [condition(changes)],
  });
const units = [unitOf("C01-01"), unitOf("C01-02", { role: "guest" })];

function ofRank(rank: number | null) {
  const board = boardWith({ kind: "rank-at-most", threshold: 1 });
  const ranking = [{ cluster: "C01", unit: "C01-01", rank, tied: false, total: 90 }];
  return withRankFindings({ board, units, findings: [] }, ranking);
}

test("Xếp hạng không quá, on ranks as they are shown; guests are not asked", () => {
  expect(ofRank(1).map(({ unit, met }) => [unit, met])).toEqual([["C01-01", "yes"]]);
  expect(ofRank(2).map(vi.finding)).toEqual(["DK1. Điều kiện: không đạt (hạng 2, không được quá hạng 1)."]);
  expect(ofRank(null).map(({ met }) => met)).toEqual(["unknown"]);
  expect(eligibilityFor("Cờ thi đua", ofRank(2)).may).toBe("no");
});

test("Xếp loại ít nhất: what may still fall is not sure", () => {
  const board = boardWith({ kind: "class-at-least", scope: "tốt" });
  const found = (changes: Partial<UnitClass>) => {
    const base = { unit: "C01-01", cluster: "C01", percent: 85, byPoints: null, capped: null, open: [], limits: [] };
    return withClassFindings({ board, units, findings: [] }, [{ ...base, class: null, ...changes }])[0];
  };
  expect(["Xuất sắc", "Tốt", "Khá", null].map((name) => found({ class: name })?.met)).toEqual([
    "yes",
    "yes",
    "no",
    "no",
  ]);
  expect(found({ class: "Tốt", open: ["DK7"] })?.met).toBe("unknown");
  expect(found({ class: "Khá", open: ["DK7"] })?.met).toBe("no");
  expect(found({ percent: null })?.met).toBe("unknown");
  const words = found({ class: "Khá" });
  expect(words && vi.finding(words)).toBe("DK1. Điều kiện: không đạt (loại Khá, ít nhất phải là Tốt).");
});
