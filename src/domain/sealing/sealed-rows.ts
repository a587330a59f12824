import { sealedParts, type SealedKey, type SealedPart, type SealedRow, type SealedValue } from "../round/seal";

/**
 * Rows by part, owner, code and detail, by code units: the order of no sheet. Rows that say nothing are left out; of
 * several of one name each gets its number.
 */
export function inCanonicalOrder(rows: readonly SealedRow[]): readonly SealedRow[] {
  return numbered(rows).sort(inOrder);
}

/** Rows of one name, such as those of several scorers, by what they say: the order of the sheet tells nothing. */
function numbered(rows: readonly SealedRow[]): SealedRow[] {
  const byName = new Map<string, SealedRow[]>();
  for (const each of rows) {
    if (Object.keys(each.values).length === 0) continue;
    const name = nameOf(each);
    const same = byName.get(name);
    if (same === undefined) byName.set(name, [each]);
    else same.push(each);
  }
  return [...byName.values()].flatMap((same) => (same.length === 1 ? same : told(same)));
}

function told(same: readonly SealedRow[]): readonly SealedRow[] {
  const sorted = [...same].sort((one, other) => (lineOf(one) < lineOf(other) ? -1 : 1));
  return sorted.map((each, index) => (index === 0 ? each : { ...each, detail: `${each.detail}#${index + 1}` }));
}

/** What tells one row from all others. */
export function nameOf({ part, owner, code, detail }: SealedKey): string {
  return `${part}\u0000${owner}\u0000${code}\u0000${detail}`;
}

const partPlace = new Map(sealedParts.map((part, index) => [part, index]));

function inOrder(one: SealedRow, other: SealedRow): number {
  const parts = (partPlace.get(one.part) ?? 0) - (partPlace.get(other.part) ?? 0);
  if (parts !== 0) return parts;
  const [name, otherName] = [nameOf(one), nameOf(other)];
  return name < otherName ? -1 : name > otherName ? 1 : 0;
}

/**
 * What the fingerprint of a seal is taken of: JSON, a list for each row, its fields in alphabetical order, each before
 * its value. The same rows give the same text.
 */
export function canonicalText(rows: readonly SealedRow[]): string {
  return `[${rows.map(lineOf).join(",")}]`;
}

/** The rows that a canonical text says. Throws what is no such text. */
export function rowsOf(text: string): readonly SealedRow[] {
  return (JSON.parse(text) as readonly (readonly SealedValue[])[]).map(([part, owner, code, detail, ...told]) => {
    const values: Record<string, SealedValue> = {};
    for (let at = 0; at + 1 < told.length; at += 2) values[String(told[at])] = told[at + 1] ?? "";
    return { part: part as SealedPart, owner: String(owner), code: String(code), detail: String(detail), values };
  });
}

function lineOf({ part, owner, code, detail, values }: SealedRow): string {
  const fields = Object.keys(values).sort();
  return JSON.stringify([part, owner, code, detail, ...fields.flatMap((field) => [field, values[field]])]);
}
