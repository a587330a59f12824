import { type Keeping, type KeptWorkbook, TooLargeError } from "../../app/host";
import { type LiveWorkbook, LiveWorkbookError, type WorkbookChange } from "../../app/live-workbook";
import { withAdded, withEdits, type CellEdit } from "../../workbook/edit";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../workbook/draft";
import { hasFormula } from "../../workbook/each-cell";
import { isNamed, type Sheet, type Workbook } from "../../workbook/sheet";
import { plainStyle } from "../../workbook/style";
import { changedSheets, plainLiveWorkbook } from "../memory/plain-live-workbook";
import { readFront } from "./read/workbook-part";
import { keepOwn } from "./keep/keep-own";
import { deflatePlain, type Inflate, type Deflate } from "./zip/compression";
import type { Limits } from "./read/limits";
import { readWorkbook } from "./read/read-workbook";

export type XlsxLiveWorkbook = LiveWorkbook & {
  /** The file after the last write. */
  readonly bytes: () => Promise<Uint8Array>;
};

export type XlsxLiveOptions = {
  readonly inflate: Inflate;
  readonly deflate?: Deflate;
  readonly limits?: Partial<Limits>;
  /**
   * How a sheet in which an act changes cells, and that no act wrote here, is written again: its file says more than
   * the cells and widths that the reader knows. `workbook`, the one it is in, tells by its other sheets what the sheet
   * is.
   */
  readonly carry: (sheet: Sheet, workbook: Workbook) => SheetDraft;
  /** Told before each writing of what can't be kept of the workbook as it is. */
  readonly writing?: (kept: Omit<KeptWorkbook, "write">, workbook: Workbook) => void;
};

/**
 * An open workbook over the bytes of an .xlsx file: every write makes a whole file and reads it back, so what an act
 * sees next is what the file holds. Sheets that an act leaves alone stay as they are in the file, and so do macros; of
 * those that it types into, the cells change. Formulas keep the results they were written with; nothing calculates
 * here. Where the file can't be patched, a sheet that an act wrote keeps its looks and others are carried. The file
 * keeps its title and opens on the first sheet that the last act wrote, else where it opened before.
 */
export function xlsxLiveWorkbook(start: Uint8Array, options: XlsxLiveOptions): XlsxLiveWorkbook {
  let bytes = start;
  let workbook = readWorkbook(bytes, options);
  let written: readonly SheetDraft[] = [];
  const front = readFront(bytes, options);
  let { active } = front;
  const { inflate, deflate = deflatePlain, limits = {} } = options;
  const writing = { inflate, deflate, limits };
  const live = plainLiveWorkbook({
    now: () => workbook,
    take: async (change) => {
      const drawn = (sheet: Sheet): SheetDraft => {
        const known = written.find((draft) => isNamed(draft, sheet.name));
        const own = change.added.filter((each) => isNamed(sheet, each.sheet));
        const edits = change.cells ?? [];
        // Drawn with the added rows in it, so that its filter and print area reach them.
        const carried = (): SheetDraft => options.carry(withAdded(withEdits(sheet, edits), own), workbook);
        return own.reduce(withRows, known === undefined ? carried() : draftWithEdits(known, edits));
      };
      const drafts = changedSheets(workbook, change, { drawn: (draft) => draft, kept: drawn });
      // Their formulas may look at what the act wrote, and nothing calculates here.
      const isKept = ({ name, rows }: SheetDraft): boolean =>
        !change.sheets.some((drawn) => isNamed(drawn, name)) && hasFormula(rows);
      const first = frontSheet(drafts, [...change.sheets.map(({ name }) => name), active ?? ""]);
      const draft = {
        title: front.title,
        sheets: drafts,
        names: [],
        active: first,
        calculate: drafts.some(isKept),
      };
      const kept = keepOwn(bytes, keeping(workbook, draft, change), writing);
      options.writing?.(kept, workbook);
      bytes = await kept.write(draft).catch(asTrouble);
      active = drafts[first]?.name ?? null;
      workbook = readWorkbook(bytes, options);
      written = drafts.filter((draft) => [...change.sheets, ...written].some(({ name }) => isNamed(draft, name)));
      return { syncs: 1, bytes: bytes.length };
    },
  });
  return { ...live, bytes: () => Promise.resolve(bytes) };
}

/** Sheets that an act leaves alone stay; those that it draws whole take nothing over of what they were. */
function keeping(
  workbook: Workbook,
  { sheets }: WorkbookDraft,
  { sheets: drawn, added, cells = [] }: WorkbookChange,
): Keeping {
  const isTyped = (sheet: Sheet): boolean => [...added, ...cells].some((each) => isNamed(sheet, each.sheet));
  const others = workbook.sheets.filter((sheet) => !drawn.some(({ name }) => isNamed(sheet, name)));
  return {
    own: others.filter((sheet) => !isTyped(sheet)).map(({ name }) => name),
    typed: others.filter(isTyped).map(({ name }) => name),
    sheets: sheets.map(({ name }) => name),
    macros: true,
    formats: cells.filter(({ format }) => format !== null),
  };
}

/** The file as it was stays open; its limit is told by the sheet that passed it. */
function asTrouble(error: unknown): never {
  if (!(error instanceof TooLargeError)) throw error;
  throw new LiveWorkbookError(
    { reason: "too-large", detail: error.load.sheet ?? "", left: "as-it-was" },
    { cause: error },
  );
}

/** Where the file opens next: on the first of these that can be seen, else on the first tab that can. */
function frontSheet(drafts: readonly SheetDraft[], wanted: readonly string[]): number {
  const seen = drafts.flatMap((draft, index) => (draft.state === "visible" ? [{ draft, index }] : []));
  const found = wanted.flatMap((name) => seen.filter(({ draft }) => isNamed(draft, name)));
  return (found[0] ?? seen[0])?.index ?? 0;
}

/** A sheet that an act drew before keeps its looks; only the contents of the edited cells change. */
function draftWithEdits(draft: SheetDraft, edits: readonly CellEdit[]): SheetDraft {
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

function withRows(draft: SheetDraft, { rows }: WorkbookChange["added"][number]): SheetDraft {
  const all = new Map<number, ReadonlyMap<number, DraftCell>>(draft.rows);
  for (const [row, cells] of rows) all.set(row, new Map([...(draft.rows.get(row) ?? []), ...cells]));
  return { ...draft, rows: all };
}
