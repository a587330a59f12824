import type { Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { isUnicodeText } from "../../workbook/text/may-be-legacy";
import { readLegacy } from "../../workbook/text/read-legacy";

/**
 * The workbook with its texts in old encodings (TCVN3, VNI) converted; each cell keeps what was typed. A font that
 * Unicode texts have as well was applied to the whole sheet: it does not show how a text is encoded.
 */
export function withUnicodeTexts(workbook: Workbook): Workbook {
  const overlaid = overlaidFonts(workbook);
  const sheets = workbook.sheets.map((sheet) => withUnicodeCells(sheet, overlaid));
  return sheets.every((sheet, index) => sheet === workbook.sheets[index]) ? workbook : { ...workbook, sheets };
}

/** The same for one sheet. */
export function unicodeSheet(sheet: Sheet): Sheet {
  return withUnicodeTexts({ sheets: [sheet], warnings: [] }).sheets[0] ?? sheet;
}

function overlaidFonts({ sheets }: Workbook): ReadonlySet<string> {
  const fonts = new Set<string>();
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const cell of cells.values()) {
        if (cell.legacyFont === undefined && cell.legacyRuns === undefined) continue;
        for (const { text, font } of runsOf(cell)) if (font !== null && isUnicodeText(text)) fonts.add(font);
      }
    }
  }
  return fonts;
}

type Run = { readonly text: string; readonly font: string | null };

/** Neighbouring runs of one font joined: a letter and its diacritic may be in two. */
function runsOf({ value, legacyFont, legacyRuns }: Cell): readonly Run[] {
  if (typeof value !== "string") return [];
  if (legacyRuns === undefined) return [{ text: value, font: legacyFont ?? null }];
  const runs: { text: string; readonly font: string | null }[] = [];
  for (const { text, font } of legacyRuns) {
    const last = runs.at(-1);
    if (last?.font === font) last.text += text;
    else runs.push({ text, font });
  }
  return runs;
}

function withUnicodeCells(sheet: Sheet, overlaid: ReadonlySet<string>): Sheet {
  let rows: Map<number, ReadonlyMap<number, Cell>> | null = null;
  for (const [row, cells] of sheet.rows) {
    let changed: Map<number, Cell> | null = null;
    for (const [column, cell] of cells) {
      const converted = unicodeCell(cell, overlaid);
      if (converted !== cell) changed = (changed ?? new Map(cells)).set(column, converted);
    }
    if (changed !== null) rows = (rows ?? new Map(sheet.rows)).set(row, changed);
  }
  return rows === null ? sheet : { ...sheet, rows };
}

const noFont = { font: null, overlaid: false } as const;

/** The same for one cell; `overlaid`: fonts that don't show an encoding. */
export function unicodeCell(cell: Cell, overlaid: ReadonlySet<string> = new Set()): Cell {
  if (typeof cell.value !== "string" || cell.legacy !== undefined) return cell;
  const isOneFont = cell.legacyFont === undefined && cell.legacyRuns === undefined;
  if (isOneFont && readLegacy(cell.value, noFont) === null) return cell;
  const runs = runsOf(cell);
  // In a text of several fonts each run is read by its own font; a run without a font of its own is Unicode.
  const read = runs.map(({ text, font }) => ({
    text,
    font,
    read:
      runs.length > 1 && font === null
        ? null
        : readLegacy(text, { font, overlaid: font !== null && overlaid.has(font) }),
  }));
  const first = read.find((run) => run.read !== null);
  if (first === undefined || first.read === null) return cell;
  const value = read.map((run) => run.read?.text ?? run.text).join("");
  const lossy = read.some((run) => run.read?.lossy === true);
  return {
    ...cell,
    value,
    ...(first.font === null ? {} : { legacyFont: first.font }),
    legacy: { typed: cell.value, encoding: first.read.encoding, lossy },
  };
}
