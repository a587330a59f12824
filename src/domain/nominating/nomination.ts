/** What a row of `Kết quả bình xét` says of its unit and award; blank = `null`. */
export type StatedNomination = {
  readonly order: number | null;
  readonly led: string | null;
  readonly issued: number | null;
  readonly returned: number | null;
  readonly valid: number | null;
  readonly agreed: number | null;
  readonly members: number | null;
  readonly eligible: string | null;
  readonly boardOpinion: string | null;
  readonly councilDecision: string | null;
  readonly note: string | null;
};

/** A row of `Kết quả bình xét`, with the place where it stands. */
export type Nomination = {
  readonly unit: string;
  readonly award: string;
  readonly stated: StatedNomination;
  /** The sheet's own row number, and the address of the unit's code. */
  readonly row: number;
  readonly cell: string;
  /** The cluster's other file from which the Board takes it; left out: where the other rows are from. */
  readonly file?: string;
};

/** A nomination as it counts: the Board's own row, or what a cluster's workbook proposed. */
export type NominatedRow = Pick<Nomination, "unit" | "award" | "stated"> & {
  /** Where it stands; `file` `null` = the Board's own sheet. */
  readonly source: { readonly file: string | null; readonly sheet: string; readonly cell: string };
};
