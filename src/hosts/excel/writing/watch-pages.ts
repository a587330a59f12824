type Told = (refused: readonly string[]) => void;

const watching = new Set<Told>();

/**
 * Calls `told` after each write of whole sheets with those whose page set-up Excel refused, [] for none, until the
 * returned function is called.
 */
export function watchPages(told: Told): () => void {
  watching.add(told);
  return () => void watching.delete(told);
}

export function tellPages(refused: readonly string[]): void {
  for (const told of watching) told(refused);
}
