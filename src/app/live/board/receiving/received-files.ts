import type { Consolidation } from "../../../../domain/consolidation";
import { unitCandidates, type NamedUnit } from "../../../../domain/round/unit-names";
import type { FileReason, FileRecord } from "../../../../domain/submissions/file-record";
import { stillWaiting } from "../../../../domain/submissions/register";
import type { Stored, WaitingFile } from "../../../../domain/submissions/stored";
import type { Consolidated } from "../../../consolidate";
import type { Recognised } from "../../../receiving/recognise-file";
import type { Named } from "../../explaining/explained";

/**
 * What becomes of a file, as the person who takes it in sees it. `outdated`: it is kept and doesn't count, a later one
 * does.
 */
export const receivedGroups = ["to-review", "unreadable", "new", "replaced", "outdated", "unchanged"] as const;
export type ReceivedGroup = (typeof receivedGroups)[number];

export type ReceivedFile = {
  readonly name: string;
  readonly sha256: string;
  readonly group: ReceivedGroup;
  /** The unit or cluster from which it comes; `null` = not known. */
  readonly sender: Named | null;
  /**
   * ISO day on which it counts as received; `null` = it does not count. `confirmed` false: by the file's own time, "tạm
   * tính".
   */
  readonly received: { readonly day: string; readonly confirmed: boolean } | null;
  readonly reason: FileReason | null;
  /** The sender is what a person confirmed just now. */
  readonly identified: boolean;
  /**
   * A person may say from which unit it comes: the units likeliest first; `null` = that would not help, such as for
   * another year.
   */
  readonly candidates: readonly Named[] | null;
  /** It counts for nobody, and stays listed until somebody deals with it. */
  readonly waits: boolean;
};

export type ReceivedFilesRequest = Consolidated & {
  /** What earlier runs had read. */
  readonly before: Stored;
  /** By SHA-256: what each file said of itself. */
  readonly recognised: ReadonlyMap<string, Recognised>;
  readonly identities: ReadonlyMap<string, string>;
};

const mostCandidates = 3;

/**
 * The files of a run as a person goes through them, in the order of the roster; then those of earlier runs that still
 * wait for somebody.
 */
export function receivedFiles({
  consolidation,
  stored,
  before,
  recognised,
  identities,
}: ReceivedFilesRequest): readonly ReceivedFile[] {
  const { files, roster, board, knownFiles } = consolidation;
  const given = new Set(files.map(({ sha256 }) => sha256));
  const reported = new Set([
    ...before.submissions.flatMap(({ submission: { file, unit } }) => (given.has(file.sha256) ? [] : [unit])),
    ...before.clusterSubmissions.flatMap(({ file, cluster }) => (given.has(file.sha256) ? [] : [cluster])),
  ]);
  const names = new Map([...board.clusters, ...roster].map(({ code, name }) => [code, name]));
  // A duplicate is listed without a day beside the file that has one.
  const days = new Map(
    knownFiles.flatMap(({ sha256, received: day, confirmed }) =>
      day === null ? [] : [[sha256, { day, confirmed }] as const],
    ),
  );
  const waiting = new Set(stillWaiting(board, stored).map(({ file }) => file.sha256));
  const now = files.map((file): ReceivedFile => {
    const code = file.unit ?? file.cluster;
    return {
      name: file.name,
      sha256: file.sha256,
      group: groupOf(file, reported),
      sender: code === null ? null : { code, name: names.get(code) ?? code },
      received: days.get(file.sha256) ?? null,
      reason: file.reason,
      identified: identities.has(file.sha256) && code === identities.get(file.sha256),
      waits: waiting.has(file.sha256),
      candidates: candidatesOf(file, recognised.get(file.sha256), {
        unit: roster,
        cluster: board.clusters.map((cluster) => ({ ...cluster, aliases: [] })),
      }),
    };
  });
  return [...now, ...waitingFiles(consolidation, stored).filter(({ sha256 }) => !given.has(sha256))];
}

/** What earlier runs read and nobody has dealt with, by name. */
export function waitingFiles(
  { board, roster }: Pick<Consolidation, "board" | "roster">,
  stored: Stored,
): readonly ReceivedFile[] {
  const names = new Map([...board.clusters, ...roster].map(({ code, name }) => [code, name]));
  return [...stillWaiting(board, stored)]
    .sort((one, other) => (one.file.name < other.file.name ? -1 : 1))
    .map((each) => waitingFile(each, names));
}

/** Who says whose it is chooses the file again: its bytes aren't kept. */
function waitingFile(
  { file: { name, sha256 }, verdict, unit, cluster, reason }: WaitingFile,
  names: ReadonlyMap<string, string>,
): ReceivedFile {
  const code = unit ?? cluster;
  return {
    name,
    sha256,
    group: verdict === "rejected" ? "unreadable" : "to-review",
    sender: code === null ? null : { code, name: names.get(code) ?? code },
    received: null,
    reason,
    identified: false,
    candidates: null,
    waits: true,
  };
}

function groupOf({ verdict, unit, cluster }: FileRecord, reported: ReadonlySet<string>): ReceivedGroup {
  switch (verdict) {
    case "accepted":
      return reported.has(unit ?? cluster ?? "") ? "replaced" : "new";
    case "superseded":
      return "outdated";
    case "unchanged":
    case "duplicate":
      return "unchanged";
    case "unrecognised":
      return "to-review";
    case "rejected":
      return "unreadable";
    default:
      return verdict satisfies never;
  }
}

/** A person can settle who sent a form of this round; a file of another kind or round stays what it is. */
function candidatesOf(
  file: FileRecord,
  recognised: Recognised | undefined,
  senders: { readonly [L in "unit" | "cluster"]: readonly NamedUnit[] },
): readonly Named[] | null {
  const outcome = recognised?.outcome;
  if (outcome?.kind !== "unrecognised" || outcome.said === null) return null;
  const named = senders[outcome.level];
  const names = new Map(named.map(({ code, name }) => [code, name]));
  const likely = unitCandidates([...outcome.said, file.name], named);
  return likely.slice(0, mostCandidates).map(({ unit }) => ({ code: unit, name: names.get(unit) ?? unit }));
}
