import type { LiveWorkbook, WorkbookChange } from "../../app/live-workbook";
import type { DraftCell, SheetDraft } from "../../workbook/draft";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { isNamed, plainLiveWorkbook } from "../memory/plain-live-workbook";
import type { Inflate } from "./read/inflate";
import type { Limits } from "./read/limits";
import { readWorkbook } from "./read/read-workbook";
import { writeWorkbook } from "./write/write-workbook";
import type { Deflate } from "./zip/deflate";

export type XlsxLiveWorkbook = LiveWorkbook & {
  /** The file as it stands after the last write. */
  readonly bytes: () => Uint8Array;
};

export type XlsxLiveOptions = {
  readonly inflate: Inflate;
  readonly deflate?: Deflate;
  readonly limits?: Partial<Limits>;
  /** How a sheet that was not written here is written again: what its file says beyond cells and widths, the reader doesn't know. */
  readonly carry: (sheet: Sheet) => SheetDraft;
};

/**
 * An open workbook over the bytes of an .xlsx file: every write makes a whole file and reads it back, so what an act sees
 * next is what the file holds. Formulas keep the results they were written with; nothing calculates here. A sheet written
 * by an act keeps its looks in later writes; others are carried.
 */
export function xlsxLiveWorkbook(start: Uint8Array, options: XlsxLiveOptions): XlsxLiveWorkbook {
  let bytes = start;
  let workbook = readWorkbook(bytes, options);
  let written: readonly SheetDraft[] = [];
  const live = plainLiveWorkbook({
    now: () => workbook,
    take: async (change) => {
      const drafts = changed(workbook, change, (sheet) => written.find((draft) => isNamed(draft, sheet.name)) ?? options.carry(sheet));
      const active = Math.max(0, drafts.findIndex(({ state }) => state === "visible"));
      bytes = await writeWorkbook({ title: "", sheets: drafts, names: change.names ?? [], active }, options.deflate);
      workbook = readWorkbook(bytes, options);
      written = drafts;
      return { syncs: 1, bytes: bytes.length };
    },
  });
  return { ...live, bytes: () => bytes };
}

function changed(workbook: Workbook, { sheets, added }: WorkbookChange, draftOf: (sheet: Sheet) => SheetDraft): readonly SheetDraft[] {
  const kept = workbook.sheets.map((sheet): SheetDraft => {
    const draft = sheets.find((each) => isNamed(sheet, each.name));
    if (draft !== undefined) return { ...draft, name: sheet.name };
    return added.filter((each) => isNamed(sheet, each.sheet)).reduce(withRows, draftOf(sheet));
  });
  return [...kept, ...sheets.filter((draft) => !workbook.sheets.some((sheet) => isNamed(sheet, draft.name)))];
}

function withRows(draft: SheetDraft, { rows }: WorkbookChange["added"][number]): SheetDraft {
  const all = new Map<number, ReadonlyMap<number, DraftCell>>(draft.rows);
  for (const [row, cells] of rows) all.set(row, new Map([...(draft.rows.get(row) ?? []), ...cells]));
  return { ...draft, rows: all };
}
