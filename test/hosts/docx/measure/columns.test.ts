import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { around, columnsFor } from "../../../../src/hosts/docx/measure/columns";
import { widthOf } from "../../../../src/hosts/docx/measure/widths";
import type { TableColumn } from "../../../../src/papers/paper";

const column = (title: string, width: number): TableColumn => ({ title, width, align: "left" });
const row = (...cells: readonly string[]) => ({ look: "row" as const, cells });

test("columns have their shares where these are wide enough", () => {
  const { widths, size } = columnsFor({ columns: [column("A", 1), column("B", 3)], rows: [row("x", "y")] }, 400);
  expect(size).toBe(12);
  expect(widths).toEqual([100, 300]);
});

test("a figure is never broken: its column takes room from the others", () => {
  const { widths, size } = columnsFor(
    { columns: [column("Đơn vị", 9), column("Số", 1)], rows: [row("Sở", "1.234.567,89")] },
    300,
  );
  expect(size).toBe(12);
  expect(widths[1]).toBeGreaterThanOrEqual(widthOf("1.234.567,89", 12) + around);
});

test("type gets smaller where the words would not fit, down to 9 pt", () => {
  const columns = Array.from({ length: 14 }, () => column("Nghiêng", 1));
  expect(columnsFor({ columns, rows: [] }, 700).size).toBe(11);
  expect(columnsFor({ columns, rows: [] }, 300).size).toBe(9);
});

test("together the columns are as wide as the table, and each holds its longest word where all can", () => {
  const texts = constantFrom("1.234,5", "Ủy ban nhân dân", "nghiêng", "", "Khen thưởng");
  const given = array(record({ title: texts, width: integer({ min: 1, max: 9 }), cell: texts }), {
    minLength: 1,
    maxLength: 12,
  });
  assert(
    property(given, integer({ min: 300, max: 700 }), (all, width) => {
      const columns = all.map((each) => column(each.title, each.width));
      const { widths, size } = columnsFor({ columns, rows: [row(...all.map(({ cell }) => cell))] }, width);
      expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width);
      if (size === 9) return;
      for (const [at, { title, cell }] of all.entries())
        for (const word of `${title} ${cell}`.split(" "))
          expect(widths[at]).toBeGreaterThanOrEqual(widthOf(word, size) + around - 0.01);
    }),
  );
});
