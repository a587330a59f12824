import { type Deviation, deviation, edgesOf, margins, near } from "./deviation";
import { type Found, type FoundBlock, type FoundPaper, type FoundRow, linesOf, textsOf } from "./found-texts";
import { lintLook } from "./head-rules";
import type { Page, Piece } from "./rendered-pages";

const plain = { from: 13, to: 14, bold: false, italic: false };
const looks = {
  body: plain,
  item: plain,
  center: plain,
  heading: { ...plain, bold: true },
  note: { ...plain, from: 12, italic: true },
};
/** Type in tables may be smaller than the text's. */
const inTable = { from: 9, to: 13, italic: false };

/** Text, lists, tables and charts of one part of a paper. */
export function lintBlocks(blocks: readonly FoundBlock[], pages: readonly Page[]): readonly Deviation[] {
  return blocks.flatMap((block, at): readonly Deviation[] => {
    if (block.kind === "table") return lintTable(block);
    if (block.kind === "chart") return [];
    const { look } = block.block;
    const next = blocks[at + 1];
    return [
      ...lintLook(block.found, looks[look]),
      ...(look === "body" ? lintBody(block.found, pages) : []),
      ...((look === "heading" || announces(block.found)) && next !== undefined ? headingAlone(block.found, next) : []),
    ];
  });
}

/** "Kết quả bình xét:" stands on the page of what it announces. */
const announces = ({ text }: Found): boolean => /:\s*$/u.test(text);

function headingAlone(heading: Found, next: FoundBlock): readonly Deviation[] {
  const following = textsOf(next).find(({ pieces }) => pieces.length > 0)?.pieces[0];
  return deviation(following !== undefined && following.page !== heading.pieces.at(-1)?.page, "heading-alone", heading);
}

/** First line 1 to 1.27 cm in, both edges even, lines 1 to 1.5 apart. */
function lintBody(found: Found, pages: readonly Page[]): readonly Deviation[] {
  const lines = linesOf(found.pieces);
  const page = pages.find(({ number }) => number === found.pieces[0]?.page);
  const [first, ...others] = lines;
  if (first === undefined || page === undefined || others.length === 0) return [];
  const edge = Math.min(...others.map((line) => edgesOf(line).left));
  const indent = edgesOf(first).left - edge;
  const ends = lines.slice(0, -1).map((line) => page.width - edgesOf(line).right);
  const isEven = ends.every(
    (end) => Math.abs(end - margins.right[0]) < 2 * near || Math.abs(end - margins.right[1]) < 2 * near,
  );
  const steps = lines.slice(1).flatMap((line, at) => stepOf(lines[at] as readonly Piece[], line));
  return [
    ...deviation(indent < 27 || indent > 37.5, "first-line", found),
    ...deviation(!isEven, "justified", found),
    ...deviation(
      steps.some((step) => step < 1.1 || step > 1.75),
      "line-spacing",
      found,
    ),
  ];
}

/** From one line to the next, in its size of type; a font's own line is 1.15 high. */
function stepOf([above]: readonly Piece[], [below]: readonly Piece[]): readonly number[] {
  if (above === undefined || below === undefined || above.page !== below.page) return [];
  return [(below.top - above.top) / above.size];
}

function lintTable({ block, rows, repeats }: Extract<FoundBlock, { kind: "table" }>): readonly Deviation[] {
  const [header] = rows as readonly [FoundRow];
  const named: Found = header.cells.find(({ pieces }) => pieces.length > 0) ?? { text: "", pieces: [] };
  const pageOf = ({ cells }: FoundRow): readonly number[] => [
    ...new Set(cells.flatMap(({ pieces }) => pieces.map(({ page }) => page))),
  ];
  const first = pageOf(header)[0] ?? 0;
  const later = [...new Set(rows.flatMap(pageOf))].filter((page) => page !== first);
  return [
    ...deviation(
      later.some((page) => !repeats.includes(page)),
      "header-row",
      named,
    ),
    ...deviation(rows.length > 1 && !rows.slice(1).flatMap(pageOf).includes(first), "header-row", named),
    ...rows.flatMap((row) => deviation(pageOf(row).length > 1, "row-split", row.cells[0] ?? named)),
    ...rows.flatMap(({ look, cells }) => cells.flatMap((cell) => lintLook(cell, { ...inTable, bold: look !== "row" }))),
    ...block.columns.flatMap(({ align }, at) =>
      lintColumn(
        rows.filter(({ look }) => look === "row" || look === "sum").flatMap(({ cells }) => cells[at] ?? []),
        align,
      ),
    ),
  ];
}

/** The edges or middles of a column's texts lie under each other. */
function lintColumn(cells: readonly Found[], align: "left" | "center" | "right"): readonly Deviation[] {
  const edge = (line: readonly Piece[]): number => {
    const { left, right } = edgesOf(line);
    return align === "left" ? left : align === "right" ? right : (left + right) / 2;
  };
  const [first] = cells.flatMap(({ pieces }) => linesOf(pieces));
  if (first === undefined) return [];
  const isOff = (line: readonly Piece[]): boolean => Math.abs(edge(line) - edge(first)) > 2 * near;
  return cells.flatMap((cell) => deviation(linesOf(cell.pieces).some(isOff), "alignment", cell));
}

/** Every annex begins a page, with its name. */
export function lintAnnexes({ annexes }: FoundPaper, pages: readonly Page[]): readonly Deviation[] {
  return annexes.flatMap(({ name, title }) => {
    const found = name.pieces.length > 0 ? name : title;
    const [piece] = found.pieces;
    const above = pages
      .find(({ number }) => number === piece?.page)
      ?.pieces.filter(({ top }) => top > 50 && top < (piece?.top ?? 0) - 1);
    return deviation((above?.length ?? 0) > 0, "new-page", found);
  });
}
