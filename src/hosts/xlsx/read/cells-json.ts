import { addressOf } from "../../../workbook/address";
import { isDate, isError, type Cell, type CellValue } from "../../../workbook/cell";
import type { SheetState, Workbook } from "../../../workbook/sheet";
import { refuse } from "./limits";

type TypedValue =
  | readonly ["n", number]
  | readonly ["s", string]
  | readonly ["b", boolean]
  | readonly ["d", string]
  | readonly ["e", string];

/** States spelled as in the file format. */
const states: { readonly [State in SheetState]: string } = {
  visible: "visible",
  hidden: "hidden",
  "very-hidden": "veryHidden",
};

/** One shared text in a million cells would be written out a million times. */
const mostCharacters = 64 * 1024 * 1024;

/**
 * What the reader saw, as the `cells` command prints it (contract §2): one line, cells row by row, in pieces of a row.
 * Empty cells, empty texts and formulas without a cached value are not listed. Times without a date are numbers, in
 * days. Throws HostError `over-limit` before the first piece when the texts are longer than 64 M characters.
 */
export function cellsJson(workbook: Workbook): Iterable<string> {
  let characters = 0;
  for (const sheet of workbook.sheets) {
    for (const cells of sheet.rows.values())
      for (const { value } of cells.values()) if (typeof value === "string") characters += value.length;
    if (characters > mostCharacters)
      refuse("over-limit", `${sheet.name}: characters listed ${characters} > ${mostCharacters}`);
  }
  return pieces(workbook);
}

/**
 * Written as text, row by row: an object with a key for each of two million cells takes seconds and more memory than
 * the cells.
 */
function* pieces(workbook: Workbook): Generator<string> {
  yield '{"sheets":[';
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield `${index === 0 ? "" : ","}{"name":${JSON.stringify(sheet.name)},"state":"${states[sheet.state]}","cells":{`;
    let between = "";
    for (const [row, cells] of sheet.rows) {
      const text = rowText(row, cells);
      if (text === "") continue;
      yield between + text;
      between = ",";
    }
    yield "}}";
  }
  yield `],"warnings":${JSON.stringify(workbook.warnings)}}`;
}

function rowText(row: number, cells: ReadonlyMap<number, Cell>): string {
  let text = "";
  for (const [column, cell] of cells) {
    const value = typedValue(cell.value);
    if (value !== null) text += `${text === "" ? "" : ","}"${addressOf(row, column)}":${JSON.stringify(value)}`;
  }
  return text;
}

function typedValue(value: CellValue): TypedValue | null {
  if (value === null || value === "") return null;
  if (typeof value === "number") return ["n", value];
  if (typeof value === "string") return ["s", value];
  if (typeof value === "boolean") return ["b", value];
  if (isDate(value)) return ["d", value.date];
  return isError(value) ? ["e", value.error] : null;
}
