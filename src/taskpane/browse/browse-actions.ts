import type { ClusterPage } from "../../app/live/board/following/cluster-page";
import type { Extension, ReturnedReport, StatedReceipt } from "../../app/live/board/receiving/register-acts";
import type { RoundCharts } from "../../app/live/board/following/round-charts";
import type { Undo } from "../../app/live/changing/undo-change";
import type { UnitPage } from "../../app/live/board/following/unit-page";

/**
 * Acts of the pages of a cluster and of a unit. What is stated there is written into the sheet where the Board keeps
 * it.
 */
export type BrowseActions = {
  /** `null` = the round has none of this code. */
  readonly clusterPage: (code: string) => Promise<ClusterPage | null>;
  readonly unitPage: (code: string) => Promise<UnitPage | null>;
  /** `null` = there is no round. */
  readonly roundCharts: () => Promise<RoundCharts | null>;
  readonly stateReceipt: (receipt: Omit<StatedReceipt, "asOf">) => Promise<Undo>;
  readonly returnReport: (returned: Omit<ReturnedReport, "asOf">) => Promise<Undo>;
  readonly extendDeadline: (extension: Extension) => Promise<Undo>;
};
