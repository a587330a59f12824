import { forkWorkbook, type WorkbookModel } from "./model/workbook-model";

/**
 * What a person can take back with Ctrl+Z: one record for each request that changed something. A member without undo
 * empties the list from there on, so a record begins after the last such member of its request (Microsoft's page "Undo
 * capabilities", "Unsupported APIs"; asking for merged areas: office-js issue 5918).
 */
export type UndoHistory = {
  /** A request begins. */
  readonly begin: () => void;
  /** This member was called or set, such as "Worksheet.delete". */
  readonly done: (member: string) => void;
  /** The request has ended, well or not; `changed`: it had members that may change something. */
  readonly end: () => void;
  /** A change of the person's own, from this workbook. */
  readonly typed: (before: WorkbookModel) => void;
  /** `null`: nothing can be taken back. */
  readonly undo: () => WorkbookModel | null;
  /** Another workbook is open from now on. */
  readonly clear: () => void;
  readonly length: () => number;
};

const withoutUndo: ReadonlySet<string> = new Set([
  "Worksheet.delete",
  "Worksheet.visibility",
  "WorksheetProtection.protect",
  "WorksheetProtection.unprotect",
  "Range.getMergedAreas",
  "Range.getMergedAreasOrNullObject",
]);

const reading = /\.(load|get\w*|_\w+|suspend\w*|\$\w+)$/u;

export function undoHistory(workbook: () => WorkbookModel): UndoHistory {
  const records: WorkbookModel[] = [];
  let before: WorkbookModel | null = null;
  let changed = false;
  return {
    begin: () => {
      before = forkWorkbook(workbook());
      changed = false;
    },
    done: (member) => {
      if (withoutUndo.has(member)) {
        records.length = 0;
        before = forkWorkbook(workbook());
        changed = false;
      } else if (!reading.test(member)) changed = true;
    },
    end: () => {
      if (changed && before !== null) records.push(before);
      before = null;
    },
    typed: (each) => void records.push(forkWorkbook(each)),
    undo: () => records.pop() ?? null,
    clear: () => void (records.length = 0),
    length: () => records.length,
  };
}
