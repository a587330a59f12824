import { isForUnit, type Issue, severityOf } from "../issue";
import type { SentReminder } from "../round/receipt";

/** How often somebody was reminded, and when last. */
export type Reminded = {
  /** Which reminder the next one is, from 1. */
  readonly next: number;
  /** The last one that went out; `null` = none did. */
  readonly last: SentReminder | null;
};

/** By `Sổ đôn đốc`, for a unit's or a cluster's code. */
export function remindedSoFar(reminders: readonly SentReminder[], code: string): Reminded {
  const own = reminders.filter((each) => each.code === code);
  const last = own.reduce<SentReminder | null>(
    (all, each) => (all === null || each.wave >= all.wave ? each : all),
    null,
  );
  return { next: (last?.wave ?? 0) + 1, last };
}

/** One cell, sheet or whole that a unit is asked to fill in or to correct. */
export type OwedEntry = {
  /** Its place among the issues of the round, from 0. */
  readonly index: number;
  readonly issue: Issue;
};

/**
 * What a unit's report still lacks, issue by issue, in their order: errors that the unit itself can settle. What is the
 * Board's to settle, or for the Board's eyes alone, is in none (mayUnitSee).
 */
export function owedEntries(issues: readonly Issue[], unit: string): readonly OwedEntry[] {
  return issues.flatMap((issue, index) =>
    issue.place.unit === unit && severityOf(issue.code) === "error" && isForUnit(issue) ? [{ index, issue }] : [],
  );
}

/** Whether an entry is a required cell that is still blank. */
export function isBlankCell({ issue }: OwedEntry): boolean {
  return issue.code === "required-blank";
}
