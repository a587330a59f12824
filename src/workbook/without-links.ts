import type { ChartDraft, DraftCell, SheetDraft } from "./draft";

/** A text within a formula, or the name of a sheet with its "!", in quotes or plain. */
const textOrSheet = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{M}\p{N}_.]*)!/gu;

/** Whether a formula (without "=") needs a sheet that is not among these; names are compared without case. */
function needsOther(formula: string, sheets: ReadonlySet<string>): boolean {
  for (const [, quoted, plain] of formula.matchAll(textOrSheet)) {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name !== undefined && !sheets.has(name.toLowerCase())) return true;
  }
  return false;
}

/**
 * A sheet as it stands in a workbook that has these sheets alone: a formula that needs another one becomes its value,
 * and a rule or a chart that does is left out.
 */
export function withoutLinks(draft: SheetDraft, sheets: ReadonlySet<string>): SheetDraft {
  const known = new Set([...sheets].map((name) => name.toLowerCase()));
  const alone = (formula: string): boolean => !needsOther(formula, known);
  return {
    ...draft,
    rows: new Map([...draft.rows].map(([row, cells]) => [row, valuesIn(cells, alone)])),
    validations: draft.validations.filter(
      ({ rule }) =>
        (rule.kind !== "list-from" || alone(rule.reference)) && (rule.kind !== "custom" || alone(rule.formula)),
    ),
    conditions: draft.conditions.filter(({ rule }) => rule.kind !== "expression" || alone(rule.formula)),
    charts: draft.charts.filter((chart) => rangesOf(chart).every(({ sheet }) => known.has(sheet.toLowerCase()))),
  };
}

function valuesIn(
  cells: ReadonlyMap<number, DraftCell>,
  alone: (formula: string) => boolean,
): ReadonlyMap<number, DraftCell> {
  return new Map(
    [...cells].map(([column, cell]) =>
      cell.formula === null || alone(cell.formula) ? [column, cell] : [column, { ...cell, ...valueOf(cell) }],
    ),
  );
}

/** The empty text that a formula shows where it has nothing to say is an empty cell. */
function valueOf({ value }: DraftCell): Pick<DraftCell, "value" | "formula"> {
  return { value: value === "" ? null : value, formula: null };
}

function rangesOf({ categories, series }: ChartDraft): readonly ChartDraft["categories"][] {
  return [categories, ...series.map(({ values }) => values)];
}
