import { parseAddress } from "../../src/workbook/address";
import type { Cell } from "../../src/workbook/cell";
import type { Sheet, Workbook } from "../../src/workbook/sheet";
import { placeOf, typeInto, type Typed } from "../support/small-province";
import { addressAt, numberAt, sound, valueAt, type Spot } from "./sound-form";
import type { Change } from "./mistake";

/** The form after a person changed it. */
export function changedForm(form: Workbook, change: Change): Workbook {
  if (typeof change === "function") return change(form);
  return typeInto(
    form,
    change.map(
      ([[sheet, row, header], value]): Typed => [
        sheet,
        row,
        header,
        typeof value === "function" ? value(numberAt([sheet, row, header], form)) : value,
      ],
    ),
  );
}

/** The entries of one column, from the row of one code to that of another, pasted so many rows further down. */
export function shifted(column: (code: string) => Spot, from: string, to: string, by: number): Change {
  const [sheet] = column(from);
  const first = placeOf(sound, sheet, { row: from, header: column(from)[2] });
  const last = placeOf(sound, sheet, { row: to, header: column(to)[2] });
  return (form) => {
    const rows = Array.from({ length: last.row - first.row + 1 }, (_, index) => first.row + index);
    const values = new Map(rows.map((row) => [row, cellOf(form, sheet, row, first.column)]));
    return withCells(
      form,
      sheet,
      rows.map((row) => [row, first.column, values.get(row - by)]),
    );
  };
}

function cellOf(form: Workbook, sheet: string, row: number, column: number): Cell | undefined {
  return form.sheets
    .find(({ name }) => name === sheet)
    ?.rows.get(row)
    ?.get(column);
}

function inSheet(form: Workbook, name: string, make: (sheet: Sheet) => Sheet): Workbook {
  return { ...form, sheets: form.sheets.map((sheet) => (sheet.name === name ? make(sheet) : sheet)) };
}

function withCells(
  form: Workbook,
  name: string,
  cells: readonly (readonly [row: number, column: number, cell: Cell | undefined])[],
): Workbook {
  return inSheet(form, name, (sheet) => {
    const rows = new Map([...sheet.rows].map(([row, line]) => [row, new Map(line)]));
    for (const [row, column, cell] of cells) {
      if (cell === undefined) rows.get(row)?.delete(column);
      else rows.get(row)?.set(column, cell);
    }
    return { ...sheet, rows };
  });
}

export function withFormat(form: Workbook, spot: Spot, format: string): Workbook {
  return recelled(form, spot, { value: valueAt(spot, form), formula: null, format });
}

export function withFormula(form: Workbook, spot: Spot, formula: Pick<Cell, "formula" | "value">): Workbook {
  return recelled(form, spot, { ...formula, format: "General" });
}

function recelled(form: Workbook, spot: Spot, cell: Cell): Workbook {
  const at = parseAddress(addressAt(form, spot));
  return at === null ? form : withCells(form, spot[0], [[at.row, at.column, cell]]);
}

/** Of merged cells only the first keeps what it held. */
export function withMerge(form: Workbook, from: Spot, to: Spot): Workbook {
  const [first, last] = [
    placeOf(form, from[0], { row: from[1], header: from[2] }),
    placeOf(form, to[0], { row: to[1], header: to[2] }),
  ];
  const area = { top: first.row, left: first.column, bottom: last.row, right: last.column };
  const covered = [...Array(area.bottom - area.top + 1).keys()]
    .flatMap((down) =>
      [...Array(area.right - area.left + 1).keys()].map(
        (right) => [area.top + down, area.left + right, undefined] as const,
      ),
    )
    .slice(1);
  return inSheet(withCells(form, from[0], covered), from[0], (sheet) => ({
    ...sheet,
    merges: [...sheet.merges, area],
  }));
}

export function withoutRow(form: Workbook, spot: Spot): Workbook {
  const { row } = placeOf(form, spot[0], { row: spot[1], header: spot[2] });
  return inSheet(form, spot[0], (sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].flatMap(([number, cells]) =>
        number === row ? [] : [[number > row ? number - 1 : number, cells] as const],
      ),
    ),
    merges: sheet.merges.map((area) =>
      area.top > row ? { ...area, top: area.top - 1, bottom: area.bottom - 1 } : area,
    ),
  }));
}

export function withoutColumn(form: Workbook, spot: Spot): Workbook {
  const { column } = placeOf(form, spot[0], { row: spot[1], header: spot[2] });
  return inSheet(form, spot[0], (sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].filter(([number]) => number !== column))]),
    ),
  }));
}

export function withoutSheet(form: Workbook, name: string): Workbook {
  return { ...form, sheets: form.sheets.filter((sheet) => sheet.name !== name) };
}

export function renamed(form: Workbook, from: string, to: string): Workbook {
  return inSheet(form, from, (sheet) => ({ ...sheet, name: to }));
}
