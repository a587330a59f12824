import type { BrowseActions } from "../browse/browse-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of the pages of a cluster and of a unit. */
export function browsing(_desk: WorkDesk, _reading: RoundReading): BrowseActions {
  return {};
}
