import { clusterPage } from "../../app/live/cluster-page";
import { unitPage } from "../../app/live/unit-page";
import type { BrowseActions } from "../browse/browse-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of the pages of a cluster and of a unit. */
export function browsing(_desk: WorkDesk, reading: RoundReading): BrowseActions {
  return {
    clusterPage: async (code) => {
      const { status } = await reading.round();
      return status === null ? null : clusterPage(status, code);
    },
    unitPage: async (code) => {
      const { opened, status } = await reading.round();
      if (status === null || !("opened" in opened) || opened.opened === null) return null;
      return unitPage(opened.opened, status, code);
    },
  };
}
