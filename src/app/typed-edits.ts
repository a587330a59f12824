import type { Board } from "../domain/round/board";
import { roundMarkEdits } from "../forms/marks/round-marks";
import { addressOf } from "../workbook/address";
import { isError, type CellValue } from "../workbook/cell";
import type { Edit } from "../workbook/edit";
import type { Workbook } from "../workbook/sheet";
import type { InputChange } from "./live/changing/change-board";

/**
 * A change of a workbook's input sheets as typing, cell by cell: nothing else of the file changes. It is work of the
 * round, which `_TD` names from then on.
 */
export function typedEdits(
  { workbook, board }: { readonly workbook: Workbook; readonly board: Board },
  { cells, added }: Pick<InputChange, "cells" | "added">,
): readonly Edit[] {
  const typed = (sheet: string, cell: string, value: CellValue): readonly Edit[] =>
    isError(value) ? [] : [{ kind: "set", sheet, cell, value }];
  return [
    ...[...cells, ...roundMarkEdits(workbook, board.period)].flatMap(({ sheet, row, column, value }) =>
      typed(sheet, addressOf(row, column), value),
    ),
    ...added.flatMap(({ sheet, rows }) =>
      [...rows].flatMap(([row, all]) =>
        [...all].flatMap(([column, { value }]) => (value === null ? [] : typed(sheet, addressOf(row, column), value))),
      ),
    ),
  ];
}
