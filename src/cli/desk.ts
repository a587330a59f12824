import type { Files, Host } from "../app/host";
import type { Texts } from "../text/texts";

/** What a command works with: the host, the files, the words, and where it may speak. */
export type Desk = {
  readonly host: Host;
  readonly files: Files;
  readonly texts: Texts;
  /** Today in Asia/Ho_Chi_Minh, ISO. */
  readonly today: string;
  /** Public holidays between two years, both included. */
  readonly holidays: (fromYear: number, toYear: number) => ReadonlySet<string>;
  /** A line on standard output. */
  readonly say: (line: string) => void;
  /** Progress on standard error; silent with --quiet or without a terminal. */
  readonly progress: (line: string) => void;
};

/** 0 done; 1 faults found or files rejected; 2 could not run. */
export type ExitCode = 0 | 1 | 2;
