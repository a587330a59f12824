import type { Board } from "../../src/domain/round/board";
import type { Stored } from "../../src/domain/submissions/stored";

export type ReadRound = { readonly board: Board; readonly stored: Stored };

/** Codes of the sample's clusters and units; those of its indicators and criteria have other letters. */
const code = /\b([CK])(\d\d)(?=\b|-\d\d)/gu;
/** An address such as C12 is no cluster's code. */
const address = "cell";
/** Clusters of a copy count on from here: C01 → C31 → C61 → … C9001. */
const step = 30;

/**
 * A round that was read, as often over as asked, each copy with clusters and units of its own: what names a cluster or
 * a unit comes again with the codes of each copy, all else once.
 */
export function copiedRound({ board, stored }: ReadRound, copies: number): ReadRound {
  return { board: copied(board, copies), stored: copied(stored, copies) };
}

/** The round with some of its clusters alone. */
export function someClusters({ board, stored }: ReadRound, clusters: ReadonlySet<string>): ReadRound {
  const isOurs = (row: unknown): boolean => clustersIn(row).every((each) => clusters.has(each));
  return {
    board: withLists(board, (rows) => rows.filter(isOurs)),
    stored: withLists(stored, (rows) => rows.filter(isOurs)),
  };
}

/** Lists that a unit's work grows with: a row that is for some clusters alone would be asked of every unit's again. */
const ofAll: ReadonlySet<string> = new Set([
  "indicators",
  "documents",
  "contentItems",
  "conditions",
  "classRules",
  "awards",
]);

function copied<T extends object>(round: T, copies: number): T {
  return withLists(round, (rows, list) => {
    const [ofNobody, ofSomebody] = [rows.filter((row) => !isNamed(row)), rows.filter(isNamed)];
    if (ofAll.has(list)) return ofNobody;
    const others = Array.from({ length: copies - 1 }, (_, index) => ofSomebody.map((row) => renamed(row, index + 1)));
    return [...rows, ...others.flat()];
  });
}

function isNamed(row: unknown): boolean {
  return clustersIn(row).length > 0;
}

function withLists<T extends object>(
  round: T,
  change: (rows: readonly unknown[], list: string) => readonly unknown[],
): T {
  return Object.fromEntries(
    Object.entries(round).map(([key, value]) => [key, Array.isArray(value) ? change(value, key) : value]),
  ) as T;
}

function clustersIn(row: unknown): readonly string[] {
  return [...JSON.stringify(row, (key, value: unknown) => (key === address ? null : value)).matchAll(code)].map(
    ([found]) => found,
  );
}

/**
 * Files of a copy are other files, so their hashes are others, too. What names nobody is the same object in each copy,
 * so that many copies fit into memory.
 */
function renamed(value: unknown, copy: number): unknown {
  if (typeof value === "string") {
    return /^[0-9a-f]{64}$/u.test(value)
      ? `${copy.toString(16).padStart(4, "0")}${value.slice(4)}`
      : value.replace(code, (_, letter: string, number: string) => `${letter}${Number(number) + copy * step}`);
  }
  if (Array.isArray(value)) {
    const each = value.map((one) => renamed(one, copy));
    return each.every((one, index) => one === value[index]) ? value : each;
  }
  if (value instanceof Map) {
    const each = [...value].map(([key, one]) => [key, renamed(one, copy)] as const);
    return each.every(([key, one]) => one === value.get(key)) ? value : new Map(each);
  }
  if (value instanceof Set) return new Set([...value].map((each) => renamed(each, copy)));
  if (value === null || typeof value !== "object") return value;
  const fields = Object.entries(value);
  const each = fields.map(([key, one]) => [key, key === address ? one : renamed(one, copy)] as const);
  return each.every(([, one], index) => one === fields[index]?.[1]) ? value : Object.fromEntries(each);
}
