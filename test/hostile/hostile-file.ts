import type { RefusalReason } from "../../src/domain/submissions/file-record";

/** A cell as `thidua cells` lists it: n number, s text, b boolean, d date, e error. */
export type Listed =
  | readonly ["n", number]
  | readonly ["s", string]
  | readonly ["b", boolean]
  | readonly ["d", string]
  | readonly ["e", string];

/** How reading must end. */
export type Verdict =
  /** Refused for this reason; the detail, where it is fixed, names the part, the cell or the limit. */
  | { readonly refused: RefusalReason; readonly detail?: RegExp }
  /** Read. Every cell listed and no others; addresses are of the only sheet, or begin with "sheet!". */
  | { readonly cells: Readonly<Record<string, Listed>>; readonly warnings?: readonly RegExp[] };

/** A file made to do harm, or one that only looks so. */
export type HostileFile = {
  readonly name: string;
  /** Name it is saved under; a reader must not believe it. */
  readonly savedAs?: string;
  readonly bytes: () => Uint8Array;
  readonly verdict: Verdict;
};

/**
 * One that costs much: read by a process of its own whose memory is measured. Too large to list what it holds: "read".
 */
export type LargeFile = Omit<HostileFile, "verdict"> & { readonly verdict: Verdict | "read" };

export type HostileGroup = { readonly group: string; readonly files: readonly HostileFile[] };

export const refused = (reason: RefusalReason, detail?: RegExp): Verdict =>
  detail === undefined ? { refused: reason } : { refused: reason, detail };

export const readAs = (cells: Readonly<Record<string, Listed>>, ...warnings: readonly RegExp[]): Verdict => ({
  cells,
  warnings,
});
