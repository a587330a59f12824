import type { ClusterPage } from "../../app/live/cluster-page";
import type { UnitPage } from "../../app/live/unit-page";

/** Acts of the pages of a cluster and of a unit. */
export type BrowseActions = {
  /** `null` = the round has none of this code. */
  readonly clusterPage: (code: string) => Promise<ClusterPage | null>;
  readonly unitPage: (code: string) => Promise<UnitPage | null>;
};
