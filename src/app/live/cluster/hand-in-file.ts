import { boardForms } from "../../../forms/board/draw-board";
import { choiceLists } from "../../../forms/drawing/choice-lists";
import { outputPages } from "../../../forms/output/output-pages";
import { findHeader } from "../../../forms/reading/find-header";
import { scoreGuide } from "../../../forms/scores/score-guide";
import { rosterList } from "../../../forms/sheets/board/roster-list";
import { clusterCoverSheet } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import { clusterReportList } from "../../../forms/sheets/cluster/cluster-report-list";
import type { Texts } from "../../../text/texts";
import type { Cell } from "../../../workbook/cell";
import type { WorkbookDraft } from "../../../workbook/draft";
import type { Sheet } from "../../../workbook/sheet";
import { carrySheet, conflictSheets, inputForms, marksOf } from "../../board-out";
import type { OpenedBoard } from "../../open-board";
import type { LiveStatus } from "../opening/live-status";

/** Who to speak to in the units is the leader's own to know, and the Board's already. */
const contacts = ["contact", "email", "phone"] as const;

/**
 * The cluster's workbook as it goes to the Board (contract §4, Privacy: made without store, contacts and drafts): cover
 * and report, its input sheets with the values they hold now, the outputs made anew. Sheets of people's own stay at
 * home, so formulas, which may look into them, go as their values; one without a value goes as it is. The open workbook
 * stays as it is.
 */
export function handInFile(
  { workbook, board }: OpenedBoard,
  { consolidation }: LiveStatus,
  texts: Texts,
): WorkbookDraft {
  const lists = choiceLists([...boardForms, clusterCoverSheet, clusterReportList]);
  const forms = inputForms(workbook);
  const inputs = workbook.sheets.flatMap((sheet) => {
    const form = forms.get(sheet.name);
    if (form === undefined) return [];
    return [
      carrySheet(asValues(form.sheet === rosterList.sheet ? withoutContacts(sheet) : sheet), {
        form,
        lists,
        added: [],
        guide: () => scoreGuide(workbook, board),
      }),
    ];
  });
  // What two copies say differently goes along while it is open: the Board is to see it, too.
  const sheets = [
    ...inputs,
    ...conflictSheets(workbook, board.period.stamp ?? null),
    ...outputPages(consolidation, { texts, workbook }),
    ...(lists.sheet === null ? [] : [lists.sheet]),
    marksOf(workbook),
  ];
  return {
    title: "Sổ thi đua của cụm, khối",
    sheets,
    names: [],
    active: Math.max(
      0,
      sheets.findIndex(({ name }) => name === clusterCoverSheet.sheet),
    ),
  };
}

function asValues(sheet: Sheet): Sheet {
  return withCells(sheet, (_row, _column, cell) =>
    cell.formula !== null && cell.value !== null ? { ...cell, formula: null } : cell,
  );
}

function withoutContacts(sheet: Sheet): Sheet {
  const header = findHeader(sheet, rosterList);
  const columns = new Set(contacts.flatMap((key) => header?.columns.get(key) ?? []));
  return withCells(sheet, (row, column, cell) =>
    header !== null && row > header.row && columns.has(column) ? { ...cell, value: null, formula: null } : cell,
  );
}

function withCells(sheet: Sheet, change: (row: number, column: number, cell: Cell) => Cell): Sheet {
  return {
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map([...cells].map(([column, cell]) => [column, change(row, column, cell)])),
      ]),
    ),
  };
}
