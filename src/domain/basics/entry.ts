/**
 * What one entry says. Blank, 0, not applicable and not assigned are four different things
 * (contract §4, Numbers); none of them ever becomes another.
 * - value: a number or date was read; text: a text was read where text is right;
 * - blank: nothing typed; not-applicable: "Không áp dụng" / KAD; not-assigned: "Không giao" / KG;
 * - invalid: something is typed that can't be read; `raw` keeps it.
 */
export type EntryState = "value" | "text" | "blank" | "not-applicable" | "not-assigned" | "invalid";

export type Entry<T extends number | string | boolean = number | string> = {
  readonly state: EntryState;
  /**
   * `null` unless the state is value or text. Dates are ISO `yyyy-mm-dd`; percentages are in percent (95, not 0.95).
   */
  readonly value: T | null;
  /** As typed, untouched; a typed number in its shortest form. `null` when blank. */
  readonly raw: string | null;
  /** Address in its sheet, such as "H14"; "" when the entry has no cell (a missing row or column). */
  readonly cell: string;
};

/** An entry that isn't there: a missing row or column. */
export const absentEntry: Entry<never> = { state: "blank", value: null, raw: null, cell: "" };

/** Where a figure comes from. The domain only carries it and never looks inside. */
export type Source = {
  /** File name relative to the given folder. */
  readonly file: string;
  readonly sheet: string;
  /** Such as "H14". */
  readonly cell: string;
};
