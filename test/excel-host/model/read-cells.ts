import type { Area } from "../../../src/workbook/address";
import { isError } from "../../../src/workbook/cell";
import { fail } from "../wire/excel-error";
import type { Json } from "../wire/messages";
import { addressOf } from "../../../src/workbook/address";
import { cellCount } from "./areas";
import type { CellContent } from "./cells";
import type { Session } from "./session";
import { styleAt } from "./styles";
import type { SheetModel } from "./workbook-model";

/** Office.js answers no more cells at once (Microsoft's page on resource limits). */
const mostCells = 5_000_000;

type Read = (content: CellContent | undefined, row: number, column: number) => Json;

function grid(sheet: SheetModel, area: Area, read: Read): Json {
  if (cellCount(area) > mostCells) fail("RangeExceedsLimit");
  const rows: Json[] = [];
  const stored = sheet.cells.rows();
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = stored.get(row);
    const values: Json[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(read(cells?.get(column), row, column));
    rows.push(values);
  }
  return rows;
}

/** A formula that nobody has calculated fails loudly: this host calculates nothing by itself. */
function valueOf(
  session: Session,
  sheet: SheetModel,
): (content: CellContent | undefined, row: number, column: number) => string | number | boolean {
  return (content, row, column) => {
    if (content === undefined) return "";
    if (!content.calculated) session.notImplemented(`calculation of ${sheet.name}!${addressOf(row, column)}`);
    const { value } = content;
    return value === null ? "" : typeof value === "object" ? value.error : value;
  };
}

/** Empty cells are "", errors their text, dates serial numbers. */
export function readValues(session: Session, sheet: SheetModel, area: Area): Json {
  session.calculate();
  return grid(sheet, area, valueOf(session, sheet));
}

/** As values, with "=…" where a cell has a formula. */
export function readFormulas(session: Session, sheet: SheetModel, area: Area): Json {
  const value = valueOf(session, sheet);
  return grid(sheet, area, (content, row, column) =>
    content?.formula === null || content === undefined ? value(content, row, column) : `=${content.formula}`,
  );
}

export function readNumberFormats(sheet: SheetModel, area: Area): Json {
  return grid(
    sheet,
    area,
    (content, row, column) => content?.style.numberFormat ?? styleAt(sheet, row, column).numberFormat,
  );
}

export function readValueTypes(session: Session, sheet: SheetModel, area: Area): Json {
  session.calculate();
  const value = valueOf(session, sheet);
  return grid(sheet, area, (content, row, column) => {
    if (isError(content?.value ?? null)) return "Error";
    const found = value(content, row, column);
    if (found === "") return content?.formula === null || content === undefined ? "Empty" : "String";
    return typeof found === "number" ? "Double" : typeof found === "boolean" ? "Boolean" : "String";
  });
}

/** What a person sees; numbers only in the formats General and "@", since this host formats nothing. */
export function readText(session: Session, sheet: SheetModel, area: Area): Json {
  session.calculate();
  const value = valueOf(session, sheet);
  return grid(sheet, area, (content, row, column) => {
    const found = value(content, row, column);
    if (typeof found === "boolean") return found ? "TRUE" : "FALSE";
    if (typeof found === "string") return found;
    const format = styleAt(sheet, row, column).numberFormat;
    if (format !== "General" && format !== "@")
      session.notImplemented(`Range.text of a number in the format ${format}`);
    return generalText(found);
  });
}

/** Eleven characters at most, as in a cell that is wide enough. */
function generalText(value: number): string {
  const exact = String(value);
  if (exact.length <= 11 && !exact.includes("e")) return exact;
  const size = Math.abs(value);
  return size >= 1e-9 && size < 1e11
    ? String(Number(value.toPrecision(10)))
    : value
        .toExponential(5)
        .replace(/e([+-])(\d)$/, "E$10$2")
        .replace("e", "E");
}
