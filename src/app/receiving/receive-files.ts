import type { Board, Unit } from "../../domain/round/board";
import type { Issue } from "../../domain/issue";
import { stillWaiting } from "../../domain/submissions/register";
import type { Stored, UnreadableFile, WaitingFile } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import type { Workbook } from "../../workbook/sheet";
import { bugOf } from "../guarding/bug";
import { holdsErased } from "../../forms/personal/personal-places";
import { HostError, type GivenFile, type Host, type Refusal } from "../host";
import { knownReading } from "./known-reading";
import { readingInputs, readingPrint } from "./reading-inputs";
import { recogniseFile, type RecogniseContext, type Recognised } from "./recognise-file";

export type Receiving = {
  readonly board: Board;
  readonly units: readonly Unit[];
  readonly files: readonly GivenFile[];
  /** The day given with --received; `null` when none was. */
  readonly receivedOption: string | null;
  readonly stored: Stored;
  /** See RecogniseContext; what the store holds need not be confirmed again. Left out: none. */
  readonly identities?: ReadonlyMap<string, string>;
  /** Told before each file, so that a person sees the work go on. */
  readonly progress: (done: number, all: number) => void;
  /** What was read of some of the files already, by SHA-256. */
  readonly recognised?: ReadonlyMap<string, Recognised>;
};

export type Received = {
  /** Every given file once, equal bytes under the smallest of their names. */
  readonly recognised: readonly (Recognised & { readonly givenName: string })[];
  /** Names of files whose bytes came under a smaller name too → that name. */
  readonly duplicates: readonly { readonly file: FileFacts; readonly of: string }[];
  /** SHA-256 of files that an earlier run had read. */
  readonly known: ReadonlySet<string>;
  readonly stored: Stored;
  /** Issues of files that are nobody's and still wait, of this run and of earlier ones. */
  readonly issues: readonly Issue[];
};

/**
 * Reads every given file that isn't known, and adds what it says to the store. One file at a time: workbooks don't stay
 * in memory.
 */
export function receiveFiles(receiving: Receiving, host: Pick<Host, "readWorkbook" | "sha256">): Received {
  const known = new Set(allFiles(receiving.stored).map((file) => file.sha256));
  const groups = separateDuplicates(receiving, host);
  const context = recogniseContext(receiving);
  const knownOf = knownReading(receiving.stored, context);
  const recognised = groups.map(({ facts, given, others }, index) => {
    receiving.progress(index + 1, groups.length);
    const already =
      receiving.recognised?.get(facts.sha256) ??
      knownOf(facts) ??
      recogniseBytes({ facts, bytes: given.bytes, otherNames: namesOf(others) }, context, host);
    const { name } = already.file;
    return { ...already, givenName: namesOf(others).includes(name) ? name : given.name };
  });
  const duplicates = groups.flatMap(({ given, facts, others }, index) =>
    duplicatesOf([{ ...facts, name: given.name }, ...others], recognised[index]),
  );
  const stored = addToStore(receiving.stored, recognised, readingPrint(context));
  return {
    recognised,
    duplicates,
    known,
    stored,
    issues: stillWaiting(receiving.board, stored).flatMap((each) => each.issues),
  };
}

function namesOf(files: readonly FileFacts[]): readonly string[] {
  return files.map(({ name }) => name);
}

/** All names of the same bytes but the one that stands for them. */
function duplicatesOf(
  files: readonly FileFacts[],
  recognised: Received["recognised"][number] | undefined,
): Received["duplicates"] {
  return recognised === undefined
    ? []
    : files.filter(({ name }) => name !== recognised.givenName).map((file) => ({ file, of: recognised.file.name }));
}

/** A file in the store is from where it was said to be from when it came in: a person may have confirmed that. */
export function recogniseContext({
  board,
  units,
  stored,
  identities = new Map(),
}: Pick<Receiving, "board" | "units" | "stored" | "identities">): RecogniseContext {
  const ofUnits = stored.submissions.map(({ submission: { file, unit } }) => [file.sha256, unit] as const);
  const ofClusters = stored.clusterSubmissions.map(({ file, cluster }) => [file.sha256, cluster] as const);
  return { ...readingInputs(board, units), identities: new Map([...ofUnits, ...ofClusters, ...identities]) };
}

/** All readable and attributable files of a store. */
export function allFiles(stored: Stored): readonly FileFacts[] {
  return [
    ...stored.submissions.map((each) => each.submission.file),
    ...stored.clusterSubmissions.map((each) => each.file),
    ...stored.unreadable.map((each) => each.file),
  ];
}

/** One file to be read. */
export type ReadingTask = {
  readonly facts: FileFacts;
  readonly bytes: Uint8Array;
  /** See RecogniseContext. */
  readonly otherNames?: readonly string[];
};

/** The files of a run, equal bytes once. `known`: see knownReading; what it gives need not be read. */
export function readingTasks(
  receiving: Receiving,
  host: Pick<Host, "sha256">,
): readonly (ReadingTask & { readonly known: () => Recognised | null })[] {
  const knownOf = knownReading(receiving.stored, recogniseContext(receiving));
  return separateDuplicates(receiving, host).map(({ facts, given, others }) => ({
    facts,
    bytes: given.bytes,
    otherNames: namesOf(others),
    known: () => knownOf(facts),
  }));
}

/** A bug that one file brings out is that file's refusal. */
export function recogniseBytes(
  { facts, bytes, otherNames = [] }: ReadingTask,
  context: RecogniseContext,
  host: Pick<Host, "readWorkbook">,
): Recognised {
  try {
    return recogniseFile(facts, contentOf(bytes, host), { ...context, otherNames });
  } catch (error) {
    return recogniseFile(facts, bugOf(error), context);
  }
}

/** The sheets of a file, or why it is refused: by the host, or for a bug of the reader's. */
export function contentOf(bytes: Uint8Array, host: Pick<Host, "readWorkbook">): Workbook | Refusal {
  try {
    return host.readWorkbook(bytes);
  } catch (error) {
    return error instanceof HostError ? error.refusal : bugOf(error);
  }
}

/** Equal bytes: under the smallest of their names, and the others. */
type SameBytes = { readonly given: GivenFile; readonly facts: FileFacts; readonly others: readonly FileFacts[] };

/** Of equal bytes the smallest name counts (contract §4, Status), among this run's names and the stored one. */
function separateDuplicates(
  { files, receivedOption, stored }: Receiving,
  host: Pick<Host, "sha256">,
): readonly SameBytes[] {
  const earlier = new Map(allFiles(stored).map((file) => [file.sha256, file]));
  const bySha = new Map<string, GivenFile[]>();
  for (const given of [...files].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const sha256 = host.sha256(given.bytes);
    bySha.set(sha256, [...(bySha.get(sha256) ?? []), given]);
  }
  return [...bySha].flatMap(([sha256, [smallest, ...others]]) => {
    if (smallest === undefined) return [];
    const factsOf = ({ name, changed }: GivenFile): FileFacts => ({ name, sha256, changed, receivedOption });
    const before = earlier.get(sha256);
    return [
      {
        given: smallest,
        facts: before === undefined ? factsOf(smallest) : smallestOf(before, factsOf(smallest)),
        others: others.map(factsOf),
      },
    ];
  });
}

/** What was stated when the file first came stays: its day of receipt above all. */
function smallestOf(before: FileFacts, now: FileFacts): FileFacts {
  return now.name < before.name ? { ...now, receivedOption: before.receivedOption } : before;
}

/** Files that are nobody's. */
function waitingIn({ file, outcome, issues }: Recognised): readonly WaitingFile[] {
  if (outcome.kind === "unrecognised")
    return [
      { file, verdict: "unrecognised", unit: outcome.unit, cluster: outcome.cluster, reason: outcome.reason, issues },
    ];
  if (outcome.kind !== "unreadable" || outcome.unreadable !== null) return [];
  return [
    {
      file,
      verdict: "rejected",
      unit: null,
      cluster: outcome.cluster,
      reason: { code: "refused", params: outcome.refusal },
      issues,
    },
  ];
}

/** SHA-256 of files from whose stored copy a person was taken out: read again, they would bring her back. */
function erasedFiles({ submissions, clusterSubmissions }: Stored, given: ReadonlySet<string>): ReadonlySet<string> {
  const copies = [...submissions.map(({ submission }) => submission), ...clusterSubmissions];
  return new Set(
    copies.filter((each) => given.has(each.file.sha256) && holdsErased(each)).map(({ file }) => file.sha256),
  );
}

/** What this run read stands for equal bytes read earlier: same content, and the Board's catalogue of today. */
function addToStore(stored: Stored, all: readonly Recognised[], print: string): Stored {
  const kept = erasedFiles(stored, new Set(all.map(({ file }) => file.sha256)));
  const recognised = all.filter(({ file }) => !kept.has(file.sha256));
  const again = new Set(recognised.map(({ file }) => file.sha256));
  const isOld = (file: FileFacts): boolean => !again.has(file.sha256);
  const outcomes = recognised.map(({ outcome }) => outcome);
  return {
    ...stored,
    submissions: [
      ...stored.submissions.filter(({ submission }) => isOld(submission.file)),
      ...outcomes.flatMap((each) => (each.kind === "unit" ? [each.stored] : [])),
    ],
    clusterSubmissions: [
      ...stored.clusterSubmissions.filter(({ file }) => isOld(file)),
      ...outcomes.flatMap((each) => (each.kind === "cluster" ? [each.submission] : [])),
    ],
    unreadable: [
      ...stored.unreadable.filter(({ file }) => isOld(file)),
      ...outcomes.flatMap((each): readonly UnreadableFile[] =>
        each.kind === "unreadable" && each.unreadable !== null ? [each.unreadable] : [],
      ),
    ],
    waiting: [...(stored.waiting ?? []).filter(({ file }) => isOld(file)), ...recognised.flatMap(waitingIn)],
    readBy: new Map([
      ...(stored.readBy ?? []),
      ...readNow(stored, recognised).map(({ file }) => [file.sha256, { print }] as const),
    ]),
  };
}

/** Those that the store doesn't hold as they are. */
function readNow({ submissions, clusterSubmissions }: Stored, all: readonly Recognised[]): readonly Recognised[] {
  const kept = new Set<unknown>([...submissions, ...clusterSubmissions]);
  return all.filter(({ outcome }) =>
    outcome.kind === "unit" ? !kept.has(outcome.stored) : outcome.kind === "cluster" && !kept.has(outcome.submission),
  );
}
