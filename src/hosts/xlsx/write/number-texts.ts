import { areaAddress } from "../../../workbook/address";
import type { SheetDraft } from "../../../workbook/draft";
import { eachCell } from "../../../workbook/each-cell";

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

/** Behind the breaks of pages and before what hangs on the sheet, as the schema orders it. */
export function withNumberTexts(after: string, sheet: SheetDraft): string {
  return after.replace(
    /<(?:drawing|legacyDrawing|tableParts|extLst|\/worksheet)\b/u,
    (next) => numberTexts(sheet) + next,
  );
}
