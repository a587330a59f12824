import { choicesSheet, marksSheet, sheetNames } from "../../../contract/sheet-names";
import { holdsWork } from "../../../domain/submissions/held-round";
import { roundMarkEdits } from "../../../forms/marks/round-marks";
import { addedRows } from "../../../forms/board/added-rows";
import { boardForms } from "../../../forms/board/input-sheets";
import { choiceLists } from "../../../forms/drawing/entry-rules";
import { readBoard } from "../../../forms/board/read-board";
import type { InputRow } from "../../../forms/drawing/row-guide";
import { outputPagesOneByOne } from "../../../forms/output/output-pages";
import { hasCorrections } from "../../../forms/sealing/corrections-page";
import { scoreGuide } from "../../../forms/scores/score-guide";
import { receiptList } from "../../../forms/sheets/board/register-lists";
import { drawStoreOneByOne } from "../../../forms/store/store";
import type { Texts } from "../../../text/texts";
import { type CellValue, isDate } from "../../../workbook/cell";
import { serialOf } from "../../../workbook/serial-date";
import type { SheetDraft } from "../../../workbook/draft";
import type { Sheet, Workbook } from "../../../workbook/sheet";
import { carryMarks, carrySheet, inputForms } from "../../board-out";
import type { Consolidated } from "../../consolidate";
import type { AddedRows, WorkbookChange } from "../../live-workbook";
import { newReceipts } from "../../new-receipts";

export type BoardChangeRequest = {
  readonly workbook: Workbook;
  readonly consolidated: Consolidated;
  /** Files of which a person confirmed the sender: the register says so. */
  readonly identities?: ReadonlyMap<string, string>;
  /** Words written into sheets: always Vietnamese. */
  readonly texts: Texts;
  /** Called for each output sheet, with how many of them are drawn. Left out: nobody listens. */
  readonly drawn?: (sheet: string, done: number) => void;
  /** Called between two sheets, so that a page in front of a person goes on answering. */
  readonly pause: () => Promise<void>;
};

/**
 * What a consolidation changes in the open workbook: the output sheets and the store made whole, and a register row for
 * each file that had none. Sheets that people fill in are not in it (contract §1). A hidden sheet of ours that already
 * holds what it should is left alone: after a first run most of the store is as it was, and the choices are always so.
 */
export async function boardChange({
  workbook,
  consolidated,
  identities = new Map(),
  texts,
  drawn,
  pause,
}: BoardChangeRequest): Promise<WorkbookChange> {
  const sheets: SheetDraft[] = [];
  for (const page of outputPagesOneByOne(consolidated.consolidation, { texts, workbook })) {
    sheets.push(page);
    drawn?.(page.name, sheets.length);
    await pause();
  }
  const choices = choiceLists(boardForms).sheet;
  if (choices !== null && !isThere(workbook, choices)) sheets.push(choices);
  for (const table of drawStoreOneByOne(consolidated.stored)) {
    if (!isThere(workbook, table)) sheets.push(table);
    await pause();
  }
  const added = registerRows(workbook, newReceipts(consolidated, identities));
  const { board } = consolidated.consolidation;
  const isWorkHeld = added.length > 0 || holdsWork({ board, stored: consolidated.stored });
  const removed = hasCorrections(consolidated.consolidation) ? [] : [sheetNames.corrections];
  return { sheets, added, removed, cells: isWorkHeld ? roundMarkEdits(workbook, board.period) : [] };
}

function registerRows(workbook: Workbook, added: readonly InputRow[]): readonly AddedRows[] {
  const name = [...inputForms(workbook)].find(([, form]) => form.sheet === receiptList.sheet)?.[0];
  const register = workbook.sheets.find((sheet) => sheet.name === name);
  const rows =
    register === undefined || added.length === 0 ? new Map() : addedRows(register, receiptList, { added, guide: null });
  return register === undefined || rows.size === 0 ? [] : [{ sheet: register.name, rows }];
}

/** Our hidden sheets are read as plain values: dates come as serial numbers, formats and looks not at all. */
export function isThere(workbook: Workbook, draft: SheetDraft): boolean {
  const sheet = workbook.sheets.find((each) => each.name === draft.name);
  if (sheet?.state !== draft.state) return false;
  const wanted = [...draft.rows].flatMap(([row, cells]) =>
    [...cells].filter(([, { value }]) => value !== null).map(([column, { value }]) => ({ row, column, value })),
  );
  return (
    cellCount(sheet) === wanted.length &&
    wanted.every(
      ({ row, column, value }) => plainValue(sheet.rows.get(row)?.get(column)?.value ?? null) === plainValue(value),
    )
  );
}

function cellCount(sheet: Sheet): number {
  return [...sheet.rows.values()].reduce(
    (count, cells) =>
      count + [...cells.values()].filter(({ value, formula }) => value !== null || formula !== null).length,
    0,
  );
}

export function plainValue(value: CellValue): string | number | boolean | null {
  if (value === null || typeof value !== "object") return value;
  return isDate(value) ? serialOf(value) : value.error;
}

/**
 * A sheet of a Board's or cluster's workbook that an act leaves alone, written again as the command line writes it:
 * input sheets with their looks and rules, `_TD` and the choices as they are made, people's own with what their cells
 * hold.
 */
export function carryInputSheet(sheet: Sheet, workbook: Workbook): SheetDraft {
  if (sheet.name === marksSheet) return carryMarks(sheet);
  const lists = choiceLists(boardForms);
  if (sheet.name === choicesSheet && lists.sheet !== null) return lists.sheet;
  return carrySheet(sheet, {
    form: inputForms(workbook).get(sheet.name),
    lists,
    added: [],
    guide: () => scoreGuide(workbook, readBoard(workbook).board),
  });
}
