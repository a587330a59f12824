import { type XmlScan, attribute, isTrue } from "./xml-attributes";
import { addressOf, parseArea, type Area, readReference, readRowNumber } from "../../../workbook/address";
import type { Cell, CellLook, CellValue } from "../../../workbook/cell";
import type { HiddenPlaces, Sheet, SheetGuard } from "../../../workbook/sheet";
import { isLegacyFont } from "../../../workbook/text/may-be-legacy";
import { formulaText, readFormula, type FormulaBudget, type SharedFormulas } from "./cell-formula";
import { cellValue, type ValueContext } from "./cell-value";
import { readColumns, readRuledAreas } from "./sheet-areas";
import { keepCell, moveTo, newGrid, orderedRows, type Grid, type Tally } from "./grid";
import { corrupt, within } from "./limits";
import { openPart, type Source } from "./parts";
import { readPlainCell, type PlainCell } from "./plain-cell";
import { plainText, richText, type RichString } from "./shared-strings";
import { general, type CellFormat } from "./styles";

import { contentText, eachChild, elementText } from "./xml-elements";

/** What all sheets of a workbook share. */
export type SheetContext = ValueContext & {
  /** `null`: the file names a part of styles that is not there. */
  readonly styles: readonly CellFormat[] | null;
  readonly tally: Tally;
  readonly formulaBudget: FormulaBudget;
};

export type Worksheet = Pick<Sheet, "rows" | "merges" | "widths"> & {
  readonly hidden: HiddenPlaces;
  readonly guard: SheetGuard;
};

/** `null` when there is no such part. */
export function readWorksheet(source: Source, part: string, context: SheetContext): Worksheet | null {
  const scan = openPart(source, part, "worksheet");
  if (scan === null) return null;
  const grid = newGrid(part, { limits: source.limits, tally: context.tally });
  const widths = new Map<number, number>();
  const merges: Area[] = [];
  const hidden: { from: number; to: number }[] = [];
  let isProtected = false;
  let ruled: Area[] | null = [];
  eachChild(scan, (name) => {
    if (name === "sheetData") readRows(scan, grid, context);
    else if (name === "cols") readColumns(scan, { widths, hidden });
    else if (name === "mergeCells") readMerges(scan, merges, context.tally);
    else if (name === "sheetProtection") isProtected = isTrue(attribute(scan, "sheet"));
    else if (name === "dataValidations") ruled = readRuledAreas(scan);
    // Excel keeps rules that look into other sheets among the extensions.
    else if (name === "extLst") ruled = null;
  });
  return {
    rows: orderedRows(grid),
    merges,
    widths,
    hidden: { rows: grid.hidden, flatRows: grid.flat, columns: hidden },
    guard: { isProtected, ruled },
  };
}

function readMerges(scan: XmlScan, merges: Area[], tally: Tally): void {
  eachChild(scan, (name) => {
    if (name !== "mergeCell") return;
    const reference = attribute(scan, "ref") ?? "";
    merges.push(parseArea(reference) ?? corrupt(scan.part, `merged area "${reference.slice(0, 40)}"`));
    tally.merges += 1;
    if (tally.merges > scan.limits.merges) within(scan.limits, "merges", { found: tally.merges, where: scan.part });
  });
}

function readRows(scan: XmlScan, grid: Grid, context: SheetContext): void {
  const cells = cellReader(scan, grid, context);
  eachChild(scan, (name) => {
    if (name !== "row") return;
    const written = attribute(scan, "r");
    const row = written === undefined ? grid.row + 1 : readRowNumber(written.trim());
    if (row === null) corrupt(grid.part, `row "${written?.slice(0, 20)}"`);
    const isFlat = Number(attribute(scan, "ht") ?? 1) === 0;
    const isHidden = isTrue(attribute(scan, "hidden"));
    moveTo(grid, row, 0);
    cells();
    if ((isFlat || isHidden) && grid.rows.has(row)) (isFlat ? grid.flat : grid.hidden).add(row);
  });
}

/** Reads the children of a row. One closure for the whole sheet, since cells are many. */
function cellReader(scan: XmlScan, grid: Grid, context: SheetContext): () => void {
  const shared: SharedFormulas = { masters: new Map(), budget: context.formulaBudget, warnings: context.warnings };
  let text: string | null = null;
  let formula: string | null = null;
  let inline: string | RichString | null = null;
  const visit = (name: string): void => {
    if (name === "v") {
      if (text !== null) corrupt(grid.part, `two values in cell ${addressOf(grid.row, grid.column)}`);
      text = elementText(scan);
    } else if (name === "f") formula = readFormula(scan, { row: grid.row, column: grid.column }, shared);
    else if (name === "is") inline = richText(scan);
  };
  const cell = (name: string): void => {
    if (name !== "c") return;
    place(grid, attribute(scan, "r"));
    const format = formatOf(grid, attribute(scan, "s"), context);
    const type = attribute(scan, "t") ?? "n";
    text = formula = inline = null;
    eachChild(scan, visit);
    keepRead(grid, { type, text, formula, inline, format }, context);
  };
  const plain: PlainCell = { row: 0, column: 0, style: -1, type: "n", text: null, formula: null };
  const plainCells = (): void => {
    while (readPlainCell(scan, plain)) {
      moveTo(grid, plain.row === 0 ? grid.row : plain.row, plain.row === 0 ? grid.column + 1 : plain.column);
      const format = plainFormat(grid, plain.style, context);
      formula = plain.formula === null ? null : formulaText(scan, plain.formula, { at: grid, shared });
      text = plain.text === null ? null : contentText(scan, plain.text);
      keepRead(grid, { type: plain.type, text, formula, inline: null, format }, context);
    }
  };
  return () => {
    plainCells();
    eachChild(scan, (name) => {
      cell(name);
      plainCells();
    });
  };
}

type RawCell = {
  readonly type: string;
  /** Content of `v`, of `f` and of `is`; `null` where there is none. */
  readonly text: string | null;
  readonly formula: string | null;
  readonly inline: string | RichString | null;
  readonly format: CellFormat;
};

function keepRead(grid: Grid, raw: RawCell, context: SheetContext): void {
  const { type, text, formula, inline, format } = raw;
  const value = inline === null ? (text === null ? null : valueOf(raw, text, { grid, context })) : plainText(inline);
  if (value === null && formula === null) return;
  const plain: Cell = { value, formula, format: format.code };
  const cell = format.look === null ? plain : { ...plain, look: format.look };
  const rich = inline ?? (type === "s" && text !== null ? context.sharedStrings[Number(text)] : undefined);
  const hasRuns = typeof value === "string" && (format.legacyFont !== null || typeof rich === "object");
  keepCell(
    grid,
    hasRuns ? { ...cell, ...legacyFonts(format.legacyFont, rich), ...markedRuns(format.look, rich) } : cell,
  );
}

/** Runs that are struck through or raised, with those between them; empty for nearly all texts. */
function markedRuns(look: CellLook | null, rich: string | RichString | undefined): Pick<Cell, "runs" | "look"> {
  if (typeof rich !== "object") return {};
  const runs = rich.runs.map(({ text, struck, raised, asCell }) => ({
    text,
    struck: asCell ? look?.struck === true : struck,
    raised,
  }));
  if (look?.struck !== true && !runs.some(({ struck, raised }) => struck || raised)) return {};
  return { runs, ...(look === null ? {} : { look: { ...look, struck: false } }) };
}

/** Fonts of old encodings, by run where the runs state them; empty for nearly all cells, which have no such font. */
function legacyFonts(
  legacyFont: string | null,
  rich: string | RichString | undefined,
): Pick<Cell, "legacyFont" | "legacyRuns"> {
  const own = legacyFont === null ? {} : { legacyFont };
  if (typeof rich !== "object") return own;
  const legacyRuns = rich.runs.map(({ text, font }) => ({
    text,
    font: font === null ? legacyFont : isLegacyFont(font) ? font : null,
  }));
  return legacyRuns.some(({ font }) => font !== null) || legacyFont !== null ? { ...own, legacyRuns } : own;
}

function valueOf(
  { type, format }: RawCell,
  text: string,
  { grid, context }: { readonly grid: Grid; readonly context: SheetContext },
): CellValue {
  const value = cellValue({ type, text, kind: format.kind, where: grid.where }, context);
  if (typeof value === "string" && value.length > grid.limits.cellCharacters) {
    within(grid.limits, "cellCharacters", { found: value.length, where: grid.where() });
  }
  return value;
}

/** A cell without an address is right of the one before it. */
function place(grid: Grid, reference: string | undefined): void {
  if (reference === undefined) return moveTo(grid, grid.row, grid.column + 1);
  const position = readReference(reference);
  if (position === null) return corrupt(grid.part, `cell "${reference.slice(0, 20)}"`);
  return moveTo(grid, position.row, position.column);
}

function plainFormat(grid: Grid, style: number, context: SheetContext): CellFormat {
  return context.styles?.[Math.max(style, 0)] ?? formatOf(grid, style < 0 ? undefined : String(style), context);
}

/**
 * Cells without a style have the first one. A style that the file doesn't have counts as none, with a warning: a date
 * would look like a number.
 */
function formatOf(grid: Grid, index: string | undefined, { styles, warnings }: SheetContext): CellFormat {
  const isAsked = index !== undefined && index !== "0";
  if (styles === null) return isAsked ? corrupt(grid.part, "it asks for styles, whose part is missing") : general;
  const format = styles[index === undefined ? 0 : Number(index)];
  if (format === undefined && isAsked)
    warnings.add(
      "style",
      `${grid.part}!${addressOf(grid.row, grid.column)} has style "${index.slice(0, 20)}" of ${styles.length}`,
    );
  return format ?? general;
}
