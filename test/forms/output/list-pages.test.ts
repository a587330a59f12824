import { listPages, pointsOf, printable } from "../../../src/forms/drawing/paper";
import { outputList } from "../../../src/forms/output/output-list";
import { textCell } from "../../../src/forms/output/output-cells";
import { inSections, outputTable } from "../../../src/forms/output/output-table";
import type { SheetDraft } from "../../../src/workbook/draft";
import { sampleRound } from "../score-sheet/score-sample";

const { consolidation } = sampleRound();
const nine = Array.from({ length: 9 }, (_, index) => String(index));
const blocks = [{ title: "NGƯỜI LẬP BIỂU", hint: "(Ký, ghi rõ họ tên)", dated: false }];

/** A list of so many clusters of nine units each, signed below. */
function listOf(clusters: number, orientation: "portrait" | "landscape" = "landscape"): SheetDraft {
  const groups = Array.from({ length: clusters }, (_, index) => index + 1);
  const rows = inSections(groups, { text: (group) => `Cụm ${group}`, rows: () => nine });
  return outputList(consolidation, {
    name: "Xếp hạng",
    title: "XẾP HẠNG",
    table: outputTable([{ header: "Đơn vị", width: 120, cell: (row: string) => textCell(row) }], rows),
    frozenColumns: 1,
    orientation,
    whenEmpty: "",
    remarks: ["Ghi chú."],
    signed: { formality: "state", blocks },
  });
}

const saying = ({ rows }: SheetDraft, wanted: RegExp): readonly number[] =>
  [...rows].filter(([, cells]) => wanted.test(String(cells.get(1)?.value ?? ""))).map(([row]) => row);

/** First and last row of each page. */
function pagesOf({ print }: SheetDraft): readonly (readonly [first: number, last: number])[] {
  const last = print.area?.bottom ?? 0;
  const starts = [1, ...print.breaks.map((row) => row + 1)];
  return starts.map((first, index) => [first, (starts[index + 1] ?? last + 1) - 1]);
}

test.each(Array.from({ length: 24 }, (_, index) => index + 1))(
  "%i clusters: no heading is last on a page, and nobody signs a page without a line of the list",
  (clusters) => {
    for (const orientation of ["landscape", "portrait"] as const) {
      const draft = listOf(clusters, orientation);
      const sections = saying(draft, /^Cụm /u);
      expect(draft.print.breaks.filter((row) => sections.includes(row))).toEqual([]);
      const [signature = 0] = saying(draft, /^NGƯỜI LẬP/u);
      const [first = 0, last = 0] = pagesOf(draft).at(-1) ?? [];
      expect([first <= signature, last >= signature + 5]).toEqual([true, true]);
      expect(saying(draft, /^\d$/u).some((row) => row >= first)).toBe(true);
    }
  },
);

test("no page is higher than the paper, and only the last is left half empty", () => {
  const draft = listOf(30);
  const wide = pointsOf(120);
  const { wide: across, high: down } = printable({ orientation: "landscape" });
  const room = down / Math.min(1, across / wide);
  const title = draft.print.titleRows?.from ?? 0;
  const highOf = (from: number, to: number): number =>
    Array.from({ length: to - from + 1 }, (_, index) => draft.heights.get(from + index) ?? 15.75).reduce(
      (sum, height) => sum + height,
      0,
    );
  const high = pagesOf(draft).map(([from, to], index) => highOf(from, to) + (index === 0 ? 0 : highOf(title, title)));
  expect(high.filter((each) => each > room)).toEqual([]);
  expect(high.slice(0, -1).filter((each) => each < room * 0.7)).toEqual([]);
});

test("a row that begins a page in any case does so, whatever it belongs to", () => {
  const table = { widths: [100], heights: new Map<number, number>(), first: 1, last: 20, headerRow: 1 };
  expect(listPages({ ...table, bound: new Set([10]) }, new Set([10]))).toEqual([9]);
});
