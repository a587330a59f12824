import type { RefusalReason } from "../domain/submissions/file-record";
import type { ReadTemplate, TemplateData } from "../papers/own-template";
import type { Annexes, Paper } from "../papers/paper";
import type { MarkedBytes, Marking } from "../workbook/cell-mark";
import type { CellEdit, Edit } from "../workbook/edit";
import type { Erasing } from "../workbook/erasing";
import type { Hung } from "../workbook/hung";
import type { LookedFormula } from "../workbook/looked-formula";
import type { WorkbookDraft } from "../workbook/draft";
import type { Load } from "../workbook/room";
import type { Workbook } from "../workbook/sheet";

/** Why a file could not be read. */
export type Refusal = {
  readonly reason: RefusalReason;
  /** What exactly, in the reader's terms: the part, the limit and its figure. */
  readonly detail: string;
};

/**
 * The script that reads .xls, .xlsb and .ods in a browser (decision 0026): its address, or in the page of one file its
 * packed text: its length in bytes, ":", and its deflated bytes in base64. "" = there is none.
 */
export type ReaderScript = { readonly address: string } | { readonly packed: string };

/** A failure of the outside: thrown in hosts/ only, caught once at the root. */
export class HostError extends Error {
  constructor(
    readonly refusal: Refusal,
    options?: ErrorOptions,
  ) {
    super(`${refusal.reason}: ${refusal.detail}`, options);
    this.name = "HostError";
  }
}

/** A file as it was handed in. */
export type GivenFile = {
  /** Relative to the given folder, NFC, "/" between folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Own time of last change as a civil date-time in Asia/Ho_Chi_Minh, `yyyy-mm-ddThh:mm:ss`; `null` when unknown. */
  readonly changed: string | null;
};

/**
 * Names of sheets whose cells somebody may never ask for: a host may leave their parts closed until then, and what is
 * wrong in such a part is thrown (HostError) when it is asked for, or never.
 */
export type ReadLater = (sheet: string) => boolean;

/** What of a workbook stays when it is written again. */
export type Keeping = {
  /** Sheets that people added. */
  readonly own: readonly string[];
  /** Sheets of ours in which people type: of them only cells change whose contents the draft has otherwise. */
  readonly typed: readonly string[];
  /** All sheets that the new workbook will have. */
  readonly sheets: readonly string[];
  /** Macros and what starts them stay, as bytes; nothing runs them. Left out: they don't. */
  readonly macros?: boolean;
  /** Cells of typed sheets whose number format is set with their contents. Left out: none; their own stay. */
  readonly formats?: readonly Pick<CellEdit, "sheet" | "row" | "column" | "format">[];
  /** Formulas of sheets that stay which lose the result they were saved with, or become a text. Left out: none. */
  readonly formulas?: readonly LookedFormula[];
  /** Typed lists that begin empty: what belonged to their rows (hidden, merged, a link) goes. Left out: none. */
  readonly emptied?: readonly { readonly sheet: string; readonly below: number }[];
};

/** A workbook that is written again with what people have of their own in it. */
export type KeptWorkbook = {
  /** What can't be kept, "class: text" as the reader's warnings. */
  readonly lost: readonly string[];
  /** Sheets that stay as they are, also such as no reader opens: charts alone. */
  readonly sheets: readonly string[];
  /** Whether it will have macros, so that its name must end in .xlsm; without them such a file opens nowhere. */
  readonly hasMacros: boolean;
  /** Of a draft, own sheets are left out: they are as they were. Throws TooLargeError. */
  readonly write: (draft: WorkbookDraft) => Promise<Uint8Array>;
};

/** A line in a sheet of the program's own: `label` in its first cell, the text in the second. */
export type LinePlace = { readonly sheet: string; readonly label: string };

/** `text`: `null` where there is no such line. `rest`: SHA-256 of everything else in the file, lower-case hex. */
export type KeptLine = { readonly text: string | null; readonly rest: string };

/** Lines that tell what a file is, in the file itself; whatever else is changed in it changes the sum. */
export type LineKeeper = {
  /** Throws for bytes that this program didn't write. */
  readonly read: (bytes: Uint8Array, place: LinePlace) => KeptLine;
  /** Only for bytes that this program wrote. Formulas keep their results. */
  readonly write: (bytes: Uint8Array, line: LinePlace & { readonly text: string }) => Uint8Array;
};

/** The port: what the product needs of the place it runs in. */
export type Host = {
  /** Bytes → sheets. Throws HostError. `later` left out: every sheet is read at once. */
  readonly readWorkbook: (bytes: Uint8Array, later?: ReadLater) => Workbook;
  /**
   * To be awaited before `readWorkbook` is asked for the same bytes, where some formats are read elsewhere. Left out:
   * there is nothing to wait for.
   */
  readonly prepare?: (bytes: Uint8Array) => Promise<void>;
  /** Sheets → bytes; the same draft gives the same bytes. Throws TooLargeError. */
  readonly writeWorkbook: (draft: WorkbookDraft) => Promise<Uint8Array>;
  /**
   * Prepares a workbook to be written again from its own bytes. Own sheets stay byte for byte with all that hangs on
   * them, names and parts of the workbook too; sheets that people type in stay but for cells. Bytes of another format
   * are written as by `writeWorkbook`.
   */
  readonly keepOwn: (bytes: Uint8Array, keeping: Keeping) => KeptWorkbook;
  /** Of a workbook that is kept so; of another nothing hangs anywhere. */
  readonly hung: (bytes: Uint8Array) => Hung;
  /** Changes single cells of an .xlsx and nothing else, the way typing does. */
  readonly patchWorkbook: (bytes: Uint8Array, edits: readonly Edit[]) => Uint8Array;
  /**
   * Marks cells of an .xlsx, lists them on a first sheet and changes nothing else. Throws HostError: "old-format" for
   * another format, "unsupported-format" for a workbook with macros or a template, else as `readWorkbook`.
   */
  readonly markWorkbook: (bytes: Uint8Array, marking: Marking) => Promise<MarkedBytes>;
  /**
   * Takes texts out of an .xlsx and changes nothing else. Throws HostError: "old-format" for another format,
   * "unsupported-format" for a workbook with macros or a digital signature, or a template.
   */
  readonly eraseInWorkbook: (bytes: Uint8Array, erasing: Erasing) => Uint8Array;
  /** Left out: files get no such lines, and none is looked at. */
  readonly lines?: LineKeeper;
  /** A paper → .docx; the same paper gives the same bytes. */
  readonly writePaper: (paper: Paper | Annexes) => Promise<Uint8Array>;
  /** The marks of a person's own .docx, or why it is no template. */
  readonly readTemplate: (bytes: Uint8Array) => Promise<ReadTemplate>;
  /** Its marks filled, all else as it was. */
  readonly fillTemplate: (bytes: Uint8Array, data: TemplateData) => Promise<Uint8Array>;
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
};

/**
 * A file could not be written: open in Excel, no right to the folder, a full disk. `why` is the system's own word for
 * it.
 */
export class WriteError extends Error {
  constructor(
    readonly path: string,
    readonly why: string,
    options?: ErrorOptions,
  ) {
    super(`${path}: ${why}`, options);
    this.name = "WriteError";
  }
}

/** A workbook would hold more than can be read again; it is thrown before a file is made, and nothing is written. */
export class TooLargeError extends Error {
  constructor(readonly load: Load) {
    super(`${load.sheet ?? "workbook"}: ${load.what} ${load.found} > ${load.most}`);
    this.name = "TooLargeError";
  }
}

export type WrittenFile = { readonly path: string; readonly bytes: Uint8Array };

/** The files around the command line; paths are as the person typed them. */
export type Files = {
  /** Throws HostError when the file can't be read. */
  readonly read: (path: string) => Uint8Array;
  /**
   * Written beside its place and renamed: a failed run leaves the earlier file as it was. Makes the folders needed.
   * Throws WriteError.
   */
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Several that belong together, in this order: where one can't be written, none takes its place. */
  readonly writeAll: (files: readonly WrittenFile[]) => void;
  readonly exists: (path: string) => boolean;
  /** Every file of the folder (recursively) or the file itself; names as in GivenFile. */
  readonly collect: (path: string) => readonly GivenFile[];
  /** Sets the file's own time of last change, a civil date-time in Asia/Ho_Chi_Minh. */
  readonly setChanged: (path: string, changed: string) => void;
  /** Text of a file that ships with the product, such as "sample/roster.tsv". */
  readonly asset: (name: string) => string;
  /** Takes a file or a folder away; nothing happens when it isn't there. */
  readonly remove: (path: string) => void;
  readonly move: (from: string, to: string) => void;
  /** An empty folder that goes away with the machine's temporary files. */
  readonly temporaryFolder: () => string;
};

/** `mixed`: a number, or words where the indicator is in words. Dates are ISO civil dates, as text. */
export type DataType = "text" | "number" | "yes-no" | "date" | "mixed";
export type DataValue = string | number | boolean | null;

/** A table for other programs: one row a record, a value for each column. */
export type DataTable = {
  readonly name: string;
  readonly columns: readonly { readonly key: string; readonly type: DataType }[];
  readonly rows: readonly (readonly DataValue[])[];
};
