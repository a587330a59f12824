import { ascending, eachCell } from "../../src/workbook/each-cell";

test("every cell is visited with its place, as the maps have them", () => {
  const rows = new Map([
    [3, new Map([[2, "B3"]])],
    [
      1,
      new Map([
        [4, "D1"],
        [1, "A1"],
      ]),
    ],
  ]);
  const seen: string[] = [];
  eachCell(rows, (cell, row, column) => seen.push(`${cell} ${row} ${column}`));
  expect(seen).toEqual(["B3 3 2", "D1 1 4", "A1 1 1"]);
});

test("what is in order is not copied, all else is put in order by number", () => {
  const [ordered, mixed] = [
    new Map([
      [2, "b"],
      [10, "j"],
    ]),
    new Map([
      [10, "j"],
      [2, "b"],
    ]),
  ];
  expect(ascending(ordered)).toBe(ordered);
  expect([...ascending(mixed)]).toEqual([...ordered]);
  expect([...mixed.keys()]).toEqual([10, 2]);
});
