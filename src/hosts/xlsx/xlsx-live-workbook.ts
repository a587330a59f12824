import type { LiveWorkbook, WorkbookChange } from "../../app/live-workbook";
import type { Cell } from "../../workbook/cell";
import type { CellEdit } from "../../workbook/edit";
import type { DraftCell, SheetDraft } from "../../workbook/draft";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { plainStyle } from "../../workbook/style";
import { isNamed, plainLiveWorkbook, withEdits } from "../memory/plain-live-workbook";
import { readFront } from "./read/workbook-part";
import type { Inflate, Deflate } from "./zip/compression";
import type { Limits } from "./read/limits";
import { readWorkbook } from "./read/read-workbook";
import { writeWorkbook } from "./write/write-workbook";

export type XlsxLiveWorkbook = LiveWorkbook & {
  /** The file as it stands after the last write. */
  readonly bytes: () => Promise<Uint8Array>;
};

export type XlsxLiveOptions = {
  readonly inflate: Inflate;
  readonly deflate?: Deflate;
  readonly limits?: Partial<Limits>;
  /**
   * How a sheet that was not written here is written again: what its file says beyond cells and widths, the reader
   * doesn't know. Of the workbook in which it stands, its other sheets tell what it is.
   */
  readonly carry: (sheet: Sheet, workbook: Workbook) => SheetDraft;
};

/**
 * An open workbook over the bytes of an .xlsx file: every write makes a whole file and reads it back, so what an act
 * sees next is what the file holds. Formulas keep the results they were written with; nothing calculates here. A sheet
 * written by an act keeps its looks in later writes; others are carried. The file keeps its title and opens on the
 * first sheet that the last act made; after an act that made none, where it opened before.
 */
export function xlsxLiveWorkbook(start: Uint8Array, options: XlsxLiveOptions): XlsxLiveWorkbook {
  let bytes = start;
  let workbook = readWorkbook(bytes, options);
  let written: readonly SheetDraft[] = [];
  const front = readFront(bytes, options);
  let { active } = front;
  const live = plainLiveWorkbook({
    now: () => workbook,
    take: async (change) => {
      const drafts = changed(
        workbook,
        change,
        (sheet) =>
          draftWithEdits(
            written.find((draft) => isNamed(draft, sheet.name)),
            change.cells ?? [],
          ) ?? options.carry(sheet, workbook),
      );
      const first = frontSheet(drafts, [...change.sheets.map(({ name }) => name), active ?? ""]);
      bytes = await writeWorkbook(
        { title: front.title, sheets: drafts, names: change.names ?? [], active: first },
        options.deflate,
      );
      active = drafts[first]?.name ?? null;
      workbook = readWorkbook(bytes, options);
      written = drafts.filter((draft) => [...change.sheets, ...written].some(({ name }) => isNamed(draft, name)));
      return { syncs: 1, bytes: bytes.length };
    },
  });
  return { ...live, bytes: () => Promise.resolve(bytes) };
}

/** Where the file opens next: on the first of these that can be seen, else on the first tab that can. */
function frontSheet(drafts: readonly SheetDraft[], wanted: readonly string[]): number {
  const seen = drafts.flatMap((draft, index) => (draft.state === "visible" ? [{ draft, index }] : []));
  const found = wanted.flatMap((name) => seen.filter(({ draft }) => isNamed(draft, name)));
  return (found[0] ?? seen[0])?.index ?? 0;
}

function changed(
  read: Workbook,
  { sheets, added, removed = [], cells = [] }: WorkbookChange,
  draftOf: (sheet: Sheet) => SheetDraft,
): readonly SheetDraft[] {
  const left = read.sheets.filter((sheet) => !removed.some((name) => isNamed(sheet, name)));
  const workbook: Workbook = { ...read, sheets: left.map((sheet) => withEdits(sheet, cells)) };
  const kept = workbook.sheets.map((sheet): SheetDraft => {
    const draft = sheets.find((each) => isNamed(sheet, each.name));
    if (draft !== undefined) return { ...draft, name: sheet.name };
    const more = added.filter((each) => isNamed(sheet, each.sheet));
    // Drawn with the rows in it, so that its filter and print area reach them.
    return more.reduce(withRows, draftOf(more.reduce(withCells, sheet)));
  });
  return [...kept, ...sheets.filter((draft) => !workbook.sheets.some((sheet) => isNamed(sheet, draft.name)))];
}

/** A sheet that an act drew before keeps its looks; only what its edited cells hold is another. */
function draftWithEdits(draft: SheetDraft | undefined, edits: readonly CellEdit[]): SheetDraft | undefined {
  if (draft === undefined) return undefined;
  const rows = new Map<number, ReadonlyMap<number, DraftCell>>(draft.rows);
  for (const { row, column, value, format } of edits.filter((edit) => isNamed(draft, edit.sheet))) {
    const cell = rows.get(row)?.get(column);
    const style = { ...(cell?.style ?? plainStyle), ...(format === null ? {} : { numberFormat: format }) };
    rows.set(
      row,
      new Map([...(rows.get(row) ?? []), [column, { value, formula: null, style, note: cell?.note ?? null }]]),
    );
  }
  return { ...draft, rows };
}

function withCells(sheet: Sheet, { rows }: WorkbookChange["added"][number]): Sheet {
  const all = new Map<number, ReadonlyMap<number, Cell>>(sheet.rows);
  for (const [row, cells] of rows) {
    const added = [...cells].map(
      ([column, { value, formula, style }]) => [column, { value, formula, format: style.numberFormat }] as const,
    );
    all.set(row, new Map([...(sheet.rows.get(row) ?? []), ...added]));
  }
  return { ...sheet, rows: all };
}

function withRows(draft: SheetDraft, { rows }: WorkbookChange["added"][number]): SheetDraft {
  const all = new Map<number, ReadonlyMap<number, DraftCell>>(draft.rows);
  for (const [row, cells] of rows) all.set(row, new Map([...(draft.rows.get(row) ?? []), ...cells]));
  return { ...draft, rows: all };
}
