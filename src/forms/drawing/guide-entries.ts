import type { FieldForm } from "../description/sheet-form";
import type { Canvas } from "./canvas";
import { entryRule, type ChoiceRule } from "./entry-rules";
import type { GuidedRow, RowGuide } from "./row-guide";

/** Rules reach this far down, so that rows pasted in are guided too. */
export const guidedRows = 1000;

type Entries = {
  /** Column number → the field that stands there. */
  readonly fields: ReadonlyMap<number, FieldForm>;
  /** The sheet's first and last row with rules. */
  readonly first: number;
  readonly last: number;
  readonly choiceRule: ChoiceRule;
  readonly guide: RowGuide | null;
  /** By the sheet's own row number. */
  readonly rows: ReadonlyMap<number, GuidedRow>;
};

/**
 * Puts the rules and messages on the entries of an input sheet. Rules must not overlap: a column's own stands where no
 * row has one.
 */
export function guideEntries(drawn: Canvas, { fields, first, last, choiceRule, guide, rows }: Entries): void {
  for (const [column, field] of fields) {
    const area = (top: number, bottom: number) => ({ top, left: column, bottom, right: column });
    const own = [...rows].flatMap(([row, guided]) => {
      const rule = guided.ruleOf(field.key, area(row, row));
      return rule === null ? [] : [{ row, rule }];
    });
    own.forEach(({ rule }) => drawn.validate(rule));
    const reads = field.type.kind === "figure" ? ({ reads: "words" } as const) : {};
    for (const { top, bottom } of runsBeside(
      own.map(({ row }) => row),
      first,
      last,
    )) {
      const rest = area(top, bottom);
      drawn.validate(guide?.restRule(field.key, rest) ?? entryRule(field, rest, { choiceRule, ...reads }));
    }
  }
}

/** The rows from first to last without these, in runs. */
function runsBeside(
  without: readonly number[],
  first: number,
  last: number,
): readonly { readonly top: number; readonly bottom: number }[] {
  const stops = [...without].sort((one, other) => one - other);
  const starts = [first, ...stops.map((row) => row + 1)];
  return starts
    .map((top, index) => ({ top, bottom: (stops[index] ?? last + 1) - 1 }))
    .filter(({ top, bottom }) => top <= bottom);
}
