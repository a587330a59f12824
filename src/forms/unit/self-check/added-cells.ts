import type { CellValue } from "../../../workbook/cell";
import type { ColumnLayout, ConditionalFormat, DraftCell, SheetDraft } from "../../../workbook/draft";
import type { Area } from "../../../workbook/address";
import type { Style } from "../../../workbook/style";
import { palette } from "../../drawing/styles";

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
  const rows = new Map([...draft.rows].map(([row, those]) => [row, new Map(those)]));
  for (const { row, column, value, formula, style } of cells) {
    const those = rows.get(row) ?? new Map<number, DraftCell>();
    those.set(column, { value, formula, style, note: null });
    rows.set(row, those);
  }
  const inOrder = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, those]) => [row, new Map([...those].sort(([one], [other]) => one - other))] as const);
  return {
    ...draft,
    rows: new Map(inOrder),
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
