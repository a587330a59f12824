import { addressOf, areaAddress } from "../../../workbook/address";
import type { ConditionalFormat, Protection, SheetDraft } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";
import { footerCode, pageMargins, pageNumberCode } from "../../../workbook/style";
import { conditionElements, validationElements } from "./sheet-rules";
import { textAttribute, xmlText, xmlDeclaration } from "./xml-text";

export type Front = {
  /** Whether it is the sheet that is open first. */
  readonly isOpen: boolean;
  /** The name that macros know the sheet by; left out: none. */
  readonly codeName?: string | undefined;
};

/** The part of a sheet before its cells. The order of elements is the schema's (ECMA-376 part 1, 18.3.1.99). */
export function beforeCells(sheet: SheetDraft, { isOpen, codeName }: Front): string {
  const code = codeName === undefined ? "" : ` codeName="${textAttribute(codeName)}"`;
  const tab = sheet.tab === null ? "" : `<tabColor rgb="FF${sheet.tab.toUpperCase()}"/>`;
  const deepest = Math.max(0, ...[...sheet.columns.values()].map(({ outline }) => outline));
  return (
    xmlDeclaration +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<sheetPr${code}>${tab}<pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${usedArea(sheet)}"/>` +
    // LibreOffice opens the first sheet unless a tab is selected.
    `<sheetViews><sheetView${isOpen ? ' tabSelected="1"' : ""} workbookViewId="0"${pane(sheet.freeze)}</sheetViews>` +
    // Without the depth Excel leaves no room for the buttons that fold columns; 15 points suit Times New Roman 11.
    `<sheetFormatPr defaultRowHeight="15"${deepest > 0 ? ` outlineLevelCol="${deepest}"` : ""}/>` +
    columns(sheet)
  );
}

/** The area that `<dimension>` names; readers only take it as a hint. */
function usedArea({ rows }: SheetDraft): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  for (const row of rows.keys()) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
  }
  eachCell(rows, (_, __, column) => {
    if (column < left) left = column;
    if (column > right) right = column;
  });
  return areaAddress({ top: Math.min(top, bottom), left: Math.min(left, right), bottom, right });
}

/** The rest of `<sheetView>`. */
function pane({ rows, columns: left }: SheetDraft["freeze"]): string {
  if (rows === 0 && left === 0) return "/>";
  const splits = `${left > 0 ? ` xSplit="${left}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const active = left === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return `><pane${splits} topLeftCell="${addressOf(rows + 1, left + 1)}" state="frozen" activePane="${active}"/></sheetView>`;
}

function columns(sheet: SheetDraft): string {
  const elements = [...sheet.columns]
    .sort(([one], [other]) => one - other)
    .map(
      ([column, { width, hidden, outline }]) =>
        `<col min="${column}" max="${column}" width="${width}" customWidth="true"${hidden ? ' hidden="true"' : ""}${outline > 0 ? ` outlineLevel="${outline}"` : ""}/>`,
    );
  return elements.length === 0 ? "" : `<cols>${elements.join("")}</cols>`;
}

export type Tail = {
  readonly conditionOf: (look: ConditionalFormat["look"]) => number;
  /** The relations that lead to the sheet's drawing and to the boxes of its notes; `null` = it has none. */
  readonly drawing: string | null;
  readonly notes: string | null;
};

/** The part of a sheet after its cells. */
export function afterCells(sheet: SheetDraft, { conditionOf, drawing, notes }: Tail): string {
  return (
    (sheet.protection === null ? "" : protection(sheet.protection)) +
    (sheet.filter === null ? "" : `<autoFilter ref="${areaAddress(sheet.filter)}"/>`) +
    merges(sheet) +
    conditionElements(sheet.conditions, conditionOf) +
    validationElements(sheet.validations, sheet.name) +
    page(sheet) +
    numberTexts(sheet) +
    (drawing === null ? "" : `<drawing r:id="${drawing}"/>`) +
    (notes === null ? "" : `<legacyDrawing r:id="${notes}"/>`) +
    "</worksheet>"
  );
}

/** The format says what is forbidden. Selecting is allowed everywhere: people copy from locked cells. */
function protection(allowed: Protection): string {
  const forbids = (may: boolean): number => (may ? 0 : 1);
  return (
    '<sheetProtection sheet="1" objects="1" scenarios="1" selectLockedCells="0" selectUnlockedCells="0"' +
    ` formatColumns="${forbids(allowed.formatColumns)}"${allowed.formatRows === true ? ' formatRows="0"' : ""}` +
    ` insertRows="${forbids(allowed.insertRows)}" autoFilter="${forbids(allowed.filter)}"/>`
  );
}

function merges(sheet: SheetDraft): string {
  const areas = sheet.merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  if (areas.length === 0) return "";
  const elements = areas.map((area) => `<mergeCell ref="${areaAddress(area)}"/>`);
  return `<mergeCells count="${areas.length}">${elements.join("")}</mergeCells>`;
}

/** The format has inches. */
const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 10_000) / 10_000;
const margins = (["left", "right", "top", "bottom", "header", "footer"] as const)
  .map((side) => ` ${side}="${inches(pageMargins[side])}"`)
  .join("");

/** Numbers of papers: ECMA-376 part 1, 18.3.1.63. */
const papers = { a3: 8, a4: 9 } as const;

function page({ print }: SheetDraft): string {
  const { orientation, paper = "a4", pagesHigh } = print;
  return (
    `<pageMargins${margins}/>` +
    `<pageSetup paperSize="${papers[paper]}" orientation="${orientation}" fitToWidth="1" fitToHeight="${pagesHigh}"/>` +
    headerAndFooter(print.footer) +
    breaks(print.breaks)
  );
}

/** The first page has no number but the same footer. */
function headerAndFooter(footer: string): string {
  const text = footer === "" ? "" : xmlText(`&L${footerCode(footer)}`);
  const footers = text === "" ? "" : `<oddFooter>${text}</oddFooter><firstFooter>${text}</firstFooter>`;
  return `<headerFooter differentFirst="1"><oddHeader>${xmlText(`&C${pageNumberCode}`)}</oddHeader>${footers}</headerFooter>`;
}

function breaks(rows: readonly number[]): string {
  if (rows.length === 0) return "";
  const elements = [...rows].sort((one, other) => one - other).map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${elements.join("")}</rowBreaks>`;
}

/** As far as Excel takes a text for a number in some language of its own. */
const likeNumber = /^[-+]?\d[\d.,]*\s?%?$/u;

/**
 * Codes, phone numbers and words of units stay texts also where they look like numbers (contract §4): says so for the
 * rows of each column with such texts, where Excel would put a green triangle into every cell. "" where there are none,
 * and on hidden sheets.
 */
function numberTexts(sheet: SheetDraft): string {
  if (sheet.state !== "visible") return "";
  const rows = new Map<number, { readonly top: number; readonly bottom: number }>();
  eachCell(sheet.rows, ({ value, formula }, row, column) => {
    if (typeof value !== "string" || formula !== null || !likeNumber.test(value)) return;
    const { top = row, bottom = row } = rows.get(column) ?? {};
    rows.set(column, { top: Math.min(top, row), bottom: Math.max(bottom, row) });
  });
  if (rows.size === 0) return "";
  const areas = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([column, { top, bottom }]) => areaAddress({ top, left: column, bottom, right: column }));
  return `<ignoredErrors><ignoredError sqref="${areas.join(" ")}" numberStoredAsText="1"/></ignoredErrors>`;
}
