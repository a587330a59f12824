import { addressOf, areaAddress, sheetReference } from "../../../workbook/address";
import { quoted } from "../../ways/formula-text";
import { signs, type LiveCell, type CheckedRow, type CheckedSheet } from "./checked-sheet";
import { blankWords, checkedWords, checkFormula } from "./cell-check";
import type { Look } from "./question";

/** The columns of a sheet's self-check: hidden ones right of the printed page, then the words beside each row. */
export type SelfCheckPlaces = {
  readonly sheet: CheckedSheet;
  /** Keys of the fields that are checked, in the order of their hidden columns. */
  readonly keys: readonly string[];
  readonly order: number;
  readonly firstState: number;
  readonly lastState: number;
  readonly words: number;
  readonly firstRow: number;
};

export function placesOf(sheet: CheckedSheet): SelfCheckPlaces {
  const fields = new Map(
    sheet.rows.flatMap(({ cells }) => cells.map(({ field, check }) => [field.key, check.cell.column] as const)),
  );
  const keys = sheet.oneValue ? ["value"] : [...fields].sort(([, one], [, other]) => one - other).map(([key]) => key);
  const order = sheet.lastColumn + 1;
  const lastState = order + Math.max(1, keys.length);
  return { sheet, keys, order, firstState: order + 1, lastState, words: lastState + 1, firstRow: sheet.headerRow + 1 };
}

/** The result of one sheet's self-check. */
export type Summary = {
  readonly blank: number;
  readonly doubtful: number;
  readonly cell: string;
  readonly task: string;
};

/** The hidden cells at the top of the column of orders. */
export const summaryRows = { blank: 2, doubtful: 3, first: 4, cell: 5, task: 6 } as const;

type Live = Pick<LiveCell, "formula" | "value">;

/** The state of one cell, in words. */
export function stateOf(
  places: SelfCheckPlaces,
  check: CheckedRow["cells"][number]["check"],
  look: Look,
): Live & { readonly value: string } {
  return { formula: checkFormula(check, places.sheet.draft.name), value: checkedWords(check, look) };
}

export function stateColumn({ keys, firstState, sheet }: SelfCheckPlaces, key: string): number {
  return firstState + (sheet.oneValue ? 0 : keys.indexOf(key));
}

/** The words beside a row: the sign, then each cell in question with its header. */
export function rowWords(
  places: SelfCheckPlaces,
  row: CheckedRow,
  states: readonly string[],
): Live & { readonly value: string } {
  const { sheet, firstState, lastState } = places;
  const area = areaAddress({ top: row.row, left: firstState, bottom: row.row, right: lastState });
  const parts = row.cells.map(({ field }) => ({
    label: field.header,
    at: addressOf(row.row, stateColumn(places, field.key)),
  }));
  const told = row.cells.flatMap(({ field }, index) =>
    states[index] === "" ? [] : [sheet.oneValue ? (states[index] ?? "") : `${field.header}: ${states[index]}`],
  );
  const sign = states.includes(blankWords) ? signs.blank : signs.doubt;
  const value = told.length === 0 ? "" : `${sign} ${told.join("; ")}`;
  const [only] = parts;
  if (sheet.oneValue && only !== undefined)
    return {
      formula: `IF(${only.at}="","",IF(${only.at}=${quoted(blankWords)},"${signs.blank} ","${signs.doubt} ")&${only.at})`,
      value,
    };
  const listed = parts.map(({ label, at }) => `IF(${at}="","",${quoted(`; ${label}: `)}&${at})`).join("&");
  return {
    formula: `IF(COUNTBLANK(${area})=COLUMNS(${area}),"",IF(COUNTIF(${area},${quoted(blankWords)})>0,"${signs.blank} ","${signs.doubt} ")&MID(${listed},3,400))`,
    value,
  };
}

/** How many rows up to this one have words: the first with words has 1. */
export function orderFormula({ words, firstRow }: SelfCheckPlaces, row: number): string {
  const above = `${addressOf(firstRow, words).replace(/\d+$/u, "$$$&")}:${addressOf(row, words)}`;
  return `ROWS(${above})-COUNTBLANK(${above})`;
}

/** The counts of a sheet, its first cell to go to, and what to do there; by the rows of `summaryRows`. */
export function summaryCells(
  places: SelfCheckPlaces,
  { blank, doubtful, cell, task }: Summary,
  first: number,
): Readonly<Record<keyof typeof summaryRows, Live>> {
  const { sheet, order, firstState, lastState, words, firstRow } = places;
  const area = (left: number, right: number): string =>
    areaAddress({ top: firstRow, left, bottom: sheet.lastRow, right });
  const at = (name: keyof typeof summaryRows): string => addressOf(summaryRows[name], order);
  const states = area(firstState, lastState);
  const row = at("first");
  const told = `INDEX(${area(words, words)},${row})`;
  return {
    blank: { formula: `COUNTIF(${states},${quoted(blankWords)})`, value: blank },
    doubtful: { formula: `ROWS(${states})*COLUMNS(${states})-COUNTBLANK(${states})-${at("blank")}`, value: doubtful },
    first: { formula: `IF(${at("blank")}+${at("doubtful")}=0,0,MATCH(1,${area(order, order)},0))`, value: first },
    cell: {
      formula: `IF(${row}=0,"",ADDRESS(${row}+ROW(${addressOf(sheet.headerRow, order)}),${firstColumn(places, row)},4))`,
      value: cell,
    },
    task: {
      formula: `IF(${row}=0,"",LEFT(${told},2)&INDEX(${area(sheet.nameColumn, sheet.nameColumn)},${row})&" – "&MID(${told},3,400))`,
      value: task,
    },
  };
}

/** The entry column of the first state in the row that says something. */
function firstColumn(places: SelfCheckPlaces, row: string): string {
  const { sheet, keys, firstRow } = places;
  const columns = new Map(
    sheet.rows.flatMap(({ cells }) =>
      cells.map(({ field, check }) => [sheet.oneValue ? "value" : field.key, check.cell.column] as const),
    ),
  );
  const column = (key: string): string => `COLUMN(${addressOf(sheet.headerRow, columns.get(key) ?? 1)})`;
  return keys.reduceRight((rest, key) => {
    const state = stateColumn(places, key);
    const range = areaAddress({ top: firstRow, left: state, bottom: sheet.lastRow, right: state });
    return rest === "" ? column(key) : `IF(INDEX(${range},${row})<>"",${column(key)},${rest})`;
  }, "");
}

/** The one line of counts. */
export function lineOf({ blank, doubtful }: Pick<Summary, "blank" | "doubtful">, done: string): string {
  if (blank + doubtful === 0) return `${signs.done} ${done}`;
  return `${blank > 0 ? signs.blank : signs.doubt} Còn ${blank} ô chưa điền; ${doubtful} ô cần xem`;
}

export function lineFormula(
  { blank, doubtful }: { readonly blank: string; readonly doubtful: string },
  done: string,
): string {
  return `IF(${blank}+${doubtful}=0,${quoted(`${signs.done} ${done}`)},IF(${blank}>0,"${signs.blank}","${signs.doubt}")&" Còn "&${blank}&" ô chưa điền; "&${doubtful}&" ô cần xem")`;
}

/** A reference from another sheet to a result of this one. */
export function summaryReference({ sheet, order }: SelfCheckPlaces, key: keyof typeof summaryRows): string {
  return sheetReference(sheet.draft.name, addressOf(summaryRows[key], order));
}
