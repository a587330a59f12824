import type { BlankReason } from "./known-figures";
import type { EndedUnit } from "./ended-units";

/** What becomes of one sheet in the next round's workbook: shown before it is made, one line a sheet. */
export type SheetRecord = {
  /** Name on its tab. */
  readonly sheet: string;
  /**
   * "empty": its rows were the former round's. "own": a person's. "not-made": outputs and the store, of which the new
   * workbook has none yet.
   */
  readonly kind: "settings" | "list" | "empty" | "own" | "not-made" | "former";
  /** Rows of data that stay; 0 where rows mean nothing. */
  readonly kept: number;
  /** Cells that were filled and are blank now, by header or label. */
  readonly emptied: readonly EmptiedCells[];
  /** Rows that are left out, and what names them; [] where a name would say nothing. */
  readonly dropped: { readonly count: number; readonly names: readonly string[] };
  /** Values written, by header or label, as the sheet shows them. */
  readonly written: readonly { readonly header: string; readonly count: number; readonly value: string | null }[];
  /** Rows that were not there. */
  readonly added: number;
  /** Dates that a person may take over, ISO, by label; those taken over stand in `written`. */
  readonly suggested: readonly { readonly header: string; readonly date: string }[];
  /** What a person must still decide or look at. */
  readonly decide: readonly Decision[];
};

/** Addresses of cells and runs of cells, such as "H14" and "H14:H20", as they were in the former workbook. */
export type EmptiedCells = { readonly header: string; readonly cells: readonly string[] };

export type Decision =
  /** Roles are for a year: `leaders` Trưởng and `deputies` Phó may be others now. */
  | { readonly code: "roles"; readonly leaders: number; readonly deputies: number }
  | { readonly code: "ended"; readonly units: readonly EndedUnit[] }
  /** Scales are to be agreed anew, of so many clusters. */
  | { readonly code: "scales"; readonly clusters: number }
  | { readonly code: "ranking-off" }
  | { readonly code: "dates-blank" }
  /** Figures left blank that were to be expected, each "unit code/indicator code". */
  | {
      readonly code: "blank-figures";
      readonly header: string;
      readonly reason: BlankReason;
      readonly rows: readonly string[];
    }
  /** Kế hoạch giao and Kế hoạch 6 tháng of these units are still their own alone. */
  | { readonly code: "joined-units"; readonly units: readonly string[] }
  /** Formulas that point at cells that are empty now. */
  | { readonly code: "formulas-at-emptied"; readonly cells: readonly string[] }
  /** Formulas that point at sheets which are not made yet: kept as text. */
  | { readonly code: "formulas-as-text"; readonly cells: readonly string[] }
  /** Notes of people at cells that are empty now. */
  | { readonly code: "notes-at-emptied"; readonly cells: readonly string[] }
  /** Figures are known that the sheet has no column for. */
  | { readonly code: "no-column"; readonly header: string };

/** A record in which nothing happens. */
export function record(sheet: string, given: Partial<Omit<SheetRecord, "sheet">>): SheetRecord {
  return {
    sheet,
    kind: "list",
    kept: 0,
    emptied: [],
    dropped: { count: 0, names: [] },
    written: [],
    added: 0,
    suggested: [],
    decide: [],
    ...given,
  };
}
