import type { BlankReason } from "../../domain/next-round/known-figures";
import { type CarriedKey, carriedKeys, type CarriedTarget } from "../../domain/next-round/carry-targets";
import type { NextRoundPlan } from "../../domain/next-round/plan-next-round";
import { groupBy } from "../../domain/basics/group-by";
import type { Texts } from "../../text/texts";
import { type CellEdit, withEdits } from "../../workbook/edit";
import type { Sheet } from "../../workbook/sheet";
import { editRows, type RowEdit } from "../board/edit-rows";
import { rowsOf } from "../board/input-sheets";
import type { InputRow } from "../drawing/row-guide";
import { findHeader, type Header } from "../reading/find-header";
import { assignedTargetList } from "../sheets/board/catalogue-lists";
import { runsOf, withoutRows } from "./change-sheet";
import type { NextSheet } from "./settings-sheets";
import { type Decision, record, type SheetRecord } from "../../domain/next-round/sheet-record";

export type TargetsContext = {
  readonly plan: NextRoundPlan;
  readonly mayMove: (below: number) => boolean;
  /** Codes of units of which `Danh sách` has no row any more. */
  readonly dropped: ReadonlySet<string>;
  readonly texts: Texts;
};

/** `Chỉ tiêu giao` with what former rounds came to; `added`: rows for figures that had none. */
export function nextTargets(
  sheet: Sheet,
  context: TargetsContext,
): NextSheet & { readonly added: readonly InputRow[] } {
  const header = findHeader(sheet, assignedTargetList);
  if (header === null) return { sheet, added: [], record: record(sheet.name, { kind: "own" }) };
  const { plan, dropped, texts } = context;
  const rows = rowsOf(sheet, assignedTargetList);
  const gone = new Set([...rows].filter(([, row]) => dropped.has(String(row["unit"]))).map(([row]) => row));
  const carried = new Map(plan.targets.map((target) => [keyOf(target.unit, target.code), target]));
  const edits = [...rows].flatMap(([row, before]): readonly RowEdit[] => {
    const target = carried.get(keyOf(String(before["unit"]), String(before["code"])));
    if (target === undefined || gone.has(row)) return [];
    return [{ row, values: inColumns(header, newValues(target, before, texts)) }];
  });
  const made = editRows({ sheets: [sheet], warnings: [] }, assignedTargetList, edits);
  const cells = "noPlace" in made ? [] : made;
  const there = new Set([...rows.values()].map((row) => keyOf(String(row["unit"]), String(row["code"]))));
  const added = newRows(
    plan.targets.filter(({ unit, code }) => !there.has(keyOf(unit, code))),
    texts,
  );
  return {
    sheet: withoutRows(withEdits(sheet, cells), gone, () => context.mayMove(header.row)),
    added,
    record: record(sheet.name, {
      kept: rows.size - gone.size,
      dropped: { count: gone.size, names: gone.size === 0 ? [] : [...dropped] },
      ...changes(header, cells, added),
      added: added.length,
      decide: decisions(header, plan.targets, dropped),
    }),
  };
}

/** Rows for figures that have none: of all of them where a workbook has lost the sheet. */
export function newRows(targets: readonly CarriedTarget[], texts: Texts): readonly InputRow[] {
  return targets.map((target) => ({ unit: target.unit, code: target.code, ...newValues(target, {}, texts) }));
}

function changes(
  header: Header,
  cells: readonly CellEdit[],
  added: readonly InputRow[],
): Pick<SheetRecord, "emptied" | "written"> {
  const columns = columnsOf(header).map((each) => {
    const own = cells.filter((edit) => edit.column === each.column);
    const blanked = own.filter(({ value }) => value === null);
    const filled = own.length - blanked.length + added.filter((row) => (row[each.key] ?? null) !== null).length;
    return { header: each.text, blanked, filled };
  });
  return {
    emptied: columns
      .filter(({ blanked }) => blanked.length > 0)
      .map(({ header: text, blanked }) => ({ header: text, cells: runsOf(blanked) })),
    written: columns
      .filter(({ filled }) => filled > 0)
      .map(({ header: text, filled }) => ({ header: text, count: filled, value: null })),
  };
}

function keyOf(unit: string, code: string): string {
  return `${unit}\u0000${code}`;
}

type Column = { readonly key: CarriedKey; readonly column: number; readonly text: string };

function columnsOf({ columns }: Header): readonly Column[] {
  return carriedKeys.flatMap((key) => {
    const column = columns.get(key);
    return column === undefined ? [] : [{ key, column, text: headerOf(key) }];
  });
}

function headerOf(key: CarriedKey): string {
  return assignedTargetList.columns.find((column) => column.key === key)?.header ?? key;
}

function inColumns({ columns }: Header, values: InputRow): InputRow {
  return Object.fromEntries(Object.entries(values).filter(([key]) => columns.has(key)));
}

/** Căn cứ keeps what it says within a year, and names the document of an adjustment that is in force. */
function newValues({ values, adjusted, unit }: CarriedTarget, before: InputRow, texts: Texts): InputRow {
  if (adjusted === null) return { ...values, basis: null };
  if (adjusted.length === 0) return values;
  const said = adjusted.map((by) => texts.nextRound.basis({ ...by, unit: by.unit === unit ? null : by.unit }));
  const kept = before["basis"] ?? null;
  return { ...values, basis: [...(kept === null ? [] : [String(kept)]), ...said].join("; ") };
}

function decisions(
  header: Header,
  targets: readonly CarriedTarget[],
  dropped: ReadonlySet<string>,
): readonly Decision[] {
  const staying = targets.filter(({ unit }) => !dropped.has(unit));
  const blanks = staying.flatMap(({ unit, code, blanks: all }) =>
    all.map(({ key, reason }) => ({ key, reason, row: `${unit}/${code}` })),
  );
  const joined = staying.filter(({ withUnits, adjusted }) => withUnits.length > 0 && adjusted !== null);
  return [
    ...[...groupBy(blanks, ({ key, reason }) => `${key} ${reason}`).values()].flatMap((rows): readonly Decision[] => {
      const [first] = rows;
      if (first === undefined) return [];
      const reason: BlankReason = first.reason;
      return [{ code: "blank-figures", header: headerOf(first.key), reason, rows: rows.map(({ row }) => row) }];
    }),
    ...(joined.length === 0
      ? []
      : [{ code: "joined-units", units: [...new Set(joined.map(({ unit }) => unit))] } as const]),
    ...carriedKeys
      .filter((key) => !header.columns.has(key) && hasValue(staying, key))
      .map((key) => ({ code: "no-column", header: headerOf(key) }) as const),
  ];
}

function hasValue(targets: readonly CarriedTarget[], key: CarriedKey): boolean {
  return targets.some(({ values, adjusted }) =>
    key === "basis" ? (adjusted ?? []).length > 0 : (values[key] ?? null) !== null,
  );
}
