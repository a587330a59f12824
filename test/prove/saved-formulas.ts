import { nodeHost } from "../../src/hosts/node/node-host";
import { addressOf } from "../../src/workbook/address";
import { isDate, isError, type CellValue } from "../../src/workbook/cell";
import { serialOf } from "../../src/workbook/serial-date";
import type { Difference, FormulaCell } from "../forms/score-sheet/agreement";
import type { Results } from "./calculators/calculator";

/** Every formula of a file as it was written, with the result that stands beside it. */
export function savedFormulas(bytes: Uint8Array): readonly FormulaCell[] {
  return nodeHost
    .readWorkbook(bytes)
    .sheets.flatMap(({ name, rows }) =>
      [...rows].flatMap(([row, cells]) =>
        [...cells].flatMap(([column, { formula, value }]) =>
          formula === null ? [] : [{ sheet: name, address: addressOf(row, column), formula, cached: plain(value) }],
        ),
      ),
    );
}

function plain(value: CellValue): CellValue {
  if (typeof value !== "object" || value === null) return value;
  return isDate(value) ? serialOf(value) : isError(value) ? value.error : value;
}

/** Those that another program calculates to something else. */
export function unlike(saved: readonly FormulaCell[], results: Results): readonly Difference[] {
  return saved.flatMap((cell) => {
    const found = results(cell.sheet, cell.address);
    const same =
      typeof cell.cached === "number"
        ? found !== "" && Number(found) === cell.cached
        : found.toLowerCase() === String(cell.cached ?? "").toLowerCase();
    return same ? [] : [{ ...cell, found }];
  });
}
