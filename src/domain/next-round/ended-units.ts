import type { Membership } from "../round/roster";
import type { RoundName } from "../round/period";
import { roundDay } from "./round-order";

/** A unit that takes part no more, and the one that goes on with its work. */
export type EndedUnit = {
  readonly unit: string;
  readonly name: string;
  /** Đến ngày of its last row in `Danh sách`. */
  readonly lastDay: string;
  /** Đơn vị kế thừa; `null` = none is named. */
  readonly successor: string | null;
  /** The first round whose workbook was made without it: its targets count for the successor since then. */
  readonly since: RoundName;
};

/**
 * The units that have ended for a round: those known from earlier rounds, as long as no row takes them in again, and
 * those whose last row of `Danh sách` ends before the round's day. In the order in which they ended.
 */
export function endedUnits(
  roster: readonly Membership[],
  next: RoundName,
  known: readonly EndedUnit[],
): readonly EndedUnit[] {
  const going = new Set(roster.filter((row) => goesOn(row, next)).map(({ unit }) => unit));
  const before = known.filter(({ unit }) => !going.has(unit));
  const lastRows = new Map<string, Membership>();
  for (const row of roster) {
    const last = lastRows.get(row.unit);
    if (last === undefined || (last.to ?? "") <= (row.to ?? "")) lastRows.set(row.unit, row);
  }
  const newly = [...lastRows.values()]
    .filter(({ unit }) => !going.has(unit) && !before.some((each) => each.unit === unit))
    .map(({ unit, name, to, successor }) => ({ unit, name, lastDay: to ?? "", successor, since: next }));
  return [...before, ...newly];
}

/** Whether a row of `Danh sách` still holds on the round's day, or begins later. */
export function goesOn({ to }: Pick<Membership, "to">, next: RoundName): boolean {
  return to === null || to >= roundDay(next);
}

/**
 * The unit itself and those whose work it goes on with, also over several steps: A ended for B, B for C. Whoever names
 * each other in a circle is taken once.
 */
export function partsOf(unit: string, ended: readonly EndedUnit[]): readonly string[] {
  const parts = [unit];
  for (const part of parts)
    for (const { unit: gone, successor } of ended) if (successor === part && !parts.includes(gone)) parts.push(gone);
  return parts;
}
