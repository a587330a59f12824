import { sectionSums } from "../../../src/domain/checks/check-sections";
import { linesIn } from "../../../src/domain/scoring/sections/section-tree";
import { boardOf, cluster } from "../round-samples";
import { sections, unit } from "../scoring/sections/section-sample";

function told(lines: string, rows: string) {
  const criteria = unit(lines, rows)
    .tree.items.flatMap(linesIn)
    .map(({ criterion }) => criterion);
  const board = boardOf({ clusters: [cluster("C01"), cluster("C02")], criteria, sections: sections(rows) });
  return sectionSums(board).map(({ params, place }) => [...Object.values(params), place.sheet, place.cell]);
}

test("a declared maximum that sub-sections and lines don't come to is told with both numbers", () => {
  const lines = "A/I Q1a 0/10\nA/I Q1b 0/9.98\nA/II Q2 0/60\nA/II Q3 0/50";
  expect(told(lines, "A 700\nA/I 200\nA/II 110")).toEqual([
    ["A", 310, 700, "Mục điểm", "B4"],
    ["A/I", 19.98, 200, "Mục điểm", "B5"],
  ]);
});

test("nothing is compared with a cap of bonus or penalty lines; in a mixed section they don't count", () => {
  expect(told("B L1 0/5+\nB L2 0/8+\nP L3 0/30-\nM L4 0/10\nM L5 0/4+", "B 10\nP 20\nM 10")).toEqual([]);
});

test("a sub-section without Điểm tối đa counts what stands in it", () => {
  expect(told("A/I L1 0/4\nA/I/1 L2 0/6\nA L3 0/5", "A 15")).toEqual([]);
  expect(told("A/I L1 0/4", "A 5\nA/II 3")).toEqual([
    ["A", 7, 5, "Mục điểm", "B4"],
    ["A/II", 0, 3, "Mục điểm", "B5"],
  ]);
});
