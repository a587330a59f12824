import type { Selected } from "../../app/live-workbook";
import { liveWorkbookError } from "./failures";
import type { KnownMerges } from "./reading/known-merges";
import { inExcel, readInExcel, type Session } from "./session";

/** The active cell; in a selection of several cells the one that is typed into. One sync. Throws LiveWorkbookError. */
export function selected(): Promise<Selected> {
  return readInExcel(async (session) => {
    const cell = await activeCell(session);
    return { sheet: cell.worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
  });
}

async function activeCell({ context, sync }: Session): Promise<Excel.Range> {
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,worksheet/name");
  await sync("active cell");
  return cell;
}

/**
 * Opens the sheet and selects the cell. A hidden sheet can't be opened, and this act must not change its state: it is
 * refused like a missing one, "sheet-missing" with its name. Throws LiveWorkbookError.
 */
export function goTo(place: { readonly sheet: string; readonly cell: string }): Promise<void> {
  return readInExcel(async (session) => {
    const sheet = await sheetNamed(session, place.sheet);
    if (sheet.isNullObject || sheet.visibility !== "Visible") throw liveWorkbookError("sheet-missing", place.sheet);
    // Range.select needs the sheet to be the active one.
    sheet.activate();
    sheet.getRange(place.cell).select();
    await session.sync({ sheet: place.sheet });
  });
}

/** A null object where there is no such sheet. */
async function sheetNamed({ context, sync }: Session, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await sync({ sheet: name });
  return sheet;
}

/**
 * Calls `changed` with the active cell at each change of the selection or of the active sheet, until the returned
 * function is called. Changes that come while Excel is still being asked are reported together, as the latest. Where
 * Excel gives no answer (cell-edit mode, the workbook being closed) the change is dropped, since no person asked for
 * it.
 */
export async function watchSelection(changed: (selected: Selected) => void): Promise<() => Promise<void>> {
  let watching = true;
  const report = latestOnly(async () => {
    const found = await selected().catch(() => null);
    if (watching && found !== null) changed(found);
  });
  const handlers = await inExcel(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    // onSelectionChanged (ExcelApi 1.9) is silent when another tab is opened; onActivated (1.7) is not.
    const added = [worksheets.onSelectionChanged.add(report), worksheets.onActivated.add(report)] as const;
    await sync("watch the selection");
    return added;
  });
  return async () => {
    watching = false;
    await Promise.all(handlers.map(removeHandler));
  };
}

/**
 * Calls `changed` when cells of some sheet were changed, or sheets came and went. Excel names the sheet by its id only,
 * so `null` is passed: some sheet. Where more than cells' contents changed, merged areas may have moved.
 */
export async function watchChanges(
  changed: (sheet: string | null) => void,
  merges: KnownMerges,
): Promise<() => Promise<void>> {
  let watching = true;
  const report = (event: { readonly type: string; readonly changeType?: string }): Promise<void> => {
    if (event.changeType !== "RangeEdited") merges.forget();
    if (watching) changed(null);
    return Promise.resolve();
  };
  const handlers = await inExcel(async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    // onChanged of all sheets: ExcelApi 1.9; onAdded and onDeleted: 1.7.
    const added = [
      worksheets.onChanged.add(report),
      worksheets.onAdded.add(report),
      worksheets.onDeleted.add(report),
    ] as const;
    await sync("watch the cells");
    return added;
  });
  merges.watch(true);
  return async () => {
    watching = false;
    merges.watch(false);
    await Promise.all(handlers.map(removeHandler));
  };
}

/**
 * A handler goes away only through the context that added it (docs page "Work with Events using the Excel JavaScript
 * API"). A failure is ignored: the handler does nothing by then, and Excel drops it with the pane.
 */
async function removeHandler(handler: {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}): Promise<void> {
  try {
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  } catch {
    return;
  }
}

/** Runs once at a time; calls that come meanwhile lead to one more run. */
function latestOnly(work: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await work();
      }
    } finally {
      running = false;
    }
  };
}
