import { editRows } from "../../../../forms/board/edit-rows";
import { setupLists } from "../../../../forms/board/input-sheets";
import { starterMarkOf } from "../../../../forms/board/starter-mark";
import type { ListForm } from "../../../../forms/description/sheet-form";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import type { CellEdit } from "../../../../workbook/edit";
import type { Workbook } from "../../../../workbook/sheet";
import type { LiveWorkbook } from "../../../live-workbook";
import { starterRows } from "../../../starter-set";
import { changeSheets, inputChange } from "../../changing/change-board";
import { undoOf, type Undo } from "../../changing/undo-change";
import { listedRows, shownValue, type ListedRow } from "./listed-rows";
import { periodFields } from "./set-period";

export type StarterRequest = {
  readonly workbook: LiveWorkbook;
  /** Civil date-time in Asia/Ho_Chi_Minh. */
  readonly now: string;
  /** Names of standard sheets; one that bears no mark stays as it is. */
  readonly lists: readonly string[];
};

/** The rows of the starter set are the Board's own from now on. Gives back what undoes it. Throws LiveWorkbookError. */
export function confirmStarter(request: StarterRequest): Promise<Undo> {
  return marked(request, (workbook, form) => markEdits(workbook, form));
}

/**
 * The rows of the starter set are emptied where they are as they came; what a person changed or added stays. Gives back
 * what undoes it. Throws LiveWorkbookError.
 */
export function dropStarter(request: StarterRequest): Promise<Undo> {
  return marked(request, (workbook, form) => {
    const own = starterRows(provinceOf(workbook))[form.sheet] ?? [];
    const dropped = listedRows(workbook, form).filter((row) => own.some((each) => isSame(form, row, each)));
    const blank = Object.fromEntries(form.columns.map(({ key }) => [key, null]));
    const edits = dropped.map(({ row, fields }) => ({
      row,
      values: Object.fromEntries(Object.entries(blank).filter(([key]) => (fields[key]?.raw ?? null) !== null)),
    }));
    return [...inputChange({ cells: editRows(workbook, form, edits) }).cells, ...markEdits(workbook, form)];
  });
}

async function marked(
  { workbook, now, lists }: StarterRequest,
  edits: (workbook: Workbook, form: ListForm) => readonly CellEdit[],
): Promise<Undo> {
  let undo: Undo = [];
  await changeSheets({
    workbook,
    now,
    change: (sheets) => {
      const forms = setupLists.filter((form) => lists.includes(form.sheet) && starterMarkOf(sheets, form) !== null);
      const change = inputChange({ cells: forms.flatMap((form) => edits(sheets, form)) });
      undo = undoOf(change);
      return change;
    },
  });
  return undo;
}

function markEdits(workbook: Workbook, form: ListForm): readonly CellEdit[] {
  const place = starterMarkOf(workbook, form);
  if (place === null) return [];
  const { value, ...at } = place;
  return [{ ...at, was: value, value: null, format: null }];
}

function isSame({ columns }: ListForm, row: ListedRow, own: InputRow): boolean {
  return columns.every((field) => {
    const entry = row.fields[field.key];
    return shownValue(field, entry?.value ?? entry?.raw ?? null) === shownValue(field, own[field.key]);
  });
}

function provinceOf(workbook: Workbook): string {
  return periodFields(workbook).find(({ key }) => key === "province")?.value ?? "";
}
