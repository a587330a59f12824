import type { Consolidation } from "../../../domain/consolidation";
import { detailsSheet } from "../../../forms/output/details/details-page";
import { readStatedRow, statedColumns, type StatedColumn } from "../../../forms/output/stated-columns";
import { scoreSheet } from "../../../forms/score-sheet/score-places";
import type { Texts } from "../../../text/texts";
import { matchKey } from "../../../workbook/text/match-key";
import type { LiveWorkbook, Selected } from "../../live-workbook";
import { explainFormCell } from "./explain-form-cell";
import { explainRow } from "./explain-row";
import { explainScore, explainScoreRow } from "./explain-score";
import { notExplained, type CellExplained } from "./explained";

export type ExplainRequest = {
  readonly workbook: LiveWorkbook;
  readonly selected: Selected;
  /** What the open Board workbook comes to, such as `liveStatus` gives; `null` for a unit's workbook. */
  readonly consolidation: Consolidation | null;
  /** The language in which the pane speaks. */
  readonly texts: Texts;
  /** Words written into sheets: always Vietnamese. */
  readonly sheetTexts: Texts;
};

/** Output lists have their header within the first rows: a letterhead, a title, a few lines. */
const headRows = 12;

/**
 * What lies behind a selected cell: whose it is, what it is about, and the file, sheet, cell and words that it comes
 * from. Reads the head of the sheet and the one row, and takes all else from the engine. Throws LiveWorkbookError.
 */
export async function explainCell(request: ExplainRequest): Promise<CellExplained> {
  const { consolidation, selected, sheetTexts } = request;
  if (consolidation === null) return explainFormCell(request.workbook, selected);
  if (matchKey(selected.sheet) === matchKey(scoreSheet)) return explainScore({ ...request, consolidation });
  const columns = statedColumns(selected.sheet, consolidation, sheetTexts);
  return columns === null ? notExplained("own-sheet") : explainListed({ ...request, consolidation }, columns);
}

async function explainListed(
  { workbook, selected, consolidation, texts }: ExplainRequest & { readonly consolidation: Consolidation },
  columns: readonly StatedColumn[],
): Promise<CellExplained> {
  const sheet = await workbook.readRow(selected.sheet, { head: headRows, row: selected.row });
  const row = readStatedRow(sheet, columns, selected);
  if (row === "other-headers") return notExplained("outdated");
  if (typeof row === "string") return notExplained(row);
  if (matchKey(selected.sheet) === matchKey(detailsSheet))
    return explainScoreRow({ consolidation, texts }, selected.sheet, row);
  return explainRow(selected.sheet, row, consolidation);
}
