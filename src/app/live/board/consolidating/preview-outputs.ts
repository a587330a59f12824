import type { Cell, CellValue } from "../../../../workbook/cell";
import type { DraftCell, SheetDraft } from "../../../../workbook/draft";
import type { Rows, Sheet } from "../../../../workbook/sheet";
import type { WorkbookChange } from "../../../live-workbook";
import { plainValue } from "../../changing/board-change";

/** What a consolidation makes of one output sheet, beside what is there. */
export type OutputPreview = {
  readonly sheet: string;
  /** Rows of its table, the header left out; of a page without one, rows that hold anything. */
  readonly rows: number;
  /** Rows that the sheet doesn't have yet as they would be, by what they show; `null` = the sheet is not there yet. */
  readonly changed: number | null;
};

/** The output sheets in the order of their tabs. `outputs`: as they are in the workbook. */
export function previewOutputs(
  { sheets }: Pick<WorkbookChange, "sheets">,
  outputs: readonly Sheet[],
): readonly OutputPreview[] {
  return sheets
    .filter(({ state }) => state === "visible")
    .map((draft) => {
      const there = outputs.find(({ name }) => name.toLowerCase() === draft.name.toLowerCase());
      return {
        sheet: draft.name,
        rows: rowCount(draft),
        changed: there === undefined ? null : changedRows(draft.rows, there.rows),
      };
    });
}

function rowCount({ filter, rows }: SheetDraft): number {
  return filter === null
    ? [...rows.values()].filter((cells) => shown(cells) !== "").length
    : filter.bottom - filter.top;
}

/** A row that only moved is no change, nor is its number in the list. */
function changedRows(drawn: Rows<DraftCell>, there: Rows): number {
  const left = new Map<string, number>();
  for (const cells of there.values()) left.set(shown(cells), (left.get(shown(cells)) ?? 0) + 1);
  return [...drawn.values()].filter((cells) => {
    const text = shown(cells);
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return text !== "" && count <= 0;
  }).length;
}

function shown(cells: ReadonlyMap<number, Pick<Cell | DraftCell, "value">>): string {
  return [...cells]
    .filter(([column, { value }]) => value !== null && value !== "" && !(column === 1 && typeof value === "number"))
    .sort(([one], [other]) => one - other)
    .map(([column, { value }]) => `${column} ${text(value)}`)
    .join("\u001F");
}

/** Two programs calculate the last digits of a formula differently. */
function text(value: CellValue): string {
  const plain = plainValue(value);
  return typeof plain === "number" ? plain.toPrecision(10) : String(plain);
}
