import type { GivenFile } from "../../app/host";
import {
  consolidateLive,
  type ConsolidateLiveRequest,
  type LiveSummary,
  prepareConsolidation,
  type PreparedLive,
  toldOf,
} from "../../app/live/board/consolidating/consolidate-live";
import { type OutputPreview, previewOutputs } from "../../app/live/board/consolidating/preview-outputs";
import { sealLive } from "../../app/live/board/consolidating/seal-live";
import type { SealHead } from "../../domain/round/seal";
import type { SealRefusal, SealTold } from "../../domain/sealing/seal-told";
import { readOutputs, type UndoStep } from "../../app/live/board/consolidating/undo-consolidation";
import { receivedContents } from "../../app/live/board/receiving/received-contents";
import { type ReceivedFile, receivedFiles } from "../../app/live/board/receiving/received-files";
import type { Named } from "../../app/live/explaining/explained";
import type { Cost } from "../../app/live-workbook";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile, Step, Watch } from "../act-types";
import { pauses, type WorkDesk } from "../acts/desk";
import { noRound } from "../acts/places";
import { givenFiles, namingHost, readFiles, type ReadFiles } from "../acts/given-files";
import { vietnamDay, vietnamTime } from "../clock";
import { writeHistory } from "./write-history";

/** A person says from which unit, or cluster, a file comes. */
export type ConfirmedSender = { readonly sha256: string; readonly unit: string };

/** What a consolidation of these files would write, as long as the workbook stays as it is. */
export type Received = {
  readonly files: readonly ReceivedFile[];
  /** The units and clusters of the round, where a person has to say from which one a file comes; [] else. */
  readonly units: readonly Named[];
  readonly registerRows: number;
  /** Names of the output sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
  readonly moved: LiveSummary["moved"];
};

export type Written = {
  readonly summary: Omit<LiveSummary, "files">;
  readonly files: readonly ReceivedFile[];
  readonly cost: Cost;
  readonly sealing: SealTold;
  readonly asOf: string;
};

/** What a consolidation of the reports that the workbook keeps would come to, as of an ISO day. */
export type Preview = {
  readonly sheets: readonly OutputPreview[];
  readonly issues: LiveSummary["issues"];
  readonly moved: LiveSummary["moved"];
  readonly asOf: string;
  readonly sealing: SealTold;
};

/** A paper that seals the numbers, or corrects what was sealed; as typed. */
export type SealPaper = { readonly document: string; readonly date: string; readonly reason: string };

/** What became of it; `values`: how many it holds, or changes. */
export type SealDone =
  | { readonly sealed: true; readonly seal: SealHead; readonly values: number }
  | { readonly already: SealHead }
  | { readonly refusal: SealRefusal };

type Prepared = Extract<PreparedLive, { readonly outcome: "done" }>;

/** Consolidating in two steps: see what would be written, then write it. */
export function consolidateActs(desk: WorkDesk, read: ReadFiles = readFiles(desk.host)) {
  let last: Prepared | null = null;
  const history = writeHistory(desk);
  return {
    /** Reads the chosen files and computes what would be written; writes nothing. */
    receive: async (
      files: readonly ChosenFile[],
      senders: readonly ConfirmedSender[],
      watch: Watch,
    ): Promise<Received | NoRound> => {
      const prepared = await prepareConsolidation(await requestOf(desk, { files, senders, last, read }, watch));
      if (prepared.outcome !== "done") return noRound(prepared.opened);
      last = prepared;
      return receivedOf(prepared, senders);
    },
    /** What is in a file that was read last; `null` = nothing that could be read. */
    receivedContents: (sha256: string) =>
      Promise.resolve(last === null ? null : receivedContents(last.consolidated, sha256)),
    /**
     * Consolidates with these files (none: from the store alone) and writes. Reads the workbook again first: people
     * may have typed since.
     */
    consolidate: async (
      files: readonly ChosenFile[],
      senders: readonly ConfirmedSender[],
      watch: Watch,
    ): Promise<Written | NoRound> => {
      const result = await consolidateLive(await requestOf(desk, { files, senders, last, read }, watch));
      if (result.outcome !== "done") return noRound(result.opened);
      last = result;
      const written = filesOf(result, senders);
      history.add(result.undo, written);
      return { summary: toldOf(result.summary), files: written, cost: result.cost, ...sealingOf(result) };
    },
    /** Sheet by sheet, beside what is there; writes nothing. */
    preview: (watch: Watch) => previewOf(desk, watch),
    /** Seals the numbers by a paper, or accepts what differs as Đính chính; to be undone as a write is. */
    seal: async (paper: SealPaper, watch: Watch): Promise<SealDone | NoRound> => {
      const { done, undo } = await sealOf(desk, paper, watch);
      if (undo !== null) history.add(undo, []);
      return done;
    },
    /** As long as the pane is open; `null` = there is none. */
    lastWrite: () => Promise.resolve(history.last()),
    /** Takes the last write back, all of it or nothing; the one before it can then be undone. */
    undo: history.undo,
  };
}

async function previewOf(desk: WorkDesk, watch: Watch): Promise<Preview | NoRound> {
  const request = await requestOf(desk, { files: [], senders: [], last: null, read: null }, watch);
  const prepared = await prepareConsolidation(request);
  if (prepared.outcome !== "done") return noRound(prepared.opened);
  return {
    sheets: previewOutputs(prepared.change, await readOutputs(desk.workbook)),
    issues: prepared.summary.issues,
    moved: prepared.summary.moved,
    ...sealingOf(prepared),
  };
}

function sealingOf({ consolidated }: Prepared): Pick<Preview, "sealing" | "asOf"> {
  const { sealing, asOf } = consolidated.consolidation;
  return { sealing: sealing.told, asOf };
}

async function sealOf(
  desk: WorkDesk,
  { document, date, reason }: SealPaper,
  watch: Watch,
): Promise<{ readonly done: SealDone | NoRound; readonly undo: UndoStep | null }> {
  const now = desk.clock();
  const result = await sealLive({
    workbook: desk.workbook,
    texts: desk.sheetTexts,
    document,
    date,
    reason,
    today: vietnamDay(now),
    now: vietnamTime(now),
    progress: (stage, done, all) => watch.progress({ stage, done, all, name: null }),
    pause: pauses(desk, watch),
  });
  switch (result.outcome) {
    case "no-round":
      return { done: noRound(result.opened), undo: null };
    case "refused":
      return { done: { refusal: result.refusal }, undo: null };
    case "already":
      return { done: { already: result.seal }, undo: null };
    case "sealed":
      return { done: { sealed: true, seal: result.seal, values: result.values }, undo: result.undo };
    default:
      return result satisfies never;
  }
}

function receivedOf(prepared: Prepared, senders: readonly ConfirmedSender[]): Received {
  const files = filesOf(prepared, senders);
  const { added: registerRows, sheets, moved } = prepared.summary;
  return { files, units: possibleSenders(prepared.consolidated.consolidation, files), registerRows, sheets, moved };
}

function filesOf(
  { consolidated, opened, read }: Prepared,
  senders: readonly ConfirmedSender[],
): readonly ReceivedFile[] {
  return receivedFiles({
    ...consolidated,
    before: opened.stored,
    recognised: read.recognised,
    identities: identitiesOf(senders),
  });
}

/** Whom a person may name, where somebody is to be named: clusters only where a cluster's workbook waits. */
function possibleSenders(
  { roster, board }: Prepared["consolidated"]["consolidation"],
  files: readonly ReceivedFile[],
): Received["units"] {
  const offered = files.flatMap(({ candidates }) => (candidates === null ? [] : [candidates]));
  if (offered.length === 0) return [];
  const clusters = board.clusters.filter(({ code }) =>
    offered.some((units) => units.some((unit) => unit.code === code)),
  );
  return [...roster, ...(clusters.length === 0 ? [] : board.clusters)].map(({ code, name }) => ({ code, name }));
}

function identitiesOf(senders: readonly ConfirmedSender[]): ReadonlyMap<string, string> {
  return new Map(senders.map(({ sha256, unit }) => [sha256, unit]));
}

type Given = {
  readonly files: readonly ChosenFile[];
  readonly senders: readonly ConfirmedSender[];
  readonly last: Prepared | null;
  readonly read: ReadFiles | null;
};

async function requestOf(
  desk: WorkDesk,
  { files: chosen, senders, last, read }: Given,
  watch: Watch,
): Promise<ConsolidateLiveRequest> {
  const { workbook, host, sheetTexts, clock } = desk;
  const files = await givenFiles(chosen, watch);
  read?.keep(files);
  const { progress, naming } = steps(files, watch);
  const now = clock();
  return {
    workbook,
    host: namingHost(host, files, naming),
    files,
    identities: identitiesOf(senders),
    earlier: last?.read ?? null,
    texts: sheetTexts,
    asOf: vietnamDay(now),
    now: vietnamTime(now),
    progress,
    naming,
    pause: pauses(desk, watch),
  };
}

type Steps = { readonly progress: ConsolidateLiveRequest["progress"]; readonly naming: (name: string) => void };

/** The counting comes from the act, the names from the host that is asked to read: together they are one line. */
function steps(files: readonly GivenFile[], { progress }: Watch): Steps {
  let step: Step = { stage: "opening", done: 0, all: files.length, name: null };
  const tell = (next: Step): void => {
    step = next;
    progress(step);
  };
  return {
    progress: (stage, done, all) => tell({ stage, done, all, name: null }),
    naming: (name) => tell({ ...step, name }),
  };
}
