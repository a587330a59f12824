import type { Consolidation } from "../../domain/consolidation";
import { isOfficial, type SealState } from "../../domain/sealing/seal-state";
import type { Workbook } from "../../workbook/sheet";
import { copiedSheets } from "./clean-copies";

/** What copies of a round would be. */
export type CopiesToMake = {
  readonly seal: SealState["state"];
  /** They would be CHÍNH THỨC. */
  readonly official: boolean;
  /** The ISO day up to which they report; `null` = the workbook was never consolidated, so there are none. */
  readonly day: string | null;
  readonly sheets: readonly string[];
  /** Those with a copy of their own; [] in a cluster's own workbook. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
};

/** `consolidatedOn`: see `consolidatedDay`; what the seal says is the same on every day. */
export function copiesToMake(
  consolidation: Consolidation,
  workbook: Workbook,
  consolidatedOn: string | null,
): CopiesToMake {
  const { board, sealing, roster } = consolidation;
  const official = isOfficial(sealing);
  const withUnits = board.clusters.filter(({ code }) => roster.some(({ cluster }) => cluster === code));
  return {
    seal: sealing.state,
    official,
    day: official && consolidatedOn !== null ? (sealing.seals.at(-1)?.day ?? consolidatedOn) : consolidatedOn,
    sheets: copiedSheets(consolidation, workbook),
    clusters: board.kind === "cluster" ? [] : withUnits.map(({ code, name }) => ({ code, name })),
  };
}
