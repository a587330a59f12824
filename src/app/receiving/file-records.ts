import type { Consolidation, KnownFile } from "../../domain/consolidation";
import type { FileReason, FileRecord } from "../../domain/submissions/file-record";
import type { Arrival, Receipts } from "../../domain/submissions/receipts";
import { stillWaiting } from "../../domain/submissions/register";
import type { Stored, WaitingFile } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import type { Submissions } from "../../domain/submissions/submissions";
import { wordsOf } from "../../forms/description/field-type";
import { receiptList } from "../../forms/sheets/board/register-lists";
import type { Aside } from "../guarding/find-culprits";
import { rosterOrder } from "../issue-order";
import { allFiles, type Received } from "./receive-files";

type Judged = Pick<Submissions, "receipts" | "unitByCode"> & { readonly aside: Aside };

type Verdict = Pick<FileRecord, "verdict" | "unit" | "cluster" | "reason">;

/**
 * What became of each file given in this run, and of every file in the store; in roster order, unknown senders last,
 * then by name.
 */
export function filesOfRound(
  received: Received,
  round: Submissions,
  aside: Aside,
): Pick<Consolidation, "files" | "knownFiles"> {
  const judged = { ...round, aside };
  const order = rosterOrder(round.board, round.roster);
  const inOrder = <File extends FileRecord>(files: readonly File[]): readonly File[] =>
    [...files].sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));
  const files = inOrder(givenFiles(received, judged));
  const waiting = stillWaiting(round.board, received.stored);
  return { files, knownFiles: inOrder(knownFiles({ stored: received.stored, waiting }, files, judged)) };
}

function givenFiles(received: Received, judged: Judged): readonly FileRecord[] {
  const records = received.recognised.map(
    (each): FileRecord => ({ name: each.givenName, sha256: each.file.sha256, ...givenVerdict(received, each, judged) }),
  );
  const bySha = new Map(records.map((record) => [record.sha256, record]));
  const duplicates = received.duplicates.map(({ file, of }): FileRecord => {
    const same = bySha.get(file.sha256);
    return {
      name: file.name,
      sha256: file.sha256,
      verdict: "duplicate",
      unit: same?.unit ?? null,
      cluster: same?.cluster ?? null,
      reason: { code: "duplicate", params: { name: of } },
    };
  });
  return [...records, ...duplicates];
}

function givenVerdict(received: Received, { file, outcome }: Received["recognised"][number], judged: Judged): Verdict {
  switch (outcome.kind) {
    case "unit":
      return again(received, file, verdictOf(judged, file, outcome.stored.submission.unit));
    case "cluster":
      return again(received, file, clusterVerdictOf(judged, file, outcome.submission.cluster));
    case "unreadable": {
      const reason = { code: "refused", params: outcome.refusal } as const;
      return { verdict: "rejected", unit: outcome.unreadable?.unit ?? null, cluster: outcome.cluster, reason };
    }
    case "unrecognised":
      return { verdict: "unrecognised", unit: outcome.unit, cluster: outcome.cluster, reason: outcome.reason };
    default:
      return outcome satisfies never;
  }
}

function clusterOf({ unitByCode }: Judged, unit: string): string | null {
  return unitByCode.get(unit)?.cluster ?? null;
}

/** A file that an earlier run had read says `unchanged`; what it counts for is as it was. */
function again(received: Received, file: FileFacts, verdict: Verdict): Verdict {
  return received.known.has(file.sha256) && verdict.verdict !== "rejected"
    ? { ...verdict, verdict: "unchanged", reason: { code: "unchanged", params: {} } }
    : verdict;
}

function verdictOf(judged: Judged, file: FileFacts, unit: string): Verdict {
  const sender = { unit, cluster: clusterOf(judged, unit) };
  return { ...sender, ...(refusedFor(judged, unit) ?? standingOf(judged.receipts.units.get(unit), file)) };
}

function clusterVerdictOf(judged: Judged, file: FileFacts, cluster: string): Verdict {
  return {
    unit: null,
    cluster,
    ...(refusedFor(judged, cluster) ?? standingOf(judged.receipts.clusters.get(cluster), file)),
  };
}

/** Nothing of a sender that is set aside counts. */
function refusedFor({ aside }: Judged, sender: string): Pick<FileRecord, "verdict" | "reason"> | null {
  const bug = aside.get(sender);
  return bug === undefined ? null : { verdict: "rejected", reason: { code: "refused", params: bug } };
}

/** The state as the register's own list of choices has it. */
function registerWords(state: Arrival<unknown>["state"]): string {
  const column = receiptList.columns.find(({ key }) => key === "state");
  return column === undefined ? state : wordsOf(column.type, state);
}

/** Accepted is what gives the figures; all other readable files of the sender are superseded or sent back. */
function standingOf(
  receipts: Receipts<unknown> | undefined,
  file: FileFacts,
): { readonly verdict: "accepted" | "superseded"; readonly reason: FileReason | null } {
  if (receipts?.accepted?.file.sha256 === file.sha256) return { verdict: "accepted", reason: null };
  const arrival = receipts?.arrivals.find(({ sent }) => sent.file.sha256 === file.sha256);
  if (arrival?.valid === false)
    return { verdict: "superseded", reason: { code: "returned", params: { state: registerWords(arrival.state) } } };
  const newer = receipts?.accepted ?? null;
  const arrived =
    newer === null ? undefined : receipts?.arrivals.find(({ sent }) => sent.file.sha256 === newer.file.sha256);
  return {
    verdict: "superseded",
    reason: { code: "superseded", params: { name: newer?.file.name ?? "", received: arrived?.received.day ?? null } },
  };
}

type Kept = { readonly stored: Stored; readonly waiting: readonly WaitingFile[] };

/** Every file in the store beside those of this run that are in none, and earlier ones that still wait. */
function knownFiles({ stored, waiting }: Kept, records: readonly FileRecord[], judged: Judged): readonly KnownFile[] {
  const detail = detailsOf(stored, judged);
  const known = (file: FileFacts, verdict: Verdict): KnownFile => ({
    name: file.name,
    sha256: file.sha256,
    ...verdict,
    ...detail(file),
  });
  const inStore = [
    ...stored.submissions.map(({ submission: { file, unit } }) => known(file, verdictOf(judged, file, unit))),
    ...stored.clusterSubmissions.map(({ file, cluster }) => known(file, clusterVerdictOf(judged, file, cluster))),
    ...stored.unreadable.map(({ file, unit, ...params }) => {
      const reason = { code: "refused", params: { reason: params.reason, detail: params.detail } } as const;
      return known(file, { verdict: "rejected", unit, cluster: clusterOf(judged, unit), reason });
    }),
  ];
  const kept = new Set(allFiles(stored).map((file) => file.sha256));
  const others = records
    .filter((record) => !kept.has(record.sha256) || record.verdict === "duplicate")
    .map((record) => ({ ...record, changed: null, received: null, confirmed: false, checkNumbers: {} }));
  const given = new Set(records.map(({ sha256 }) => sha256));
  const earlier = waiting
    .filter(({ file }) => !given.has(file.sha256))
    .map(({ file, verdict, unit, cluster, reason }) => known(file, { verdict, unit, cluster, reason }));
  return [...inStore, ...others, ...earlier];
}

type Details = Pick<KnownFile, "changed" | "received" | "confirmed" | "checkNumbers">;

function detailsOf(stored: Stored, { receipts }: Judged): (file: FileFacts) => Details {
  const all: readonly Receipts<unknown>[] = [...receipts.units.values(), ...receipts.clusters.values()];
  const arrivals = new Map(all.flatMap((each) => each.arrivals).map((each) => [each.sent.file.sha256, each]));
  const numbers = new Map(
    stored.submissions.map(({ submission, checkNumbers }) => [submission.file.sha256, checkNumbers]),
  );
  return (file) => ({
    changed: file.changed,
    received: arrivals.get(file.sha256)?.received.day ?? null,
    confirmed: arrivals.get(file.sha256)?.received.confirmed ?? false,
    checkNumbers: numbers.get(file.sha256) ?? {},
  });
}
