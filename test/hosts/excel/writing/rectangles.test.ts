import fc from "fast-check";
import { areaLists, rectangles, rowRuns, type Joining } from "../../../../src/hosts/excel/writing/rectangles";
import { inOneTurn } from "../../../../src/hosts/excel/writing/step";
import { parseArea, type Area } from "../../../../src/workbook/address";

type Grid = ReadonlyMap<number, ReadonlyMap<number, string>>;

const key = fc.constantFrom("a", "b", "c");
const grid: fc.Arbitrary<Grid> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), key), { maxLength: 90 })
  .map((cells) => {
    const rows = new Map<number, Map<number, string>>();
    for (const [row, column, value] of cells)
      rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, value));
    return rows;
  });
const joinings: fc.Arbitrary<Readonly<Record<string, Joining>>> = fc.record({
  a: fc.record({ down: fc.boolean(), across: fc.boolean() }),
  b: fc.record({ down: fc.boolean(), across: fc.boolean() }),
  c: fc.record({ down: fc.boolean(), across: fc.boolean() }),
});

/** "row:column:key" of every cell that the areas cover, again and again if they overlap. */
function covered(found: ReadonlyMap<string, readonly Area[]>): readonly string[] {
  const cells: string[] = [];
  for (const [value, areas] of found) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) cells.push(`${row}:${column}:${value}`);
    }
  }
  return cells.sort();
}

function given(rows: Grid): readonly string[] {
  return [...rows].flatMap(([row, cells]) => [...cells].map(([column, value]) => `${row}:${column}:${value}`)).sort();
}

test("areas cover the cells of their key, each once, and no other", () => {
  fc.assert(
    fc.property(grid, joinings, (rows, joining) => {
      const runs = inOneTurn(rowRuns(rows, (value) => value));
      expect(covered(inOneTurn(rectangles(runs, (value) => value)))).toEqual(given(rows));
      expect(
        covered(
          inOneTurn(
            rectangles(
              runs,
              (value) => value,
              (value) => joining[value]!,
            ),
          ),
        ),
      ).toEqual(given(rows));
    }),
  );
});

test("an area is tall or wide only where its cells may be joined so", () => {
  fc.assert(
    fc.property(grid, joinings, (rows, joining) => {
      for (const [value, areas] of inOneTurn(
        rectangles(
          inOneTurn(rowRuns(rows, (each) => each)),
          (each) => each,
          (each) => joining[each]!,
        ),
      )) {
        if (!joining[value]!.down) expect(areas.every(({ top, bottom }) => top === bottom)).toBe(true);
        if (!joining[value]!.across) expect(areas.every(({ left, right }) => left === right)).toBe(true);
      }
    }),
  );
});

test("filled columns beside one that is filled here and there are one area", () => {
  const rows = new Map(
    Array.from({ length: 10 }, (_, index) => [
      index + 1,
      new Map([[1, "x"], [2, "x"], ...(index % 2 === 0 ? [[3, "x"] as const] : [])]),
    ]),
  );
  const areas = inOneTurn(rectangles(inOneTurn(rowRuns(rows, (value) => value)), (value) => value)).get("x");
  expect(areas).toHaveLength(6);
  expect(areas).toContainEqual({ top: 1, left: 1, bottom: 10, right: 2 });
});

test("lists of areas name each once, in texts that are not too long", () => {
  const areas = Array.from({ length: 700 }, (_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right: 3 }));
  const lists = areaLists(areas);
  expect(lists.flatMap((list) => list.split(",").map(parseArea))).toEqual(areas);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(2_000);
  expect(areaLists([])).toEqual([]);
});
