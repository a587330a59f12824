import type { ConfirmedPaper, IncomingMatch } from "../../app/live/board/receiving/incoming-papers";
import type { Named } from "../../app/live/explaining/explained";
import type { CopyPreview } from "../../app/live/board/receiving/merge-live";
import type { DismissedFile } from "../../app/live/board/receiving/register-acts";
import type { ReceivedContents } from "../../app/live/board/receiving/received-contents";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import type { MergeChoice } from "../../domain/round/receipt";
import type { Undo } from "../../app/live/changing/undo-change";
import type { ChosenFile, NoPeriod, Watch } from "../pane-actions";

/** A person says from which unit, or cluster, a file comes. */
export type ConfirmedSender = { readonly sha256: string; readonly unit: string };

/** What a consolidation of these files would write, as long as the workbook stays as it is. */
export type Received = {
  readonly files: readonly ReceivedFile[];
  /** The units and clusters of the round, where a person has to say from which one a file comes; [] else. */
  readonly units: readonly Named[];
  readonly registerRows: number;
  /** Names of the output sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
};

export type CopyMerged = {
  readonly added: number;
  readonly filled: number;
  readonly files: number;
  readonly open: number;
};

/** Rows of the office's register beside the reports of the round. */
export type Incoming = { readonly matches: readonly IncomingMatch[] };

export type ReceiveActions = {
  /** Reads the chosen files and computes what would be written; writes nothing. */
  readonly receive: (
    files: readonly ChosenFile[],
    senders: readonly ConfirmedSender[],
    watch: Watch,
  ) => Promise<Received | NoPeriod>;
  /** Files of earlier runs that are nobody's and still wait; [] = none. */
  readonly waitingFiles: () => Promise<readonly ReceivedFile[]>;
  /** Refuses one in the register; gives what takes that back. */
  readonly dismissFile: (file: DismissedFile) => Promise<Undo>;
  /** What is in a file that was read last; `null` = nothing that could be read. */
  readonly receivedContents: (sha256: string) => Promise<ReceivedContents | null>;
  /** What a copy of the open workbook brings; writes nothing. */
  readonly previewCopy: (file: ChosenFile, watch: Watch) => Promise<CopyPreview | NoPeriod>;
  /** Brings it in. `chosen`: key of a conflict → which side; what is left out stays open. */
  readonly mergeCopy: (
    file: ChosenFile,
    chosen: readonly (readonly [key: string, choice: MergeChoice])[],
    watch: Watch,
  ) => Promise<CopyMerged>;
  /** Takes the last merge back. */
  readonly undoMerge: () => Promise<void>;
  /** Looks up rows pasted from the office's register of incoming documents; writes nothing. */
  readonly matchIncoming: (text: string) => Promise<Incoming | NoPeriod>;
  /** Writes the confirmed days into the Board's register; gives what takes that back. */
  readonly confirmIncoming: (confirmed: readonly ConfirmedPaper[]) => Promise<Undo>;
};
