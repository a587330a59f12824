import { proxy } from "comlink";
import type { LiveWorkbook } from "../../app/live-workbook";
import { changePieces, workbookOfPieces } from "../../app/live/opening/workbook-pieces";
import type { EngineFacts, WorkbookPort } from "./engine";

export type RemoteWorkbook = LiveWorkbook & {
  /** To be called when the page tells of a change. */
  readonly tellChange: (sheet: string | null) => void;
};

/** The workbook that the page has before it, for the engine. */
export function remoteWorkbook(port: WorkbookPort, can: EngineFacts["can"]): RemoteWorkbook {
  const watchers = new Set<(sheet: string | null) => void>();
  return {
    read: async ({ others, ...wanted }) => {
      const { take, workbook } = workbookOfPieces();
      await port.read(
        wanted,
        proxy((names) => Promise.resolve(others(names))),
        proxy((piece) => Promise.resolve(take(piece))),
      );
      return workbook();
    },
    write: async (change, { now, progress }) => {
      const pieces = changePieces(change);
      const next = proxy(() => Promise.resolve(pieces.next().value ?? null));
      return port.write(
        now,
        next,
        proxy((done, all) => Promise.resolve(progress?.(done, all))),
      );
    },
    unfinished: () => port.unfinished(),
    finish: () => port.finish(),
    goTo: (place) => port.goTo(place),
    selected: () => port.selected(),
    readRow: (sheet, rows) => port.readRow(sheet, rows),
    watchSelection: () => Promise.reject(new Error("the page watches its selection itself")),
    watchChanges: async (changed) => {
      await port.watchChanges();
      watchers.add(changed);
      return () => Promise.resolve(void watchers.delete(changed));
    },
    tellChange: (sheet) => {
      for (const changed of [...watchers]) changed(sheet);
    },
    ...(can.bytes ? { bytes: () => port.bytes() } : {}),
    ...(can.openBeside ? { openBeside: (bytes) => port.openBeside(bytes) } : {}),
  };
}
