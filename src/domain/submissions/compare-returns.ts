import { byUnit } from "../basics/group-by";
import type { ClusterSubmission } from "./cluster-submission";
import type { FileFacts } from "./submission";
import type { SentEntry } from "./sent-entry";
import type { Board } from "../round/board";
import {
  nominationEntry,
  saysNothing,
  sentEntries,
  opinionEntry,
  scoreEntry,
  type KeyedEntry,
  scoreKey,
} from "./sent-entries";
import { saysSomething } from "../round/scale";

/** A return with the civil day on which it came. */
export type EarlierReturn = { readonly content: ClusterSubmission; readonly day: string };

/** An entry of an earlier return, with its file. `row`: key of the row that it belongs to. */
export type EarlierEntry = { readonly entry: SentEntry; readonly file: FileFacts; readonly row: string };

export type ReturnComparison = {
  /** What earlier returns stated and the accepted one doesn't: the last that was said of each. */
  readonly missing: readonly EarlierEntry[];
  /** What the accepted return states otherwise; how many lines the scale has is compared line by line. */
  readonly changed: readonly (EarlierEntry & { readonly now: SentEntry })[];
};

type Held = Pick<Board, "scores" | "opinions" | "nominations">;

/** What the Board holds on the units that these files speak of: a cluster is compared with its own units alone. */
export function heldOn(board: Held, files: readonly Held[]): Held {
  const rows = files.flatMap(({ scores, opinions, nominations }) => [...scores, ...opinions, ...nominations]);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const on = <Row extends { readonly unit: string }>(list: readonly Row[]): readonly Row[] =>
    units.flatMap((unit) => byUnit(list).get(unit) ?? []);
  return { scores: on(board.scores), opinions: on(board.opinions), nominations: on(board.nominations) };
}

/**
 * What a cluster's accepted return says compared with its earlier ones, in the order of receipt. The accepted
 * submission gives the entries (contract §4, Status): what only an earlier one has no longer counts, but it stays in
 * the store and is named. What the Board entered itself settles the matter; so does an entry that it let go.
 */
export function compareReturns(
  earlier: readonly EarlierReturn[],
  accepted: ClusterSubmission,
  board: Held,
): ReturnComparison {
  const before = new Map(
    earlier.flatMap(({ content, day }) =>
      sentEntries(content).map(
        ({ key, entry, row }) => [key, { entry, file: content.file, day, row: row ?? key }] as const,
      ),
    ),
  );
  const now = entriesByKey(sentEntries(accepted));
  const settled = entriesByKey([
    ...heldEntries(board),
    ...board.nominations.filter(({ stated }) => stated.order !== null).map(nominationEntry),
  ]);
  const letGo = letGoUntil(board);
  const open = [...before].filter(([, { row, day }]) => !settled.has(row) && day > (letGo.get(row) ?? ""));
  const lacks = (key: string): boolean => {
    const [earlierOne, later] = [before.get(key), now.get(key)];
    return later === undefined || (saysNothing(later) && earlierOne !== undefined && !saysNothing(earlierOne.entry));
  };
  // A row that is gone is reported once, not cell by cell.
  const missing = open.flatMap(([key, { entry, file, row }]) =>
    !lacks(key) || (row !== key && lacks(row)) ? [] : [{ entry, file, row }],
  );
  const changed = open.flatMap(([key, { entry, file, row }]) => {
    const later = now.get(key);
    return later === undefined ||
      lacks(key) ||
      (row !== key && lacks(row)) ||
      (entry.what === "scale" && entry.code === "") ||
      saysNothing(entry) ||
      sameSaid(entry.value, later.value)
      ? []
      : [{ entry, file, row, now: later }];
  });
  return { missing, changed };
}

function sameSaid(one: number | string, other: number | string): boolean {
  return typeof one === "string" && typeof other === "string"
    ? one.normalize("NFC").trim() === other.normalize("NFC").trim()
    : one === other;
}

/** Where the Board's own sheets say otherwise than the cluster: the Board's row is the one that counts. */
export function heldOtherwise(
  accepted: ClusterSubmission,
  board: Pick<Board, "scores" | "opinions">,
): readonly { readonly sent: SentEntry; readonly held: SentEntry }[] {
  const held = entriesByKey(heldEntries(board));
  return sentEntries(accepted).flatMap(({ key, entry }) => {
    // Only rows are compared: the Board may word its reason differently.
    const own = held.get(key);
    return own === undefined || saysNothing(entry) || own.value === entry.value ? [] : [{ sent: entry, held: own }];
  });
}

function heldEntries({ scores, opinions }: Pick<Board, "scores" | "opinions">): readonly KeyedEntry[] {
  return [...scores.flatMap(scoreEntry), ...opinions.flatMap(opinionEntry)];
}

/**
 * Points that the Board let go, each with the last day of receipt that this is about: a row of its `Điểm chấm` with
 * Giải trình and Ngày and no points. What came later is not let go by it.
 */
function letGoUntil({ scores }: Pick<Board, "scores">): ReadonlyMap<string, string> {
  const days = scores.flatMap((score) =>
    saysSomething(score) || score.explanation === null || score.date === null
      ? []
      : [[scoreKey(score), score.date] as const],
  );
  return new Map(days.sort(([, one], [, other]) => (one < other ? -1 : 1)));
}

function entriesByKey(entries: readonly KeyedEntry[]): ReadonlyMap<string, SentEntry> {
  return new Map(entries.map(({ key, entry }) => [key, entry]));
}
