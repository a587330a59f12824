import type { SealedChange, SealedKey, SealedRow, SealedValue } from "../round/seal";
import { inCanonicalOrder, nameOf } from "./sealed-rows";

/** A value that differs, before it is told where it comes from. */
export type SealedDifference = Omit<SealedChange, "origin">;

/**
 * Two sealed sets value by value, exactly: [] = they are the same. A row that is gone, or new, differs in each of its
 * values. Both in canonical order, and so is what comes back: part, owner, code, and the fields in alphabetical order.
 */
export function compareSealed(before: readonly SealedRow[], after: readonly SealedRow[]): readonly SealedDifference[] {
  const rest = new Map(before.map((row) => [nameOf(row), row]));
  const found = after.flatMap((row) => {
    const name = nameOf(row);
    const old = rest.get(name);
    rest.delete(name);
    return differencesOf(row, old?.values ?? {}, row.values);
  });
  const gone = [...rest.values()].flatMap((row) => differencesOf(row, row.values, {}));
  return [...found, ...gone];
}

type Values = SealedRow["values"];

function differencesOf(
  { part, owner, code, detail }: SealedKey,
  was: Values,
  now: Values,
): readonly SealedDifference[] {
  const fields = [...new Set([...Object.keys(was), ...Object.keys(now)])].filter((field) => was[field] !== now[field]);
  const valueIn = (values: Values, field: string): SealedValue | null => values[field] ?? null;
  return fields
    .sort()
    .map((field) => ({ part, owner, code, detail, field, was: valueIn(was, field), now: valueIn(now, field) }));
}

/** The values after these changes, in canonical order if `rows` are: what a correction makes of the seal before it. */
export function withChanges(rows: readonly SealedRow[], changes: readonly SealedDifference[]): readonly SealedRow[] {
  const byName = new Map(rows.map((row) => [nameOf(row), row]));
  for (const change of changes) {
    const { part, owner, code, detail, field, now } = change;
    const others = Object.entries(byName.get(nameOf(change))?.values ?? {}).filter(([each]) => each !== field);
    const values = Object.fromEntries(now === null ? others : [...others, [field, now]]);
    byName.set(nameOf(change), { part, owner, code, detail, values });
  }
  return inCanonicalOrder([...byName.values()]);
}
