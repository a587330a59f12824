import type { Area } from "../../../src/workbook/address";
import { absoluteReference, height, quotedSheet, width } from "./areas";
import type { Session } from "./session";
import type { ChartSeriesModel, SheetModel } from "./workbook-model";

type Place = { readonly sheet: SheetModel; readonly area: Area };
type Found = { readonly plotBy: string; readonly series: readonly Omit<ChartSeriesModel, "id">[] };

/**
 * How Excel guesses a chart's series from a block: the longer side is the categories; a first row or column of text are
 * names or categories. A stand-in for Excel's guess, unverified in a real Excel: code that must know its series sets
 * them.
 */
export function seriesOfRange(session: Session, { sheet, area }: Place, direction: "Auto" | "Columns" | "Rows"): Found {
  const byColumns = direction === "Columns" || (direction === "Auto" && height(area) >= width(area));
  const namesFirst = isText(sheet, byColumns ? { ...area, bottom: area.top } : { ...area, right: area.left });
  const categoriesFirst = isText(sheet, byColumns ? { ...area, right: area.left } : { ...area, bottom: area.top });
  const body: Area = {
    ...area,
    top: area.top + Number(byColumns ? namesFirst : categoriesFirst),
    left: area.left + Number(byColumns ? categoriesFirst : namesFirst),
  };
  if (body.top > body.bottom || body.left > body.right)
    return session.notImplemented("a chart of a range of texts alone");
  const categories = byColumns
    ? { ...body, left: area.left, right: area.left }
    : { ...body, top: area.top, bottom: area.top };
  const lines = byColumns ? columnsOf(body) : rowsOf(body);
  const series = lines.map((values, index) => {
    const name = byColumns ? sheet.cells.get(area.top, values.left) : sheet.cells.get(values.top, area.left);
    return {
      name: namesFirst && typeof name?.value === "string" ? name.value : `Series${index + 1}`,
      values: reference(sheet, values),
      categories: categoriesFirst ? reference(sheet, categories) : null,
      color: null,
    };
  });
  return { plotBy: byColumns ? "Columns" : "Rows", series };
}

function columnsOf(area: Area): readonly Area[] {
  return Array.from({ length: width(area) }, (_, index) => ({
    ...area,
    left: area.left + index,
    right: area.left + index,
  }));
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: height(area) }, (_, index) => ({
    ...area,
    top: area.top + index,
    bottom: area.top + index,
  }));
}

/** All that is in the last of its cells is text. */
function isText(sheet: SheetModel, { bottom, right }: Area): boolean {
  return typeof sheet.cells.get(bottom, right)?.value === "string";
}

function reference(sheet: SheetModel, area: Area): string {
  return `${quotedSheet(sheet.name)}!${absoluteReference(area)}`;
}
