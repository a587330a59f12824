import { drawClusterWorkbook, type ClusterIssue } from "../forms/cluster/draw-cluster-workbook";
import { livePages } from "../forms/output/output-pages";
import type { Texts } from "../text/texts";
import { workbookOf, type WorkbookDraft } from "../workbook/draft";
import { consolidateStored } from "./consolidate";
import { isOpened, openBoard } from "./open-board";

/**
 * A cluster's workbook with its score table and ranking drawn before anything was received: whoever types points in
 * `Điểm chấm` sees totals and ranks without the product. Consolidating makes these sheets anew. Without a period that
 * can be judged there is nothing to score yet.
 */
export function liveClusterWorkbook(issue: ClusterIssue, texts: Texts): WorkbookDraft {
  const draft = drawClusterWorkbook(issue);
  const workbook = workbookOf(draft);
  const opened = openBoard(workbook);
  if (!isOpened(opened)) return draft;
  const { consolidation } = consolidateStored({ board: opened.board, stored: opened.stored, asOf: issue.issued });
  const hidden = draft.sheets.findIndex(({ state }) => state !== "visible");
  const end = hidden === -1 ? draft.sheets.length : hidden;
  return {
    ...draft,
    sheets: [...draft.sheets.slice(0, end), ...livePages(consolidation, workbook, texts), ...draft.sheets.slice(end)],
  };
}
