import type { Sheet } from "../../workbook/sheet";
import type { ListForm, FieldForm } from "../description/sheet-form";
import type { Header } from "../reading/find-header";
import { type PlacedFinding, finding } from "../reading/finding";
import { isBlank } from "../../workbook/cell";
import { addressOf, type Area } from "../../workbook/address";
import { overwritten } from "../reading/read-list";
import { isFigure } from "../reading/read-seen";

/** A list as it was found in a file. */
export type FoundList = {
  readonly sheet: Sheet;
  readonly form: ListForm;
  readonly header: Header;
  /** The rows that belong to it, in the order of the file. */
  readonly rows: readonly { readonly code: string; readonly row: number }[];
  /** The line that ends the form; `null` = it was removed. */
  readonly endRow: number | null;
  /** Codes in the order in which they were issued; empty = unknown. */
  readonly issued: readonly string[];
  /** Rows with the same result have the same formulas: these depend on an indicator's direction and on whose it is. */
  readonly likeRows: (code: string) => string;
};

/** Hidden rows, columns and sheets with entries: what is read differs from what was signed. */
export function hiddenFigures(list: FoundList): readonly PlacedFinding[] {
  const { sheet, rows } = list;
  const columns = entryColumns(list);
  const filled = rows.flatMap(({ row }) =>
    columns
      .filter(({ column }) => !isBlank(sheet.rows.get(row)?.get(column)))
      .map(({ column, field }) => ({ row, column, field })),
  );
  const [first] = filled;
  if (first !== undefined && sheet.state !== "visible") return [hiddenFigure("sheet", sheet.name, first)];
  if (sheet.hidden === undefined) return [];
  const { rows: hiddenRows, columns: hiddenColumns } = sheet.hidden;
  const inRows = rows.flatMap(({ row }): readonly PlacedFinding[] => {
    const found = hiddenRows.has(row) ? filled.find((each) => each.row === row) : undefined;
    return found === undefined ? [] : [hiddenFigure("row", String(row), found)];
  });
  const inColumns = columns.flatMap(({ column, field }): readonly PlacedFinding[] => {
    // Figures of a hidden column are said cell by cell: they count nowhere.
    const isHidden = !isFigure(field.type) && hiddenColumns.some(({ from, to }) => column >= from && column <= to);
    const found = isHidden ? filled.find((each) => each.column === column) : undefined;
    return found === undefined ? [] : [hiddenFigure("column", field.header, found)];
  });
  return [...inRows, ...inColumns];
}

/** The name of what is hidden, and its first filled cell. */
function hiddenFigure(
  hidden: "sheet" | "row" | "column",
  name: string,
  { row, column }: { readonly row: number; readonly column: number },
): PlacedFinding {
  return { finding: finding("hidden-figures", { hidden, name }), cell: addressOf(row, column) };
}

/** The columns that units fill, with their place in a file. */
function entryColumns({
  form,
  header,
}: {
  readonly form: ListForm;
  readonly header: Header;
}): readonly { readonly field: FieldForm; readonly column: number }[] {
  return form.columns.flatMap((field: FieldForm) => {
    const column = header.columns.get(field.key);
    return field.filling !== "entry" || column === undefined ? [] : [{ field, column }];
  });
}

/**
 * Entry cells that lost their rule while others kept theirs: another cell was pasted over them. A sheet without any
 * rules was saved by a program that does not keep them, which is no finding.
 */
export function pastedOver(list: FoundList): readonly PlacedFinding[] {
  const ruled = list.sheet.guard?.ruled ?? [];
  if (ruled.length === 0) return [];
  // Only some rows have a rule for the x.
  const columns = entryColumns(list).filter(({ field }) => field.type.kind !== "mark");
  const bare = list.rows.flatMap(({ row }) =>
    columns.flatMap(({ column }) => (ruled.some((area) => covers(area, row, column)) ? [] : [addressOf(row, column)])),
  );
  const [first] = bare;
  return first === undefined ? [] : [{ finding: finding("rule-pasted-over", { cells: bare.length }), cell: first }];
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** At least this many rows must have the same formula before another one is odd. */
const leastAlike = 2;

/**
 * Formulas that were replaced by other ones: in a column all rows of a kind have the same formula, however a program
 * wrote it when it saved. Row numbers are ignored, since rows may move.
 */
export function oddFormulas({ sheet, form, header, rows, likeRows }: FoundList): readonly PlacedFinding[] {
  return form.columns.flatMap((field: FieldForm): readonly PlacedFinding[] => {
    const column = header.columns.get(field.key);
    if (field.filling !== "formula" || column === undefined) return [];
    const written = rows.flatMap(({ code, row }) => {
      const formula = sheet.rows.get(row)?.get(column)?.formula ?? null;
      return formula === null ? [] : [{ row, like: likeRows(code), rule: ruleOf(formula) }];
    });
    const usual = new Map<string, string | null>();
    for (const { like } of written)
      if (!usual.has(like))
        usual.set(like, mostFrequent(written.flatMap((each) => (each.like === like ? [each.rule] : []))));
    return written
      .filter(({ like, rule }) => (usual.get(like) ?? rule) !== rule)
      .map(({ row }) => ({ finding: overwritten(field, null), cell: addressOf(row, column) }));
  });
}

/** Without the numbers of rows, spaces and `$`. */
function ruleOf(formula: string): string {
  return formula
    .toUpperCase()
    .replace(/[\s$]/gu, "")
    .replace(/([A-Z]{1,3})\d+/gu, "$1");
}

/** `null` if none is more frequent than all others, or too few are equal. */
function mostFrequent(rules: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] < leastAlike || first[1] === second?.[1] ? null : first[0];
}
