import { consolidateLive, prepareConsolidation, type ConsolidateLiveRequest, type LiveSummary } from "../../app/live/consolidate-live";
import type { Consolidated } from "../../app/consolidate";
import type { GivenFile } from "../../app/host";
import { vietnamDay, vietnamTime } from "../clock";
import type { ChosenFile, NoPeriod, PaneActions, Received, Step, Watch } from "../pane-actions";
import { breather } from "./breathe";
import type { WorkDesk } from "./desk";
import { givenFiles, namingHost } from "./given-files";
import { periodSheet } from "./standard-places";

const noPeriod: NoPeriod = { periodSheet };

/** Consolidating in two steps: see what would be written, then write it. */
export function consolidating(desk: WorkDesk): Pick<PaneActions, "receive" | "consolidate"> {
  return {
    receive: async (files, watch) => {
      const prepared = await prepareConsolidation(await requestOf(desk, files, watch));
      return prepared.outcome === "done" ? receivedOf(prepared.consolidated, prepared.summary) : noPeriod;
    },
    consolidate: async (files, watch) => {
      const result = await consolidateLive(await requestOf(desk, files, watch));
      return result.outcome === "done" ? { summary: result.summary, cost: result.cost } : noPeriod;
    },
  };
}

async function requestOf(desk: WorkDesk, chosen: readonly ChosenFile[], watch: Watch): Promise<ConsolidateLiveRequest> {
  const { workbook, host, holidays, sheetTexts, clock, nextTurn } = desk;
  const files = await givenFiles(chosen, watch);
  const { progress, naming } = steps(files, watch);
  const now = clock();
  return {
    workbook,
    host: namingHost(host, files, naming),
    files,
    holidays,
    texts: sheetTexts,
    asOf: vietnamDay(now),
    now: vietnamTime(now),
    progress,
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

/** A sender that already had a report in the store gets a newer one; the store knows by content. */
export function receivedOf({ consolidation, stored }: Pick<Consolidated, "consolidation" | "stored">, { added, sheets }: Pick<LiveSummary, "added" | "sheets">): Received {
  const given = new Set(consolidation.files.map(({ sha256 }) => sha256));
  const earlier = new Set([
    ...stored.submissions.flatMap(({ submission }) => (given.has(submission.file.sha256) ? [] : [submission.unit])),
    ...stored.clusterSubmissions.flatMap(({ cluster, file }) => (given.has(file.sha256) ? [] : [cluster])),
  ]);
  const senders = consolidation.files.filter(({ verdict }) => verdict === "accepted").flatMap(({ unit, cluster }) => unit ?? cluster ?? []);
  const replaced = senders.filter((sender) => earlier.has(sender)).length;
  return { files: consolidation.files, newReports: senders.length - replaced, replaced, registerRows: added, sheets };
}
