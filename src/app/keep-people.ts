import type { WorkbookDraft } from "../workbook/draft";
import type { BoardOut } from "./board-out";
import type { Host } from "./host";

/** A workbook about to be written again. */
export type KeptPeople = {
  /** What can't be kept, in the reader's words: said before anything is written. */
  readonly notCarried: readonly string[];
  readonly write: (draft: WorkbookDraft) => Promise<Uint8Array>;
};

/** The workbook that was opened from these bytes, drawn anew with what people have of their own in it. */
export function keepPeople(
  host: Pick<Host, "keepOwn">,
  bytes: Uint8Array,
  { draft, notCarried, people }: Pick<BoardOut, "draft" | "notCarried" | "people">,
): KeptPeople {
  const kept = host.keepOwn(bytes, { ...people, sheets: draft.sheets.map(({ name }) => name) });
  // Sheets of charts alone are told by the reader as not read; where they stay, nothing is lost.
  const stays = (what: string): boolean =>
    kept.sheets.some((name) => what.startsWith(`not-a-worksheet: sheet "${name}" `));
  return { notCarried: [...notCarried.filter((what) => !stays(what)), ...kept.lost], write: kept.write };
}
