import type { AwardNominations, NominatedUnit, NominationChange } from "../../app/live/board/deciding/nominations";
import type { StatedNomination } from "../../domain/round/decision-rules";

export type Write = (changes: readonly NominationChange[]) => void;

const nothingStated: StatedNomination = {
  order: null,
  led: null,
  ballot: null,
  present: null,
  written: null,
  issued: null,
  returned: null,
  valid: null,
  agreed: null,
  members: null,
  eligible: null,
  boardOpinion: null,
  councilDecision: null,
  note: null,
};

/** A unit more, last in the order. */
export function nominated({ award, units }: AwardNominations, unit: string): NominationChange {
  const last = Math.max(0, ...units.map(({ stated }) => stated.order ?? 0));
  return { unit, award: award.name, ballot: 1, was: null, becomes: { ...nothingStated, order: last + 1 } };
}

/**
 * The order after one unit changed places with its neighbour, numbered from 1 through; units that keep their number
 * stay out.
 */
export function movedUnit({ award, units }: AwardNominations, index: number, by: -1 | 1): readonly NominationChange[] {
  const moved = units[index];
  const other = units[index + by];
  if (moved === undefined || other === undefined) return [];
  const order = units.map((unit, at) => (at === index ? other : at === index + by ? moved : unit));
  return order.flatMap((unit, at) =>
    unit.stated.order === at + 1 ? [] : [restated(award.name, unit, { order: at + 1 })],
  );
}

/** What a person changed of one unit's row, of the last ballot that it states; the rest stays. */
export function restated(award: string, unit: NominatedUnit, change: Partial<StatedNomination>): NominationChange {
  const { own } = unit;
  return {
    unit: unit.unit,
    award,
    ballot: own?.ballot ?? 1,
    was: own,
    becomes: { ...(own ?? nothingStated), ...change },
  };
}

/** What was counted at one ballot, in its own row: a row more where there is none yet. */
export function balloted(
  award: string,
  { unit, ownRows }: NominatedUnit,
  { ballot, change }: { readonly ballot: number; readonly change: Partial<StatedNomination> },
): NominationChange {
  const was = ownRows.find((row) => (row.ballot ?? 1) === ballot) ?? null;
  const named = was === null && ballot > 1 ? { ballot } : {};
  return { unit, award, ballot, was, becomes: { ...(was ?? nothingStated), ...named, ...change } };
}

/** All its rows are taken back, those of earlier ballots, too. */
export function withdrawn(award: string, { unit, ownRows }: NominatedUnit): readonly NominationChange[] {
  return ownRows.map((was) => ({ unit, award, ballot: was.ballot ?? 1, was, becomes: null }));
}

/** The ballots that votes can be typed for: those there are, and one more while the award allows it. */
export function ballotChoices({ ballots, ownRows }: NominatedUnit, limit: number | null): readonly number[] {
  const held = [...new Set([1, ...ballots.map(({ number }) => number), ...ownRows.map((row) => row.ballot ?? 1)])].sort(
    (one, other) => one - other,
  );
  const next = (held.at(-1) ?? 0) + 1;
  return ballots.length > 0 && (limit === null || next <= limit) ? [...held, next] : held;
}

/** What was typed in place of a count: `null` = blank; "wrong" = no whole number. */
export function typedCount(text: string): number | null | "wrong" {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^\d{1,6}$/u.test(trimmed) ? Number(trimmed) : "wrong";
}

/** What was typed, without spaces around it; nothing but spaces is blank. */
export function blankAsNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}
