import { classOf, placeByPoints } from "../../../src/domain/decisions/unit-class";
import { withinShares } from "../../../src/domain/decisions/class-shares";
import { type ClassRule, classSteps } from "../../../src/domain/round/decision-rules";
import { exact } from "../../../src/domain/basics/exact";
import { vi } from "../../../src/text/vi";

const rule = (
  name: string,
  fromPercent: number | null,
  largestShare: number | null = null,
  changes: Partial<ClassRule> = {},
): ClassRule => ({
  ...{ clusters: [], scope: { include: [], exclude: [] }, name, fromPercent, by: "total", largestShare },
  ...{ shareOf: "judged", cell: "A4" },
  ...changes,
});
const rules = [rule("Tốt", 85), rule("Xuất sắc", 95, 20), rule("Khá", 70, 50)];

/**
 * Units as "total" or "total#rank"; "?" = pending; "!class" = a condition allows no better one; "-" for each class
 * that a condition takes it down by; "@type" at the end.
 */
function classes(units: string, given: { readonly rules?: readonly ClassRule[]; readonly full?: number } = {}) {
  const parsed = units.split(" ").map((text, index) => {
    const [judged = "", type = null] = text.split("@");
    const [points = "", cap] = judged.replaceAll("-", "").split("!");
    const [total = "", rank] = points.split("#");
    const unit = { code: `U${index + 1}`, cluster: "K01", type };
    return {
      unit,
      steps: classSteps(given.rules ?? rules, unit),
      full: exact(given.full ?? 100),
      total: total === "?" ? null : Number(total),
      base: total === "?" ? null : Number(total) - 5,
      rank: rank === undefined ? null : Number(rank),
      caps: cap === undefined ? [] : [{ class: cap, condition: "DK1" }],
      down: [...judged.matchAll(/-/gu)].map((_, at) => `H${at + 1}`),
      open: [] as readonly string[],
    };
  });
  const ranked = parsed.map((unit) => ({
    ...unit,
    rank:
      unit.rank ??
      (unit.total === null ? null : 1 + parsed.filter((other) => (other.total ?? -1) > (unit.total ?? -1)).length),
  }));
  const shares = { compareAcross: () => 0, isCountable: () => true };
  return withinShares(ranked.map(placeByPoints), shares).units.map(classOf);
}

const names = (...given: Parameters<typeof classes>) => classes(...given).map((each) => each.class);

test("by share of the cluster's total, exact and inclusive; pending and below every class have none", () => {
  expect(names("95 94.99 85 84.99 70 69.99 ?")).toEqual(["Xuất sắc", "Tốt", "Tốt", "Khá", "Khá", null, null]);
  expect(names("902.5 902.49", { full: 950, rules: [rule("A", 95), rule("B", 0)] })).toEqual(["A", "B"]);
  expect(classes("? 69.99").map(vi.classBasis)).toEqual([
    "Chưa đủ điểm để xếp loại.",
    "Đạt 69,99% tổng điểm, dưới mức của mọi loại.",
  ]);
});

test("the largest share is of all judged units, rounded down; the best ranks stay", () => {
  expect(names("99 98 97 96 95")).toEqual(["Xuất sắc", "Tốt", "Tốt", "Tốt", "Tốt"]);
  expect(names("99 98 97 96")).toEqual(["Tốt", "Tốt", "Tốt", "Tốt"]);
  expect(names("99 98 ? ? ?")).toEqual(["Xuất sắc", "Tốt", null, null, null]);
  expect(vi.classBasis(classes("99 98 97 96 95")[1] ?? fail())).toBe(
    "Đạt 98% tổng điểm, theo điểm là Xuất sắc; loại Xuất sắc tối đa 20% của 5 đơn vị, được 1.",
  );
});

test("a tie across the edge is broken by nobody: all of that rank go below, those above it stay", () => {
  const tied = classes("99 99 97 96 95");
  expect(tied.map((each) => [each.class, each.limits[0]?.tied ?? null])).toEqual([
    ["Tốt", true],
    ["Tốt", true],
    ["Tốt", false],
    ["Tốt", false],
    ["Tốt", false],
  ]);
  expect(names("99 98 98 96 95 80 80 80 80 80")).toEqual([
    "Xuất sắc",
    "Tốt",
    "Tốt",
    "Tốt",
    "Tốt",
    "Khá",
    "Khá",
    "Khá",
    "Khá",
    "Khá",
  ]);
  expect(names("99#1 99#2 97 96 95")).toEqual(["Xuất sắc", "Tốt", "Tốt", "Tốt", "Tốt"]);
  expect(vi.classBasis(tied[0] ?? fail())).toContain("cùng hạng ở ranh giới nên tạm xếp loại dưới, chờ quyết định");
});

test("who has no room in one class counts in the next, which has a limit of its own", () => {
  expect(names("84 83 82 81")).toEqual(["Khá", "Khá", null, null]);
});

test("a condition holds a unit under a class and takes no room there; it lifts nobody", () => {
  expect(names("99!Tốt 98 97 96 95")).toEqual(["Tốt", "Xuất sắc", "Tốt", "Tốt", "Tốt"]);
  expect(names("71!Tốt 10")).toEqual(["Khá", null]);
  expect(vi.classBasis(classes("99!Tốt 98 97 96 95")[0] ?? fail())).toBe(
    "Đạt 99% tổng điểm, theo điểm là Xuất sắc; không quá loại Tốt theo điều kiện DK1.",
  );
});

describe("Hạ một loại (contract §5)", () => {
  test("so many classes down from what points and conditions leave, below the lowest to none", () => {
    expect(names("90 90- 90-- 90---- 80-", { rules: [rule("A", 90), rule("B", 80), rule("C", 70)] })).toEqual([
      "A",
      "B",
      "C",
      null,
      "C",
    ]);
    expect(names("90!B-", { rules: [rule("A", 90), rule("B", 80), rule("C", 70)] })).toEqual(["C"]);
  });

  test("where the lowest class asks for no points, nothing is below it; who has no class gets none", () => {
    expect(names("90- 90-- 50-", { rules: [rule("A", 90), rule("B", 0)] })).toEqual(["B", "B", "B"]);
    expect(names("60-", { rules: [rule("A", 90)] })).toEqual([null]);
  });
});

test("a condition that can't be told yet holds nobody under a class, but is told", () => {
  const unit = { code: "U1", cluster: "K01", type: null };
  const found = classOf(
    placeByPoints({
      ...{ unit, steps: classSteps(rules, unit), full: exact(100), total: 90, base: 90, rank: 1, caps: [] },
      open: ["DK2"],
    }),
  );
  expect([found.class, vi.classBasis(found)]).toEqual(["Tốt", "Đạt 90% tổng điểm; chưa xét được điều kiện DK2."]);
});

test("a cluster's own rows stand for those of all; a row without a limit of points has no effect", () => {
  const own = [
    ...rules,
    rule("Giỏi", 60, null, { clusters: ["K01"] }),
    rule("Trống", null, null, { clusters: ["K01"] }),
  ];
  expect(names("61 59", { rules: own })).toEqual(["Giỏi", null]);
});

describe("what a share is counted on (contract §5, Tính trên)", () => {
  const counted = (shareOf: ClassRule["shareOf"], share: number) => [
    rule("Xuất sắc", 95, share, { shareOf }),
    rule("Tốt", 85),
    rule("Khá", 70),
  ];

  test("the units of the next class, those of the class itself left out", () => {
    // Five are Tốt, 20 % of them is one; eight are judged.
    expect(names("99 98 97 90 90 90 90 90", { rules: counted("next", 20) })).toEqual([
      ...["Xuất sắc", "Tốt", "Tốt", "Tốt", "Tốt", "Tốt", "Tốt", "Tốt"],
    ]);
    expect(names("99 98 80 80 80 80 80 ?", { rules: counted("next", 20) })).toEqual([
      ...["Tốt", "Tốt", "Khá", "Khá", "Khá", "Khá", "Khá", null],
    ]);
  });

  test("the units of the next class or better, as points and conditions leave them", () => {
    const given = { rules: counted("next-or-better", 20) };
    // Five of eight are Tốt or better.
    expect(names("99 98 97 90 90 80 80 80", given).slice(0, 3)).toEqual(["Xuất sắc", "Tốt", "Tốt"]);
    expect(names("99 98 97 90 90!Khá 80 80 80", given).slice(0, 3)).toEqual(["Tốt", "Tốt", "Tốt"]);
    expect(vi.classBasis(classes("99 98 97 90 90 80", given)[1] ?? fail())).toContain(
      "tối đa 20% của 5 đơn vị đạt loại liền dưới trở lên, được 1",
    );
  });

  test("the units of the same kind, each kind by itself", () => {
    const given = { rules: counted("same-type", 50) };
    expect(names("99@xã 98@xã 97@sở 96@sở 95@sở", given)).toEqual(["Xuất sắc", "Tốt", "Xuất sắc", "Tốt", "Tốt"]);
  });
});

test("several rows of one class all hold: the higher limit of points, and each share", () => {
  const both = [
    rule("Xuất sắc", 95, 50),
    rule("Xuất sắc", 90, 50, { shareOf: "next-or-better", by: "base" }),
    rule("Tốt", 85),
    rule("Khá", 0),
  ];
  // The base is five points under the total here: 94 of it reach 90.
  expect(names("96 94 90 80", { rules: both })).toEqual(["Xuất sắc", "Tốt", "Tốt", "Khá"]);
  // Half of four judged, but half of three that are Tốt or better: one.
  expect(names("99 98 90 80", { rules: both })).toEqual(["Xuất sắc", "Tốt", "Tốt", "Khá"]);
});

test("rows concern the units of Áp dụng; who has none in force has no class", () => {
  const of = (include: readonly string[]) => ({ scope: { include, exclude: [] } });
  const given = { rules: [rule("Xuất sắc", 90, null, of(["xã"])), rule("Xuất sắc", 95, null, of(["sở"]))] };
  expect(names("92@xã 92@sở 95@sở", given)).toEqual(["Xuất sắc", null, "Xuất sắc"]);
});

test("by Điểm cơ sở: bonus and penalty don't count", () => {
  expect(names("99 100", { rules: [rule("Tốt", 95, null, { by: "base" }), rule("Khá", 0)] })).toEqual(["Khá", "Tốt"]);
});

function fail(): never {
  throw new Error("no such unit");
}
