import type { StatedCondition } from "../../../../src/domain/round/decision-rules";
import { usableConditions } from "../../../../src/domain/scoring/conditions/usable-conditions";
import { board, condition, scale } from "./judge-conditions-sample";

const cells = { kind: "D4", scope: "E4", threshold: "F4", effect: "G4", level: "H4", group: "P4", concerns: "O4" };

function read(rows: readonly Partial<StatedCondition>[], naming: string | null = null) {
  const stated = rows.map((row, index) => condition({ code: `DK${index + 1}`, cells, ...row }));
  const criteria = scale.map((line) => (line.code === "TC1" ? { ...line, conditions: naming } : line));
  const { conditions, issues } = usableConditions({ ...board(stated), criteria });
  return {
    usable: conditions.map(({ code, isGate = false }) => `${code}${isGate ? " gate" : ""}`),
    told: issues.map(({ code, params, place }) => [code, ...Object.values(params), place.cell]),
  };
}

test.each<[string, Partial<StatedCondition>, readonly unknown[]]>([
  [
    "points off by rank",
    { kind: "rank-at-most", threshold: 1, effect: "points-off", level: 1 },
    ["Trừ điểm", "judged-after-points"],
  ],
  [
    "0 points by class",
    { kind: "class-at-least", scope: "Tốt", effect: "zero-lines", level: "TC1" },
    ["0 điểm tiêu chí", "judged-after-points"],
  ],
  [
    "a class by class",
    { kind: "class-at-least", scope: "Tốt", effect: "one-class-down" },
    ["Hạ một loại", "class-by-class"],
  ],
])("%s would feed back: refused at the cell of the effect", (_, row, [raw, reason]) => {
  expect(read([row])).toEqual({ usable: [], told: [["scale-undefined", "Hệ quả", raw, reason, "G4"]] });
});

test("a rank may limit a class, and both may bar an award", () => {
  expect(read([{ kind: "rank-at-most", threshold: 3, effect: "one-class-down" }]).usable).toEqual(["DK1"]);
  expect(read([{ kind: "class-at-least", scope: "Tốt", effect: "no-award" }]).usable).toEqual(["DK1"]);
});

test("a group states one effect and is judged at one time; with one row that can't be judged all of it goes", () => {
  const row = { kind: "confirmed", group: "A", effect: "points-off", level: 1 } as const;
  expect(read([row, { ...row, level: 2 }])).toEqual({
    usable: [],
    told: [["scale-undefined", "Nhóm", "A", "group-effects-differ", "P4"]],
  });
  expect(read([row, { ...row, kind: "total-at-least" }])).toEqual({
    usable: [],
    told: [["rule-incomplete", "DK2", "Ngưỡng", "A4"]],
  });
  expect(read([row, row]).usable).toEqual(["DK1", "DK2"]);
});

test("Hệ quả may be blank where a line names the condition, which then closes lines with all of its group", () => {
  const row = { kind: "confirmed", effect: null } as const;
  expect(read([row])).toEqual({ usable: [], told: [["rule-incomplete", "DK1", "Hệ quả", "A4"]] });
  expect(read([row, row], "DK1; DK2").usable).toEqual(["DK1 gate", "DK2 gate"]);
  const off = { kind: "confirmed", effect: "points-off", level: 1, group: "A" } as const;
  expect(read([off, off], "DK1").usable).toEqual(["DK1 gate", "DK2 gate"]);
});

test.each<[string, Partial<StatedCondition>, readonly unknown[]]>([
  [
    "an unknown criterion",
    { kind: "confirmed", effect: "zero-lines", level: "TC1; TC9" },
    ["unknown-code", "Mức hệ quả", "TC9", "A4"],
  ],
  [
    "an unknown section",
    { kind: "confirmed", effect: "zero-sections", level: "V" },
    ["unknown-code", "Mức hệ quả", "V", "A4"],
  ],
  ["no section", { kind: "confirmed", effect: "zero-sections" }, ["rule-incomplete", "DK1", "Mức hệ quả", "A4"]],
  [
    "less than nothing",
    { kind: "confirmed", effect: "total-at-most", level: -1 },
    ["rule-incomplete", "DK1", "Mức hệ quả", "A4"],
  ],
  ["an unknown class", { kind: "class-at-least", scope: "Giỏi" }, ["unknown-code", "Phạm vi", "Giỏi", "A4"]],
  ["no rank", { kind: "rank-at-most", threshold: 0 }, ["rule-incomplete", "DK1", "Ngưỡng", "A4"]],
  ["an unknown section of indicators", { kind: "targets-reached", scope: "A" }, ["unknown-code", "Phạm vi", "A", "A4"]],
  ["an unknown section of lines", { kind: "no-line-zero", scope: "V/*" }, ["unknown-code", "Phạm vi", "V/*", "A4"]],
])("%s is told at the row", (_, row, told) => {
  expect(read([row])).toEqual({ usable: [], told: [told] });
});
