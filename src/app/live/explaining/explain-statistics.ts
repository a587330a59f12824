import type { Consolidation } from "../../../domain/consolidation";
import type { FormPart } from "../../../domain/statistics/fill-forms";
import type { FormColumn, FormLine } from "../../../domain/statistics/statistical-forms";
import { cellText } from "../../../forms/reading/finding";
import type { DrawnForm } from "../../../forms/output/statistics/statistics-pages";
import { sheetOf } from "../../../workbook/draft";
import type { Sheet } from "../../../workbook/sheet";
import type { LiveWorkbook, Selected } from "../../live-workbook";
import { notExplained, unitNamed, type CellExplained, type StatisticsTerm } from "./explained";

type Asked = {
  readonly workbook: LiveWorkbook;
  readonly selected: Selected;
  readonly consolidation: Consolidation;
};

/**
 * A cell of a statistical form: which cells it adds up, or what each unit reported. Its place is known from the form as
 * it is drawn now; that the sheet is that form is seen by the words of its row and over its column.
 */
export async function explainStatistics(
  { workbook, selected, consolidation }: Asked,
  drawn: DrawnForm,
): Promise<CellExplained> {
  const { headerRow, lastRow, places } = drawn.table;
  if (selected.row <= headerRow) return notExplained("heading");
  const line = drawn.filled.lines.find(({ key }) => places.rowOf.get(key) === selected.row);
  const column = drawn.filled.columns.find(({ key }) => places.columnOf.get(key) === selected.column);
  if (selected.row > lastRow || line === undefined || line.kind === "heading" || column === undefined)
    return notExplained("no-row");
  const sheet = await workbook.readRow(selected.sheet, { head: headerRow, row: selected.row });
  if (!isDrawnSo(sheet, drawn, selected)) return notExplained("outdated");
  return behindCell({ consolidation, sheet: selected.sheet, drawn }, line, column);
}

/** The same words before the first figure of the row and over the column. */
function isDrawnSo(sheet: Sheet, { draft, table, filled }: DrawnForm, { row, column }: Selected): boolean {
  const drawn = sheetOf(draft);
  const same = (at: number, below: number): boolean =>
    cellText(sheet.rows.get(at)?.get(below)).trim() === cellText(drawn.rows.get(at)?.get(below)).trim();
  const first = Math.min(...filled.columns.map(({ key }) => table.places.columnOf.get(key) ?? Infinity));
  const leads = Array.from({ length: first - 1 }, (_, index) => index + 1);
  const heads = Array.from({ length: table.headerRow }, (_, index) => index + 1);
  return leads.every((lead) => same(row, lead)) && heads.every((head) => same(head, column));
}

type Behind = { readonly consolidation: Consolidation; readonly sheet: string; readonly drawn: DrawnForm };

function behindCell({ consolidation, sheet, drawn }: Behind, line: FormLine, column: FormColumn): CellExplained {
  const { filled } = drawn;
  const made = filled.making(line, column);
  const parts = made.kind === "parts" ? made.parts : [];
  const [only, another] = parts;
  const one = another === undefined ? only : undefined;
  const terms: readonly StatisticsTerm[] =
    made.kind === "columns"
      ? termsOf(made.columns, (each) => ({ number: null, name: each.header, value: filled.value(line, each) }))
      : made.kind === "lines"
        ? termsOf(made.lines, (each) => ({ number: each.number, name: each.label, value: filled.value(each, column) }))
        : [];
  const about = {
    kind: "statistics",
    form: filled.form,
    line,
    value: filled.value(line, column),
    making: made.kind,
    terms,
    reported: reportedBy(parts).map(({ unit, own }) => ({
      unit: unit === null ? null : (unitNamed(consolidation, unit) ?? { code: unit, name: unit }),
      parts: own,
    })),
  } as const;
  const named = { unit: unitNamed(consolidation, one?.unit ?? ""), source: one?.source ?? null };
  const none = { cluster: null, indicator: null, criterion: null, raw: null, receipt: null };
  return { explained: { ...none, ...named, sheet, column: column.header, about }, reason: null };
}

/** Cells that are blank add nothing and are not named. */
function termsOf<Each>(
  all: readonly Each[],
  termOf: (each: Each) => Omit<StatisticsTerm, "value"> & { readonly value: number | null },
): readonly StatisticsTerm[] {
  return all.flatMap((each): readonly StatisticsTerm[] => {
    const { value, ...named } = termOf(each);
    return value === null ? [] : [{ ...named, value }];
  });
}

/** In the order in which they were added up, each unit once. */
function reportedBy(
  parts: readonly FormPart[],
): readonly { readonly unit: string | null; readonly own: readonly FormPart[] }[] {
  return [...new Set(parts.map(({ unit }) => unit))].map((unit) => ({
    unit,
    own: parts.filter((part) => part.unit === unit),
  }));
}
