import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { FieldForm, SheetForm } from "../../../forms/description/sheet-form";
import { drawnForm } from "../../../forms/output/statistics/statistics-pages";
import { readStatedRow, statedColumns, type StatedColumn } from "../../../forms/output/stated-columns";
import { findHeader, locateSheet } from "../../../forms/reading/find-header";
import { cellText } from "../../../forms/reading/finding";
import { readPairs } from "../../../forms/reading/read-pairs";
import { unitForms } from "../../../forms/unit/unit-forms";
import type { Texts } from "../../../text/texts";
import { addressOf } from "../../../workbook/address";
import type { Cell } from "../../../workbook/cell";
import type { Sheet } from "../../../workbook/sheet";
import { matchKey } from "../../../workbook/text/match-key";
import type { LiveWorkbook, Selected } from "../../live-workbook";
import { explainRow } from "./explain-row";
import { explainScore, explainScoreRow } from "./explain-score";
import { explainStatistics } from "./explain-statistics";
import { notExplained, type CellExplained, type Named } from "./explained";

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
  if (matchKey(selected.sheet) === matchKey(sheetNames.scores)) return explainScore({ ...request, consolidation });
  const form = drawnForm(consolidation, selected.sheet);
  if (form !== null) return explainStatistics({ ...request, consolidation }, form);
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
  if (matchKey(selected.sheet) === matchKey(sheetNames.scoreDetails))
    return explainScoreRow({ consolidation, texts }, selected.sheet, row);
  return explainRow(selected.sheet, row, consolidation);
}

/** The forms' headers, and all of the cover, are within these rows. */
const formHeadRows = 60;

/** A cell of a unit's own form: which row and column it is, who fills it, and what is to be written there. */
export async function explainFormCell(workbook: LiveWorkbook, selected: Selected): Promise<CellExplained> {
  const form = unitForms.find((each) => locateSheet({ sheets: [{ ...blank, name: selected.sheet }] }, each) !== null);
  if (form === undefined) return notExplained("own-sheet");
  const sheet = await workbook.readRow(selected.sheet, { head: formHeadRows, row: selected.row });
  return form.shape === "pairs" ? onCover(sheet, form, selected) : onList(sheet, form, selected);
}

const blank: Sheet = { name: "", state: "visible", rows: new Map(), merges: [], widths: new Map() };

function onCover(sheet: Sheet, form: SheetForm & { readonly shape: "pairs" }, selected: Selected): CellExplained {
  const { cells } = readPairs(sheet, form);
  const [key] = [...cells].find(([, address]) => address === addressOf(selected.row, selected.column)) ?? [];
  const field = form.fields.find((each) => each.key === key);
  return field === undefined ? notExplained("no-row") : explained(sheet, selected, { field, named: null });
}

function onList(sheet: Sheet, form: SheetForm & { readonly shape: "list" }, selected: Selected): CellExplained {
  const header = findHeader(sheet, form);
  if (header === null) return notExplained("outdated");
  if (selected.row <= header.row) return notExplained("heading");
  const cells = sheet.rows.get(selected.row);
  const at = (key: string): Cell | undefined => cells?.get(header.columns.get(key) ?? 0);
  const code = cellText(at(form.rowKey[0])).trim();
  const field = form.columns.find(({ key }) => header.columns.get(key) === selected.column);
  if (code === "" || field === undefined) return notExplained("no-row");
  return explained(sheet, selected, { field, named: { code, name: cellText(at("name")).trim() } });
}

function explained(
  sheet: Sheet,
  { row, column }: Selected,
  { field, named }: { readonly field: FieldForm; readonly named: Named | null },
): CellExplained {
  const cell = sheet.rows.get(row)?.get(column);
  const raw = cellText(cell);
  const about = {
    kind: "form",
    entry: field.filling === "entry" || (field.filling === "given-or-entry" && cell?.formula === null),
    help: field.help,
  } as const;
  const source = { file: null, sheet: sheet.name, cell: addressOf(row, column) };
  return {
    explained: {
      sheet: sheet.name,
      column: field.header,
      unit: null,
      cluster: null,
      indicator: named,
      criterion: null,
      source,
      raw: raw === "" ? null : raw,
      receipt: null,
      about,
    },
    reason: null,
  };
}
