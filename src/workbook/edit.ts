import type { CellDate } from "./cell";

/** One change to a workbook, of the kind a person makes by hand. Sheets go by the names on their tabs. */
export type Edit =
  /** Types a value (`null` clears it); the cell keeps its look, a formula in it goes. Text is never a formula. */
  | {
      readonly kind: "set";
      readonly sheet: string;
      readonly cell: string;
      readonly value: string | number | boolean | CellDate | null;
    }
  /** Takes the cached results out of every formula of the workbook, as programs that don't calculate leave them. */
  | { readonly kind: "drop-cached" }
  | { readonly kind: "rename-sheet"; readonly sheet: string; readonly name: string }
  /** A blank row (column) that has number `at` afterwards. */
  | { readonly kind: "insert-row"; readonly sheet: string; readonly at: number }
  | { readonly kind: "insert-column"; readonly sheet: string; readonly at: number }
  | { readonly kind: "hide-row"; readonly sheet: string; readonly row: number }
  | { readonly kind: "unprotect"; readonly sheet: string }
  /** Cuts column `from` and inserts it before what is now column `before`. */
  | { readonly kind: "move-column"; readonly sheet: string; readonly from: number; readonly before: number };
