import { type WorkbookLimits, workbookLimits } from "../../../workbook/room";
import { HostError, type Refusal } from "../../../app/host";

/** How much a file may hold: what any workbook may, and what guards against files made to do harm. */
export type Limits = WorkbookLimits & {
  /** Bytes of a part up to which `ratio` is not asked. */
  readonly ratioFreeBytes: number;
  /** Elements inside one another. */
  readonly nesting: number;
  /** Attributes of one element. */
  readonly attributes: number;
};

export const defaultLimits: Limits = {
  ...workbookLimits,
  ratioFreeBytes: 1024 * 1024,
  nesting: 256,
  attributes: 256,
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
