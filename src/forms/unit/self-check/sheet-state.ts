import { addressOf } from "../../../workbook/address";
import { looks } from "../../drawing/styles";
import { signColours, type Addition, type LiveCell } from "./added-cells";
import { blankWords } from "./cell-check";
import type { CheckedRow, DrawnForms } from "./checked-sheet";
import { formChecks } from "./form-checks";
import type { Look } from "./question";
import { orderHeader, selfCheckHeader } from "./self-check-header";
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

/** In characters: the words beside a row, which may run on where nothing stands right of them. */
const wordsWidth = { list: 70, cover: 34 } as const;

/** A sheet as it was checked: what is added to it, and what it comes to. */
export type SheetState = { readonly places: SelfCheckPlaces; readonly summary: Summary; readonly addition: Addition };

/** The state of each sheet, of the forms as they are drawn: what the formulas come to in every program. */
export function sheetStates(drawn: DrawnForms): readonly SheetState[] {
  const drafts = new Map(
    [drawn.cover.draft, ...drawn.lists.map(({ draft }) => draft)].map((draft) => [draft.name, draft]),
  );
  const look: Look = ({ sheet, row, column }) => drafts.get(sheet)?.rows.get(row)?.get(column)?.value ?? null;
  return formChecks(drawn).map((sheet) => sheetState(placesOf(sheet), look));
}

type Cells = Addition["cells"][number][];

function sheetState(places: SelfCheckPlaces, look: Look): SheetState {
  const { sheet, order, words, keys } = places;
  const cells: Cells = [];
  let [blank, doubtful, place] = [0, 0, 0];
  let first: { readonly row: CheckedRow; readonly words: string; readonly cell: string } | null = null;
  for (const row of sheet.rows) {
    const states = row.cells.map(({ field, check }) => {
      const state = stateOf(places, check, look);
      cells.push({ ...state, row: row.row, column: stateColumn(places, field.key), style: looks.selfCheck });
      return state.value;
    });
    if (row.cells.length === 0) continue;
    const told = rowWords(places, row, states);
    if (told.value !== "") place += 1;
    const wrong = row.cells[states.findIndex((state) => state !== "")];
    if (first === null && wrong !== undefined)
      first = { row, words: told.value, cell: addressOf(row.row, wrong.check.cell.column) };
    blank += states.filter((state) => state === blankWords).length;
    doubtful += states.filter((state) => state !== "" && state !== blankWords).length;
    cells.push(
      { ...told, row: row.row, column: words, style: looks.selfCheck },
      { formula: orderFormula(places, row.row), value: place, row: row.row, column: order, style: looks.selfCheck },
    );
  }
  const name = first === null ? "" : String(sheet.draft.rows.get(first.row.row)?.get(sheet.nameColumn)?.value ?? "");
  const summary = {
    blank,
    doubtful,
    cell: first?.cell ?? "",
    task: first === null ? "" : `${first.words.slice(0, 2)}${name} – ${first.words.slice(2)}`,
  };
  const atTop = summaryCells(places, summary, first === null ? 0 : first.row.row - sheet.headerRow);
  for (const [key, live] of Object.entries(atTop))
    cells.push({ ...live, row: summaryRows[key as keyof typeof summaryRows], column: order, style: looks.selfCheck });
  const hidden = [order, ...Array.from({ length: Math.max(1, keys.length) }, (_, index) => places.firstState + index)];
  hidden.forEach((column, index) =>
    cells.push({ ...header(index === 0 ? orderHeader : `${selfCheckHeader} ${index}`), row: sheet.headerRow, column }),
  );
  cells.push({ ...header(selfCheckHeader), row: sheet.headerRow, column: words });
  return {
    places,
    summary,
    addition: {
      cells,
      merges: [],
      columns: layout(places, hidden),
      conditions: signColours(
        { top: places.firstRow, left: words, bottom: sheet.lastRow, right: words },
        addressOf(places.firstRow, words),
      ),
    },
  };
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
