import type { MergeChoice } from "../../domain/round/receipt";
import { openConflicts, type ConflictRecord } from "../../forms/merging/conflict-sheet";
import { conflictList } from "../../forms/sheets/board/conflict-list";
import { workbookOf, type SheetDraft } from "../../workbook/draft";
import { editedWorkbook } from "../../workbook/edit";
import type { Workbook } from "../../workbook/sheet";
import { isOpened, openBoard, type OpenedBoard } from "../open-board";
import { conflictsAfter, mergeChange } from "./merge-change";
import { mergeCopy, noChoices, scorersOf, type Merge, type MergeCopy } from "./merge-copy";

/** One copy after the other brought into a workbook. */
export type MergedCopies = {
  /** With all of it; the store is in `merged.stored`, its sheets are to be drawn anew. */
  readonly merged: OpenedBoard;
  readonly steps: readonly { readonly name: string; readonly merge: Merge }[];
  /** What nobody has settled, from earlier merges too. */
  readonly open: readonly ConflictRecord[];
};

/**
 * `prefer`: which side settles what nobody chose; `null` = it stays open, and the workbook's own value stands. Throws
 * LiveWorkbookError.
 */
export function mergeCopies(ours: OpenedBoard, copies: readonly MergeCopy[], prefer: MergeChoice | null): MergedCopies {
  const steps: { name: string; merge: Merge }[] = [];
  const merged = copies.reduce<OpenedBoard>((opened, copy) => {
    const merge = mergeCopy(opened, copy, { ...noChoices, prefer });
    steps.push({ name: copy.name, merge });
    return afterMerge(opened, merge);
  }, ours);
  return { merged, steps, open: openConflicts(merged.workbook, scorersOf(merged)) };
}

function afterMerge(opened: OpenedBoard, merge: Merge): OpenedBoard {
  const workbook = withConflicts(
    editedWorkbook(opened.workbook, mergeChange(opened, merge)),
    conflictsAfter(opened, merge),
  );
  const again = openBoard(workbook);
  // Merging takes nothing away, so what could be opened can be opened still.
  if (!isOpened(again)) throw new Error(`a merged workbook could not be opened: ${again.noRound}`);
  return { ...again, stored: merge.stored };
}

function withConflicts(workbook: Workbook, draft: SheetDraft | null): Workbook {
  const others = workbook.sheets.filter(({ name }) => name !== conflictList.sheet);
  return draft === null
    ? { ...workbook, sheets: others }
    : { ...workbook, sheets: [...workbookOf({ title: "", sheets: [draft], names: [], active: 0 }).sheets, ...others] };
}
