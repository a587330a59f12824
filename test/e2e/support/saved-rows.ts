import type { Page } from "playwright-core";
import { addressOf } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cell";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import { draftOfXlsx } from "../../support/xlsx-draft/draft-of-xlsx";
import { workbench } from "./pane";

/** A row as a person reads it: heading of the column → what stands there. */
export type ReadRow = Readonly<Record<string, CellValue>>;

/** The workbook in the simulated Excel as it is now. */
export async function savedIn(page: Page): Promise<WorkbookDraft> {
  return draftOfXlsx(new Uint8Array(Buffer.from(await workbench(page, "save"), "base64")));
}

/**
 * The filled rows below the line of headings, which holds `heading`. Throws where the sheet or the heading isn't there.
 */
export function rowsBelow(workbook: WorkbookDraft, sheet: string, heading: string): readonly ReadRow[] {
  return placedRows(workbook, sheet, heading).map(({ texts }) => texts);
}

/** The same rows with the address of the cell under a heading. */
export function placedRows(
  { sheets }: WorkbookDraft,
  sheet: string,
  heading: string,
): readonly { readonly texts: ReadRow; readonly cellOf: (heading: string) => string }[] {
  const rows = [...(sheets.find(({ name }) => name === sheet)?.rows ?? [])].sort(([one], [other]) => one - other);
  const at = rows.findIndex(([, cells]) => [...cells.values()].some(({ value }) => value === heading));
  if (at === -1) throw new Error(`The sheet ${sheet} has no heading ${heading}`);
  const headings = [...(rows[at]?.[1] ?? [])].map(([column, { value }]) => [column, String(value)] as const);
  const cellOf =
    (row: number) =>
    (name: string): string =>
      addressOf(row, headings.find(([, each]) => each === name)?.[0] ?? 0);
  return rows
    .slice(at + 1)
    .map(([row, cells]) => ({
      texts: Object.fromEntries(
        headings.flatMap(([column, name]) =>
          (cells.get(column)?.value ?? null) === null ? [] : [[name, cells.get(column)?.value ?? null]],
        ),
      ),
      cellOf: cellOf(row),
    }))
    .filter(({ texts }) => Object.keys(texts).length > 0);
}
