import { scoringMethods } from "../../../src/contract/choice-words";
import { type OfferedCells, offeredCells } from "../../../src/domain/scales/offered-cells";
import { undefinedCells } from "../../../src/domain/scales/undefined-cells";
import { indicator } from "../round-samples";
import { criterion } from "../scoring/scoring-cases";

const sections = ["A", "A/I", "B"].map((path) => ({ cluster: "*", path, name: null, max: 10, lowest: null, cell: "" }));
const named = {
  indicator: indicator("A1"),
  sections,
  conditions: [
    { code: "DK1", kind: "result-at-least" as const },
    { code: "DK2", kind: "rank-at-most" as const },
  ],
};
const line = criterion({ kind: "proportional", section: "A/I", indicator: "A1" });
const offersOf = (more: Parameters<typeof criterion>[0], kind = line.kind): OfferedCells =>
  offeredCells({ ...line, kind, ...more }, named);
const filled = (offers: OfferedCells) =>
  Object.entries(offers).flatMap(([column, values]) => (values.length > 0 ? [column] : []));

test("a line scored by hand is told only what has a meaning for points that people give", () => {
  expect(filled(offersOf({ indicator: null }, "direct"))).toEqual([
    "countsToward",
    "whenLeftOut",
    "roundTo",
    "conditions",
  ]);
});

test("what compares a result with a target offers what it is compared with; a rank and words have none", () => {
  expect(offersOf({}).comparedWith).toHaveLength(7);
  expect(offersOf({ bandsBy: "rank" }, "bands").comparedWith).toEqual([]);
  expect(offeredCells(line, { ...named, indicator: indicator("A1", { evaluation: "qualitative" }) })).toMatchObject({
    comparedWith: [],
  });
});

test("steps, excess, bonus groups and last days where the method, the sum or the document has them", () => {
  expect(offersOf({}, "stepwise-deduction")).toMatchObject({
    partSteps: ["counted", "dropped"],
    excessBy: ["value", "percent"],
    bonusGroup: [],
    due: [],
  });
  expect(offersOf({ countsToward: "bonus" }).bonusGroup).not.toEqual([]);
  expect(offersOf({ indicator: null, document: "BC" }, "deadline").due).not.toEqual([]);
  expect(offersOf({}, "bonus-penalty").countsToward).toEqual([]);
});

test("made up for within its own sections, and conditions that are judged before ranks", () => {
  expect(offersOf({}).whenLeftOut).toEqual([
    "full",
    "zero",
    "rescale-within",
    "share-within",
    "rescale",
    "rescale-within A",
    "rescale-within A/I",
    "share-within A",
    "share-within A/I",
  ]);
  expect(offersOf({ section: "Khác" }).whenLeftOut).toEqual(["full", "zero", "rescale"]);
  expect(offersOf({}).conditions).toEqual(["DK1"]);
});

test("nothing that is offered is refused at its cell, whatever the method", () => {
  for (const [, kind] of scoringMethods) {
    for (const source of ["A1", null]) {
      const here = { ...line, kind, indicator: source };
      for (const [column, values] of Object.entries(offeredCells(here, named)))
        for (const value of values)
          expect(undefinedCells({ ...here, [column]: value }, named).map((cell) => cell.column)).not.toContain(column);
    }
  }
});
