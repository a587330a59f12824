import { sheetNames } from "../../src/contract/sheet-names";
import { parseAddress, type Position } from "../../src/workbook/address";
import type { Edit } from "../../src/workbook/edit";
import type { SampleBook } from "../sample-book";
import type { Planting } from "./unit-fault";

const results = sheetNames.results;

/** A cell that is not for typing, typed over. */
export function overtyped(
  sheet: string,
  cell: string | null,
  {
    typed,
    code,
  }: { readonly typed: string | number; readonly code: "formula-overwritten" | "row-unknown" | "row-repeated" },
): Planting | null {
  return cell === null
    ? null
    : {
        edits: [{ kind: "set", sheet, cell, value: typed }],
        expects: [{ issue: { code, sheet, cell } }, { structure: "changed" }],
      };
}

/** A result of which the figure can be told wherever the cell ends up. */
export function known(book: SampleBook, code: string, value: number): Edit | null {
  const cell = book.cellOf(results, code, "result");
  return cell === null ? null : { kind: "set", sheet: results, cell, value };
}

/** What the figure must come to. */
export function figure(
  indicator: string,
  result: number,
): { readonly figure: { readonly indicator: string; readonly result: number } } {
  return { figure: { indicator, result } };
}

/** `null` = the workbook has no such cell. */
export function positionOf(address: string | null): Position | null {
  return address === null ? null : parseAddress(address);
}
