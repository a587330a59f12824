import { unit } from "./section-sample";

const points = (lines: string, rows: string) =>
  Object.fromEntries(
    (unit(lines, rows).total.sections ?? []).map(({ section, points: own, max }) => [section, [own, max]]),
  );

test("up to five levels, lines beside sub-sections, each level within its Điểm tối đa", () => {
  const lines = "A L1 5/5\nA/I L2 4/4\nA/I/1/a/x L3 3/3\nA/I/1 L4 2/2\nA L5 6/10";
  expect(points(lines, "A 30\nA/I 8\nA/I/1 4")).toEqual({
    A: [19, 30],
    "A/I": [8, 8],
    "A/I/1": [4, 4],
    "A/I/1/a": [3, 3],
    "A/I/1/a/x": [3, 3],
  });
  expect(unit(lines, "A 30\nA/I 8\nA/I/1 4").total).toMatchObject({ base: 19, total: 19 });
});

test("a Mục is a path only where Mục điểm has it or its first part; else a title that bounds nothing", () => {
  expect(unit("B/1 L1 5/5\nA/2 L2 5/5", "A 3").total).toMatchObject({
    base: 8,
    sections: [
      { section: "A", points: 3, max: 3 },
      { section: "A/2", points: 5, max: 5 },
    ],
  });
  expect(unit("I.Thu L1 5/5", "").total.sections).toBeUndefined();
});

test("a section of bonus or of penalty lines alone has a cap; in a mixed one the limit is of the base", () => {
  const lines = "B L1 5/5+\nB L2 9/9+\nP L3 20/20-\nP/1 L4 15/15-\nM L5 10/10\nM L6 4/4+";
  const { total } = unit(lines, "B 10\nP 20\nP/1 5\nM 10");
  expect(total).toMatchObject({ base: 10, bonus: 14, penalty: -20, total: 4 });
  expect(total.sections).toEqual([
    { section: "B", points: 10, max: 10 },
    { section: "P", points: 20, max: 20 },
    { section: "P/1", points: 5, max: 5 },
    { section: "M", points: 10, max: 10 },
  ]);
});

test("a section has no points while a line under it waits; others have theirs", () => {
  expect(points("A/I L1 ?/5\nA/II L2 3/5", "A 10")).toEqual({ A: [null, 10], "A/I": [null, 5], "A/II": [3, 5] });
});

test("spellings of a path are one section, whatever the case and the spaces", () => {
  expect(points("a/i L1 5/5\nA/I L2 3/5", "A 10\nA/I 9")).toEqual({ A: [8, 10], "A/I": [8, 9] });
});
