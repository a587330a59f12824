import type { NamedRange } from "hucre";
import { columnLetters, sheetReference, type Area } from "../../../workbook/address";
import type { SheetDraft, WorkbookDraft } from "../../../workbook/draft";

/** The workbook's own names, then what each sheet keeps as names: filter, print area, print titles. */
export function definedNames(draft: WorkbookDraft): NamedRange[] {
  return [
    ...draft.names.map(({ name, reference }) => ({ name, range: reference })),
    ...draft.sheets.flatMap(namesOfSheet),
  ];
}

/** LibreOffice forgets an autofilter that has no `_FilterDatabase` beside it. */
function namesOfSheet(sheet: SheetDraft): NamedRange[] {
  const { filter, print } = sheet;
  const names: NamedRange[] = [];
  const add = (name: string, range: string): void =>
    void names.push({ name: `_xlnm.${name}`, range, scope: sheet.name });
  if (filter !== null) add("_FilterDatabase", sheetReference(sheet.name, fixed(filter)));
  if (print.area !== null) add("Print_Area", sheetReference(sheet.name, fixed(print.area)));
  const titles = printTitles(sheet);
  if (titles !== "") add("Print_Titles", titles);
  return names;
}

function fixed({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top}:$${columnLetters(right)}$${bottom}`;
}

function printTitles({ name, print }: SheetDraft): string {
  const { titleColumns: columns, titleRows: rows } = print;
  const parts: string[] = [];
  if (columns !== null)
    parts.push(sheetReference(name, `$${columnLetters(columns.from)}:$${columnLetters(columns.to)}`));
  if (rows !== null) parts.push(sheetReference(name, `$${rows.from}:$${rows.to}`));
  return parts.join(",");
}
