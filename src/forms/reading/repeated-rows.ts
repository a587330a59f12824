import type { Entry } from "../../domain/basics/entry";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, ListForm, RowReading } from "../description/sheet-form";
import { finding, type PlacedFinding } from "./finding";

export type FirstRows<C extends readonly FieldForm[]> = {
  readonly rows: readonly RowReading<C>[];
  readonly findings: readonly PlacedFinding[];
};

/**
 * Rows of a list in which a code may stand once: the first counts, a later one is left out and told, since two clusters
 * of one code would count every unit twice. Lists without `once` come back as they are.
 */
export function firstRows<C extends readonly FieldForm[]>(
  form: ListForm<C>,
  rows: readonly RowReading<C>[],
): FirstRows<C> {
  const { once, rowKey } = form;
  if (once === undefined) return { rows, findings: [] };
  const firsts = new Map<string, string>();
  const findings: PlacedFinding[] = [];
  const kept = rows.filter(({ fields }) => {
    const entries = fields as Readonly<Record<string, Entry>>;
    const said = once.map((field) => String(entries[field]?.value ?? ""));
    const cell = entries[rowKey.at(-1) ?? ""]?.cell ?? "";
    const key = JSON.stringify(said.map(matchKey));
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, cell);
    else findings.push({ finding: finding("board-row-repeated", { row: namedBy(said), first }), cell });
    return first === undefined;
  });
  return { rows: kept, findings };
}

const namedBy = (said: readonly string[]): string => said.filter((text) => text !== "").join(" · ");
