import { undoConsolidation, type UndoStep } from "../../app/live/board/consolidating/undo-consolidation";
import type { ReceivedFile, ReceivedGroup } from "../../app/live/board/receiving/received-files";
import type { Watch } from "../act-types";
import { pauses, type WorkDesk } from "../acts/desk";
import { vietnamDay, vietnamTime } from "../clock";

/** The last write that can be taken back. */
export type LastWrite = {
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly at: string;
  readonly newReports: number;
  readonly replaced: number;
};

/** `changed`: the sheet or cell that is no longer as the write left it; nothing was undone. */
export type UndoOutcome = { readonly undone: true } | { readonly undone: false; readonly changed: string };

/** Each holds a workbook as it was before: more would fill the machine's memory. */
const mostKept = 5;

export type WriteHistory = {
  readonly add: (step: UndoStep, files: readonly ReceivedFile[]) => void;
  readonly last: () => LastWrite | null;
  readonly undo: (watch: Watch) => Promise<UndoOutcome>;
};

/** What was written since the pane was opened, to be taken back step by step. */
export function writeHistory(desk: WorkDesk): WriteHistory {
  const { workbook, clock, sheetTexts } = desk;
  let kept: readonly { readonly step: UndoStep; readonly told: LastWrite }[] = [];
  return {
    add: (step, files) => {
      const count = (group: ReceivedGroup): number => files.filter((file) => file.group === group).length;
      kept = [
        ...kept,
        { step, told: { at: vietnamTime(clock()), newReports: count("new"), replaced: count("replaced") } },
      ].slice(-mostKept);
    },
    last: () => kept.at(-1)?.told ?? null,
    undo: async (watch) => {
      const { progress } = watch;
      const last = kept.at(-1);
      if (last === undefined) return { undone: false, changed: "" };
      progress({ stage: "opening", done: 0, all: 1, name: null });
      const now = clock();
      const undone = await undoConsolidation({
        workbook,
        step: last.step,
        asOf: vietnamDay(now),
        now: vietnamTime(now),
        texts: sheetTexts,
        progress: (done, all) => progress({ stage: "writing", done, all, name: null }),
        pause: pauses(desk, watch),
      });
      if (undone.outcome === "refused") return { undone: false, changed: undone.changed };
      kept = kept.filter((each) => each !== last);
      return { undone: true };
    },
  };
}
