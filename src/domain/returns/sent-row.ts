/**
 * A row of a cluster's returned workbook, on a sheet that is the Board's to keep, which it has beside or otherwise than
 * it was issued with. It decides nothing at the Board: it is there to be read.
 */
export type SentRow = {
  /** Standard name. */
  readonly sheet: string;
  /** The texts that name the row, joined by " · "; "" on a sheet of labels. */
  readonly key: string;
  /** Address of the first cell that says something. */
  readonly cell: string;
  /** Fields that say something, by key, in the order of the sheet, as typed. */
  readonly entries: readonly (readonly [field: string, raw: string])[];
  /** The cluster's other file from which the Board takes it; left out: where the other rows are from. */
  readonly file?: string;
};
