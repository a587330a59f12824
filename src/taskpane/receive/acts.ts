import {
  type ConfirmedPaper,
  incomingChange,
  type IncomingMatch,
  matchIncoming,
} from "../../app/live/board/receiving/incoming-papers";
import { dismissChange, type DismissedFile } from "../../app/live/board/receiving/register-acts";
import {
  type CopyFile,
  type CopyPreview,
  mergeLive,
  type MergeUndo,
  previewCopy,
  undoMerge,
} from "../../app/live/board/receiving/merge-live";
import { waitingFiles } from "../../app/live/board/receiving/received-files";
import { noChoices } from "../../app/merging/merge-copy";
import type { MergeChoice } from "../../domain/round/receipt";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile, Watch } from "../act-types";
import { enterInto, writingNow, type WorkDesk } from "../acts/desk";
import { givenFiles, namingHost } from "../acts/given-files";
import type { RoundReading } from "../acts/round-reading";

/** Key of a conflict, and which side of it counts. */
export type ChosenSide = readonly [key: string, choice: MergeChoice];

/** How much a merged copy brought; `open`: conflicts that nobody has decided. */
export type CopyMerged = {
  readonly added: number;
  readonly filled: number;
  readonly files: number;
  readonly open: number;
};

/** Rows of the office's register beside the reports of the round. */
export type Incoming = { readonly matches: readonly IncomingMatch[] };

/** Acts on files that wait, on copies of the open workbook, and on the office's register of incoming documents. */
export function receiveActs(desk: WorkDesk, reading: RoundReading) {
  return {
    ...mergeActs(desk, reading),
    /** Files of earlier runs that are nobody's and still wait; [] = none. */
    waitingFiles: async () => {
      const round = await reading.judged();
      return round === null ? [] : waitingFiles(round.status.consolidation, round.opened.stored);
    },
    /** Refuses one in the register; gives what takes that back. */
    dismissFile: (file: DismissedFile) => enterInto(desk, (opened) => dismissChange(opened, file)),
    /** Looks up rows pasted from the office's register of incoming documents; writes nothing. */
    matchIncoming: async (text: string): Promise<Incoming | NoRound> => {
      const opened = await reading.board();
      return opened === null ? reading.noRound() : { matches: matchIncoming(opened, text) };
    },
    /** Writes the confirmed days into the Board's register; gives what takes that back. */
    confirmIncoming: (confirmed: readonly ConfirmedPaper[]) =>
      enterInto(desk, (opened) => incomingChange(opened, confirmed)),
  };
}

function mergeActs(desk: WorkDesk, reading: RoundReading) {
  let last: MergeUndo | null = null;
  return {
    /** What a copy of the open workbook brings; writes nothing. */
    previewCopy: async (file: ChosenFile, watch: Watch): Promise<CopyPreview | NoRound> => {
      const opened = await reading.board();
      return opened === null ? reading.noRound() : previewCopy(opened, await copyFile(desk, file, watch), noChoices);
    },
    /** Brings it in. Conflicts for which no side was chosen stay open. */
    mergeCopy: async (file: ChosenFile, chosen: readonly ChosenSide[], watch: Watch): Promise<CopyMerged> => {
      const copy = await copyFile(desk, file, watch);
      const choices = { chosen: new Map(chosen), prefer: null };
      const { merge, undo } = await mergeLive({ ...writingNow(desk), copy, choices });
      last = undo;
      return {
        added: merge.added.length,
        filled: merge.filled.length,
        files: merge.files.length,
        open: merge.conflicts.filter(({ decided }) => decided === null).length,
      };
    },
    /** Takes the last merge back. */
    undoMerge: async () => {
      if (last !== null) await undoMerge({ ...writingNow(desk), undo: last });
      last = null;
    },
  };
}

async function copyFile({ host }: WorkDesk, file: ChosenFile, watch: Watch): Promise<CopyFile> {
  const files = await givenFiles([file], watch);
  const naming = namingHost(host, files, (name) => watch.progress({ stage: "reading", done: 0, all: 1, name }));
  const [given] = files;
  const bytes = given?.bytes ?? new Uint8Array();
  await naming.prepare(bytes);
  return { name: file.name, workbook: naming.readWorkbook(bytes) };
}
