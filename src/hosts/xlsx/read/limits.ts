import { lastColumn, lastRow } from "../../../workbook/address";
import { longestText } from "../../../workbook/cell";
import { HostError, type Refusal } from "../../../app/host";

/**
 * How much a file may hold; a value equal to its limit is still accepted. Counts are over the whole workbook unless
 * said otherwise.
 */
export type Limits = {
  /** Bytes of the file as handed in. */
  readonly fileBytes: number;
  readonly parts: number;
  /** Bytes of one part, inflated. */
  readonly partBytes: number;
  /** Bytes of all parts read, inflated. */
  readonly totalBytes: number;
  /** Inflated bytes per compressed byte, for parts above `ratioFreeBytes`. */
  readonly ratio: number;
  readonly ratioFreeBytes: number;
  readonly sheets: number;
  /** Cells that hold a value or a formula. */
  readonly cells: number;
  readonly sharedStrings: number;
  /** UTF-16 units of one text, Excel's own limit. */
  readonly cellCharacters: number;
  readonly names: number;
  readonly merges: number;
  /** Last row and column that a cell may have. */
  readonly rows: number;
  readonly columns: number;
  /** Elements inside one another. */
  readonly nesting: number;
  /** Attributes of one element. */
  readonly attributes: number;
  /** UTF-16 units of a sheet's name; Excel itself gives 31. */
  readonly sheetName: number;
};

const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  fileBytes: 20 * mebibyte,
  parts: 1_000,
  partBytes: 64 * mebibyte,
  totalBytes: 256 * mebibyte,
  ratio: 200,
  ratioFreeBytes: mebibyte,
  sheets: 64,
  cells: 2_000_000,
  sharedStrings: 1_000_000,
  cellCharacters: longestText,
  names: 5_000,
  merges: 50_000,
  rows: lastRow,
  columns: lastColumn,
  nesting: 256,
  attributes: 256,
  sheetName: 255,
};

type Counted = Exclude<keyof Limits, "ratioFreeBytes">;

const words: { readonly [Name in Counted]: string } = {
  fileBytes: "bytes in the file",
  parts: "parts in the package",
  partBytes: "bytes in one part",
  totalBytes: "bytes in all parts",
  ratio: "inflated bytes per compressed byte",
  sheets: "sheets",
  cells: "cells",
  sharedStrings: "shared strings",
  cellCharacters: "characters in one cell",
  names: "defined names",
  merges: "merged areas",
  rows: "rows",
  columns: "columns",
  nesting: "elements inside one another",
  attributes: "attributes of one element",
  sheetName: "characters in the name of a sheet",
};

/** Throws `over-limit` when `found` is above the limit; the detail reads "where: words found > limit". */
export function within(
  limits: Limits,
  name: Counted,
  amount: { readonly found: number; readonly where: string },
): void {
  const limit = limits[name];
  if (amount.found > limit)
    refuse("over-limit", `${amount.where}: ${words[name]} (${name}) ${amount.found} > ${limit}`);
}

/** Stops reading. `detail` names the part, the cell or the limit, so that a person can find it. */
export function refuse(reason: Refusal["reason"], detail: string, cause?: unknown): never {
  throw new HostError({ reason, detail }, cause === undefined ? undefined : { cause });
}

/** The package or one of its parts is damaged or breaks its format. */
export function corrupt(part: string, what: string): never {
  return refuse("corrupt", `${part}: ${what}`);
}

/** Kept for each class, so that a million odd cells don't make a million sentences. */
const mostOfAClass = 20;

/** Collects what the reader had to tolerate, each "class: text". */
export type Warnings = { readonly add: (kind: string, text: string) => void; readonly list: () => readonly string[] };

export function collectWarnings(): Warnings {
  const all: string[] = [];
  const counts = new Map<string, number>();
  return {
    add: (kind, text) => {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= mostOfAClass) all.push(`${kind}: ${text}`);
    },
    list: () => [
      ...all,
      ...[...counts]
        .filter(([, count]) => count > mostOfAClass)
        .map(([kind, count]) => `${kind}: ${count - mostOfAClass} more`),
    ],
  };
}
