import type { ReaderScript } from "../../app/host";
import type { ChangePiece, WorkbookPiece } from "../../app/live/opening/workbook-pieces";
import type { Cost, LiveWorkbook, SheetsWanted } from "../../app/live-workbook";
import type { Step } from "../act-types";
import type { NewBoard, NewBoardWanted } from "../../app/live/board/setting-up/make-workbooks";

/**
 * The engine as the page reaches it: in a worker, or where there is none in the page itself, always over a wire: each
 * function returns a promise, and what goes over is copied, but for functions, which are called back.
 */
export type EngineRoot = {
  /** Answered as soon as the engine's script has run. */
  readonly ready: () => Promise<true>;
  /** The acts on a workbook that the page has before it. */
  readonly openWorkbook: (port: WorkbookPort, facts: EngineFacts) => Promise<Engine>;
  /**
   * The acts on the workbook of a file; `written` is called after each write, with what the writes so far could not
   * keep of the file, in the reader's words. Throws HostError over a file that is none, ChosenFileError over one that
   * is gone.
   */
  readonly openFile: (
    file: Pick<Blob, "arrayBuffer">,
    facts: EngineFacts,
    written: (lost: readonly string[]) => Promise<void>,
  ) => Promise<FileEngine>;
  /** A new Board workbook, made without any that is open. */
  readonly newBoard: (wanted: NewBoardWanted, facts: EngineFacts) => Promise<NewBoard>;
};

export type EngineFacts = {
  /** The page's clock, in milliseconds since 1970 UTC: the engine's goes as that one does. */
  readonly now: number;
  /** What the place of the workbook can do, of that which not every place can. */
  readonly can: { readonly [M in OptionalMember]: boolean };
  /** Of which the engine starts a worker when a file of another format comes. */
  readonly readerScript: ReaderScript;
};

/** Members of the port that are not there everywhere. */
export type OptionalMember = "bytes" | "openBeside";

export type Engine = {
  /** Does an act of the pane with what is given. */
  readonly act: (
    call: ActCall,
    progress: ((step: Step) => Promise<void>) | null,
    ...given: readonly unknown[]
  ) => Promise<unknown>;
  /** Asks a running act to stop; it throws Stopped when it comes to it. */
  readonly stop: (id: number) => Promise<void>;
  /** Tells that cells of the workbook have changed: it comes before every act that is asked for later. */
  readonly changed: (sheet: string | null) => Promise<void>;
};

export type FileEngine = Engine & {
  /** The file after the last write. */
  readonly bytes: () => Promise<Uint8Array>;
};

/** `id`: of an act that can be followed and stopped; `null` for others. */
export type ActCall = { readonly name: string; readonly id: number | null };

/**
 * The open workbook as the engine reaches it. Large things go in pieces, each in a turn of its own, so that no page is
 * held by them.
 */
export type WorkbookPort = Pick<LiveWorkbook, "unfinished" | "finish" | "goTo" | "selected" | "readRow"> & {
  /** `others`: see SheetsWanted. Ends when the last piece was taken. */
  readonly read: (
    wanted: Omit<SheetsWanted, "others">,
    others: OverWire<SheetsWanted["others"]>,
    take: (piece: WorkbookPiece) => Promise<void>,
  ) => Promise<void>;
  /** `next` gives the pieces of the change; `null` = that was all. */
  readonly write: (
    now: string,
    next: () => Promise<ChangePiece | null>,
    progress: (done: number, all: number) => Promise<void>,
  ) => Promise<Cost>;
  /** From now on Engine.changed tells of changes. */
  readonly watchChanges: () => Promise<void>;
  /** Throws where the place of the workbook has no such member. */
  readonly bytes: () => Promise<Uint8Array>;
  readonly openBeside: (bytes: Uint8Array) => Promise<void>;
};

/** A function on the other side. */
export type OverWire<F> = F extends (...given: infer Given) => infer Result
  ? (...given: Given) => Promise<Awaited<Result>>
  : never;
