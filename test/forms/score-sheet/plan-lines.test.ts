import { planLines, type PlannedLine, type ScorePages } from "../../../src/forms/score-sheet/plan-lines";
import { unit } from "../../domain/scoring/sections/section-sample";

/** Every row is 20 points high, so that pages can be counted in rows. */
const pages: ScorePages = { room: 1000, above: 0, header: 20, below: 0, line: () => 20, node: () => 20 };

const scale = "A L1 5/10\nA/1 L2 5/10\n. L3 5/10";
const rows = "A 20\nA/1 10\nB 30\nB/1 30";

function planned(given: Partial<ScorePages> = {}, lines = scale, sections = rows): readonly string[] {
  const { tree } = unit(lines, sections);
  return planLines(tree, 5, { ...pages, ...given }).lines.map(told);
}

function told(line: PlannedLine): string {
  switch (line.kind) {
    case "line":
      return `${line.row} ${line.criterion.code} level ${line.level}`;
    case "node":
      return `${line.row}–${line.lastRow} ${line.node.path}`;
    case "section":
      return `${line.row} title ${line.text}`;
    case "header":
      return `${line.row} header`;
    default:
      return line satisfies never;
  }
}

test("a section stands above what is under it; those without a line come last, each with a row", () => {
  expect(planned()).toEqual([
    "5–8 A",
    "6 L1 level 1",
    "7–8 A/1",
    "8 L2 level 2",
    "9 L3 level 0",
    "10–11 B",
    "11–11 B/1",
  ]);
  expect(planned({}, scale, "A 20\nA/1 10\nB 30").at(-1)).toBe("10–10 B");
  expect(planned({}, scale, "A 20\nA/1 10").at(-1)).toBe("9 L3 level 0");
});

test("what opens a section goes to the next page with the line below it", () => {
  expect(planned({ room: 60 })).toEqual([
    "5–10 A",
    "6 L1 level 1",
    "7 header",
    "9–10 A/1",
    "10 L2 level 2",
    "11 header",
    "13 L3 level 0",
    "14 header",
    "16–17 B",
    "17–17 B/1",
  ]);
});

test("a page may be full to its last point", () => {
  expect(planned({ room: 140 })).not.toContainEqual(expect.stringContaining("header"));
  expect(planned({ room: 139 })).toContainEqual(expect.stringContaining("header"));
});

test("what is below the criteria stays on one page, with a header of its own where it finds no room", () => {
  expect(planned({ room: 160, below: 20 })).not.toContainEqual(expect.stringContaining("header"));
  expect(planned({ room: 159, below: 20 }).at(-1)).toBe("12 header");
});
