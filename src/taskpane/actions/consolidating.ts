import {
  consolidateLive,
  prepareConsolidation,
  type ConsolidateLiveRequest,
  type PreparedLive,
} from "../../app/live/board/consolidating/consolidate-live";
import { previewOutputs } from "../../app/live/board/consolidating/preview-outputs";
import { receivedContents } from "../../app/live/board/receiving/received-contents";
import { receivedFiles, type ReceivedFile } from "../../app/live/board/receiving/received-files";
import { readOutputs } from "../../app/live/board/consolidating/undo-consolidation";
import type { GivenFile } from "../../app/host";
import { vietnamDay, vietnamTime } from "../clock";
import type { ConsolidateActions } from "../consolidate/consolidate-actions";
import type { ChosenFile, NoPeriod, Step, Watch } from "../pane-actions";
import type { ConfirmedSender, Received, ReceiveActions } from "../receive/receive-actions";
import { breather } from "./breathe";
import type { WorkDesk } from "./desk";
import { givenFiles, namingHost } from "./given-files";
import { readFiles, type ReadFiles } from "./read-files";
import { periodSheet } from "./standard-places";
import { writeHistory } from "./write-history";

const noPeriod: NoPeriod = { periodSheet };

type Prepared = Extract<PreparedLive, { readonly outcome: "done" }>;

/** Consolidating in two steps: see what would be written, then write it. */
export function consolidating(
  desk: WorkDesk,
  read: ReadFiles = readFiles(desk.host),
): Pick<ReceiveActions, "receive" | "receivedContents"> & ConsolidateActions {
  let last: Prepared | null = null;
  const history = writeHistory(desk);
  return {
    receive: async (files, senders, watch) => {
      const prepared = await prepareConsolidation(await requestOf(desk, { files, senders, last, read }, watch));
      if (prepared.outcome !== "done") return noPeriod;
      last = prepared;
      const received = filesOf(prepared, senders);
      const units = possibleSenders(prepared.consolidated.consolidation, received);
      return { files: received, units, registerRows: prepared.summary.added, sheets: prepared.summary.sheets };
    },
    receivedContents: (sha256) => Promise.resolve(last === null ? null : receivedContents(last.consolidated, sha256)),
    consolidate: async (files, senders, watch) => {
      const result = await consolidateLive(await requestOf(desk, { files, senders, last, read }, watch));
      if (result.outcome !== "done") return noPeriod;
      last = result;
      const { issues, added, sheets } = result.summary;
      const written = filesOf(result, senders);
      history.add(result.undo, written);
      return { summary: { issues, added, sheets }, files: written, cost: result.cost };
    },
    preview: async (watch) => {
      const prepared = await prepareConsolidation(
        await requestOf(desk, { files: [], senders: [], last: null, read: null }, watch),
      );
      if (prepared.outcome !== "done") return noPeriod;
      return {
        sheets: previewOutputs(prepared.change, await readOutputs(desk.workbook)),
        issues: prepared.summary.issues,
        asOf: prepared.consolidated.consolidation.asOf,
      };
    },
    lastWrite: () => Promise.resolve(history.last()),
    undo: history.undo,
  };
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
  const { workbook, host, sheetTexts, clock, nextTurn } = desk;
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
    pause: breather({ now: clock, nextTurn, signal: watch.signal }),
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
