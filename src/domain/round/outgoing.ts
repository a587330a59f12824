/** What a copy that leaves the office says in the headings of its sheets; a working copy says none of it. */
export type Outgoing = {
  /** Its figures are the sealed ones (CHÍNH THỨC), or not yet (DỰ THẢO). */
  readonly standing: Standing;
  /** Name of a sheet → its number as an annex, from 1; none: the copy is no annex to a letter. */
  readonly annexes: ReadonlyMap<string, number>;
  /** A cluster's part of the round in the Board's workbook: issued and signed by the Board's office all the same. */
  readonly byOffice: boolean;
};

export type Standing = "draft" | "official";

/**
 * What the seal of a workbook says of its figures: never sealed, the same as sealed, or other ones. Only the same
 * figures may leave as official ones (rounds.md, Sealing).
 */
export type SealState = "not-sealed" | "as-sealed" | "differs";

export function standingOf(seal: SealState): Standing {
  return seal === "as-sealed" ? "official" : "draft";
}
