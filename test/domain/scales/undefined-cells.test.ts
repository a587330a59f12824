import type { Criterion } from "../../../src/domain/round/scale";
import { type Named, undefinedCells } from "../../../src/domain/scales/undefined-cells";
import { criterion, indicator } from "../round-samples";

const section = (path: string, max: number | null = null) => ({
  ...{ cluster: "C01", path, name: null, max, lowest: null, cell: "B4" },
});
const named: Named = {
  indicator: indicator("KT01"),
  sections: [section("A", 20), section("A/I"), section("B", 10)],
  conditions: [
    { code: "DK1", kind: "confirmed" },
    { code: "DK2", kind: "rank-at-most" },
  ],
};
const inWords: Named = { ...named, indicator: indicator("KT01", { evaluation: "qualitative" }) };

/** A line of section A on an indicator, with what is tried. */
function faults(line: Partial<Criterion>, known: Named = named) {
  const whole = criterion("TC01", { cluster: "C01", indicator: "KT01", section: "A", kind: "proportional", ...line });
  return undefinedCells(whole, known).map(({ column, reason, raw }) =>
    [column, reason, ...(raw === undefined ? [] : [raw])].join(" "),
  );
}

test("a line that says nothing of these columns has no fault", () => {
  expect(faults({})).toEqual([]);
});

test.each<[string, Partial<Criterion>]>([
  ["section empty-part", { section: "A//x" }],
  ["section too-deep", { section: "A/I/1/a/x/y" }],
  ["whenLeftOut no-section", { section: "Phần chung", whenLeftOut: "share-within" }],
  ["whenLeftOut outside-base", { whenLeftOut: "share-within", countsToward: "bonus" }],
  ["whenLeftOut other-section", { whenLeftOut: "share-within B" }],
  ["whenLeftOut no-section-maximum", { section: "A/I", whenLeftOut: "rescale-within" }],
  ["bandsBy no-ranks", { bandsBy: "rank" }],
  ["bandsBy no-indicator", { kind: "bands", bandsBy: "rank", indicator: null }],
  ["comparedWith no-target", { kind: "direct", comparedWith: "highest" }],
  ["comparedWith no-target", { kind: "bands", bandsBy: "rank", comparedWith: 50 }],
  ["comparedWith no-indicator", { comparedWith: "highest", indicator: null }],
  ["whenNotAssigned no-indicator", { whenNotAssigned: "not-applicable", indicator: null }],
  ["whenNotAssigned not-with-method", { kind: "direct", whenNotAssigned: "best-of-these" }],
  ["excessBy not-with-method", { excessBy: "value" }],
  ["countsToward by-sign", { kind: "bonus-penalty", countsToward: "bonus" }],
  ["partSteps no-steps", { partSteps: "counted" }],
  ["bonusGroup no-bonus", { bonusGroup: "Cờ" }],
  ["bonusGroup no-bonus", { bonusGroup: "Cờ", countsToward: "penalty" }],
  ["roundTo not-above-zero", { roundTo: 0 }],
  ["roundTo not-above-zero", { roundTo: -0.25 }],
  ["conditions unknown-condition DK9", { conditions: "DK1; DK9" }],
  ["conditions judged-after-points DK2", { conditions: "DK2" }],
])("%s", (fault, line) => {
  expect(faults(line)).toEqual([fault]);
});

test.each<[string, Partial<Criterion>]>([
  ["bandsBy result-in-words", { kind: "bands", bandsBy: "rank" }],
  ["comparedWith result-in-words", { comparedWith: "highest" }],
])("%s, where the indicator is in words", (fault, line) => {
  expect(faults(line, inWords)).toEqual([fault]);
});

test.each<[string, Partial<Criterion>]>([
  ["a section's maximum that is declared is restored", { whenLeftOut: "rescale-within A", section: "A/I" }],
  ["a rank by bands", { kind: "bands", bandsBy: "rank" }],
  ["steps where there are some", { kind: "stepwise-deduction", partSteps: "dropped" }],
  ["a group of bonuses", { bonusGroup: "Cờ", countsToward: "bonus" }],
  ["a group where signs say what is a bonus", { kind: "bonus-penalty", bonusGroup: "Cờ" }],
  ["a condition on facts", { conditions: "DK1" }],
])("%s has its rule", (_, line) => {
  expect(faults(line)).toEqual([]);
});

test("conditions that are not known yet are not refused", () => {
  expect(faults({ conditions: "DK9" }, { ...named, conditions: null })).toEqual([]);
});
