import type { SheetDraft } from "../../../workbook/draft";
import type { SheetState } from "../../../workbook/sheet";
import type { SizedRuns } from "./column-widths";
import type { PlannedEdit } from "./edited-cells";
import type { PrintedRows } from "./page-layout";

/** Excel's own words for what stays allowed on a protected sheet, as read from it. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

type Target = {
  /** Name on the tab. */
  readonly sheet: string;
  /** The very hidden sheet that holds what is to be copied; `null` where nothing is. */
  readonly temporary: string | null;
  /** Protection that the sheet had before; `null` for none. */
  readonly protectedBefore: ProtectionOptions | null;
};

/** A sheet of ours, made whole. */
export type WholeTarget = Target &
  Pick<SheetDraft, "tab" | "freeze" | "charts" | "protection"> & {
    readonly kind: "whole";
    readonly isNew: boolean;
    /** What is copied, such as "A1:F20"; `null` for an empty sheet. */
    readonly area: string | null;
    readonly columns: readonly SizedRuns[];
    /** Lists of whole columns. */
    readonly hidden: readonly string[];
    /** Of rows that hold merged cells: Excel fits all others to their text. */
    readonly heights: readonly SizedRuns[];
    readonly filter: string | null;
    readonly state: SheetState;
    readonly print: PrintedRows;
    readonly chartsBefore: readonly string[];
  };

/** Cells of a sheet that people keep: rows put under its list, and single cells that are changed. */
export type RowsTarget = Target & {
  readonly kind: "rows";
  readonly areas: readonly string[];
  readonly edits: readonly PlannedEdit[];
};

export type PlannedTarget = WholeTarget | RowsTarget;

/** All that the last step needs, kept in the workbook: whoever finds it there can finish without the draft. */
export type TakeoverPlan = {
  readonly targets: readonly PlannedTarget[];
  /** Names of the workbook with what they point at, such as "='Danh mục'!$A$1:$A$3". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Sheets that are not there before and are added, targets and perhaps `_TD`; without the temporary ones. */
  readonly added: readonly string[];
  /** Sheets that are taken away; a plan of an earlier version names none. */
  readonly removed?: readonly string[];
};

export function temporarySheets({ targets }: TakeoverPlan): readonly string[] {
  return targets.flatMap(({ temporary }) => (temporary === null ? [] : [temporary]));
}

/** Excel compares names of sheets without case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
