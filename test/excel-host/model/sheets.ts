import type { SheetState } from "../../../src/workbook/sheet";
import { fail } from "../wire/excel-error";
import { withSheetRenamed } from "./formula-text";
import { namesNoSheet, withFormulas } from "./rules";
import { activate } from "./selection";
import { sheetNamed, type Session } from "./session";
import { newSheet, type SheetModel, type WorkbookModel } from "./workbook-model";

const forbidden = /[\\/?*:[\]]/;

/** Excel's rules for names of sheets; a broken one: InvalidArgument, one that is taken: ItemAlreadyExists. */
export function checkSheetName(workbook: WorkbookModel, name: string, own: SheetModel | null): void {
  const reserved = name.toLowerCase() === "history";
  if (name === "" || name.length > 31 || forbidden.test(name) || name.startsWith("'") || name.endsWith("'") || reserved)
    fail("InvalidArgument");
  const other = sheetNamed(workbook, name);
  if (other !== undefined && other !== own) fail("ItemAlreadyExists");
}

function guardStructure({ workbook }: Session): void {
  if (workbook.structureProtected) fail("AccessDenied");
}

/** At the end of the tabs, not shown. Without a name: Sheet2, Sheet3, ... */
export function addSheet(session: Session, wanted: string | null): SheetModel {
  guardStructure(session);
  const { workbook } = session;
  let number = workbook.sheets.length + 1;
  while (wanted === null && sheetNamed(workbook, `Sheet${number}`) !== undefined) number++;
  const name = wanted ?? `Sheet${number}`;
  checkSheetName(workbook, name, null);
  const sheet = newSheet(sheetId(session), name, workbook.defaultStyle);
  workbook.sheets = [...workbook.sheets, sheet];
  session.emit({ kind: "added", sheet: sheet.id, details: { worksheetId: sheet.id, source: "Local" } });
  return sheet;
}

/** Shaped like Excel's: braces and hexadecimal digits. */
export function sheetId(session: Pick<Session, "nextId">): string {
  return `{${session.nextId().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
}

export function renameSheet(session: Session, sheet: SheetModel, name: string): void {
  guardStructure(session);
  checkSheetName(session.workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  if (before !== name) rewriteFormulas(session.workbook, before, name);
}

export function moveSheet(session: Session, sheet: SheetModel, position: number): void {
  guardStructure(session);
  const { workbook } = session;
  if (position < 0 || position >= workbook.sheets.length) fail("InvalidArgument");
  const others = workbook.sheets.filter((each) => each !== sheet);
  workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

export function setState(session: Session, sheet: SheetModel, state: SheetState): void {
  if (sheet.state === state) return;
  guardStructure(session);
  if (state !== "visible") leave(session, sheet);
  sheet.state = state;
}

export function deleteSheet(session: Session, sheet: SheetModel): void {
  guardStructure(session);
  // An add-in gets an error for a very hidden sheet (Microsoft's page on Worksheet.delete).
  if (sheet.state === "very-hidden") fail("InvalidOperation");
  if (sheet.state === "visible") leave(session, sheet);
  const { workbook } = session;
  workbook.sheets = workbook.sheets.filter((each) => each !== sheet);
  rewriteFormulas(workbook, sheet.name, null);
  session.emit({ kind: "deleted", sheet: sheet.id, details: { worksheetId: sheet.id, source: "Local" } });
}

/** One sheet must stay visible. The one that was shown gives way to a neighbour, the next before the one before. */
function leave(session: Session, sheet: SheetModel): void {
  const { workbook } = session;
  const others = workbook.sheets.filter((each) => each.state === "visible" && each !== sheet);
  if (others.length === 0) fail("InvalidOperation");
  if (workbook.active !== sheet.id) return;
  const place = workbook.sheets.indexOf(sheet);
  const next = others.find((each) => workbook.sheets.indexOf(each) > place) ?? others.at(-1);
  if (next !== undefined) activate(session, next);
}

/** In cells, names, charts, lists and rules. `to` = `null`: the sheet is gone. */
function rewriteFormulas(workbook: WorkbookModel, from: string, to: string | null): void {
  const rewrite = (formula: string): string => withSheetRenamed(formula, from, to);
  for (const sheet of workbook.sheets) {
    if (sheet.cells.mayName(from.toLowerCase())) rewriteCells(sheet, rewrite);
    if (sheet.charts.length > 0) sheet.charts = sheet.charts.map((chart) => rewrittenChart(chart, rewrite));
    sheet.names = sheet.names.map((name) => ({ ...name, formula: rewrite(name.formula) }));
    sheet.conditions = sheet.conditions.map((condition) => ({ ...condition, formula: rewrite(condition.formula) }));
    sheet.validations = sheet.validations.map((validation) => ({
      ...validation,
      rule: namesNoSheet(validation.rule) ? validation.rule : withFormulas(validation.rule, rewrite),
    }));
  }
  workbook.names = workbook.names.map((name) => ({ ...name, formula: rewrite(name.formula) }));
}

type Rewrite = (formula: string) => string;

function rewriteCells(sheet: SheetModel, rewrite: Rewrite): void {
  for (const [row, cells] of sheet.cells.rows()) {
    for (const [column, content] of cells) {
      if (content.formula === null) continue;
      const formula = rewrite(content.formula);
      if (formula !== content.formula) sheet.cells.put(row, column, { ...content, formula });
    }
  }
}

function rewrittenChart(chart: SheetModel["charts"][number], rewrite: Rewrite): SheetModel["charts"][number] {
  const series = chart.series.map((each) => ({
    ...each,
    values: each.values === null ? null : rewrite(each.values),
    categories: each.categories === null ? null : rewrite(each.categories),
  }));
  return { ...chart, series };
}
