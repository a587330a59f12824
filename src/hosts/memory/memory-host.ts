import { type Host, HostError } from "../../app/host";
import type { Cell } from "../../workbook/cell";
import type { Marking } from "../../workbook/cell-mark";
import { sheetOf, workbookOf } from "../../workbook/draft";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { withAdded, withEdits } from "../../workbook/edit";
import { changedSheets, plainLiveWorkbook, type PlainLiveWorkbook } from "./plain-live-workbook";

/**
 * Workbooks that never leave memory: bytes are a plain listing of the cells. It shows what the engine does without any
 * file format, and the shared host tests run on it as on the real hosts.
 */
export function memoryHost(
  sha256: Host["sha256"],
): Pick<Host, "readWorkbook" | "writeWorkbook" | "keepOwn" | "hung" | "markWorkbook" | "sha256"> {
  return {
    readWorkbook: decode,
    writeWorkbook: (draft) => Promise.resolve(encodeWorkbook(workbookOf(draft))),
    // Nothing hangs on cells here.
    keepOwn: () => ({
      lost: [],
      sheets: [],
      hasMacros: false,
      write: (draft) => Promise.resolve(encodeWorkbook(workbookOf(draft))),
    }),
    hung: () => ({ notes: () => [], areRowsAlike: () => true }),
    markWorkbook: (bytes, marking) =>
      Promise.resolve({ bytes: encodeWorkbook(withList(decode(bytes), marking)), wasSigned: false }),
    sha256,
  };
}

/** Cells have no looks and no notes here, so marking only adds the list. */
function withList(workbook: Workbook, { old, marks, list }: Marking): Workbook {
  const kept = marks.map(({ sheet, cell, note }) => ({ sheet, cell, before: 0, after: 1, fill: "", note }));
  const listed = list === null ? [] : [sheetOf(list({ kept, wasSigned: false }).sheet)];
  return { ...workbook, sheets: [...listed, ...workbook.sheets.filter(({ name }) => name !== old?.sheet)] };
}

type PlainSheet = Omit<Sheet, "rows" | "widths"> & {
  readonly rows: readonly (readonly [number, readonly (readonly [number, Cell])[]])[];
  readonly widths: readonly (readonly [number, number])[];
};

export function encodeWorkbook(workbook: Workbook): Uint8Array {
  const sheets = workbook.sheets.map(
    (sheet): PlainSheet => ({
      ...sheet,
      rows: [...sheet.rows].map(([row, cells]) => [row, [...cells]]),
      widths: [...sheet.widths],
    }),
  );
  return new TextEncoder().encode(JSON.stringify({ sheets }));
}

function decode(bytes: Uint8Array): Workbook {
  try {
    const { sheets } = JSON.parse(new TextDecoder().decode(bytes)) as { readonly sheets: readonly PlainSheet[] };
    return {
      sheets: sheets.map((sheet) => ({
        ...sheet,
        rows: new Map(sheet.rows.map(([row, cells]) => [row, new Map(cells)])),
        widths: new Map(sheet.widths),
      })),
      warnings: [],
    };
  } catch (cause) {
    throw new HostError({ reason: "not-a-workbook", detail: "memory" }, { cause });
  }
}

export type MemoryLiveWorkbook = PlainLiveWorkbook & {
  readonly workbook: () => Workbook;
  /** What a person does to it meanwhile. */
  readonly change: (make: (workbook: Workbook) => Workbook) => void;
};

/** An open workbook of cells without looks: it shows what an act does without a file or a program. */
export function memoryLiveWorkbook(start: Workbook): MemoryLiveWorkbook {
  let workbook = start;
  const live = plainLiveWorkbook({
    now: () => workbook,
    take: (change) => {
      const kept = (sheet: Sheet): Sheet => withEdits(withAdded(sheet, change.added), change.cells ?? []);
      workbook = { ...workbook, sheets: changedSheets(workbook, change, { drawn: sheetOf, kept }) };
      return Promise.resolve({ syncs: 0, bytes: 0 });
    },
  });
  return {
    ...live,
    workbook: () => workbook,
    change: (make) => {
      workbook = make(workbook);
      live.tellChange(null);
    },
  };
}
