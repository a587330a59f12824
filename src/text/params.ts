/** Parameters that texts of several rooms share. Dates are ISO. */

export type Count = { readonly count: number };

export type Named = { readonly name: string };

export type Day = { readonly date: string };

/** What both say differently. `decided` `null` = nobody has chosen. */
export type MergedConflict = Omit<MergedEntry, "value"> & {
  readonly stands: string;
  readonly other: string;
  readonly decided: "stands" | "other" | null;
};

/**
 * What comes from a copy of a workbook, in the words of its sheets. `what`: "" where the column says it all; `cell`
 * `null` = a new row.
 */
export type MergedEntry = {
  readonly sheet: string;
  readonly what: string;
  readonly column: string;
  readonly value: string;
  readonly cell: string | null;
};

/** What makes a workbook none of ours; kinds and periods by the words of the domain. */
export type NotACopy = {
  readonly what: "kind" | "cluster" | "province" | "year" | "period" | "seal";
  readonly ours: string;
  readonly theirs: string;
};
