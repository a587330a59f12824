import type { DataTable, Files, Host } from "../app/host";
import type { CommandTexts } from "../text/command-texts";
import type { Texts } from "../text/texts";

/** What a command works with: the host, the files, the words, and where it may speak. */
export type Desk = {
  readonly host: Host;
  readonly files: Files;
  /** Messages, in the language asked for. */
  readonly texts: CommandTexts;
  readonly bothTexts: { readonly vi: Texts; readonly en: Texts };
  /** Words written into sheets and papers: always Vietnamese. */
  readonly sheetTexts: CommandTexts;
  /** Today in Asia/Ho_Chi_Minh, ISO. */
  readonly today: string;
  /** A sum of the program that is running; left out: it takes over no result of an earlier run. */
  readonly program?: () => string;
  /** A table for other programs as Apache Parquet; its library is loaded when it is first asked for. */
  readonly writeParquet: (table: DataTable) => Promise<Uint8Array>;
  /** Workbooks as LibreOffice prints them, in their order; `null` = it isn't on this machine, or it failed. */
  readonly pdfsOf: (workbooks: readonly Uint8Array[]) => readonly Uint8Array[] | null;
  /** A line on standard output; silent with --quiet. */
  readonly say: (line: string) => void;
  /** Pieces of one line on standard output. */
  readonly sayInPieces: (pieces: Iterable<string>) => void;
  /** A line on standard error. */
  readonly complain: (line: string) => void;
  /** What the reader saw, as JSON in pieces (contract §2, cells). */
  readonly cellsJson: (workbook: ReturnType<Host["readWorkbook"]>) => Iterable<string>;
  /** Progress on standard error; silent with --quiet or without a terminal. */
  readonly progress: (line: string) => void;
};

/** 0 done; 1 faults found or files rejected; 2 could not run. */
export type ExitCode = 0 | 1 | 2;
