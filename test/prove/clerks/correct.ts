import { nodeHost } from "../../../src/hosts/node/node-host";
import { addressOf } from "../../../src/workbook/address";
import type { Cell } from "../../../src/workbook/cell";
import type { Sheet } from "../../../src/workbook/sheet";
import { keyOf, type Filled, type Typed } from "./filled-form";

/** A cell that the form names beside its row, what it says of it, and whether that is that it is blank. */
export type Named = { readonly sheet: string; readonly cell: string; readonly words: string; readonly blank: boolean };

const blankWords = "chưa điền";

/** What a clerk sees: the words of the last column, row by row, as far as they name a cell. */
export function namedCells(recalculated: Uint8Array): readonly Named[] {
  return nodeHost
    .readWorkbook(recalculated)
    .sheets.filter(({ state }) => state === "visible")
    .flatMap(namedOn);
}

const text = (cell: Cell | undefined): string => (typeof cell?.value === "string" ? cell.value : "");

function namedOn(sheet: Sheet): readonly Named[] {
  const header = [...sheet.rows].find(([, cells]) => [...cells.values()].some((cell) => text(cell) === "Tự kiểm tra"));
  if (header === undefined) return [];
  const [headerRow, headers] = header;
  const words = Math.max(...[...headers].filter(([, cell]) => text(cell) === "Tự kiểm tra").map(([column]) => column));
  const columnOf = new Map([...headers].map(([column, cell]) => [text(cell), column]));
  return [...sheet.rows].flatMap(([row, cells]): readonly Named[] => {
    const told = row > headerRow ? text(cells.get(words)) : "";
    if (told === "") return [];
    const valueColumn = columnOf.get("Nội dung điền");
    if (valueColumn !== undefined)
      return [
        {
          sheet: sheet.name,
          cell: addressOf(row, valueColumn),
          words: told.slice(2),
          blank: told.slice(2) === blankWords,
        },
      ];
    return told
      .slice(2)
      .split("; ")
      .map((part) => {
        const [label = "", words = ""] = part.split(": ");
        const column = columnOf.get(label);
        if (column === undefined) throw new Error(`the form speaks of a column that it has not: ${part}`);
        return { sheet: sheet.name, cell: addressOf(row, column), words, blank: words === blankWords };
      });
  });
}

/**
 * What the clerk does about it, and nothing else: what is blank is filled, what can't be right is typed again. Where
 * nothing belongs into a row, what was begun in it is taken out; where the answer on adjustments and the rows
 * contradict each other, both are looked at.
 */
export function corrected(typed: Typed, right: Typed, named: readonly Named[]): Typed {
  const now = new Map(typed);
  const restore = (key: string): void => {
    const rightly = right.get(key);
    if (rightly === undefined) now.delete(key);
    else now.set(key, rightly);
  };
  const restoreAll = (test: (place: Filled) => boolean): void => {
    for (const [key, place] of [...now, ...right]) if (test(place)) restore(key);
  };
  for (const cell of named) {
    const key = keyOf(cell);
    const row = /\d+$/u.exec(cell.cell)?.[0] ?? "";
    const isInRow = (place: Filled): boolean =>
      place.sheet === cell.sheet && new RegExp(`^[A-Z]+${row}$`, "u").test(place.cell);
    restore(key);
    if ((cell.blank && !right.has(key)) || cell.sheet === "Kết quả khen thưởng") restoreAll(isInRow);
    if ((right.get(key) ?? typed.get(key))?.key === "adjusts" && !cell.blank)
      restoreAll((place) => place.sheet === "Điều chỉnh");
  }
  return now;
}
