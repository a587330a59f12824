/** Items by key, keys and items in the order in which they come. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/**
 * groupBy, made once for each list: a list never changes once it is there, so that a look-up costs the same in a large
 * province as in a small one. The groups go when the list does.
 */
export function groupedOnce<Keyed, Key>(
  keyOf: (item: Keyed) => Key,
): <Item extends Keyed>(items: readonly Item[]) => ReadonlyMap<Key, readonly Item[]> {
  const known = new WeakMap<readonly Keyed[], ReadonlyMap<Key, readonly Keyed[]>>();
  return <Item extends Keyed>(items: readonly Item[]) => {
    const groups = (known.get(items) as ReadonlyMap<Key, readonly Item[]> | undefined) ?? groupBy(items, keyOf);
    known.set(items, groups);
    return groups;
  };
}

export const byUnit = groupedOnce(({ unit }: { readonly unit: string }) => unit);
export const byCluster = groupedOnce(({ cluster }: { readonly cluster: string }) => cluster);
export const bySender = groupedOnce(({ sender }: { readonly sender: string }) => sender);
const byCode = groupedOnce(({ code }: { readonly code: string }) => code);

/** The first with that code; `undefined` = there is none. */
export function coded<Item extends { readonly code: string }>(items: readonly Item[], code: string): Item | undefined {
  return byCode(items).get(code)?.[0];
}
