import type { ListForm, PairsForm, FieldForm } from "../../description/sheet-form";
import type { SheetDraft, ColumnLayout, ConditionalFormat, DraftCell } from "../../../workbook/draft";
import { ascending } from "../../../workbook/each-cell";
import type { UnitRow, UnitIssue } from "../unit-forms";
import type { CellCheck } from "./cell-check";
import type { CellAt, AreaAt } from "./question";
import type { CellValue } from "../../../workbook/cell";
import type { Style } from "../../../workbook/style";
import type { Area } from "../../../workbook/address";
import { palette } from "../../drawing/styles";

/** A drawn form with the rows of its codes. */
export type DrawnForm = {
  readonly form: ListForm;
  readonly draft: SheetDraft;
  readonly rows: readonly UnitRow[];
  readonly rowOf: ReadonlyMap<string, number>;
};

/** A drawn cover: its values are in one column, in the order of the form. */
export type DrawnCover = {
  readonly form: PairsForm;
  readonly draft: SheetDraft;
  readonly firstRow: number;
  readonly valueColumn: number;
};

export type DrawnForms = {
  readonly issue: UnitIssue;
  readonly cover: DrawnCover;
  readonly lists: readonly DrawnForm[];
};

/** What is checked in one row: each cell with its field. */
export type CheckedRow = {
  readonly row: number;
  readonly cells: readonly { readonly field: FieldForm; readonly check: CellCheck }[];
};

/** A sheet with every cell that is checked on it. */
export type CheckedSheet = {
  readonly draft: SheetDraft;
  readonly headerRow: number;
  /** Last row of the table, and last column of the printed page. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The column of a row's name: its code, or its label. */
  readonly nameColumn: number;
  /** Whether a row has only one checked cell, as beside a label. */
  readonly oneValue: boolean;
  readonly rows: readonly CheckedRow[];
};

export function isEntryCell({ rows }: SheetDraft, { row, column }: Pick<CellAt, "row" | "column">): boolean {
  return rows.get(row)?.get(column)?.style.locked === false;
}

/** Where people type. */
export type Finder = {
  readonly cover: (key: string) => CellAt;
  /** The entry cells of a row as areas of neighbouring cells; [] if there is no such row. */
  readonly entries: (sheet: string, code: string) => readonly AreaAt[];
  /** The same for all rows of the sheet, by the entry cells of the first. */
  readonly allEntries: (sheet: string) => readonly AreaAt[];
};

export function finderOf({ cover, lists }: Pick<DrawnForms, "cover" | "lists">): Finder {
  const found = (sheet: string) => lists.find(({ form }) => form.sheet === sheet);
  return {
    cover: (key) => ({
      sheet: cover.draft.name,
      row: cover.firstRow + cover.form.fields.findIndex((field) => field.key === key),
      column: cover.valueColumn,
    }),
    entries: (sheet, code) => {
      const list = found(sheet);
      const row = list?.rowOf.get(code);
      return list === undefined || row === undefined ? [] : entryRuns(list, row);
    },
    allEntries: (sheet) => {
      const list = found(sheet);
      const rows = [...(list?.rowOf.values() ?? [])];
      const [first] = rows;
      return list === undefined || first === undefined
        ? []
        : entryRuns(list, first).map((run) => ({ ...run, top: Math.min(...rows), bottom: Math.max(...rows) }));
    },
  };
}

function entryRuns({ draft, form }: DrawnForm, row: number): readonly AreaAt[] {
  const runs: AreaAt[] = [];
  for (let column = 1; column <= form.columns.length; column += 1) {
    if (!isEntryCell(draft, { row, column })) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ sheet: draft.name, top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** A live cell: its formula, and the value of that in the workbook as written. */
export type LiveCell = { readonly formula: string | null; readonly value: CellValue; readonly style: Style };

export type Addition = {
  readonly cells: readonly (LiveCell & { readonly row: number; readonly column: number })[];
  readonly columns: readonly (readonly [column: number, layout: ColumnLayout])[];
  readonly merges: readonly Area[];
  readonly conditions: readonly ConditionalFormat[];
};

/** A drawn sheet with added cells. */
export function withAddition(draft: SheetDraft, { cells, columns, merges, conditions }: Addition): SheetDraft {
  const changed = new Map<number, Map<number, DraftCell>>();
  for (const { row, column, value, formula, style } of cells) {
    let those = changed.get(row);
    if (those === undefined) changed.set(row, (those = new Map(draft.rows.get(row))));
    those.set(column, { value, formula, style, note: null });
  }
  const rows = new Map<number, ReadonlyMap<number, DraftCell>>(draft.rows);
  for (const [row, those] of changed) rows.set(row, ascending(those));
  return {
    ...draft,
    rows: ascending(rows),
    columns: new Map([...draft.columns, ...columns]),
    merges: [...draft.merges, ...merges],
    conditions: [...draft.conditions, ...conditions],
  };
}

/** Signs for blank, doubtful and done, which can be told apart without colours. */
export const signs = { blank: "○", doubt: "△", done: "✓" } as const;
const fills = { blank: palette.bad, doubt: palette.late, done: palette.good } as const;

/** The colour that goes with the sign with which the text of `cell` begins. */
export function signColours(area: Area, cell: string): readonly ConditionalFormat[] {
  return (["blank", "doubt", "done"] as const).map((kind) => ({
    area,
    rule: { kind: "expression", formula: `LEFT(${cell},1)="${signs[kind]}"` },
    look: { fill: fills[kind], color: null, bold: false, border: false },
  }));
}
