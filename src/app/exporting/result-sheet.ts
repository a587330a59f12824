import type { Area } from "../../workbook/address";
import type { ChartDraft, DraftCell, SheetDraft } from "../../workbook/draft";

type Copying = {
  /** Takes persons and names of files out of a text. */
  readonly clean: (text: string) => string;
  /** Names of the sheets that the copy holds. */
  readonly sheets: ReadonlySet<string>;
};

/**
 * An output sheet as it may leave the office: what it shows on paper, as values. Columns that are on screen only (what
 * senders wrote besides, persons, and the file, sheet and cell of each figure) stay, as do formulas, notes and rules.
 */
export function resultSheet(draft: SheetDraft, { clean, sheets }: Copying): SheetDraft {
  const edge = paperEdge(draft);
  const within = (area: Area): Area => ({ ...area, right: Math.min(area.right, edge.right) });
  const cells = (row: ReadonlyMap<number, DraftCell>): ReadonlyMap<number, DraftCell> =>
    new Map(
      [...row].filter(([column]) => column <= edge.right).map(([column, cell]) => [column, asValue(cell, clean)]),
    );
  return {
    ...draft,
    rows: new Map([...draft.rows].filter(([row]) => row <= edge.bottom).map(([row, each]) => [row, cells(each)])),
    columns: new Map([...draft.columns].filter(([column]) => column <= edge.right)),
    merges: draft.merges.filter(({ left, top }) => left <= edge.right && top <= edge.bottom).map(within),
    filter: draft.filter === null ? null : within(draft.filter),
    validations: [],
    conditions: draft.conditions.filter(({ rule, area }) => rule.kind === "data-bar" && area.right <= edge.right),
    charts: draft.charts.filter((chart) => rangesOf(chart).every(({ sheet }) => sheets.has(sheet))),
    protection: null,
    print: { ...draft.print, area: draft.print.area === null ? null : within(draft.print.area) },
  };
}

/** The last row and column on paper. Columns that fold away hold sources, and are the last ones. */
function paperEdge({ print: { area }, columns }: SheetDraft): { readonly right: number; readonly bottom: number } {
  const folding = [...columns].filter(([, { outline }]) => outline > 0).map(([column]) => column);
  return {
    right: Math.min(area?.right ?? Infinity, ...folding.map((each) => each - 1)),
    bottom: area?.bottom ?? Infinity,
  };
}

function asValue({ value, style }: DraftCell, clean: Copying["clean"]): DraftCell {
  const shown = value === "" ? null : typeof value === "string" ? clean(value) : value;
  return { value: shown, formula: null, style, note: null };
}

function rangesOf({ categories, series }: ChartDraft): readonly ChartDraft["categories"][] {
  return [categories, ...series.map(({ values }) => values)];
}
