import { isBlank, type Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { cellText } from "./finding";

/** Something that the header of a column may say. */
export type HeaderText = { readonly key: string; readonly column: number };

/** No header of people's is merged over more; a file that is made to hold us up may have any number. */
const mostMerges = 200;
const widest = 60;

type Block = { readonly top: number; readonly height: number };

/**
 * What each column says in a block of header rows, from left to right: its own texts, the lowest first, and all of them
 * read downwards ("Kế hoạch" over "6 tháng"). A cell that is merged over several columns speaks for each of them.
 */
export function headerTexts(sheet: Sheet, { top, height }: Block): readonly HeaderText[] {
  const rows = Array.from({ length: height }, (_, index) => sheet.rows.get(top + index));
  const columns = new Set(rows.flatMap((cells) => [...(cells?.keys() ?? [])]));
  const spread = height === 1 ? new Map<string, string>() : mergedTexts(sheet, { top, height });
  for (const key of spread.keys()) columns.add(Number(key.split(":")[1]));
  return [...columns]
    .sort((a, b) => a - b)
    .flatMap((column) => {
      const texts = rows.flatMap(
        (cells, index) => headerText(cells?.get(column)) ?? spread.get(`${top + index}:${column}`) ?? [],
      );
      const spoken = texts.length > 1 ? [...texts].reverse().concat(texts.join(" ")) : texts;
      return [...new Set(spoken.map(matchKey))].map((key) => ({ key, column }));
    });
}

/** Rows that may be headers together hold words alone, and something is merged or left empty in all but the last. */
export function isHeaderBlock(sheet: Sheet, { top, height }: Block): boolean {
  for (let row = top; row < top + height; row += 1) {
    const cells = sheet.rows.get(row);
    if (cells === undefined || ![...cells.values()].every((cell) => isBlank(cell) || typeof cell.value === "string"))
      return false;
  }
  return sheet.merges.some(
    (area) => area.top >= top && area.bottom < top + height && (area.bottom > area.top || area.right > area.left),
  );
}

function headerText(cell: Cell | undefined): string | null {
  return cell === undefined || isBlank(cell) || typeof cell.value !== "string" ? null : cellText(cell).trim();
}

/** "row:column" → the text of the merged area over it, for areas that lie within the block. */
function mergedTexts(sheet: Sheet, { top, height }: Block): Map<string, string> {
  const texts = new Map<string, string>();
  const within = sheet.merges
    .filter((area) => area.top >= top && area.bottom < top + height && area.right > area.left)
    .slice(0, mostMerges);
  for (const { top: row, left, right } of within) {
    const text = headerText(sheet.rows.get(row)?.get(left));
    if (text === null) continue;
    for (let column = left + 1; column <= Math.min(right, left + widest); column += 1)
      texts.set(`${row}:${column}`, text);
  }
  return texts;
}
