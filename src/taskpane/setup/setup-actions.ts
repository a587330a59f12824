import type { TypedChange, TypedField, TypedRefusal } from "../../app/live/setup/set-period";
import type { ClusterScale, SetupPlace, SetupState } from "../../app/live/setup/setup-state";

export type { ClusterScale, SetupPlace, SetupState, TypedChange, TypedField, TypedRefusal };

/** Acts of setting up a round. */
export type SetupActions = {
  /** How far the round is set up; `null` in a workbook that has none. */
  readonly setup: () => Promise<SetupState | null>;
  /** Writes what was typed for `Kỳ báo cáo`. Gives back what can't be written, each with why; then nothing was. */
  readonly setPeriod: (changes: readonly TypedChange[]) => Promise<readonly TypedRefusal[]>;
};
