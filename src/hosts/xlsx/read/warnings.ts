/** Kept per class, so that a million odd cells are not a million sentences. */
const mostOfAClass = 20;

/** Collects what the reader had to tolerate, each "class: text". */
export type Warnings = { readonly add: (kind: string, text: string) => void; readonly list: () => readonly string[] };

export function collectWarnings(): Warnings {
  const all: string[] = [];
  const counts = new Map<string, number>();
  return {
    add: (kind, text) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= mostOfAClass) all.push(`${kind}: ${text}`);
    },
    list: () => [
      ...all,
      ...[...counts]
        .filter(([, count]) => count > mostOfAClass)
        .map(([kind, count]) => `${kind}: ${count - mostOfAClass} more`),
    ],
  };
}
