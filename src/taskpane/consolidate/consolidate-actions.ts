import type { LiveSummary } from "../../app/live/consolidate-live";
import type { Cost } from "../../app/live-workbook";
import type { ReceivedFile } from "../../app/live/received-files";
import type { ChosenFile, NoPeriod, Watch } from "../pane-actions";
import type { ConfirmedSender } from "../receive/receive-actions";

export type Written = { readonly summary: Omit<LiveSummary, "files">; readonly files: readonly ReceivedFile[]; readonly cost: Cost };

export type ConsolidateActions = {
  /** Consolidates with these files (none: from the store alone) and writes. The workbook is read anew: people may have typed since. */
  readonly consolidate: (files: readonly ChosenFile[], senders: readonly ConfirmedSender[], watch: Watch) => Promise<Written | NoPeriod>;
};
