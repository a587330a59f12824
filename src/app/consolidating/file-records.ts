import type { KnownFile } from "../../domain/consolidation";
import type { FileReason, FileRecord } from "../../domain/submissions/file-record";
import type { Arrival, Receipts } from "../../domain/submissions/receipts";
import type { Stored, WaitingFile } from "../../domain/submissions/stored";
import type { FileFacts } from "../../domain/submissions/submission";
import { wordsOf } from "../../forms/description/field-type";
import { receiptList } from "../../forms/sheets/board/register-lists";
import type { Aside } from "../guarding/find-culprits";
import { allFiles, type Received } from "../receiving/receive-files";

/** Receipts by sender: unit codes and cluster codes. */
export type Judged = {
  readonly units: ReadonlyMap<string, Receipts<unknown>>;
  readonly clusters: ReadonlyMap<string, Receipts<unknown>>;
  readonly clusterOf: ReadonlyMap<string, string>;
  readonly aside: Aside;
};

type Verdict = Pick<FileRecord, "verdict" | "unit" | "cluster" | "reason">;

/** What became of each file given in this run, in roster order, unknown senders last, then by name. */
export function fileRecords(
  received: Received,
  judged: Judged,
  order: (record: FileRecord) => number,
): readonly FileRecord[] {
  const records = received.recognised.map(({ file, outcome, givenName }): FileRecord => {
    const own = { name: givenName, sha256: file.sha256 };
    switch (outcome.kind) {
      case "unit":
        return { ...own, ...again(received, file, verdictOf(judged, file, outcome.stored.submission.unit)) };
      case "cluster":
        return { ...own, ...again(received, file, clusterVerdictOf(judged, file, outcome.submission.cluster)) };
      case "unreadable":
        return {
          ...own,
          verdict: "rejected",
          unit: outcome.unreadable?.unit ?? null,
          cluster: outcome.cluster,
          reason: { code: "refused", params: outcome.refusal },
        };
      case "unrecognised":
        return {
          ...own,
          verdict: "unrecognised",
          unit: outcome.unit,
          cluster: outcome.cluster,
          reason: outcome.reason,
        };
      default:
        return outcome satisfies never;
    }
  });
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
  return [...records, ...duplicates].sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));
}

/** A file that an earlier run had read says `unchanged`; what it counts for is as it was. */
function again(received: Received, file: FileFacts, verdict: Verdict): Verdict {
  return received.known.has(file.sha256) && verdict.verdict !== "rejected"
    ? { ...verdict, verdict: "unchanged", reason: { code: "unchanged", params: {} } }
    : verdict;
}

function verdictOf(judged: Judged, file: FileFacts, unit: string): Verdict {
  const sender = { unit, cluster: judged.clusterOf.get(unit) ?? null };
  return { ...sender, ...(refusedFor(judged, unit) ?? standingOf(judged.units.get(unit), file)) };
}

function clusterVerdictOf(judged: Judged, file: FileFacts, cluster: string): Verdict {
  return { unit: null, cluster, ...(refusedFor(judged, cluster) ?? standingOf(judged.clusters.get(cluster), file)) };
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

/**
 * Every file in the store beside those of this run that are in none, and earlier ones that still wait, for `Tệp đã
 * đọc`.
 */
export function knownFiles(
  { stored, waiting }: { readonly stored: Stored; readonly waiting: readonly WaitingFile[] },
  { records, judged }: { readonly records: readonly FileRecord[]; readonly judged: Judged },
  order: (record: FileRecord) => number,
): readonly KnownFile[] {
  const arrivals = new Map<string, Arrival<unknown>>();
  for (const receipts of [...judged.units.values(), ...judged.clusters.values()]) {
    for (const arrival of receipts.arrivals) arrivals.set(arrival.sent.file.sha256, arrival);
  }
  const numbers = new Map(
    stored.submissions.map(({ submission, checkNumbers }) => [submission.file.sha256, checkNumbers]),
  );
  const detail = (file: FileFacts): Pick<KnownFile, "changed" | "received" | "confirmed" | "checkNumbers"> => ({
    changed: file.changed,
    received: arrivals.get(file.sha256)?.received.day ?? null,
    confirmed: arrivals.get(file.sha256)?.received.confirmed ?? false,
    checkNumbers: numbers.get(file.sha256) ?? {},
  });
  const inStore: readonly KnownFile[] = [
    ...stored.submissions.map(({ submission: { file, unit } }) => ({
      name: file.name,
      sha256: file.sha256,
      ...verdictOf(judged, file, unit),
      ...detail(file),
    })),
    ...stored.clusterSubmissions.map(({ file, cluster }) => ({
      name: file.name,
      sha256: file.sha256,
      ...clusterVerdictOf(judged, file, cluster),
      ...detail(file),
    })),
    ...stored.unreadable.map(
      ({ file, unit, reason, detail: what }): KnownFile => ({
        name: file.name,
        sha256: file.sha256,
        verdict: "rejected",
        unit,
        cluster: judged.clusterOf.get(unit) ?? null,
        reason: { code: "refused", params: { reason, detail: what } },
        ...detail(file),
      }),
    ),
  ];
  const kept = new Set(allFiles(stored).map((file) => file.sha256));
  const others = records
    .filter((record) => !kept.has(record.sha256) || record.verdict === "duplicate")
    .map((record) => ({ ...record, changed: null, received: null, confirmed: false, checkNumbers: {} }));
  const given = new Set(records.map(({ sha256 }) => sha256));
  const earlier = waiting
    .filter(({ file }) => !given.has(file.sha256))
    .map(
      ({ file, verdict, unit, cluster, reason }): KnownFile => ({
        name: file.name,
        sha256: file.sha256,
        verdict,
        unit,
        cluster,
        reason,
        ...detail(file),
      }),
    );
  return [...inStore, ...others, ...earlier].sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));
}
