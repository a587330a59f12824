import type { OldMarks } from "../workbook/cell-mark";
import type { WorkbookDraft } from "../workbook/draft";
import type { BoardOut } from "./board-out";
import { type Host, HostError, type KeptWorkbook } from "./host";

/** A workbook about to be written again. */
export type KeptPeople = {
  /** What can't be kept, in the reader's words: said before anything is written. */
  readonly notCarried: readonly string[];
  readonly hasMacros: boolean;
  readonly write: (draft: WorkbookDraft) => Promise<Uint8Array>;
};

type Drawn = Pick<BoardOut, "draft" | "notCarried" | "people" | "marks"> & {
  /** Whether its macros stay. */
  readonly macros: boolean;
};

/** The workbook that was opened from these bytes, drawn anew with what people have of their own in it. */
export async function keepPeople(
  host: Pick<Host, "keepOwn" | "markWorkbook">,
  bytes: Uint8Array,
  { draft, notCarried, people, marks, macros }: Drawn,
): Promise<KeptPeople> {
  const unmarked = marks === null ? bytes : await withoutMarks(host, bytes, marks);
  const sheets = draft.sheets.map(({ name }) => name);
  // Where the marks can't be taken off, the sheets that have them are drawn anew.
  const kept = host.keepOwn(unmarked ?? bytes, {
    ...people,
    ...(unmarked === null ? { typed: [] } : {}),
    sheets,
    macros,
  });
  return { notCarried: leftBehind(kept, notCarried), hasMacros: kept.hasMacros, write: kept.write };
}

/** All that is left behind. `notRead`: what was told of the workbook when it was read, not all of which is lost. */
export function leftBehind(kept: Omit<KeptWorkbook, "write">, notRead: readonly string[]): readonly string[] {
  // Macros, and sheets of charts alone, are told by the reader as not read; where they stay, nothing is lost.
  const stays = (what: string): boolean =>
    (kept.hasMacros && isOfMacros(what)) ||
    kept.sheets.some((name) => what.startsWith(`not-a-worksheet: sheet "${name}" `));
  return [...notRead.filter((what) => !stays(what)), ...kept.lost];
}

/** What the reader says of macros and of buttons. */
const ofMacros = /^(?:macros: |object: \/?xl\/(?:ctrlProps|activeX)\/)/u;

export function isOfMacros(what: string): boolean {
  return ofMacros.test(what);
}

/** `null` = a file with macros, or of another format. */
async function withoutMarks(
  host: Pick<Host, "markWorkbook">,
  bytes: Uint8Array,
  old: OldMarks,
): Promise<Uint8Array | null> {
  try {
    return (await host.markWorkbook(bytes, { old, marks: [], list: null })).bytes;
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
