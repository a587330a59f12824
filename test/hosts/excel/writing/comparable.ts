import type { SheetDraft, WorkbookDraft } from "../../../../src/workbook/draft";
import type { Style } from "../../../../src/workbook/style";

/**
 * A sheet as plain lists that can be compared: everything but notes, results of formulas, heights of rows without
 * merged cells, and the order of maps. Widths are in whole pixels of a digit of seven, as Excel keeps them.
 */
export function comparable(sheet: SheetDraft): unknown {
  return {
    name: sheet.name,
    state: sheet.state,
    tab: sheet.tab?.toUpperCase() ?? null,
    cells: sorted(sheet.rows).flatMap(([row, cells]) =>
      sorted(cells).map(([column, cell]) => [
        row,
        column,
        cell.formula === null ? cell.value : null,
        cell.formula,
        look(cell.style),
      ]),
    ),
    columns: sorted(sheet.columns).map(([column, { width, hidden, outline }]) => [
      column,
      Math.round(width * 7),
      hidden,
      outline,
    ]),
    heights: sorted(sheet.heights).filter(([row]) =>
      merged(sheet).some(({ top, bottom }) => top <= row && row <= bottom),
    ),
    merges: merged(sheet)
      .map((area) => JSON.stringify(area))
      .sort(),
    freeze: sheet.freeze,
    filter: sheet.filter,
    validations: sheet.validations.map((each) => JSON.stringify(each)).sort(),
    conditions: sheet.conditions,
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({ ...series, color: series.color.toUpperCase() })),
    })),
    protection: sheet.protection,
    print: sheet.print,
  };
}

export function comparableBook(draft: WorkbookDraft): unknown {
  return { active: draft.active, names: draft.names, sheets: draft.sheets.map(comparable) };
}

function merged({ merges }: SheetDraft): SheetDraft["merges"] {
  return merges.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}

function sorted<V>(map: ReadonlyMap<number, V>): readonly (readonly [number, V])[] {
  return [...map].sort(([a], [b]) => a - b);
}

const looks = new WeakMap<Style, string>();

/** As text, made once for each style: workbooks are compared hundreds of times. */
function look(style: Style): string {
  const known = looks.get(style);
  if (known !== undefined) return known;
  const { font, border, fill, ...rest } = style;
  const lines = [border.top, border.right, border.bottom, border.left].map(
    (line) => line && `${line.line} ${line.color.toUpperCase()}`,
  );
  const text = JSON.stringify([
    font.name,
    font.size,
    font.bold,
    font.italic,
    font.underline,
    font.color,
    fill?.toUpperCase() ?? null,
    lines,
    Object.entries(rest).sort(),
  ]);
  looks.set(style, text);
  return text;
}
