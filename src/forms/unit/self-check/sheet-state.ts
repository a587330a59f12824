import { addressOf } from "../../../workbook/address";
import { looks } from "../../drawing/styles";
import {
  signColours,
  type Addition,
  type LiveCell,
  type CheckedRow,
  type CheckedSheet,
  type DrawnForms,
} from "./checked-sheet";
import { blankWords } from "./cell-check";
import { formChecks } from "./form-checks";
import { orderHeader, selfCheckHeader } from "../../reading/near-headers";
import type { Look } from "./question";
import {
  orderFormula,
  placesOf,
  rowWords,
  stateColumn,
  stateOf,
  summaryCells,
  summaryRows,
  type SelfCheckPlaces,
  type Summary,
} from "./sheet-summary";

/** Width in characters of the words beside a row; they may run on into empty cells at their right. */
const wordsWidth = { list: 70, cover: 34 } as const;

/** A checked sheet: what is added to it, and its summary. */
export type SheetState = { readonly places: SelfCheckPlaces; readonly summary: Summary; readonly addition: Addition };

/** The state of each sheet of the forms as drawn: the values that the formulas have. */
export function sheetStates(drawn: DrawnForms): readonly SheetState[] {
  const drafts = new Map(
    [drawn.cover.draft, ...drawn.lists.map(({ draft }) => draft)].map((draft) => [draft.name, draft]),
  );
  const look: Look = ({ sheet, row, column }) => drafts.get(sheet)?.rows.get(row)?.get(column)?.value ?? null;
  return formChecks(drawn).map((sheet) => sheetState(placesOf(sheet), look));
}

/** The states of a row's cells, in order, and the words beside the row. */
type RowState = {
  readonly row: CheckedRow;
  readonly states: readonly ReturnType<typeof stateOf>[];
  readonly told: ReturnType<typeof rowWords>;
};

function rowState(places: SelfCheckPlaces, row: CheckedRow, look: Look): RowState {
  const states = row.cells.map(({ check }) => stateOf(places, check, look));
  const values = states.map(({ value }) => value);
  return { row, states, told: rowWords(places, row, values) };
}

function sheetState(places: SelfCheckPlaces, look: Look): SheetState {
  const { sheet, order, words, keys } = places;
  const rows = sheet.rows.filter(({ cells }) => cells.length > 0).map((row) => rowState(places, row, look));
  const first = rows.find(({ states }) => states.some(({ value }) => value !== "")) ?? null;
  const summary = summaryOf(sheet, rows, first);
  const atTop = summaryCells(places, summary, first === null ? 0 : first.row.row - sheet.headerRow);
  const hidden = [order, ...Array.from({ length: Math.max(1, keys.length) }, (_, index) => places.firstState + index)];
  return {
    places,
    summary,
    addition: {
      cells: [
        ...cellsOfRows(places, rows),
        ...Object.entries(atTop).map(([key, live]) => ({
          ...live,
          row: summaryRows[key as keyof typeof summaryRows],
          column: order,
          style: looks.selfCheck,
        })),
        ...headers(places, hidden),
      ],
      merges: [],
      columns: layout(places, hidden),
      conditions: signColours(
        { top: places.firstRow, left: words, bottom: sheet.lastRow, right: words },
        addressOf(places.firstRow, words),
      ),
    },
  };
}

/** `first`: the first row with words. */
function summaryOf({ draft, nameColumn }: CheckedSheet, rows: readonly RowState[], first: RowState | null): Summary {
  const said = rows.flatMap(({ states }) => states.map(({ value }) => value)).filter((value) => value !== "");
  const blank = said.filter((value) => value === blankWords).length;
  const counts = { blank, doubtful: said.length - blank };
  const wrong = first?.row.cells[first.states.findIndex(({ value }) => value !== "")];
  if (first === null || wrong === undefined) return { ...counts, cell: "", task: "" };
  const { row, told } = first;
  const name = String(draft.rows.get(row.row)?.get(nameColumn)?.value ?? "");
  return {
    ...counts,
    cell: addressOf(row.row, wrong.check.cell.column),
    task: `${told.value.slice(0, 2)}${name} – ${told.value.slice(2)}`,
  };
}

/** The state of each cell, the words beside its row, and how many rows up to it have words. */
function cellsOfRows(places: SelfCheckPlaces, rows: readonly RowState[]): Addition["cells"] {
  const style = looks.selfCheck;
  let place = 0;
  return rows.flatMap(({ row: { row, cells }, states, told }) => {
    if (told.value !== "") place += 1;
    return [
      ...states.map((state, index) => ({
        ...state,
        row,
        column: stateColumn(places, cells[index]?.field.key ?? ""),
        style,
      })),
      { ...told, row, column: places.words, style },
      { formula: orderFormula(places, row), value: place, row, column: places.order, style },
    ];
  });
}

function headers({ sheet, words }: SelfCheckPlaces, hidden: readonly number[]): Addition["cells"] {
  const inHidden = hidden.map((column, index) => ({
    ...header(index === 0 ? orderHeader : `${selfCheckHeader} ${index}`),
    row: sheet.headerRow,
    column,
  }));
  return [...inHidden, { ...header(selfCheckHeader), row: sheet.headerRow, column: words }];
}

function header(value: string): LiveCell {
  return { formula: null, value, style: looks.selfCheckHeader };
}

function layout({ words, sheet }: SelfCheckPlaces, hidden: readonly number[]): Addition["columns"] {
  return [
    ...hidden.map((column) => [column, { width: 10, hidden: true, outline: 0 }] as const),
    [words, { width: sheet.oneValue ? wordsWidth.cover : wordsWidth.list, hidden: false, outline: 0 }],
  ];
}
