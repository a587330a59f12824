import { encodeWorkbook } from "../../../src/hosts/memory/memory-host";
import { isDate } from "../../../src/workbook/cell";
import { serialOf } from "../../../src/workbook/serial-date";
import { newWorkbook } from "./hosts";
import {
  type Fault,
  readsAs,
  cells,
  writesAs,
  edits,
  typed,
  staleFile,
  withoutFile,
  withSheet,
  keepOldCells,
  protects,
  emptied,
  writeBeforeRefusing,
  removesBeforeRefusing,
  editsTakenBack,
  writesOver,
  formulasAway,
  editsBeforeRefusing,
  toldOnce,
  storeWithoutNumbers,
} from "./fault-acts";

/** Hosts that get one thing wrong, and the test that must say so. */
export const faults: readonly (readonly [what: string, fault: Fault, test: string])[] = [
  [
    "numbers lose digits",
    cells((cell) => (typeof cell.value === "number" ? { ...cell, value: Number(cell.value.toPrecision(6)) } : cell)),
    "numbers",
  ],
  [
    "texts are taken as typed",
    cells((cell) => (typeof cell.value === "string" ? { ...cell, value: typed(cell.value) } : cell)),
    "texts",
  ],
  [
    "an apostrophe in front is taken off",
    cells((cell) => (typeof cell.value === "string" ? { ...cell, value: cell.value.replace(/^'/, "") } : cell)),
    "texts",
  ],
  [
    "texts are cut",
    cells((cell) => (typeof cell.value === "string" ? { ...cell, value: cell.value.slice(0, 32_766) } : cell)),
    "long-texts",
  ],
  [
    "letters are composed",
    cells((cell) => (typeof cell.value === "string" ? { ...cell, value: cell.value.normalize("NFC") } : cell)),
    "long-texts",
  ],
  [
    "dates stay serial numbers",
    cells((cell) => (isDate(cell.value) ? { ...cell, value: serialOf(cell.value) } : cell)),
    "dates",
  ],
  [
    "errors are texts",
    cells((cell) =>
      typeof cell.value === "object" && cell.value !== null && "error" in cell.value
        ? { ...cell, value: cell.value.error }
        : cell,
    ),
    "truths-and-errors",
  ],
  [
    "truth values are numbers",
    cells((cell) => (typeof cell.value === "boolean" ? { ...cell, value: Number(cell.value) } : cell)),
    "truths-and-errors",
  ],
  ["formats are lost", cells((cell) => ({ ...cell, format: "General" })), "number-formats"],
  ["formulas turn into their values", cells((cell) => ({ ...cell, formula: null })), "formulas"],
  ["results are lost", cells((cell) => (cell.formula === null ? cell : { ...cell, value: 0 })), "formulas"],
  [
    "cells slip to the first row",
    readsAs((sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].map(([row, of]) => [row - Math.min(...sheet.rows.keys()) + 1, of])),
    })),
    "places",
  ],
  ["later rows are lost", cells((cell, row) => (row > 3_999 ? null : cell)), "many-rows"],
  [
    "progress stops short",
    (live) => ({ ...live, write: (change, { now }) => live.write(change, { now }) }),
    "many-rows",
  ],
  ["hidden sheets are shown", readsAs((sheet) => ({ ...sheet, state: "visible" })), "sheet-states"],
  [
    "very hidden sheets are only hidden",
    readsAs((sheet) => ({ ...sheet, state: sheet.state === "very-hidden" ? "hidden" : sheet.state })),
    "sheet-states",
  ],
  ["cells within merged areas are emptied", cells((cell, _, column) => (column > 1 ? null : cell)), "many-merges"],
  ["what an undo empties stays", edits((edit) => ({ ...edit, value: edit.value ?? edit.was })), "undo-after-write"],
  ["hidden sheets are shown", readsAs((sheet) => ({ ...sheet, state: "visible" })), "hidden-charts"],
  ["merges are lost", readsAs((sheet) => ({ ...sheet, merges: [] })), "merges"],
  [
    "widths are pixels",
    readsAs((sheet) => ({
      ...sheet,
      widths: new Map([...sheet.widths].map(([column, width]) => [column, width * 7])),
    })),
    "widths",
  ],
  [
    "names lose quotes",
    (live) => ({
      ...live,
      selected: () => live.selected().then((selected) => ({ ...selected, sheet: selected.sheet.replaceAll("'", "") })),
    }),
    "sheet-names",
  ],
  ["old cells stay under new ones", keepOldCells, "replaced-sheet"],
  ["old cells stay under those of a named area", keepOldCells, "persons-names"],
  [
    "another sheet is emptied",
    (live) => ({
      ...live,
      write: (change, options) => live.write(change, options).then((cost) => (live.change(emptied), cost)),
    }),
    "others-untouched",
  ],
  ["a protected sheet can't be made anew", protects, "every-feature"],
  ["added rows never come", writesAs((change) => ({ ...change, added: [] })), "added-rows"],
  ["what is refused is written all the same", writeBeforeRefusing, "added-rows-refused"],
  ["removed sheets stay", writesAs((change) => ({ ...change, removed: [] })), "removed-sheets"],
  ["sheets are removed though the rest is refused", removesBeforeRefusing, "removed-sheets"],
  [
    "a sheet that is gone is no trouble",
    (live) => ({ ...live, goTo: (place) => live.goTo(place).catch(() => undefined) }),
    "missing-sheet",
  ],
  [
    "a mark is left",
    (live) => ({ ...live, unfinished: () => Promise.resolve({ began: "2020-07-15T08:30:00", takingOver: false }) }),
    "unfinished",
  ],
  [
    "temporary sheets are left",
    writesAs((change) => ({ ...change, sheets: [...change.sheets, { ...newWorkbook.sheets[0]!, name: "_TD_~1" }] })),
    "unfinished",
  ],
  [
    "nobody is told of a selection",
    (live) => ({ ...live, watchSelection: () => Promise.resolve(() => Promise.resolve()) }),
    "selection",
  ],
  [
    "the telling does not stop",
    (live) => ({
      ...live,
      watchSelection: async (changed) => (await live.watchSelection(changed), () => Promise.resolve()),
    }),
    "selection",
  ],
  [
    "one row more is read",
    (live) => ({ ...live, readRow: (name, { head, row }) => live.readRow(name, { head: head + 1, row }) }),
    "one-row",
  ],
  [
    "every sheet is read",
    (live) => ({ ...live, read: () => live.read({ full: [], values: [], others: (names) => names }) }),
    "only-wanted",
  ],
  ["edited cells stay as they were", writesAs((change) => ({ ...change, cells: [] })), "cell-edits"],
  ["an edit takes the cell's format", edits((edit) => ({ ...edit, format: edit.format ?? "General" })), "cell-edits"],
  ["the format of an edit is passed over", edits((edit) => ({ ...edit, format: null })), "cell-edits"],
  ["cells are not emptied", edits((edit) => ({ ...edit, value: edit.value ?? edit.was })), "cell-edits"],
  [
    "a text typed is a number",
    edits((edit) => (typeof edit.value === "string" ? { ...edit, value: typed(edit.value) } : edit)),
    "cell-edits",
  ],
  [
    "a day typed loses its time",
    edits((edit) => (isDate(edit.value) ? { ...edit, value: { date: edit.value.date.slice(0, 10) } } : edit)),
    "cell-edits",
  ],
  [
    "the cell beside is edited",
    edits((edit) => ({
      ...edit,
      column: edit.column === 2 ? 4 : edit.column,
      was: edit.column === 2 ? null : edit.was,
    })),
    "cell-edits",
  ],
  [
    "edits go beside a change of sheets",
    writesAs((change) => (change.sheets.length > 0 ? { ...change, cells: [] } : change)),
    "cell-edits-again",
  ],
  ["the next write takes edits back", editsTakenBack, "cell-edits-again"],
  ["nobody looks what the cell holds", writesOver, "cell-edits-refused"],
  ["edits before a refused one are made", editsBeforeRefusing, "cell-edits-refused"],
  ["a formula may be written over", formulasAway, "cell-edits-refused"],
  [
    "nobody is told of changes",
    (live) => ({ ...live, watchChanges: () => Promise.resolve(() => Promise.resolve()) }),
    "changes-told",
  ],
  ["only the first change is told", toldOnce, "changes-told"],
  [
    "the telling of changes does not stop",
    (live) => ({
      ...live,
      watchChanges: async (changed) => (await live.watchChanges(changed), () => Promise.resolve()),
    }),
    "changes-told",
  ],
  [
    "reading is told as a change",
    (live) => ({ ...live, read: (wanted) => (live.tellChange(null), live.read(wanted)) }),
    "changes-told",
  ],
  ["the file is of the first write", staleFile, "file-of-workbook"],
  [
    "the file holds no sheet",
    (live) => ({ ...live, bytes: () => Promise.resolve(encodeWorkbook({ sheets: [], warnings: [] })) }),
    "file-of-workbook",
  ],
  ["no file is given", withoutFile, "file-of-workbook"],
  ["nothing is opened beside", (live) => ({ ...live, openBeside: () => Promise.resolve() }), "opened-beside"],
  [
    "what is opened beside is cut",
    (live) => ({ ...live, openBeside: (bytes) => live.openBeside(bytes.slice(0, 12_288)) }),
    "opened-beside",
  ],
  [
    "what is opened beside comes into this workbook",
    (live) => ({ ...live, openBeside: (bytes) => live.openBeside(bytes).then(() => live.change(withSheet)) }),
    "opened-beside",
  ],
  ["the store loses its numbers", storeWithoutNumbers, "small-round"],
];
