import type { Board } from "../board";
import type { ClusterSubmission } from "../cluster-submission";
import { opinionEntry, scoreEntry, sentEntries, type KeyedEntry, type SentEntry } from "./sent-entries";

/** An entry of an earlier return, with the file it stood in. */
export type EarlierEntry = { readonly entry: SentEntry; readonly file: string };

export type ReturnComparison = {
  /** What earlier returns stated and the accepted one doesn't: the last that was said of each. */
  readonly missing: readonly EarlierEntry[];
  /** Points, opinions and nominations that the accepted return states otherwise. */
  readonly changed: readonly (EarlierEntry & { readonly now: SentEntry })[];
};

/**
 * What a cluster's accepted return says beside its earlier ones, in the order of receipt. The accepted submission gives the
 * entries (contract §4, Status): what only an earlier one has no longer counts, but it stays in the store and is named.
 * What the Board entered itself settles the matter.
 */
export function compareReturns(earlier: readonly ClusterSubmission[], accepted: ClusterSubmission, board: Pick<Board, "scores" | "opinions">): ReturnComparison {
  const before = new Map(earlier.flatMap((sent) => sentEntries(sent).map(({ key, entry }) => [key, { entry, file: sent.file.name }] as const)));
  const now = entriesByKey(sentEntries(accepted));
  const settled = entriesByKey(heldEntries(board));
  const missing = [...before].flatMap(([key, each]) => (now.has(key) || settled.has(key) ? [] : [each]));
  const changed = [...before].flatMap(([key, each]) => {
    const later = now.get(key);
    const told = each.entry.what === "score" || each.entry.what === "opinion" || each.entry.what === "nomination";
    return later === undefined || !told || later.value === each.entry.value ? [] : [{ ...each, now: later }];
  });
  return { missing, changed };
}

/** Where the Board's own sheets say otherwise than the cluster: the Board's row is the one that counts. */
export function heldOtherwise(accepted: ClusterSubmission, board: Pick<Board, "scores" | "opinions">): readonly { readonly sent: SentEntry; readonly held: SentEntry }[] {
  const held = entriesByKey(heldEntries(board));
  return sentEntries(accepted).flatMap(({ key, entry }) => {
    const own = held.get(key);
    return own === undefined || own.value === entry.value ? [] : [{ sent: entry, held: own }];
  });
}

function heldEntries({ scores, opinions }: Pick<Board, "scores" | "opinions">): readonly KeyedEntry[] {
  return [...scores.flatMap(scoreEntry), ...opinions.flatMap(opinionEntry)];
}

function entriesByKey(entries: readonly KeyedEntry[]): ReadonlyMap<string, SentEntry> {
  return new Map(entries.map(({ key, entry }) => [key, entry]));
}
