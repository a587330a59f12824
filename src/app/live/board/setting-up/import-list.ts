import { appendRows, editRows, laterColumns } from "../../../../forms/board/edit-rows";
import { clusterList } from "../../../../forms/sheets/board/roster-lists";
import { editedWorkbook } from "../../../../workbook/edit";
import type { Workbook } from "../../../../workbook/sheet";
import { LiveWorkbookError, type LiveWorkbook } from "../../../live-workbook";
import { changeSheets, inputChange, type InputChange } from "../../changing/change-board";
import { undoOf, type Undo } from "../../changing/undo-change";
import { importForm } from "./import-forms";
import { type ListPreview, type ListRequest, type PlannedList, planList } from "./plan-list";

export type WriteListRequest = ListRequest & {
  readonly workbook: LiveWorkbook;
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly now: string;
  /** What the person saw: where the workbook makes something else of the table by now, nothing is written. */
  readonly shown: ListPreview;
};

/**
 * Adds the new rows under the list, with the clusters they need, and only where it was asked for changes the cells that
 * differ; blank cells of the table empty nothing. Gives back what takes the write back again. Throws LiveWorkbookError.
 */
export async function writeList({ workbook, now, shown, ...request }: WriteListRequest): Promise<Undo> {
  let undo: Undo = [];
  await changeSheets({
    workbook,
    now,
    change: (sheets) => {
      const planned = planList(sheets, request);
      if (planned === null || JSON.stringify(planned.preview) !== JSON.stringify(shown))
        throw new LiveWorkbookError({ reason: "changed-meanwhile", detail: shown.sheet, left: "as-it-was" });
      const change = changeOf(sheets, planned, request);
      undo = undoOf(change);
      return change;
    },
  });
  return undo;
}

/** Columns that the form has and an older sheet hasn't are written with the first rows that need them. */
function changeOf(sheets: Workbook, planned: PlannedList, { list, choices }: ListRequest): InputChange {
  const { form } = importForm(list);
  const edits = choices.overwrite ? planned.edits : [];
  const said = [...planned.added, ...edits.map(({ values }) => values)];
  const later = laterColumns(
    sheets,
    form,
    form.columns.map(({ key }) => key).filter((key) => said.some((row) => (row[key] ?? null) !== null)),
  );
  const workbook = editedWorkbook(sheets, { cells: later, added: [] });
  const cells = inputChange({ cells: editRows(workbook, form, edits) }).cells;
  return inputChange({
    cells: [...later, ...cells],
    added: [
      ...(planned.addedClusters.length === 0 ? [] : [appendRows(workbook, clusterList, planned.addedClusters)]),
      ...(planned.added.length === 0 ? [] : [appendRows(workbook, form, planned.added)]),
    ],
  });
}

/**
 * Writes what `writeList` gave back: all of it, or where somebody has typed over a cell since, nothing. Throws
 * LiveWorkbookError.
 */
export async function takeBackList(
  { workbook, now }: Pick<WriteListRequest, "workbook" | "now">,
  undo: Undo,
): Promise<void> {
  await changeSheets({ workbook, now, change: () => inputChange({ cells: undo }) });
}
