import { addressOf, columnLetters, sheetReference } from "../../workbook/address";
import type { DrawnField } from "../drawing/draw-table";
import type { ListForm } from "../description/sheet-form";
import { resultList } from "../sheets/unit/result-list";
import { targetList } from "../sheets/unit/target-list";
import type { UnitRow } from "./unit-rows";

function columnOf(form: ListForm, key: string): number {
  return form.columns.findIndex((column) => column.key === key) + 1;
}

/** `Chỉ tiêu năm` and `Đã đăng ký` show the target as registered; blank stays blank, never 0. */
export function withRegisteredTarget(rows: readonly UnitRow[], key: string, targets: ReadonlyMap<string, number>): readonly UnitRow[] {
  const letters = columnLetters(columnOf(targetList, "target"));
  return rows.map((row) => {
    const at = row.code === null ? undefined : targets.get(row.code);
    if (at === undefined) return row;
    const cell = sheetReference(targetList.sheet, `${letters}${at}`);
    return withField(row, key, { formula: `IF(${cell}="","",${cell})` });
  });
}

/** The two percentages beside a result: for the reader only, one decimal, blank where they can't be computed. */
export function withPercentages(rows: readonly UnitRow[], firstRow: number): readonly UnitRow[] {
  return rows.map((row, index) => {
    if (row.code === null) return row;
    const cell = (key: string): string => addressOf(firstRow + index, columnOf(resultList, key));
    const share = (base: string): string => {
      const result = cell("result");
      return `IF(AND(ISNUMBER(${result}),ISNUMBER(${base})),IF(${base}=0,"",ROUND(${result}/${base}*100,1)),"")`;
    };
    return withField(withField(row, "percentOfTarget", { formula: share(cell("yearTarget")), value: "" }), "percentOfSamePeriod", {
      formula: share(cell("samePeriod")),
      value: "",
    });
  });
}

/** Adds to a field; a formula's cached value is what stands there, else an empty text. */
function withField(row: UnitRow, key: string, change: DrawnField): UnitRow {
  if (row.drawn.kind !== "row") return row;
  const field = { ...row.drawn.fields[key], ...change };
  return { ...row, drawn: { kind: "row", fields: { ...row.drawn.fields, [key]: field } } };
}

/** Cached values for the registered targets, so that a file shows them before anything recalculates. */
export function withCachedTargets(rows: readonly UnitRow[], key: string, targets: readonly UnitRow[]): readonly UnitRow[] {
  const registered = new Map(
    targets.flatMap((row) => (row.code === null || row.drawn.kind !== "row" ? [] : [[row.code, row.drawn.fields["target"]?.value ?? ""] as const])),
  );
  return rows.map((row) => (row.code === null ? row : withField(row, key, { value: registered.get(row.code) ?? "" })));
}
