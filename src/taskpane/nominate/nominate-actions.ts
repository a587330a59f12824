import type { NominationChange } from "../../app/live/board/deciding/change-nominations";
import type { Nominations } from "../../app/live/board/deciding/nominations";
import type { Cost } from "../../app/live-workbook";
import type { NoPeriod } from "../pane-actions";

/** Acts of nominations and votes. */
export type NominateActions = {
  /** Of this cluster; `null` = the first that has any. */
  readonly nominations: (cluster: string | null) => Promise<Nominations | NoPeriod>;
  /** Writes these changes to the register of nominations, all of them or none. */
  readonly changeNominations: (changes: readonly NominationChange[]) => Promise<Cost>;
};
