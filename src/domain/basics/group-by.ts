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
 * What is made of a list, made once: a list never changes once it is there, so that a look-up costs the same in a large
 * province as in a small one. What was made goes when the list does.
 */
export function madeOnce<List extends object, Made>(make: (list: List) => Made): (list: List) => Made {
  const known = new WeakMap<List, { readonly made: Made }>();
  return (list) => {
    const { made } = known.get(list) ?? { made: make(list) };
    known.set(list, { made });
    return made;
  };
}

export function groupedOnce<Keyed, Key>(
  keyOf: (item: Keyed) => Key,
): <Item extends Keyed>(items: readonly Item[]) => ReadonlyMap<Key, readonly Item[]> {
  const groupsOf = madeOnce((items: readonly Keyed[]) => groupBy(items, keyOf));
  return <Item extends Keyed>(items: readonly Item[]) => groupsOf(items) as ReadonlyMap<Key, readonly Item[]>;
}

export const byUnit = groupedOnce(({ unit }: { readonly unit: string }) => unit);
export const byCluster = groupedOnce(({ cluster }: { readonly cluster: string }) => cluster);
export const bySender = groupedOnce(({ sender }: { readonly sender: string }) => sender);
export const byIndicator = groupedOnce(({ indicator }: { readonly indicator: string }) => indicator);
const byCode = groupedOnce(({ code }: { readonly code: string }) => code);

/** The first with that code; `undefined` = there is none. */
export function coded<Item extends { readonly code: string }>(items: readonly Item[], code: string): Item | undefined {
  return byCode(items).get(code)?.[0];
}
