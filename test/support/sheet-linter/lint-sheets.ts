import { sheetNames } from "../../../src/contract/sheet-names";
import type { SheetDraft, WorkbookDraft } from "../../../src/workbook/draft";
import type { Page } from "../paper-linter/rendered-pages";
import {
  edges,
  filling,
  footerOf,
  headerRows,
  headings,
  keyOf,
  letters,
  overlapping,
  pageNumbers,
  type SheetDeviation,
  type SheetPage,
  sheetPages,
  type SheetRule,
  signatures,
  texts,
  words,
} from "./sheet-rules";

const perPage = [letters, edges, texts, overlapping, filling, headings, headerRows, words, signatures, pageNumbers];

/**
 * What the rendered sheets of a workbook have against them; [] = they can be handed on. Pages come sheet by sheet.
 * `annexes`: sheets that say to what they belong.
 */
export function lintSheets(
  draft: WorkbookDraft,
  pages: readonly Page[],
  annexes: ReadonlySet<string> = ofBoard,
): readonly SheetDeviation[] {
  let rest = pages;
  const footers = draft.sheets.map(({ print }) => keyOf(print.footer));
  return draft.sheets.flatMap((sheet) => {
    const other = rest.findIndex((page) => footerIn(page, footers) !== keyOf(sheet.print.footer));
    const own = rest.slice(0, other < 0 ? rest.length : other);
    rest = rest.slice(own.length);
    return lintSheet(sheet, own, annexes);
  });
}

/** The longest of these with which the foot of the page begins: one sheet's name may be the beginning of another's. */
function footerIn(page: Page, footers: readonly string[]): string {
  const foot = footerOf(page);
  const fitting = footers.filter((footer) => (footer === "" ? foot === "" : foot.startsWith(footer)));
  return fitting.reduce((longest, footer) => (footer.length > longest.length ? footer : longest), "");
}

function lintSheet(
  sheet: SheetDraft,
  rendered: readonly Page[],
  annexes: ReadonlySet<string>,
): readonly SheetDeviation[] {
  const pages = sheetPages(sheet, rendered);
  const found =
    (page: number) =>
    ([rule, what]: readonly [SheetRule, string]): SheetDeviation => ({
      sheet: sheet.name,
      page,
      rule,
      what,
    });
  const planned = sheet.print.breaks.length + 1;
  if (rendered.length === 0) return [found(0)(["not-printed", sheet.print.footer])];
  const whole: readonly (readonly [SheetRule, string])[] = [
    ...(rendered.length === planned ? [] : [["pages", `${rendered.length} printed, ${planned} planned`] as const]),
    ...heads(sheet, pages, annexes),
  ];
  return [
    ...whole.map(found(1)),
    ...pages.flatMap((_, at) => perPage.flatMap((rule) => rule({ sheet, pages, at }).map(found(at + 1)))),
  ];
}

const signed: ReadonlySet<string> = new Set([sheetNames.scores, sheetNames.ranking, sheetNames.nominees]);
const ofBoard: ReadonlySet<string> = new Set([sheetNames.unitStandings, sheetNames.clusterStandings]);

/** Sheets that are signed have room for it where there is something to sign; annexes say to what they belong. */
function heads(
  sheet: SheetDraft,
  pages: readonly SheetPage[],
  annexes: ReadonlySet<string>,
): readonly (readonly [SheetRule, string])[] {
  const says = (text: string): boolean => pages.some(({ key }) => key.includes(keyOf(text)));
  const isFilled = sheet.name === sheetNames.scores || sheet.filter !== null;
  return [
    ...(signed.has(sheet.name) && isFilled && !says("(Ký") ? [["signature", "none"] as const] : []),
    ...(annexes.has(sheet.name) && !(says("PHỤ LỤC") && says("(Kèm theo")) ? [["annex-head", "none"] as const] : []),
  ];
}
