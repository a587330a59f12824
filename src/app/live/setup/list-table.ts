import { importTable } from "../../../forms/board/import-table";
import { pastedSheet } from "../../../forms/tables/pasted-sheet";
import type { Sheet } from "../../../workbook/sheet";
import type { Host } from "../../host";
import { importForms, type ImportedList } from "./import-forms";

/** Copied rows, or a workbook's bytes; `sheet` `null` = the one that has most of the list's headers. */
export type TableSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly sheet: string | null };

export type ListTable = {
  /** Without rows where the file has no such sheet. */
  readonly table: Sheet;
  /** Sheets that can be chosen, in the order of their tabs. */
  readonly sheets: readonly string[];
};

/** The table that a list is imported from. Throws HostError over a file that is no workbook. */
export function listTable(source: TableSource, list: ImportedList, host: Pick<Host, "readWorkbook">): ListTable {
  if (source.kind === "text") return { table: pastedSheet(source.text, ""), sheets: [] };
  const sheets = host.readWorkbook(source.bytes).sheets.filter(({ state }) => state === "visible");
  const known = (sheet: Sheet): number => importTable(sheet, importForms[list])?.known.length ?? 0;
  const table =
    source.sheet === null
      ? sheets.reduce<Sheet | null>((best, sheet) => (best === null || known(sheet) > known(best) ? sheet : best), null)
      : sheets.find(({ name }) => name === source.sheet);
  return { table: table ?? pastedSheet("", ""), sheets: sheets.map(({ name }) => name) };
}
