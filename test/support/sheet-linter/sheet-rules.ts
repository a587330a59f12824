import { sheetNames } from "../../../src/contract/sheet-names";
import { looks } from "../../../src/forms/drawing/styles";
import type { SheetDraft } from "../../../src/workbook/draft";
import { millimetres } from "../paper-linter/deviation";
import { isPageNumber } from "../paper-linter/found-texts";
import { overlaps } from "../paper-linter/page-rules";
import type { Page, Piece } from "../paper-linter/rendered-pages";
import { type PrintedCell, plannedPages, printedCells } from "./printed-book";

export type SheetRule =
  | "not-printed"
  | "pages"
  | "nearly-empty"
  | "heading-last"
  | "edge"
  | "cut-text"
  | "overlap"
  | "hashes"
  | "header-row"
  | "small-letters"
  | "source"
  | "code-word"
  | "signature"
  | "annex-head"
  | "page-number";

export type SheetDeviation = {
  readonly sheet: string;
  readonly page: number;
  readonly rule: SheetRule;
  readonly what: string;
};

/** A page of a sheet: its words without page number and footer, and the rows that it should hold. */
export type SheetPage = {
  readonly page: Page;
  readonly body: readonly Piece[];
  /** All words in a row, without spaces: a text is looked for in it. */
  readonly key: string;
  readonly rows: readonly [first: number, last: number];
  readonly cells: readonly PrintedCell[];
};

/** Letters and digits alone: lines are broken anywhere, and signs come from other fonts. */
export const keyOf = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();

/** Top of the bottom margin, in which the footer is. */
const footTop = ({ height }: Page): number => height - millimetres(20);

export function footerOf(page: Page): string {
  return keyOf(
    page.pieces
      .filter(({ top }) => top > footTop(page))
      .map(({ text }) => text)
      .join(""),
  );
}

export function sheetPages(sheet: SheetDraft, pages: readonly Page[]): readonly SheetPage[] {
  const planned = plannedPages(sheet);
  const cells = printedCells(sheet);
  return pages.map((page, index) => {
    const body = page.pieces.filter((piece) => !isPageNumber(piece) && piece.top <= footTop(page));
    const rows = planned[index] ?? [0, 0];
    return {
      page,
      body,
      key: keyOf(body.map(({ text }) => text).join("")),
      rows,
      cells: cells.filter(({ row }) => row >= rows[0] && row <= rows[1]),
    };
  });
}

type Found = readonly (readonly [SheetRule, string])[];
type Given = { readonly sheet: SheetDraft; readonly pages: readonly SheetPage[]; readonly at: number };

const isLetter = /\p{L}/u;

/**
 * In points. What is drawn at 11 points is to be about 8: LibreOffice sets columns a little wider than Excel, so it
 * prints a sheet a little smaller. Sources, hints and remarks are drawn at 9 and 10.
 */
const [smallestUsual, smallestAny] = [7.2, 5.9];

export function letters({ pages, at }: Given): Found {
  const words = pages[at]?.body.filter(({ text }) => isLetter.test(text)) ?? [];
  const sizes = new Map<number, number>();
  for (const { size, text } of words) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const [usual] = [...sizes].sort(([, one], [, other]) => other - one)[0] ?? [11];
  return [
    ...(usual < smallestUsual ? [["small-letters", `${usual.toFixed(1)} pt`] as const] : []),
    ...words
      .filter(({ size }) => size < smallestAny)
      .slice(0, 1)
      .map(({ text }) => ["small-letters", text] as const),
  ];
}

/** Outside of the margins, or a number that has no room in its column. */
export function edges({ pages, at }: Given): Found {
  const { page, body } = pages[at] as SheetPage;
  const [left, right] = [millimetres(30) - 2, page.width - millimetres(15) + 2];
  return body
    .filter((piece) => piece.left < left || piece.right > right || /^#{3,}$/u.test(piece.text))
    .map(({ text }) => [text.startsWith("###") ? "hashes" : "edge", text] as const);
}

/** A row that is lower than its text lays it over its neighbours. */
export function overlapping({ pages, at }: Given): Found {
  return overlaps((pages[at] as SheetPage).body).map((what) => ["overlap", what] as const);
}

/** Every text of the rows that the page should hold stands on it whole. */
export function texts({ pages, at }: Given): Found {
  const { key, cells } = pages[at] as SheetPage;
  return cells.filter(({ text }) => !key.includes(keyOf(text))).map(({ text }) => ["cut-text", text] as const);
}

/** Less than this share of the page's height is used. */
const nearlyEmpty = 0.35;

/** Only the last page of a table may be so: after it the sheet ends, or the next one begins with a head of its own. */
export function filling({ pages, at }: Given): Found {
  const { page, body } = pages[at] as SheetPage;
  const next = pages[at + 1];
  if (next === undefined || next.cells.some(({ text }) => text.startsWith("BẢNG ĐIỂM"))) return [];
  const lowest = Math.max(0, ...body.map(({ top }) => top));
  return lowest < nearlyEmpty * page.height ? [["nearly-empty", `${Math.round((100 * lowest) / page.height)} %`]] : [];
}

/** A section's title or a header of a table with nothing below it. */
export function headings({ sheet, pages, at }: Given): Found {
  const { cells } = pages[at] as SheetPage;
  const last = cells.at(-1);
  if (last === undefined || at === pages.length - 1) return [];
  const styles = [...(sheet.rows.get(last.row)?.values() ?? [])].map(({ style }) => style);
  const isHeading = styles.some(
    ({ font, fill }) => font.bold && (fill === looks.section.fill || fill === looks.header.fill),
  );
  const numbers = [...(sheet.rows.get(last.row)?.values() ?? [])].some(({ value }) => typeof value === "number");
  return isHeading && !numbers ? [["heading-last", last.text]] : [];
}

/** Where a table goes on, its header is repeated. */
export function headerRows({ sheet, pages, at }: Given): Found {
  const { rows, key, cells } = pages[at] as SheetPage;
  const header = sheet.freeze.rows;
  const bottom = sheet.filter?.bottom ?? 0;
  if (at === 0 || header === 0 || sheet.filter === null || rows[0] > bottom || cells.length === 0) return [];
  const titles = printedCells(sheet).filter(({ row }) => row === header);
  const missing = titles.filter(({ text }) => !key.includes(keyOf(text)));
  return missing.map(({ text }) => ["header-row", text] as const);
}

const option = /(?:^|[\s("])--[a-z]/u;
const code = /(?:^|[\s("])[a-z]+(?:-[a-z]+)+(?![\w.])/u;
const english = /\b(?:null|undefined|NaN|true|false|Infinity|error|warning|notice)\b|\[object/u;
const place = /\S+\.xlsx\b.*\b[A-Z]{1,2}\d+\b/u;
/** In the register, which is worked in, it stands between columns that are printed. */
const fingerprint = "SHA-256";
const sourceHeaders = new Set(["Tệp", "Ô", "Ô đầu", "Nguồn", fingerprint, "Mã lỗi", "Trang trong tệp"]);

/** Words of the program, and the file, sheet and cell of a figure. */
export function words({ sheet, pages, at }: Given): Found {
  const { body, cells } = pages[at] as SheetPage;
  const line = body.map(({ text }) => text).join(" ");
  const isSource = ({ row, column, text }: PrintedCell): boolean =>
    (sourceHeaders.has(text) &&
      !(sheet.name === sheetNames.receipts && text === fingerprint) &&
      sheet.rows.get(row)?.get(column)?.style.fill === looks.header.fill) ||
    (place.test(text) && sheet.rows.get(row)?.get(column)?.style.font.color === looks.source.font.color);
  const isCode = (text: string): boolean => option.test(text) || code.test(text) || english.test(text);
  return [
    ...cells.filter(isSource).map(({ text }) => ["source", text] as const),
    ...cells.filter(({ text }) => isCode(text)).map(({ text }) => ["code-word", text] as const),
    ...(option.test(line) ? [["code-word", line.slice(Math.max(0, line.indexOf("--")), 40)] as const] : []),
  ];
}

/** Never alone: there are figures of the table above it. */
export function signatures({ pages, at }: Given): Found {
  const { body } = pages[at] as SheetPage;
  const signed = body.filter(({ text }) => text.startsWith("(Ký")).map(({ top }) => top);
  if (signed.length === 0) return [];
  const above = body.filter(({ text, top }) => /\d/u.test(text) && top < Math.min(...signed));
  return above.length < fewest ? [["signature", "alone"]] : [];
}

/** Figures above a signature; a repeated header has one or two. */
const fewest = 4;

export function pageNumbers({ pages, at }: Given): Found {
  const numbers = pages[at]?.page.pieces.filter(isPageNumber) ?? [];
  return at > 0 && numbers.length === 0 ? [["page-number", "none"]] : [];
}
