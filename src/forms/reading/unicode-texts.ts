import type { Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { isUnicodeText, readLegacy } from "../../workbook/text/legacy/read-legacy";

/**
 * The workbook with its texts in old encodings (TCVN3, VNI) converted; what was typed stays with each cell. A font that
 * also stands on Unicode text was laid over the whole sheet and tells nothing of any one cell.
 */
export function withUnicodeTexts(workbook: Workbook): Workbook {
  const overlaid = overlaidFonts(workbook);
  const sheets = workbook.sheets.map((sheet) => withUnicodeCells(sheet, overlaid));
  return sheets.every((sheet, index) => sheet === workbook.sheets[index]) ? workbook : { ...workbook, sheets };
}

function overlaidFonts({ sheets }: Workbook): ReadonlySet<string> {
  const fonts = new Set<string>();
  for (const { rows } of sheets) {
    for (const cells of rows.values()) {
      for (const { value, legacyFont } of cells.values()) {
        if (legacyFont !== undefined && typeof value === "string" && isUnicodeText(value)) fonts.add(legacyFont);
      }
    }
  }
  return fonts;
}

function withUnicodeCells(sheet: Sheet, overlaid: ReadonlySet<string>): Sheet {
  let rows: Map<number, ReadonlyMap<number, Cell>> | null = null;
  for (const [row, cells] of sheet.rows) {
    let changed: Map<number, Cell> | null = null;
    for (const [column, cell] of cells) {
      const converted = convertedCell(cell, overlaid);
      if (converted !== cell) changed = (changed ?? new Map(cells)).set(column, converted);
    }
    if (changed !== null) rows = (rows ?? new Map(sheet.rows)).set(row, changed);
  }
  return rows === null ? sheet : { ...sheet, rows };
}

function convertedCell(cell: Cell, overlaid: ReadonlySet<string>): Cell {
  if (typeof cell.value !== "string") return cell;
  const font = cell.legacyFont ?? null;
  const read = readLegacy(cell.value, { font, overlaid: font !== null && overlaid.has(font) });
  return read === null ? cell : { ...cell, value: read.text, legacy: { typed: cell.value, encoding: read.encoding, lossy: read.lossy } };
}
