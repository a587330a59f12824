import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { NextRoundPlan } from "../../domain/next-round/plan-next-round";
import { roundDay } from "../../domain/next-round/round-order";
import { type CellValue, isDate } from "../../workbook/cell";
import { withEdits, type CellEdit } from "../../workbook/edit";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import { rowsOf, workLists } from "../board/input-sheets";
import { editRows } from "../board/edit-rows";
import type { ListForm } from "../description/sheet-form";
import type { InputRow } from "../drawing/row-guide";
import { findHeader, type Header } from "../reading/find-header";
import { cellText } from "../reading/finding";
import { emptying, type ToEmpty, withoutAllRows, withoutRows } from "./change-sheet";
import type { NextSheet } from "./settings-sheets";
import { record, type Decision } from "../../domain/next-round/sheet-record";

/** Columns of a sheet that say something of the former round alone, beside those of `datedHeaders`; by key. */
const emptiedKeys: Readonly<Record<string, readonly string[]>> = {
  [sheetNames.clusters]: ["extendedTo", "extensionReason"],
  [sheetNames.roster]: ["extendedTo", "extensionReason", "exemptReason"],
  [sheetNames.clusterReport]: ["content"],
  [sheetNames.statisticsFigures]: ["value"],
};

/** Sheets in which days and papers of the former round are emptied, whoever added the column. */
const datedSheets: ReadonlySet<string> = new Set([
  sheetNames.documents,
  sheetNames.contentItems,
  sheetNames.indicators,
  sheetNames.scale,
  sheetNames.bands,
  sheetNames.conditions,
  sheetNames.classes,
  sheetNames.awards,
  sheetNames.letterheads,
]);
const datedHeaders = new Set(
  [headers.due, headers.receivedOn, headers.paper, headers.violators, headers.asked].map(matchKey),
);

/** What a list is in the next round. `mayMove`: whether its rows below this one may close up. */
export function nextList(sheet: Sheet, form: ListForm, { plan, mayMove }: ListContext): NextSheet {
  const header = findHeader(sheet, form);
  if (header === null) return { sheet, record: record(sheet.name, { kind: "own" }) };
  if (workLists.some((each) => each.sheet === form.sheet)) return emptied(sheet, form, header);
  const rows = rowsOf(sheet, form);
  const dropped = new Set([...rows].filter(([, row]) => isOver(form, row, plan)).map(([row]) => row));
  const kept = [...rows.keys()].filter((row) => !dropped.has(row));
  const cleared = emptying(sheet, columnsToEmpty(sheet, form, { header, rows: kept }));
  const drafts = draftScales(sheet, form, { plan, rows: kept });
  return {
    sheet: withoutRows(withEdits(sheet, [...cleared.edits, ...drafts]), dropped, () => mayMove(header.row)),
    record: record(sheet.name, {
      kind: "list",
      kept: kept.length,
      emptied: cleared.emptied,
      dropped: { count: dropped.size, names: [...dropped].map((row) => nameOf(form, rows.get(row) ?? {})) },
      written:
        drafts.length === 0
          ? []
          : [{ header: scaleState(form), count: drafts.length, value: String(drafts[0]?.value) }],
      decide: decisions(form, plan, kept.length),
    }),
  };
}

export type ListContext = { readonly plan: NextRoundPlan; readonly mayMove: (below: number) => boolean };

/** A register, opinions, points, nominations: nothing of them belongs to another round. */
function emptied(sheet: Sheet, form: ListForm, header: Header): NextSheet {
  return {
    sheet: withoutAllRows(sheet, header.row),
    emptiedBelow: header.row,
    record: record(sheet.name, { kind: "empty", dropped: { count: rowsOf(sheet, form).size, names: [] } }),
  };
}

/** A membership that ended before the new year, an award that is out of force by the round's day. */
function isOver({ sheet }: ListForm, row: InputRow, { next, isNewYear }: NextRoundPlan): boolean {
  const last = dayIn(row["to"]);
  if (last === null) return false;
  if (sheet === sheetNames.roster) return isNewYear && last < `${next.year}-01-01`;
  return sheet === sheetNames.awards && last < roundDay(next);
}

function dayIn(value: CellValue | undefined): string | null {
  return value !== undefined && isDate(value) ? value.date.slice(0, 10) : null;
}

function nameOf({ rowKey }: ListForm, row: InputRow): string {
  return rowKey.map((key) => String(row[key] ?? "")).join("/");
}

type DataRows = { readonly header: Header; readonly rows: readonly number[] };

function columnsToEmpty(sheet: Sheet, form: ListForm, { header, rows }: DataRows): readonly ToEmpty[] {
  const keys = emptiedKeys[form.sheet] ?? [];
  const byKey = form.columns.flatMap(({ key, header: text }) => {
    const column = header.columns.get(key);
    return column !== undefined && keys.includes(key) ? [{ header: text, column }] : [];
  });
  const byHeader = [...(sheet.rows.get(header.row) ?? [])].flatMap(([column, cell]) => {
    const text = cellText(cell).trim();
    return datedSheets.has(form.sheet) && datedHeaders.has(matchKey(text)) ? [{ header: text, column }] : [];
  });
  return [...byKey, ...byHeader].map(({ header: text, column }) => ({
    header: text,
    cells: rows.map((row) => ({ row, column })),
  }));
}

/** A scale is agreed for a year: in a new one it is a draft again. */
function draftScales(
  sheet: Sheet,
  form: ListForm,
  { plan, rows }: { readonly plan: NextRoundPlan; readonly rows: readonly number[] },
): readonly CellEdit[] {
  if (form.sheet !== sheetNames.clusters || !plan.isNewYear) return [];
  const edits = editRows(
    { sheets: [sheet], warnings: [] },
    form,
    rows.map((row) => ({ row, values: { scaleState: "draft" } })),
  );
  return "noPlace" in edits ? [] : edits;
}

function scaleState({ columns }: ListForm): string {
  return columns.find(({ key }) => key === "scaleState")?.header ?? "";
}

function decisions({ sheet }: ListForm, plan: NextRoundPlan, rows: number): readonly Decision[] {
  if (sheet === sheetNames.clusters && plan.isNewYear) return [{ code: "scales", clusters: rows }];
  if (sheet !== sheetNames.roster) return [];
  const { leader, deputy } = plan.leaders;
  return [
    ...(plan.isNewYear ? [{ code: "roles", leaders: leader, deputies: deputy } as const] : []),
    ...(plan.newlyEnded.length > 0 ? [{ code: "ended", units: plan.newlyEnded } as const] : []),
  ];
}
