import type { Membership } from "./roster";

/** What a unit that is to be reminded owes (mission S6). */
export type RemindedUnit = {
  readonly name: string;
  readonly formality: Membership["formality"];
  /**
   * unsent: nothing valid came; returned: it is to be completed and has not come again; paper: the paper came, the data
   * did not; incomplete: it came, and something is missing or wrong in it.
   */
  readonly state: "unsent" | "returned" | "paper" | "incomplete";
  /** The unit's own last day on time, extension counted; ISO. */
  readonly lastDay: string;
  /** Calendar days after that day; 0 = not over yet. */
  readonly daysOver: number;
  readonly extended: boolean;
  /** Required cells still blank, and errors beside those, of a report that came. */
  readonly blank: number;
  readonly errors: number;
  /** Names of required documents that are missing. */
  readonly documents: readonly string[];
};
