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

const breadth = (draft: ReturnType<ReturnType<typeof canvas>["finish"]>, row: number) =>
  [...(draft.rows.get(row) ?? [])].map(([, { value, style }]) => [value, style.wrap, style.border.right?.line ?? null]);

test("a section's title runs on over empty cells without lines between them, and nothing is merged", () => {
  const drawn = canvas("T");
  drawOutputTable(drawn, outputTable([...columns, { ...columns[0]!, header: "Số" }], rows), 3);
  const draft = drawn.finish({});
  expect(draft.merges).toEqual([]);
  expect(breadth(draft, 4)).toEqual([
    ["A", false, null],
    [null, false, null],
    [null, false, "thin"],
  ]);
});

test("a title that is longer than the paper is wide goes on in the next rows, and counts for nothing", () => {
  const title = "Kết quả tổ chức các phong trào thi đua";
  const long = inSections([{ title, names: ["một"] }], { text: (each) => each.title, rows: ({ names }) => names });
  const drawn = canvas("T");
  const table = outputTable(columns, long);
  const { lastRow } = drawOutputTable(drawn, table, 1);
  const lines = sheetText(drawn.finish({})).split("\n");
  expect(lastRow).toBe(lines.length);
  expect(lines.slice(1, -1).join(" ")).toBe(title);
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.at(-1)).toBe("1 | một");
});
