/** What a copy that leaves the office says in the headings of its sheets; a working copy says none of it. */
export type Outgoing = {
  /** CHÍNH THỨC: the figures are the sealed ones (rounds.md, Sealing). DỰ THẢO: not yet, or no more. */
  readonly standing: Standing;
  /** Name of a sheet → its number as an annex, from 1; none: the copy is no annex to a letter. */
  readonly annexes: ReadonlyMap<string, number>;
  /** A cluster's part of the round in the Board's workbook: issued and signed by the Board's office all the same. */
  readonly byOffice: boolean;
};

export type Standing = "draft" | "official";
