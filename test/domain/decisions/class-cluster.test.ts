import { classCluster } from "../../../src/domain/decisions/class-cluster";
import type { ClassRule } from "../../../src/domain/round/decision-rules";
import { exact } from "../../../src/domain/basics/exact";
import { vi } from "../../../src/text/vi";

const rule = (
  name: string,
  fromPercent: number | null,
  largestShare: number | null = null,
  clusters: readonly string[] = [],
): ClassRule => ({ clusters, name, fromPercent, largestShare, cell: "A4" });
const rules = [rule("Tốt", 85), rule("Xuất sắc", 95, 20), rule("Khá", 70, 50)];

/** Units as "total" or "total#rank"; "?" = pending; "!class" = a condition allows no better one. */
function classes(units: string, given: { readonly rules?: readonly ClassRule[]; readonly full?: number } = {}) {
  const parsed = units.split(" ").map((text, index) => {
    const [points = "", cap] = text.split("!");
    const [total = "", rank] = points.split("#");
    return {
      unit: `U${index + 1}`,
      total: total === "?" ? null : Number(total),
      rank: rank === undefined ? null : Number(rank),
      caps: cap === undefined ? [] : [{ class: cap, condition: "DK1" }],
      open: [] as readonly string[],
    };
  });
  const ranked = parsed.map((unit) => ({
    ...unit,
    rank:
      unit.rank ??
      (unit.total === null ? null : 1 + parsed.filter((other) => (other.total ?? -1) > (unit.total ?? -1)).length),
  }));
  return classCluster({ cluster: "K01", full: exact(given.full ?? 100), rules: given.rules ?? rules, units: ranked });
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

test("a condition that can't be told yet holds nobody under a class, but is told", () => {
  const [found] = classCluster({
    cluster: "K01",
    full: exact(100),
    rules,
    units: [{ unit: "U1", total: 90, rank: 1, caps: [], open: ["DK2"] }],
  });
  expect([found?.class, vi.classBasis(found ?? fail())]).toEqual([
    "Tốt",
    "Đạt 90% tổng điểm; chưa xét được điều kiện DK2.",
  ]);
});

test("a cluster's own rows stand for those of all; a row without a limit of points has no effect", () => {
  const own = [...rules, rule("Giỏi", 60, null, ["K01"]), rule("Trống", null, null, ["K01"])];
  expect(names("61 59", { rules: own })).toEqual(["Giỏi", null]);
});

function fail(): never {
  throw new Error("no such unit");
}
