/**
 * The one file that asks which requirement sets this Excel has. Everything else in this folder uses members up to
 * ExcelApi 1.9 freely, members of 1.10 to 1.14 only behind a function of this file, and nothing above 1.14: Office 2021
 * has 1.14, Microsoft 365 more (Microsoft's page "Excel JavaScript API requirement sets").
 *
 * Functions, not constants: the answer exists only after Office.onReady, and tests ask with several versions.
 */

/** What the manifest asks for; the version a person must have. */
export const floor = "1.9";

/** `false` also where there is no Office at all (a browser page, the command line). */
function has(version: string): boolean {
  return typeof Office !== "undefined" && (Office.context?.requirements?.isSetSupported("ExcelApi", version) ?? false);
}

/** `false`: nothing of this host may be called; the pane says which Excel is needed and offers the other ways. */
export function excelIsNewEnough(): boolean {
  return has(floor);
}

/**
 * Document.getFileAsync, of the common interface's set CompressedFile 1.1: the workbook's own bytes. Fallback: a person
 * saves the copy; an iPad's Excel has no such set.
 */
export function canGiveFile(): boolean {
  return (
    typeof Office !== "undefined" && (Office.context?.requirements?.isSetSupported("CompressedFile", "1.1") ?? false)
  );
}

/**
 * The common interface's set AddInCommands 1.1, by which Microsoft's page "Automatically open a task pane with a
 * document" tells an Excel that opens one. Fallback: the pane is opened from the ribbon each time.
 */
export function canOpenPaneWithWorkbook(): boolean {
  return (
    typeof Office !== "undefined" && (Office.context?.requirements?.isSetSupported("AddinCommands", "1.1") ?? false)
  );
}

/** ExcelApi 1.10, Range.group: columns that fold away. Fallback: they stay visible or hidden as drafted, ungrouped. */
export function canGroupColumns(): boolean {
  return has("1.10");
}

/** ExcelApi 1.13, Range.getMergedAreasOrNullObject. Fallback: a sheet is read as having no merged areas. */
export function canReadMerges(): boolean {
  return has("1.13");
}

/** ExcelApi 1.12, ChartSeries.getDimensionValues. Fallback: the self-test reads the names of series alone. */
export function canReadSeries(): boolean {
  return has("1.12");
}
