import type { ReadBy, Stored } from "../../domain/submissions/stored";
import type { FileFacts, Submission } from "../../domain/submissions/submission";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { fingerprint } from "../marks/workbook-marks";
import { drawSeals, readSeals } from "../sealing/kept-seals";
import { clusterTables, restoreClusters } from "./cluster-tables";
import { issueTable, restoreIssues, pageTable, restorePages } from "./found-tables";
import { restoreScoredLines, scoredLineTable } from "./scale-tables";
import { fileTable, type RestoredFile, restoredUnreadable, restoredWaiting, restoreFiles } from "./file-table";
import { spoiltPacks } from "./packed-table";
import { drawStoreTable, isStoreSheet, type StoreTable } from "./store-table";
import { restoreRows, submissionTables } from "./submission-tables";

/** The hidden sheets that keep everything ever read (contract §1, Store). */
export function drawStore(stored: Stored): readonly SheetDraft[] {
  return [...drawStoreOneByOne(stored)];
}

/** The same, drawn one by one. */
export function* drawStoreOneByOne(stored: Stored): Generator<SheetDraft> {
  for (const table of storeTables(stored)) yield drawStoreTable(table);
  yield* drawSeals(stored.seals);
}

function storeTables(stored: Stored): readonly StoreTable[] {
  const sorted = inOrder(stored);
  const sealOf = sealsOf(stored);
  return [fileTable(sorted, sealOf), ...readTables(sorted), scoredLineTable(sorted.scoredLines)];
}

type Read = Pick<Stored, "submissions" | "clusterSubmissions">;

/** What the files said. */
function readTables({ submissions, clusterSubmissions: clusters, waiting = [] }: Stored): readonly StoreTable[] {
  const read = submissions.map(({ submission }) => submission);
  return [
    pageTable(submissions, clusters),
    ...submissionTables(read),
    ...clusterTables(clusters),
    issueTable([...read, ...clusters, ...waiting]),
  ];
}

/**
 * Start of the SHA-256 of by what a file was read and of all that the store keeps of it: whoever changes a cell of the
 * store, or a program that saves it as something else, breaks it.
 */
export function readingSeal(print: string, read: Read): string {
  const all = { ...read, unreadable: [], waiting: [] };
  const tables = [fileTable({ ...all, scoredLines: [] }, () => null), ...readTables(all)];
  return fingerprint([print, JSON.stringify(tables.map(({ rows }) => rows))]).slice(0, sealLength);
}

const sealLength = 16;

function sealsOf({ submissions, clusterSubmissions, readBy = new Map<string, ReadBy>() }: Stored) {
  const reads: readonly (readonly [sha256: string, Read])[] = [
    ...submissions.map(
      (each) => [each.submission.file.sha256, { submissions: [each], clusterSubmissions: [] }] as const,
    ),
    ...clusterSubmissions.map((each) => [each.file.sha256, { submissions: [], clusterSubmissions: [each] }] as const),
  ];
  const seals = new Map(
    reads.map(([sha256, read]) => {
      const by = readBy.get(sha256);
      return [sha256, by === undefined ? null : "seal" in by ? by.seal : readingSeal(by.print, read)];
    }),
  );
  return ({ sha256 }: FileFacts): string | null => seals.get(sha256) ?? null;
}

/** Sorted by sender and file: the order of files does not matter. */
function inOrder({
  submissions,
  clusterSubmissions,
  unreadable,
  waiting = [],
  scoredLines = [],
}: Stored): Required<Omit<Stored, "seals" | "readBy">> {
  return {
    submissions: sortedBy(submissions, ({ submission }) => [submission.unit, submission.file]),
    clusterSubmissions: sortedBy(clusterSubmissions, ({ cluster, file }) => [cluster, file]),
    unreadable: sortedBy(unreadable, ({ unit, file }) => [unit, file]),
    waiting: sortedBy(waiting, ({ file }) => ["", file]),
    scoredLines,
  };
}

function sortedBy<T>(all: readonly T[], from: (each: T) => readonly [sender: string, file: FileFacts]): readonly T[] {
  const keyOf = (each: T): string => {
    const [sender, file] = from(each);
    return [sender, file.changed ?? "", file.sha256].join("\u0000");
  };
  return [...all].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * What earlier runs stored in the workbook; empty if there were none. A file of which packed rows were changed by hand
 * is unreadable, since half a report would be worse than none; given again, it is read anew.
 */
export function readStore(workbook: Workbook): Stored {
  const rows = restoreRows(workbook);
  const clusterOf = restoreClusters(workbook);
  const pages = restorePages(workbook);
  const issuesOf = restoreIssues(workbook);
  const files = withSpoilt(restoreFiles(workbook), workbook);
  return {
    submissions: files
      .filter(({ kind }) => kind === "unit")
      .map(({ sender, file, structure, asked }) => ({
        submission: {
          unit: sender,
          file,
          sheets: pages.namesOf(file.sha256),
          structure: structure === "changed" ? "changed" : "ok",
          cover: rows.coverOf(file.sha256),
          ...rows.rowsOf(file.sha256, pages.columnsOf(file.sha256)),
          askedSelfScores: asked,
          issues: issuesOf(file, sender),
        } satisfies Submission,
        checkNumbers: pages.checkNumbersOf(file.sha256),
      })),
    clusterSubmissions: files
      .filter(({ kind }) => kind === "cluster")
      .map(({ sender, file }) => ({
        cluster: sender,
        file,
        sheets: pages.namesOf(file.sha256),
        ...clusterOf(file.sha256, file.name),
        issues: issuesOf(file, null),
      })),
    unreadable: files.flatMap(restoredUnreadable),
    waiting: files.flatMap((row) => restoredWaiting(row, issuesOf)),
    readBy: new Map(files.flatMap(({ file, seal }) => (seal === null ? [] : [[file.sha256, { seal }] as const]))),
    scoredLines: restoreScoredLines(workbook),
    ...readSeals(workbook),
  };
}

function withSpoilt(files: readonly RestoredFile[], { sheets }: Workbook): readonly RestoredFile[] {
  const spoilt = spoiltPacks(sheets.filter(({ name }) => isStoreSheet(name)));
  return files.map((each) => {
    const cell = spoilt.get(each.file.sha256);
    return cell === undefined ? each : { ...each, kind: "unreadable", reason: "corrupt", detail: cell };
  });
}
