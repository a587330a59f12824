import type { ChosenFile } from "../taskpane/act-types";
import type { PaneActs } from "../taskpane/acts/pane-acts";

/** A workbook that was opened from a file; the file itself is never changed. */
export type OpenFile = {
  /** As the person's file is called. */
  readonly name: string;
  readonly actions: PaneActs;
  /** The workbook as it stands after the last write. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Ends what still works on it; nothing of it can be asked after that. */
  readonly close: () => void;
};

/** Opens a workbook; `written` is called after each write to it. Throws HostError over a file that is none. */
export type OpenWorkbook = (file: Pick<ChosenFile, "name" | "file">, written: () => void) => Promise<OpenFile>;

/** Makes a new Board workbook, before any is open. */
export type MakeNewBoard = PaneActs["newBoard"];

/** The file that is opened is what is saved: an .xlsx by any other ending is called what it is. */
export function savedName(name: string): string {
  const plain = name.split("/").at(-1) ?? name;
  return /\.xlsx$/iu.test(plain) ? plain : `${plain.replace(/\.[^.]*$/u, "")}.xlsx`;
}
