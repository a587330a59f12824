import { readConflicts } from "../../../forms/merging/conflict-sheet";
import { findHeader, locateSheet } from "../../../forms/reading/find-header";
import { conflictList } from "../../../forms/sheets/board/conflict-list";
import { reminderList } from "../../../forms/sheets/board/register-lists";
import { addressOf, parseAddress } from "../../../workbook/address";
import type { CellEdit } from "../../../workbook/edit";
import { workbookOf, type SheetDraft } from "../../../workbook/draft";
import type { Workbook } from "../../../workbook/sheet";
import type { LiveWorkbook } from "../../live-workbook";
import { openLiveWorkbook } from "../opening/open-live-workbook";
import type { InputChange } from "./change-board";

/** What takes a change back; to be written as it came. */
export type Undo = readonly CellEdit[];

/**
 * The cells that take a change of input sheets back: what was changed gets its old value again, what was added is
 * emptied. Where somebody typed over it since, writing them changes nothing ("changed-meanwhile").
 */
export function undoOf({ cells, added }: InputChange): Undo {
  const changed = cells.map((edit): CellEdit => ({ ...edit, was: edit.value, value: edit.was, format: null }));
  const emptied = added.flatMap(({ sheet, rows }) =>
    [...rows].flatMap(([row, all]) =>
      [...all].flatMap(([column, { value }]): readonly CellEdit[] =>
        value === null ? [] : [{ sheet, row, column, was: value, value: null, format: null }],
      ),
    ),
  );
  return [...changed, ...emptied];
}

/** The same where a sheet was made for the change's lines, `Cần đối chiếu` or `Sổ đôn đốc`: they are emptied. */
export function undoOfNewLines(sheets: readonly SheetDraft[]): Undo {
  return sheets.flatMap((draft) => {
    const [sheet] = workbookOf({ title: "", sheets: [draft], names: [], active: 0 }).sheets;
    const form = draft.name === reminderList.sheet ? reminderList : conflictList;
    const header = sheet === undefined ? null : findHeader(sheet, form);
    return [...draft.rows].flatMap(([row, cells]) =>
      header === null || row <= header.row
        ? []
        : [...cells].flatMap(([column, { value }]): readonly CellEdit[] =>
            value === null ? [] : [{ sheet: draft.name, row, column, was: value, value: null, format: null }],
          ),
    );
  });
}

/**
 * Writes what takes a change back; `Cần đối chiếu` goes with its last line. Throws LiveWorkbookError where somebody has
 * typed over it since: then nothing is changed.
 */
export async function takeBack(
  { workbook, now }: { readonly workbook: LiveWorkbook; readonly now: string },
  undo: Undo,
): Promise<void> {
  if (undo.length === 0) return;
  const lines = undo.filter(({ sheet, value }) => sheet === conflictList.sheet && value === null);
  const emptied = lines.length > 0 && holdsNothingElse((await openLiveWorkbook(workbook)).workbook, lines);
  await workbook.write(
    {
      sheets: [],
      added: [],
      removed: emptied ? [conflictList.sheet] : [],
      cells: emptied ? undo.filter((edit) => !lines.includes(edit)) : undo,
    },
    { now },
  );
}

function holdsNothingElse(workbook: Workbook, lines: Undo): boolean {
  const sheet = locateSheet(workbook, conflictList);
  const was = new Map(lines.map((edit) => [addressOf(edit.row, edit.column), edit.was]));
  const rows = (readConflicts(workbook) ?? []).map(({ at }) => parseAddress(at)?.row ?? 0);
  return rows.every((row) =>
    [...(sheet?.rows.get(row) ?? [])].every(
      ([column, { value }]) => value === (was.get(addressOf(row, column)) ?? null),
    ),
  );
}
