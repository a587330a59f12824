import type { FieldForm, SheetForm } from "../../src/forms/description/sheet-form";
import { findHeader, locateSheet } from "../../src/forms/reading/find-header";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { parseAddress } from "../../src/workbook/address";
import { isDate, type CellValue } from "../../src/workbook/cell";
import type { Workbook } from "../../src/workbook/sheet";
import { writtenNumber } from "../../src/workbook/text/written-number";
import { setCell } from "./small-province";

/** A value that nothing else in the workbook has, and the field it was typed into. */
export type TypedField = {
  readonly sheet: string;
  readonly row: string;
  readonly header: string;
  readonly value: CellValue;
};

/** Which rows of a list are typed into: by the texts that name them, and by which of their fields. */
export type RowsToType = readonly {
  readonly key: Readonly<Record<string, CellValue>>;
  readonly fields?: (field: FieldForm) => boolean;
  readonly value?: (field: FieldForm) => CellValue;
}[];

/**
 * Counts on over all sheets of one test, so that no two fields hold the same; days of its own, none of them a deadline.
 */
export type Counter = { readonly number: () => number; readonly day: () => string };

export function counter(): Counter {
  let [number, day] = [100, 10];
  return { number: () => number++, day: () => new Date(Date.UTC(2020, 0, day++)).toISOString().slice(0, 10) };
}

/** Fields of a sheet that a person fills; keys that name a row are given. */
export function entryFields(form: SheetForm): readonly FieldForm[] {
  const fields = form.shape === "pairs" ? form.fields : form.columns.filter(({ key }) => !form.rowKey.includes(key));
  return fields.filter(({ filling }) => filling === "entry" || filling === "given-or-entry");
}

/** Something of the field's type that can be told from everything else; `null` = a choice, which has few words. */
export function distinctValue({ type, header }: FieldForm, count: Counter): CellValue {
  switch (type.kind) {
    case "choice":
      return null;
    case "date":
      return { date: count.day() };
    case "number":
      return 1000 + count.number() + (type.decimals === 0 ? 0 : 0.25);
    case "figure":
      return 5000 + count.number() + 0.5;
    case "code":
    case "codes":
      return `Z${count.number()}Z`;
    default:
      return `${header}: lời ${count.number()}x`;
  }
}

/** The workbook with a distinct value in every entry field of the form, and what was typed where. */
export function typeEveryField(
  workbook: Workbook,
  form: SheetForm,
  { rows, count }: { readonly rows: RowsToType; readonly count: Counter },
): { readonly workbook: Workbook; readonly typed: readonly TypedField[] } {
  const typed: TypedField[] = [];
  let book = workbook;
  for (const { key, fields = () => true, value = (field: FieldForm) => distinctValue(field, count) } of rows) {
    for (const field of entryFields(form).filter(fields)) {
      const given = value(field);
      if (given === null) continue;
      book = typeField(book, form, { key, field, value: given });
      typed.push({
        sheet: form.sheet,
        row: Object.values(key).map(String).join(" "),
        header: field.header,
        value: given,
      });
    }
  }
  return { workbook: book, typed };
}

type Field = {
  readonly key: Readonly<Record<string, CellValue>>;
  readonly field: FieldForm;
  readonly value: CellValue;
};

/** One field typed; a row that the list has not is added under it. */
export function typeField(workbook: Workbook, form: SheetForm, { key, field, value }: Field): Workbook {
  const sheet = locateSheet(workbook, form);
  if (sheet === null) throw new Error(`no sheet ${form.sheet}`);
  if (form.shape === "pairs") {
    const place = parseAddress(readPairs(sheet, form).cells.get(field.key) ?? "");
    if (place === null) throw new Error(`no label ${field.header}`);
    return setCell(workbook, sheet.name, { ...place, value });
  }
  const header = findHeader(sheet, form);
  if (header === null) throw new Error(`no header in ${form.sheet}`);
  const columnOf = (name: string): number => header.columns.get(name) ?? 0;
  const below = [...sheet.rows].filter(([row]) => row > header.row);
  const isIt = (cells: ReadonlyMap<number, { readonly value: CellValue }>): boolean =>
    Object.entries(key).every(([name, text]) => cells.get(columnOf(name))?.value === text);
  const last = Math.max(
    header.row,
    ...below.filter(([, cells]) => (cells.get(columnOf(form.rowKey[0]))?.value ?? null) !== null).map(([row]) => row),
  );
  const row = below.find(([, cells]) => isIt(cells))?.[0] ?? last + 1;
  return Object.entries({ ...key, [field.key]: value }).reduce(
    (book, [name, each]) => setCell(book, sheet.name, { row, column: columnOf(name), value: each }),
    workbook,
  );
}

/**
 * Names of the visible sheets on which the value can be read: as a cell, or as a part of its text that is not a part of
 * a longer number.
 */
export function sheetsShowing(workbook: Workbook, value: CellValue): readonly string[] {
  const texts = textsOf(value);
  return workbook.sheets
    .filter(({ state }) => state === "visible")
    .filter(({ rows }) =>
      [...rows.values()].some((cells) =>
        [...cells.values()].some(
          (cell) =>
            same(cell.value, value) ||
            (typeof cell.value === "string" && texts.some((text) => holds(cell.value as string, text))),
        ),
      ),
    )
    .map(({ name }) => name);
}

/** How often these words stand in visible rows that bear the sender's code, lines within a cell counted each. */
export function timesShown(workbook: Workbook, words: string, sender: string): number {
  const rows = workbook.sheets
    .filter(({ state, name }) => state === "visible" && name !== "Nội dung cần rà soát")
    .flatMap((sheet) => [...sheet.rows.values()]);
  const own = rows
    .map((cells) => [...cells.values()].flatMap(({ value }) => (typeof value === "string" ? [value] : [])))
    .filter((texts) => texts.includes(sender));
  return own
    .flat()
    .flatMap((text) => text.split("\n"))
    .filter((line) => line === words || line.endsWith(`: ${words}`)).length;
}

function same(cell: CellValue, value: CellValue): boolean {
  return isDate(cell) && isDate(value) ? cell.date === value.date : cell === value;
}

function textsOf(value: CellValue): readonly string[] {
  if (value === null) return [];
  if (isDate(value)) return [value.date.split("-").reverse().join("/")];
  return typeof value === "number" ? [String(value), writtenNumber(value)] : [String(value)];
}

function holds(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return at !== -1 && !/[\d.,]/u.test(text[at - 1] ?? "") && !/\d/u.test(text[at + part.length] ?? "");
}
