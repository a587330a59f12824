import type { Checked } from "../../app/check-workbooks";
import { clusterFileName, unitFileName } from "../../app/file-names";
import { checkLive } from "../../app/live/unit/check-live";
import { fileToMark } from "../../app/live/board/following/tell-sender";
import type { LiveOpened } from "../../app/live/opening/open-live-workbook";
import { markFile, type MarkRequest } from "../../app/marking/mark-file";
import { contentOf } from "../../app/receiving/receive-files";
import { vietnamDay } from "../clock";
import type { MarkActions, MarkedCopy } from "../mark/mark-actions";
import type { WorkDesk } from "./desk";
import { givenFiles } from "./given-files";
import { judgedRound } from "./judged-round";
import type { ReadFiles } from "./read-files";
import type { RoundReading } from "./round-reading";

const whole = { signal: new AbortController().signal };

/** Acts that mark the cells in question in a copy. */
export function marking(desk: WorkDesk, reading: RoundReading, files: ReadFiles): MarkActions {
  const { host, workbook, clock } = desk;
  return {
    markedReport: async (sender, chosen) => {
      const round = await judgedRound(reading);
      const wanted =
        round === null
          ? null
          : fileToMark({ consolidation: round.status.consolidation, stored: round.opened.stored }, sender);
      if (wanted === null) return { outcome: "no-report" };
      const { name, sha256 } = wanted.file;
      const [given] = chosen === null ? [] : await givenFiles([chosen], whole);
      const bytes = given?.bytes ?? files.bytesOf(sha256);
      if (bytes === null) return { outcome: "file-needed", name };
      if (host.sha256(bytes) !== sha256) return { outcome: "other-file", name };
      return made(desk, { name: name.split("/").at(-1) ?? name, bytes, ...wanted });
    },
    markedForm: async () => {
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
