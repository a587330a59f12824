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
 * groupBy, made once for each list: lists never change once they are read, so a look-up per unit or per cluster costs
 * the same in a large province as in a small one. The groups go when the list does.
 */
export function groupedOnce<Item, Key>(
  keyOf: (item: Item) => Key,
): (items: readonly Item[]) => ReadonlyMap<Key, readonly Item[]> {
  const known = new WeakMap<readonly Item[], ReadonlyMap<Key, readonly Item[]>>();
  return (items) => {
    const groups = known.get(items) ?? groupBy(items, keyOf);
    known.set(items, groups);
    return groups;
  };
}
