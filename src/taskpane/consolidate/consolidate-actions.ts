import type { LiveSummary } from "../../app/live/board/consolidating/consolidate-live";
import type { Cost } from "../../app/live-workbook";
import type { OutputPreview } from "../../app/live/board/consolidating/preview-outputs";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import type { ChosenFile, NoPeriod, Watch } from "../pane-actions";
import type { ConfirmedSender } from "../receive/receive-actions";

export type Written = {
  readonly summary: Omit<LiveSummary, "files">;
  readonly files: readonly ReceivedFile[];
  readonly cost: Cost;
};

/** What a consolidation of the reports that the workbook keeps would come to, as of an ISO day. */
export type Preview = {
  readonly sheets: readonly OutputPreview[];
  readonly issues: LiveSummary["issues"];
  readonly asOf: string;
};

/** The last write that can be taken back. */
export type LastWrite = {
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly at: string;
  readonly newReports: number;
  readonly replaced: number;
};

/** `changed`: the sheet or cell that is no longer as the write left it; nothing was undone. */
export type UndoOutcome = { readonly undone: true } | { readonly undone: false; readonly changed: string };

export type ConsolidateActions = {
  /** Sheet by sheet, beside what stands there; writes nothing. */
  readonly preview: (watch: Watch) => Promise<Preview | NoPeriod>;
  /**
   * Consolidates with these files (none: from the store alone) and writes. The workbook is read anew: people may have
   * typed since.
   */
  readonly consolidate: (
    files: readonly ChosenFile[],
    senders: readonly ConfirmedSender[],
    watch: Watch,
  ) => Promise<Written | NoPeriod>;
  /** As long as the pane is open; `null` = there is none. */
  readonly lastWrite: () => Promise<LastWrite | null>;
  /** Takes the last write back, all of it or nothing; the one before it can then be undone. */
  readonly undo: (watch: Watch) => Promise<UndoOutcome>;
};
