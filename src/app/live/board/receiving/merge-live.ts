import { drawStore } from "../../../../forms/store/store";
import type { SheetDraft } from "../../../../workbook/draft";
import type { Workbook } from "../../../../workbook/sheet";
import { conflictSheets } from "../../../board-out";
import type { LiveWorkbook } from "../../../live-workbook";
import { conflictsAfter, mergeChange } from "../../../merging/merge-change";
import { mergeCopy, type Merge, type MergeChoices, type MergeCopy } from "../../../merging/merge-copy";
import { notACopy, type NotACopy } from "../../../merging/same-workbook";
import { isOpened, openBoard, type OpenedBoard } from "../../../open-board";
import { isThere } from "../../changing/board-change";
import { changeBoard, type InputChange, changedMeanwhile } from "../../changing/change-board";
import { undoOf } from "../../changing/undo-change";
import { openLiveWorkbook } from "../../opening/open-live-workbook";

/** What a copy of the open workbook brings, plain data; or why it is no copy of it. */
export type CopyPreview =
  | Omit<Merge, "tables" | "stored" | "fileChoices">
  | { readonly refused: NotACopy | "not-a-board" };

export type CopyFile = { readonly name: string; readonly workbook: Workbook };

/** Writes nothing. */
export function previewCopy(ours: OpenedBoard, copy: CopyFile, choices: MergeChoices): CopyPreview {
  const found = copyOf(ours, copy);
  if ("refused" in found) return found;
  const { added, filled, conflicts, files } = mergeCopy(ours, found, choices);
  return { added, filled, conflicts, files };
}

/** What must be known of a written merge to take it back. */
export type MergeUndo = { readonly before: OpenedBoard; readonly change: InputChange };

export type MergedLive = { readonly merge: Merge; readonly undo: MergeUndo };

export type MergeLiveRequest = {
  readonly workbook: LiveWorkbook;
  readonly copy: CopyFile;
  readonly choices: MergeChoices;
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly now: string;
};

/**
 * Brings a copy into the open workbook: cells, rows, what only the copy has read, and `Cần đối chiếu`, all or nothing.
 * Outputs stay as they are until the next consolidation. Throws LiveWorkbookError; "changed-meanwhile" too where the
 * file is no copy any more.
 */
export async function mergeLive({ workbook, copy, choices, now }: MergeLiveRequest): Promise<MergedLive> {
  let merged: MergedLive | null = null;
  const change = (ours: OpenedBoard): InputChange => {
    const found = copyOf(ours, copy);
    if ("refused" in found) throw changedMeanwhile(copy.name);
    const merge = mergeCopy(ours, found, choices);
    const made = { ...mergeChange(ours, merge), ...sheetsAfter(ours, merge) };
    merged = { merge, undo: { before: ours, change: made } };
    return made;
  };
  await changeBoard({ workbook, now, change });
  if (merged === null) throw changedMeanwhile(copy.name);
  return merged;
}

/**
 * Takes a written merge back. Throws LiveWorkbookError where somebody has typed or written over it since: then nothing
 * is changed.
 */
export async function undoMerge({
  workbook,
  undo: { before, change },
  now,
}: {
  readonly workbook: LiveWorkbook;
  readonly undo: MergeUndo;
  readonly now: string;
}): Promise<void> {
  const { workbook: current } = await openLiveWorkbook(workbook);
  const { sheets = [], removed: taken = [] } = change;
  const other = sheets.find((draft) => !isThere(current, draft));
  if (other !== undefined) throw changedMeanwhile(other.name);
  const there = new Set(before.workbook.sheets.map(({ name }) => name));
  const earlier = sheetsOf(before).filter(
    (draft) => there.has(draft.name) && (taken.includes(draft.name) || sheets.some(({ name }) => name === draft.name)),
  );
  const removed = sheets.filter(({ name }) => !there.has(name)).map(({ name }) => name);
  await workbook.write({ sheets: earlier, added: [], removed, cells: undoOf(change) }, { now });
}

function copyOf(
  ours: OpenedBoard,
  { name, workbook }: CopyFile,
): MergeCopy | { readonly refused: NotACopy | "not-a-board" } {
  const opened = openBoard(workbook);
  if (!isOpened(opened)) return { refused: "not-a-board" };
  const other = notACopy(ours, opened);
  return other === null ? { name, opened } : { refused: other };
}

/** Our sheets that the merge makes otherwise than they are. */
function sheetsAfter(ours: OpenedBoard, merge: Merge): Required<Pick<InputChange, "sheets" | "removed">> {
  const conflicts = conflictsAfter(ours, merge);
  const drawn = [
    ...(conflicts === null ? [] : [conflicts]),
    ...(merge.files.length === 0 && merge.stored.seals === ours.stored.seals ? [] : drawStore(merge.stored)),
  ];
  const removed = conflicts === null ? conflictSheets(ours.workbook, null).map(({ name }) => name) : [];
  return { sheets: drawn.filter((draft) => !isThere(ours.workbook, draft)), removed };
}

function sheetsOf({ workbook, board, stored }: OpenedBoard): readonly SheetDraft[] {
  return [...conflictSheets(workbook, board.period.stamp ?? null), ...drawStore(stored)];
}
