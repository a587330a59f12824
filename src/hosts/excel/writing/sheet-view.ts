import { addressOf } from "../../../workbook/address";
import { onRange } from "./step";
import type { TargetNow } from "./survey-targets";
import type { WholeTarget } from "./write-journal";

/**
 * Copying cells copies no widths. A column that an earlier version hid is shown; it keeps its width where the new
 * version names none.
 */
export function setWidths(sheet: Excel.Worksheet, { isNew, area, columns, hidden }: WholeTarget): void {
  if (!isNew && area !== null) {
    onRange(sheet.getRange(wholeColumns(area)), (all) => void (all.columnHidden = false));
  }
  for (const { list, points } of columns) onAll(sheet, list, (ranges) => void (ranges.format.columnWidth = points));
  // Setting a width shows a hidden column, so hiding comes after it.
  for (const address of hidden.flatMap((list) => list.split(","))) {
    onRange(sheet.getRange(address), (run) => void (run.columnHidden = true));
  }
}

/** "B2:F20" → "B:F". */
function wholeColumns(area: string): string {
  const [first, last = first] = area.replace(/[0-9]/g, "").split(":");
  return `${first}:${last}`;
}

/** Whole columns or rows, as many as the list names. */
function onAll(sheet: Excel.Worksheet, list: string, set: (ranges: Excel.RangeAreas) => void): void {
  const ranges = sheet.getRanges(list);
  set(ranges);
  ranges.untrack();
}

/**
 * Excel fits rows to their text when they are filled, which was before the columns had their widths, and leaves those
 * with merged cells and those whose height an earlier version fixed. So they are fitted once more, after the widths and
 * on a sheet that is shown.
 */
export function setHeights(sheet: Excel.Worksheet, { area, heights, state }: WholeTarget): void {
  if (area !== null && state === "visible") {
    onRange(sheet.getRange(area), (rows) => rows.format.autofitRows());
  }
  for (const { list, points } of heights) onAll(sheet, list, (ranges) => void (ranges.format.rowHeight = points));
}

const visibilities = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/**
 * Panes are frozen in a window, so the sheet is shown before (whether Excel freezes those of a very hidden one is
 * unverified).
 */
export function setView(
  sheet: Excel.Worksheet,
  { isNew, state, freeze, tab }: WholeTarget,
  frozen: TargetNow["frozen"],
): void {
  if (tab !== null || !isNew) sheet.tabColor = tab === null ? "" : `#${tab.toUpperCase()}`;
  sheet.visibility = visibilities[state];
  if (frozen?.rows === freeze.rows && frozen.columns === freeze.columns) return;
  if (freeze.rows > 0 && freeze.columns > 0) sheet.freezePanes.freezeAt(`A1:${addressOf(freeze.rows, freeze.columns)}`);
  else if (freeze.rows > 0) sheet.freezePanes.freezeRows(freeze.rows);
  else if (freeze.columns > 0) sheet.freezePanes.freezeColumns(freeze.columns);
  else if (!isNew && state === "visible") sheet.freezePanes.unfreeze();
}
