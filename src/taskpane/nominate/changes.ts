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
  return { unit, award: award.name, was: null, becomes: { ...nothingStated, order: last + 1 } };
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

/** What a person changed of one unit's row; the rest stays. */
export function restated(
  award: string,
  { unit, own }: NominatedUnit,
  change: Partial<StatedNomination>,
): NominationChange {
  return { unit, award, was: own, becomes: { ...(own ?? nothingStated), ...change } };
}

export function withdrawn(award: string, { unit, own }: NominatedUnit): NominationChange {
  return { unit, award, was: own, becomes: null };
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
