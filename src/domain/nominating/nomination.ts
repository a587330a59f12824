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
};
