import { byUnit } from "../basics/group-by";
import type { FileChoice, MergeChoice } from "../round/receipt";
import type { SentEntry } from "./sent-entry";
import { type ClusterSubmission, withKnownScorers } from "./cluster-submission";
import { type ReturnComparison, compareReturns, type EarlierEntry } from "./compare-returns";
import type { Receipts } from "./receipts";
import type { Board } from "../round/board";
import { isTakeable, takeRow } from "./take-row";
import { sentEntries } from "./sent-entries";

/** A row that two files of a cluster have differently, as `Cần đối chiếu` has it. */
export type FileDifference = Omit<FileChoice, "chosen"> & {
  /** In the accepted file; `null` = it has no such row. */
  readonly cell: string | null;
  readonly file: string;
  readonly otherCell: string;
};

/** A cell of the other file; `now`: the accepted file's; `null` = it says nothing there. */
export type DifferingCell = { readonly entry: SentEntry; readonly now: SentEntry | null };

/** The words of the sheets for the cells of one row; passed in, since sheets are described in forms/. */
export type DifferenceWords = (
  cells: readonly DifferingCell[],
  of: { readonly cluster: string; readonly file: string },
) => FileDifference;

/** The same difference is the same, from whichever file it came and however a program broke its lines. */
export function differenceKey({ cluster, sheet, what, column, stands, other }: Omit<FileChoice, "chosen">): string {
  return JSON.stringify(
    [cluster, sheet, what, column, stands, other].map((text) => text.normalize("NFC").replace(/\s+/gu, " ").trim()),
  );
}

/**
 * A row, or a label, that another valid file of a cluster has and the accepted one lacks or has otherwise; it doesn't
 * count (contract §4, Status).
 */
export type DifferingRow = ReturnComparison & {
  readonly cells: readonly DifferingCell[];
  /** The file that said so last. */
  readonly from: ClusterSubmission;
  readonly record: FileDifference;
  /** What the Board said of it in `Cần đối chiếu`; `null` = nothing yet. */
  readonly decided: MergeChoice | null;
};

type Sent = Pick<Receipts<ClusterSubmission>, "arrivals" | "accepted">;

/**
 * In the order of the sheets, row by row; without what the Board entered itself or let go. None in a cluster's own
 * workbook.
 */
export function differingRows(board: Board, receipts: Sent, words: DifferenceWords): readonly DifferingRow[] {
  const { arrivals } = receipts;
  const accepted = acceptedAsSent(receipts);
  if (accepted === null) return [];
  const earlier = arrivals.flatMap(({ sent, valid, received }) =>
    valid && sent.content !== null && sent.content !== accepted ? [{ content: sent.content, day: received.day }] : [],
  );
  if (earlier.length === 0) return [];
  const known = earlier.map(({ content, day }) => ({ content: withKnownScorers(board, content), day }));
  const held = heldOn(board, [accepted, ...earlier.map(({ content }) => content)]);
  const compared = compareReturns(known, withKnownScorers(board, accepted), withKnownScorers(board, held));
  const decisions = new Map((board.fileChoices ?? []).map((each) => [differenceKey(each), each.chosen]));
  return rowsOf(compared).flatMap(({ row, sha256, ...told }): readonly DifferingRow[] => {
    const from = earlier.find(({ content }) => content.file.sha256 === sha256)?.content;
    const cells = from === undefined ? [] : cellsOf(told, { row, from });
    if (from === undefined || cells.length === 0) return [];
    const record = words(cells, { cluster: accepted.cluster, file: from.file.name });
    return [{ ...told, cells, from, record, decided: decisions.get(differenceKey(record)) ?? null }];
  });
}

type Held = Pick<Board, "scores" | "opinions" | "nominations">;

/** What the Board holds on the units that these files speak of. */
function heldOn(board: Held, files: readonly Held[]): Held {
  const rows = files.flatMap(({ scores, opinions, nominations }) => [...scores, ...opinions, ...nominations]);
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const on = <Row extends { readonly unit: string }>(list: readonly Row[]): readonly Row[] =>
    units.flatMap((unit) => byUnit(list).get(unit) ?? []);
  return { scores: on(board.scores), opinions: on(board.opinions), nominations: on(board.nominations) };
}

/** The receipts with those of the rows in the accepted file that the Board takes from the cluster's other files. */
export function withTakenRows(
  receipts: Receipts<ClusterSubmission>,
  rows: readonly DifferingRow[],
): Receipts<ClusterSubmission> {
  const taken = rows.filter(
    ({ cells, decided }) => decided === "other" && cells.every(({ entry }) => isTakeable(entry)),
  );
  if (receipts.accepted === null || taken.length === 0) return receipts;
  const content = taken.reduce<ClusterSubmission>(
    (all, { cells, from }) =>
      takeRow(
        all,
        from,
        cells.map(({ entry }) => entry),
      ),
    receipts.accepted.content,
  );
  return { ...receipts, accepted: { ...receipts.accepted, content } };
}

/** The accepted file without what the Board takes from other files. */
function acceptedAsSent({ arrivals, accepted }: Sent): ClusterSubmission | null {
  return arrivals.find(({ sent }) => sent.file.sha256 === accepted?.file.sha256)?.sent.content ?? null;
}

type Told = ReturnComparison & { readonly row: string; readonly sha256: string };

/** Cells of one row of one file belong together: taking a part of them would mix what two people said. */
function rowsOf({ missing, changed }: ReturnComparison): readonly Told[] {
  const rows = new Map<string, Told>();
  const add = ({ row, file: { sha256 } }: EarlierEntry, more: (before: ReturnComparison) => ReturnComparison): void => {
    const key = JSON.stringify([row, sha256]);
    const before = rows.get(key) ?? { row, sha256, missing: [], changed: [] };
    rows.set(key, { ...before, ...more(before) });
  };
  for (const each of missing) add(each, (before) => ({ ...before, missing: [...before.missing, each] }));
  for (const each of changed) add(each, (before) => ({ ...before, changed: [...before.changed, each] }));
  const sheet = ({ missing: [gone], changed: [other] }: Told): number =>
    sheetOrder.indexOf((gone ?? other)?.entry.what ?? "row");
  return [...rows.values()].sort((one, other) => sheet(one) - sheet(other));
}

const sheetOrder: readonly SentEntry["what"][] = ["cover", "report", "opinion", "score", "nomination", "scale", "row"];

/** Every cell, for a row that is gone. */
function cellsOf(
  { missing, changed }: ReturnComparison,
  { row, from }: { readonly row: string; readonly from: ClusterSubmission },
): readonly DifferingCell[] {
  if (missing.some(({ entry }) => entry.part === undefined))
    return sentEntries(from)
      .filter((each) => (each.row ?? each.key) === row)
      .map(({ entry }) => ({ entry, now: null }));
  return [...changed.map(({ entry, now }) => ({ entry, now })), ...missing.map(({ entry }) => ({ entry, now: null }))];
}
