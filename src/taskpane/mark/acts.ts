import type { Checked } from "../../app/check-workbooks";
import { clusterFileName, unitFileName } from "../../app/file-names";
import { checkLive } from "../../app/live/unit/check-live";
import { fileToMark } from "../../app/live/board/following/tell-sender";
import type { LiveOpened } from "../../app/live/opening/open-live-workbook";
import { markFile, type MarkRefusal, type MarkRequest } from "../../app/marking/mark-file";
import { contentOf } from "../../app/receiving/receive-files";
import type { Severity } from "../../domain/issue";
import type { ChosenFile, MadeFile } from "../act-types";
import type { WorkDesk } from "../acts/desk";
import { givenBytes, type ReadFiles } from "../acts/given-files";
import type { RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

/** What came of marking a report. */
export type MarkedCopy =
  | {
      readonly outcome: "marked";
      readonly file: MadeFile;
      readonly counts: { readonly [S in Severity]: number };
      readonly wasSigned: boolean;
    }
  /** The workbook keeps what files say, not the files: a person has to choose the one named. */
  | { readonly outcome: "file-needed"; readonly name: string }
  /** The chosen file is not the one that counts. */
  | { readonly outcome: "other-file"; readonly name: string }
  | { readonly outcome: "nothing-to-mark" }
  /** No report of the sender counts, or the open workbook is not one that somebody sends. */
  | { readonly outcome: "no-report" }
  | { readonly outcome: "refused"; readonly why: MarkRefusal };

/** Acts that return a workbook with its cells in question marked. Nothing is written into the open one. */
export function markActs(desk: WorkDesk, reading: RoundReading, files: ReadFiles) {
  const { host, workbook, clock } = desk;
  return {
    /**
     * The report of a unit or cluster that counts. `chosen`: the file itself; `null` = that of the files which were
     * read last.
     */
    markedReport: async (sender: string, chosen: ChosenFile | null): Promise<MarkedCopy> => {
      const round = await reading.judged();
      const wanted =
        round === null
          ? null
          : fileToMark({ consolidation: round.status.consolidation, stored: round.opened.stored }, sender);
      if (wanted === null) return { outcome: "no-report" };
      const { name, sha256 } = wanted.file;
      const bytes = chosen === null ? files.bytesOf(sha256) : await givenBytes(chosen);
      if (bytes === null) return { outcome: "file-needed", name };
      if (host.sha256(bytes) !== sha256) return { outcome: "other-file", name };
      return made(desk, { name: name.split("/").at(-1) ?? name, bytes, ...wanted });
    },
    /** The open workbook, as `thidua check` judges it. */
    markedForm: async (): Promise<MarkedCopy> => {
      const opened = await reading.opened();
      const found = checkLive({ opened, name: "", asOf: vietnamDay(clock()) });
      const own = found.outcome === "checked" ? ownFile(opened, found.checked) : null;
      if (own === null || workbook.bytes === undefined) return { outcome: "no-report" };
      return made(desk, { ...own, bytes: await workbook.bytes() });
    },
  };
}

/**
 * Under which name the open workbook is sent, and what is told of it; `null` = it is the Board's, or nobody could tell
 * whose it is.
 */
function ownFile(opened: LiveOpened, { unit, issues }: Checked): Omit<Wanted, "bytes"> | null {
  if (unit !== null) return { name: unitFileName(unit.code), issues, sender: `${unit.code} - ${unit.name}` };
  if (opened.kind !== "cluster" || opened.cluster === null) return null;
  return { name: clusterFileName(opened.cluster), issues, sender: `${opened.cluster} - ${opened.name}` };
}

type Wanted = Omit<MarkRequest, "workbook"> & { readonly name: string };

async function made({ host, sheetTexts }: WorkDesk, { name, bytes, issues, sender }: Wanted): Promise<MarkedCopy> {
  if (issues.length === 0) return { outcome: "nothing-to-mark" };
  await host.prepare?.(bytes);
  const workbook = contentOf(bytes, host);
  if (!("sheets" in workbook)) return { outcome: "refused", why: { code: "unreadable", refusal: workbook } };
  const marked = await markFile({ bytes, workbook, issues, sender }, host, sheetTexts);
  if (marked.outcome === "refused") return marked;
  return { outcome: "marked", file: { name, bytes: marked.bytes }, counts: marked.counts, wasSigned: marked.wasSigned };
}
