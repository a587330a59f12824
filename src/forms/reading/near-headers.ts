import { matchKey } from "../../workbook/text/match-key";
import type { Sheet } from "../../workbook/sheet";
import type { ListForm, FieldForm, SheetForm } from "../description/sheet-form";
import { type Header, searchedRows } from "./find-header";
import { type PlacedFinding, finding, type Finding, cellText } from "./finding";
import { nearestText } from "../../workbook/text/nearest-text";
import { addressOf } from "../../workbook/address";

/** The header of the column in which a form checks its own rows; headers of its hidden columns begin with it. */
export const selfCheckHeader = "Tự kiểm tra";

/** The only column of ours that holds numbers. */
export const orderHeader = `${selfCheckHeader} 0`;

/** Whether a header is that of our own columns beside the form: these check the entries and are no entries. */
export function isSelfCheckHeader(text: string): boolean {
  return matchKey(text).startsWith(matchKey(selfCheckHeader));
}

/** A text that may be meant as a header or label, with its place. */
type NearText = { readonly text: string; readonly cell: string; readonly row: number; readonly column: number };

/** Parameters of an issue for it; empty if there is none. */
export function likelyOf(near: NearText | null | undefined): {
  readonly likely?: string;
  readonly likelyCell?: string;
} {
  return near === null || near === undefined ? {} : { likely: near.text, likelyCell: near.cell };
}

/**
 * Fields whose headers weren't found → the text in the header's rows that may be meant. Only for issues: nothing is
 * read by it.
 */
export function nearHeaders(sheet: Sheet, form: ListForm, header: Header): ReadonlyMap<string, NearText> {
  const taken = new Set(header.columns.values());
  const rows = Array.from({ length: header.row - header.top + 1 }, (_, index) => header.top + index);
  return nearFields(
    form.columns.filter(({ key }) => !header.columns.has(key)),
    textsIn(sheet, rows).filter(
      ({ column, text }) => !taken.has(column) && !isSpelling(form.columns, text) && !isSelfCheckHeader(text),
    ),
  );
}

/** A list without the column that names its rows can't be read. */
export function withoutKeyHeader(sheet: Sheet, form: ListForm): PlacedFinding {
  const near = nearKeyHeader(sheet, form);
  const header = form.columns.find(({ key }) => key === form.rowKey[0])?.header ?? "";
  return { finding: finding("column-missing", { header, ...likelyOf(near) }), cell: near?.cell ?? "" };
}

/** The text that may be meant as the header that names a row, in the row with the most headers of the form. */
function nearKeyHeader(sheet: Sheet, form: ListForm): NearText | null {
  const key = form.columns.filter((column) => column.key === form.rowKey[0]);
  let best: { readonly near: NearText; readonly others: number } | null = null;
  for (const row of [...sheet.rows.keys()].sort((one, other) => one - other).slice(0, searchedRows)) {
    const texts = textsIn(sheet, [row]);
    const near = nearFields(key, texts).get(form.rowKey[0]);
    const others = texts.filter(({ text }) => isSpelling(form.columns, text)).length;
    if (near !== undefined && others > 0 && others > (best?.others ?? 0)) best = { near, others };
  }
  return best?.near ?? null;
}

/** Labels that weren't found → the text on the sheet that may be meant. */
export function nearLabels(
  sheet: Sheet,
  fields: readonly FieldForm[],
  missing: readonly FieldForm[],
): ReadonlyMap<string, NearText> {
  if (missing.length === 0) return new Map();
  const rows = [...sheet.rows.keys()].sort((one, other) => one - other).slice(0, searchedRows);
  return nearFields(
    missing,
    textsIn(sheet, rows).filter(({ text }) => !isSpelling(fields, text)),
  );
}

/** A sheet that wasn't found, with the visible one of `others` whose name may be meant. */
export function sheetMissing({ sheet }: Pick<SheetForm, "sheet">, others: readonly Sheet[]): Finding {
  const near = nearestText(
    sheet,
    others.filter(({ state }) => state === "visible"),
    ({ name }) => name,
  );
  return finding("sheet-missing", { name: sheet, ...(near === null ? {} : { likely: near.name }) });
}

function nearFields(fields: readonly FieldForm[], texts: readonly NearText[]): ReadonlyMap<string, NearText> {
  return new Map(
    fields.flatMap((field) => {
      const near = nearestText(field.header, texts, ({ text }) => text);
      return near === null ? [] : [[field.key, near] as const];
    }),
  );
}

function isSpelling(fields: readonly FieldForm[], text: string): boolean {
  const key = matchKey(text);
  return fields.some(({ header, aliases }) => [header, ...aliases].some((spelling) => matchKey(spelling) === key));
}

/** No form is wider or has more texts in its first rows; a malicious file may be. */
const widest = 40;
const mostTexts = 400;

function textsIn(sheet: Sheet, rows: readonly number[]): readonly NearText[] {
  const texts = rows.flatMap((row) =>
    [...(sheet.rows.get(row) ?? [])].flatMap(([column, cell]) =>
      column <= widest && typeof cell.value === "string" && cell.value.trim() !== ""
        ? [{ text: cellText(cell).trim(), cell: addressOf(row, column), row, column }]
        : [],
    ),
  );
  return texts.length > mostTexts ? texts.slice(0, mostTexts) : texts;
}
