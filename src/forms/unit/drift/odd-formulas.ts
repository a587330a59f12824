import { addressOf } from "../../../workbook/address";
import type { FieldForm } from "../../description/sheet-form";
import { overwritten, type PlacedFinding } from "../../reading/read-list";
import type { FoundList } from "./list-drift";

/** Another rule needs this many rows beside it, or none is odd. */
const leastAlike = 2;

/**
 * Formulas that were typed over with other ones: down a column all rows of a kind say the same of their own row,
 * however a program wrote them when it saved. Rows may stand anywhere, so their numbers say nothing.
 */
export function oddFormulas({ sheet, form, header, rows, likeRows }: FoundList): readonly PlacedFinding[] {
  return form.columns.flatMap((field: FieldForm): readonly PlacedFinding[] => {
    const column = header.columns.get(field.key);
    if (field.filling !== "formula" || column === undefined) return [];
    const written = rows.flatMap(({ code, row }) => {
      const formula = sheet.rows.get(row)?.get(column)?.formula ?? null;
      return formula === null ? [] : [{ row, like: likeRows(code), rule: ruleOf(formula) }];
    });
    return written
      .filter(({ like, rule }) =>
        isOdd(
          rule,
          written.filter((each) => each.like === like).map((each) => each.rule),
        ),
      )
      .map(({ row }) => ({ finding: overwritten(field, null), cell: addressOf(row, column) }));
  });
}

function isOdd(rule: string, alike: readonly string[]): boolean {
  const usual = mostFrequent(alike);
  return usual !== null && rule !== usual;
}

/** Without the numbers of rows, spaces and `$`. */
function ruleOf(formula: string): string {
  return formula
    .toUpperCase()
    .replace(/[\s$]/gu, "")
    .replace(/([A-Z]{1,3})\d+/gu, "$1");
}

/** `null` where none is more frequent than all others, or too few are alike. */
function mostFrequent(rules: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] < leastAlike || first[1] === second?.[1] ? null : first[0];
}
