import type { RoundName } from "../../domain/round/period";
import { boardForms } from "../../forms/board/input-sheets";
import { readBoard } from "../../forms/board/read-board";
import { issuedRowMarks } from "../../forms/cluster/sent-rows";
import { drawInputList } from "../../forms/drawing/draw-input-list";
import { choiceLists } from "../../forms/drawing/entry-rules";
import { readMarks } from "../../forms/marks/read-marks";
import { drawMarks, schemaVersion } from "../../forms/marks/workbook-marks";
import type { NextSheets } from "../../forms/next-round/next-sheets";
import { scoreGuide } from "../../forms/scores/score-guide";
import { assignedTargetList } from "../../forms/sheets/board/catalogue-lists";
import { clusterCoverSheet, clusterReportList } from "../../forms/sheets/cluster/cluster-cover-sheet";
import { periodSheet } from "../../forms/sheets/board/period-sheet";
import { hasFormula } from "../../workbook/each-cell";
import { type SheetDraft, sheetOf, type WorkbookDraft, workbookOf } from "../../workbook/draft";
import { carrySheet, inputForms } from "../board-out";
import type { OpenedBoard } from "../open-board";
import { appVersion } from "../version";

type NextWorkbook = {
  readonly next: RoundName;
  /** Civil day of issue. */
  readonly day: string;
  readonly sheets: NextSheets;
  /** `_TD_Kỳ trước`. */
  readonly former: readonly SheetDraft[];
};

/**
 * The sheets that stay, as they are written whenever a workbook is written again, with the choices behind them, what is
 * kept of former rounds, and marks of its own.
 */
export function drawNextWorkbook(
  former: OpenedBoard,
  { next, day, sheets, former: kept }: NextWorkbook,
): WorkbookDraft {
  const isCluster = former.board.kind === "cluster";
  const marks = newMarks(former, { next, day });
  const workbook = { ...sheets.workbook, sheets: [...sheets.workbook.sheets, sheetOf(drawMarks(marks))] };
  const lists = choiceLists(isCluster ? [...boardForms, clusterCoverSheet, clusterReportList] : boardForms);
  const forms = inputForms(workbook);
  const guide = scoreGuide(workbook, readBoard(workbook).board);
  const drawn = sheets.workbook.sheets.map((sheet) => {
    const form = forms.get(sheet.name);
    const added = form?.sheet === assignedTargetList.sheet ? sheets.addedTargets : [];
    return carrySheet(sheet, { form, lists, added, guide: () => guide });
  });
  const isLost = sheets.addedTargets.length > 0 && ![...forms.values()].includes(assignedTargetList);
  if (isLost)
    drawn.push(
      drawInputList(assignedTargetList, sheets.addedTargets, { subtitle: "", choiceRule: lists.ruleOf, stamp: null }),
    );
  const draft = {
    title: isCluster ? "Sổ thi đua của cụm, khối" : "Sổ tổng hợp thi đua",
    sheets: [...drawn, ...(lists.sheet === null ? [] : [lists.sheet]), ...kept],
    names: [],
    active: Math.max(
      0,
      drawn.findIndex(({ name }) => forms.get(name) === periodSheet),
    ),
    calculate: drawn.some(({ rows }) => hasFormula(rows)),
  };
  const rows = isCluster ? issuedRowMarks(workbookOf(draft)) : [];
  return { ...draft, sheets: [...draft.sheets, drawMarks([...marks, ...rows])] };
}

/**
 * A cluster's workbook is of its round from the first; a Board's names its round once it holds work of it (rounds.md, A
 * workbook belongs to one round).
 */
function newMarks(
  { workbook, board }: OpenedBoard,
  { next, day }: Pick<NextWorkbook, "next" | "day">,
): readonly (readonly [label: string, value: string])[] {
  const { cluster } = readMarks(workbook);
  const ofCluster = [
    ["year", String(next.year)],
    ["period", next.kind],
    ...(cluster === null ? [] : [["cluster", cluster] as const]),
  ] as const;
  return [
    ["kind", board.kind],
    ["schema", String(schemaVersion)],
    ["app", appVersion],
    ...(board.kind === "cluster" ? ofCluster : []),
    ["issued", day],
  ];
}
