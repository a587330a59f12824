import { addressOf, type Area } from "../../../src/workbook/address";
import { fail } from "../wire/excel-error";
import { checkedArea, covers, height, isWholeColumns, isWholeRows, meets, shifted, width } from "./areas";
import { visitStored, type CellContent } from "./cells";
import { copiedFormula } from "./formula-text";
import { guardCells, guardSheet } from "./guard";
import { unmergeArea } from "./merges";
import { copyConditions, copyValidations, removeConditions, removeValidations } from "./rules";
import type { Session } from "./session";
import { defaultStyle, emptyContent, storeUnstored, styleAt } from "./styles";
import type { SheetModel } from "./workbook-model";

type Place = { readonly sheet: SheetModel; readonly area: Area };
export type CopyOrder = {
  readonly from: Place;
  readonly to: Place;
  readonly what: "All" | "Values" | "Formulas" | "Formats";
};

/**
 * Range.copyFrom, as a person's copy and paste: "All" carries values, formulas (relative references move with them),
 * looks, notes, validations, conditional formats and merges. It carries no column widths, row heights, freeze panes or
 * anything else of the sheet. A target that the source fits in several times is filled; any other takes the source's
 * size. Returns the area that was written.
 */
export function copyCells(session: Session, { from, to, what }: CopyOrder): Area {
  if (isWholeColumns(from.area) || isWholeRows(from.area))
    session.notImplemented("Range.copyFrom of whole rows or columns");
  const target = targetArea(from.area, to.area);
  guardTarget(to.sheet, target, what);
  refuseCutMerges(to.sheet, target);
  if (what === "Values") session.calculate();
  // On one sheet source and target may overlap: the source is read as it was.
  const source = from.sheet.id === to.sheet.id ? { ...from.sheet, cells: from.sheet.cells.fork() } : from.sheet;
  if (what === "All" || what === "Formats") {
    unmergeArea(to.sheet, target);
    removeConditions(to.sheet, target);
    if (what === "All") removeValidations(to.sheet, target);
  }
  for (let row = target.top; row <= target.bottom; row += height(from.area)) {
    for (let column = target.left; column <= target.right; column += width(from.area)) {
      copyOnce(session, source, {
        area: from.area,
        to: to.sheet,
        rows: row - from.area.top,
        columns: column - from.area.left,
        what,
      });
    }
  }
  return target;
}

function targetArea(from: Area, to: Area): Area {
  const tiles = height(to) % height(from) === 0 && width(to) % width(from) === 0;
  return tiles ? to : checkedArea({ ...to, bottom: to.top + height(from) - 1, right: to.left + width(from) - 1 });
}

function guardTarget(sheet: SheetModel, area: Area, what: CopyOrder["what"]): void {
  if (what === "All" || what === "Formats") guardSheet(sheet, "allowFormatCells");
  if (what !== "Formats") guardCells(sheet, area);
}

/** Excel can't paste over a part of a merged cell. */
function refuseCutMerges(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((merge) => meets(merge, area) && !covers(area, merge))) fail("InvalidOperation");
}

type Once = {
  readonly area: Area;
  readonly to: SheetModel;
  readonly rows: number;
  readonly columns: number;
  readonly what: CopyOrder["what"];
};

function copyOnce(session: Session, from: SheetModel, once: Once): void {
  const { area, to, rows, columns, what } = once;
  const target = shifted(area, rows, columns);
  visitStored(to.cells, target, (row, column, content) => {
    if (from.cells.get(row - rows, column - columns) !== undefined) return;
    const style = what === "All" || what === "Formats" ? defaultStyle(from, column - columns) : content.style;
    const bare: CellContent = {
      ...(what === "Formats" ? content : emptyContent),
      style,
      note: what === "All" ? null : content.note,
    };
    const gone =
      bare.value === null && bare.formula === null && bare.note === null && style === defaultStyle(to, column);
    to.cells.put(row, column, gone ? undefined : bare);
  });
  visitStored(from.cells, area, (row, column, content) => {
    const before = to.cells.get(row + rows, column + columns);
    if (what === "Values" && !content.calculated)
      session.notImplemented(`calculation of ${from.name}!${addressOf(row, column)}`);
    to.cells.put(
      row + rows,
      column + columns,
      copiedContent(content, { once, style: styleAt(to, row + rows, column + columns), before }),
    );
  });
  if (what === "All" || what === "Formats") {
    copyDefaults(from, once);
    to.merges = [
      ...to.merges,
      ...from.merges.filter((merge) => covers(area, merge)).map((merge) => shifted(merge, rows, columns)),
    ];
    copyConditions({ from, area, to, rows, columns }, () => `cf${session.nextId()}`);
  }
  if (what === "All") copyValidations({ from, area, to, rows, columns });
}

type Onto = { readonly once: Once; readonly style: CellContent["style"]; readonly before: CellContent | undefined };

function copiedContent(content: CellContent, { once: { rows, columns, what }, style, before }: Onto): CellContent {
  const formula = content.formula === null ? null : copiedFormula(content.formula, { rows, columns });
  switch (what) {
    case "All":
      return { ...content, formula, calculated: formula === null };
    case "Formulas":
      return { ...(before ?? emptyContent), style, value: content.value, formula, calculated: formula === null };
    case "Values":
      return { ...(before ?? emptyContent), style, value: content.value, formula: null, calculated: true };
    case "Formats":
      return { ...(before ?? emptyContent), style: content.style };
  }
}

/**
 * Cells that are not stored on the source look as their column does: where the target's column looks otherwise they are
 * stored.
 */
function copyDefaults(from: SheetModel, { area, to, rows, columns }: Once): void {
  for (let column = area.left; column <= area.right; column++) {
    const style = defaultStyle(from, column);
    if (style === defaultStyle(to, column + columns)) continue;
    storeUnstored(to, shifted({ ...area, left: column, right: column }, rows, columns), style);
  }
}
