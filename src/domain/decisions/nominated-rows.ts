import type { Nomination, StatedNomination } from "../round/decision-rules";
import { isAmong } from "../basics/text";

/** A nomination as it counts: the Board's own row, or what a cluster's workbook proposed. */
export type NominatedRow = Pick<Nomination, "unit" | "award" | "stated"> & {
  /** Where it is stated; `file` `null` = the Board's own sheet. */
  readonly source: { readonly file: string | null; readonly sheet: string; readonly cell: string };
};

const votes = ["issued", "returned", "valid", "agreed", "members"] as const;

/**
 * The Board's own rows with what clusters proposed. For one unit and award the Board's row counts; what it leaves blank
 * is taken from the cluster's, votes only as a whole, so that no two counts are mixed. Opinions of the Board and the
 * Council are only the Board's. Of several rows of one sender the last counts.
 */
export function mergeNominations(own: readonly NominatedRow[], sent: readonly NominatedRow[]): readonly NominatedRow[] {
  const [stated, proposed] = [lastOfEach(own), lastOfEach(sent)];
  const merged = stated.map((row) => {
    const theirs = proposed.find((each) => isSame(each, row));
    return theirs === undefined ? row : { ...row, stated: filledIn(row.stated, theirs.stated) };
  });
  const added = proposed.filter((row) => !stated.some((each) => isSame(each, row)));
  return [
    ...merged,
    ...added.map((row) => ({ ...row, stated: { ...row.stated, boardOpinion: null, councilDecision: null } })),
  ];
}

export function isSame(
  one: Pick<NominatedRow, "unit" | "award">,
  other: Pick<NominatedRow, "unit" | "award">,
): boolean {
  return one.unit === other.unit && isAmong(one.award, [other.award]);
}

function lastOfEach(rows: readonly NominatedRow[]): readonly NominatedRow[] {
  return rows.filter((row, index) => !rows.slice(index + 1).some((later) => isSame(later, row)));
}

function filledIn(own: StatedNomination, theirs: StatedNomination): StatedNomination {
  const counted = votes.some((key) => own[key] !== null) ? own : theirs;
  return {
    ...own,
    order: own.order ?? theirs.order,
    led: own.led ?? theirs.led,
    eligible: own.eligible ?? theirs.eligible,
    note: own.note ?? theirs.note,
    ...Object.fromEntries(votes.map((key) => [key, counted[key]])),
  };
}
