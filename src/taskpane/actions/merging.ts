import {
  mergeLive,
  previewCopy,
  undoMerge,
  type CopyFile,
  type MergeUndo,
} from "../../app/live/board/receiving/merge-live";
import { noChoices } from "../../app/merging/merge-copy";
import { vietnamTime } from "../clock";
import type { ChosenFile, Watch } from "../pane-actions";
import type { ReceiveActions } from "../receive/receive-actions";
import type { WorkDesk } from "./desk";
import { givenFiles, namingHost } from "./given-files";
import type { RoundReading } from "./round-reading";
import { periodSheet } from "./standard-places";

/** Acts of bringing a copy of the open workbook into it. */
export function merging(
  desk: WorkDesk,
  reading: RoundReading,
): Pick<ReceiveActions, "previewCopy" | "mergeCopy" | "undoMerge"> {
  const { workbook, clock } = desk;
  let last: MergeUndo | null = null;
  return {
    previewCopy: async (file, watch) => {
      const opened = await reading.opened();
      if (!("opened" in opened) || opened.opened === null) return { periodSheet };
      return previewCopy(opened.opened, await copyFile(desk, file, watch), noChoices);
    },
    mergeCopy: async (file, chosen, watch) => {
      const copy = await copyFile(desk, file, watch);
      const { merge, undo } = await mergeLive({
        workbook,
        copy,
        choices: { chosen: new Map(chosen), prefer: null },
        now: vietnamTime(clock()),
      });
      last = undo;
      return {
        added: merge.added.length,
        filled: merge.filled.length,
        files: merge.files.length,
        open: merge.conflicts.filter(({ decided }) => decided === null).length,
      };
    },
    undoMerge: async () => {
      if (last !== null) await undoMerge({ workbook, undo: last, now: vietnamTime(clock()) });
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
