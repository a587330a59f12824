import { findHeader } from "../../../forms/reading/find-header";
import { openUnitWorkbook } from "../../../forms/unit/open-unit-workbook";
import { unitLists } from "../../../forms/unit/unit-forms";
import { parseAddress } from "../../../workbook/address";
import type { Sheet, Workbook } from "../../../workbook/sheet";

type Titled = { readonly sheet: Sheet; readonly code: number; readonly name: number | null };

/**
 * What is printed in the row of a cell of a unit's form, such as "KT01 Thu ngân sách", by its place in the open
 * workbook; `null` where no row has a name: on the cover, or on a sheet that isn't a form's.
 */
export function rowTitles(workbook: Workbook): (sheet: string, cell: string) => string | null {
  const { sheets } = openUnitWorkbook(workbook);
  const titled = new Map<string, Titled>();
  for (const form of unitLists) {
    const sheet = sheets.get(form.sheet);
    const columns = sheet === undefined ? undefined : findHeader(sheet, form)?.columns;
    const code = columns?.get(form.rowKey[0]);
    if (sheet === undefined || columns === undefined || code === undefined) continue;
    titled.set(sheet.name, { sheet, code, name: columns.get("name") ?? null });
  }
  return (name, cell) => {
    const found = titled.get(name);
    const position = parseAddress(cell);
    return found === undefined || position === null ? null : titleOf(found, position.row);
  };
}

function titleOf({ sheet, code, name }: Titled, row: number): string | null {
  const cells = sheet.rows.get(row);
  const texts = [code, name].flatMap((column) => (column === null ? [] : [cells?.get(column)?.value]));
  const title = texts.filter((value): value is string => typeof value === "string" && value !== "").join(" ");
  return title === "" ? null : title;
}
