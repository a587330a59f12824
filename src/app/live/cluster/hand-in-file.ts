import { boardForms } from "../../../forms/board/input-sheets";
import { choiceLists } from "../../../forms/drawing/entry-rules";
import { scoreGuide } from "../../../forms/scores/score-guide";
import { notSealed } from "../../../domain/sealing/seal-state";
import { outputPages } from "../../../forms/output/output-pages";
import { clusterCoverSheet, clusterReportList } from "../../../forms/sheets/cluster/cluster-cover-sheet";
import type { Texts } from "../../../text/texts";
import type { Cell } from "../../../workbook/cell";
import type { WorkbookDraft } from "../../../workbook/draft";
import type { Sheet } from "../../../workbook/sheet";
import { carrySheet, conflictSheets, inputForms, marksOf } from "../../board-out";
import type { OpenedBoard } from "../../open-board";
import { withoutContacts } from "../../without-contacts";
import type { LiveStatus } from "../opening/live-status";

/**
 * The cluster's workbook as it goes to the Board (contract §4, Privacy: made without store, contacts and drafts): cover
 * and report, its input sheets with the values they hold now, the outputs made again. Sheets of people's own stay at
 * home, so formulas, which may look into them, go as their values; one without a value goes as it is. The open workbook
 * stays as it is. What the cluster sealed for itself stays at home, too.
 */
export function handInFile(opened: OpenedBoard, status: LiveStatus, texts: Texts): WorkbookDraft {
  const { workbook, board, consolidation } = withoutContacts({
    workbook: opened.workbook,
    board: opened.board,
    consolidation: status.consolidation,
  });
  const lists = choiceLists([...boardForms, clusterCoverSheet, clusterReportList]);
  const forms = inputForms(workbook);
  const inputs = workbook.sheets.flatMap((sheet) => {
    const form = forms.get(sheet.name);
    if (form === undefined) return [];
    return [
      carrySheet(asValues(sheet), {
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
    ...outputPages({ ...consolidation, sealing: notSealed }, { texts, workbook }),
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
  const asValue = (cell: Cell): Cell =>
    cell.formula !== null && cell.value !== null ? { ...cell, formula: null } : cell;
  const rows = [...sheet.rows].map(
    ([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, asValue(cell)]))] as const,
  );
  return { ...sheet, rows: new Map(rows) };
}
