import { canvas } from "../../../src/forms/drawing/canvas";
import { countCell, textCell } from "../../../src/forms/output/output-cells";
import { drawOutputTable, inSections, outputTable } from "../../../src/forms/output/output-table";
import { sheetText } from "../../support/sheet-text";

const columns = [
  { header: "STT", width: 5, cell: (_: string, { order }: { readonly order: number }) => countCell(order) },
  { header: "Tên", width: 8, widest: 20, cell: (name: string) => textCell(name) },
];

const sections = [
  { title: "A", names: ["một", "hai"] },
  { title: "B", names: [] },
  { title: "C", names: ["ba"] },
];
const rows = inSections(sections, { text: ({ title }) => title, rows: ({ names }) => names });

test("rows are counted through the sections; a section without rows is left out", () => {
  const drawn = canvas("T");
  expect(drawOutputTable(drawn, outputTable(columns, rows), 3)).toEqual({ headerRow: 3, firstRow: 4, lastRow: 8 });
  expect(sheetText(drawn.finish({}))).toBe("STT | Tên\nA\n1 | một\n2 | hai\nC\n3 | ba");
});

test("a column grows with its texts as far as it may, and rows grow with what is wrapped", () => {
  const one = outputTable(columns, [{ kind: "row", row: "mười hai chữ" }]);
  const long = outputTable(columns, [{ kind: "row", row: "một tên rất dài ".repeat(9).trim() }]);
  expect(one.widths[1]).toBeGreaterThan(8);
  expect(one.widths[1]).toBeLessThan(20);
  expect(long.widths).toEqual([5, 20]);
  const drawn = canvas("T");
  drawOutputTable(drawn, long, 1);
  expect(drawn.finish({}).heights.get(2)).toBeGreaterThan(100);
});
