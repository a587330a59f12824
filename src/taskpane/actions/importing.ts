import { HostError } from "../../app/host";
import { previewList, takeBackList, writeList } from "../../app/live/board/setting-up/import-list";
import { listTable, type ListTable } from "../../app/live/board/setting-up/import-forms";
import { vietnamTime } from "../clock";
import type { ImportedList, ListSource, SetupActions } from "../setup/setup-actions";
import type { WorkDesk } from "./desk";
import { givenFiles } from "./given-files";
import type { RoundReading } from "./round-reading";

/** Acts of taking a list over from somebody else's table: what it comes to, then the writing of just that. */
export function importing(
  desk: WorkDesk,
  reading: RoundReading,
): Pick<SetupActions, "previewList" | "writeList" | "takeBackList"> {
  const { workbook, clock } = desk;
  return {
    previewList: async (list, source) => {
      try {
        const [{ table, sheets }, read] = [await tableOf(desk, list, source), await reading.opened()];
        return {
          preview: previewList(read.workbook, list, table),
          sheets,
          sheet: source.kind === "file" ? table.name : null,
        };
      } catch (error) {
        if (error instanceof HostError) return { unreadable: error.refusal };
        throw error;
      }
    },
    writeList: async (list, source, shown) => {
      const { table } = await tableOf(desk, list, source);
      return writeList({ workbook, now: vietnamTime(clock()), list, table, shown });
    },
    takeBackList: (undo) => takeBackList({ workbook, now: vietnamTime(clock()) }, undo),
  };
}

async function tableOf({ host }: WorkDesk, list: ImportedList, source: ListSource): Promise<ListTable> {
  if (source.kind === "text") return listTable(source, list, host);
  const [file] = await givenFiles([source.file], { signal: new AbortController().signal });
  const bytes = file?.bytes ?? new Uint8Array();
  await host.prepare?.(bytes);
  return listTable({ kind: "file", bytes, sheet: source.sheet }, list, host);
}
