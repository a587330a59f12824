/** Something of a sheet beside its cells: what was written, in Excel's words, and what Excel says of it now. */
export type Feature = { readonly place: string; readonly expected: unknown; readonly found: unknown };

/** Asks for each; all are answered together. */
export function each<T>(
  list: readonly T[],
  ask: (one: T, index: number) => () => readonly Feature[],
): () => readonly Feature[] {
  const asked = list.map(ask);
  return () => asked.flatMap((answer) => answer());
}

export function hex(color: string): string {
  return `#${color.toUpperCase()}`;
}

export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
