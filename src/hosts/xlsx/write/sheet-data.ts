import { columnLetters } from "../../../workbook/address";
import { type CellError, errorConstants, isDate, isError } from "../../../workbook/cell";
import type { DraftCell, SheetDraft } from "../../../workbook/draft";
import { ascending } from "../../../workbook/each-cell";
import { serialOf } from "../../../workbook/serial-date";
import { type FormulaElements, formulaElements } from "./formula-elements";
import type { Utf8Text } from "./utf8-text";
import { xmlText, textElement, xmlDeclaration } from "./xml-text";

/** What cells refer to: the workbook's texts and looks. */
type Tables = {
  readonly strings: Pick<SharedStrings, "indexOf">;
  /** The index of a cell's look in `cellXfs` of `xl/styles.xml`. */
  readonly styleOf: (cell: DraftCell) => number;
};

/**
 * `<sheetData>` of a sheet: rows and cells in ascending order, whatever order the draft's maps have.
 */
export function writeSheetData(sheet: SheetDraft, tables: Tables, part: Utf8Text): void {
  const merged = mergedRows(sheet);
  const formulas = formulaElements(sheet);
  part.add("<sheetData>");
  for (const row of rowNumbers(sheet)) {
    const height = sheet.heights.get(row);
    const attributes = height === undefined ? "" : ` ht="${height}"${merged.has(row) ? ' customHeight="1"' : ""}`;
    part.add(`<row r="${row}"${attributes}>`);
    const cells = sheet.rows.get(row);
    if (cells !== undefined) writeRow(row, cells, { tables, part, formulas });
    part.add("</row>");
  }
  part.add("</sheetData>");
}

function rowNumbers({ rows, heights }: SheetDraft): readonly number[] {
  return [...new Set([...rows.keys(), ...heights.keys()])].sort((a, b) => a - b);
}

type Writing = { readonly tables: Tables; readonly part: Utf8Text; readonly formulas: FormulaElements };

/** Cells left to right. */
function writeRow(row: number, cells: ReadonlyMap<number, DraftCell>, { part, ...looks }: Writing): void {
  ascending(cells).forEach((cell, column) => part.add(cellXml(row, column, { cell, ...looks })));
}

/**
 * Rows with merged cells: programs can't fit these to their text, so their height is fixed. Other rows begin with a
 * height and grow with what is typed into them.
 */
function mergedRows({ merges }: SheetDraft): ReadonlySet<number> {
  return new Set(
    merges.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)),
  );
}

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}

function cellXml(
  row: number,
  column: number,
  { cell, tables, formulas }: Omit<Writing, "part"> & { readonly cell: DraftCell },
): string {
  const start = `<c r="${lettersOf(column)}${row}" s="${tables.styleOf(cell)}"`;
  if (cell.formula !== null) {
    const { type, value } = cachedResult(cell);
    return `${start}${type}>${formulas(row, column, cell)}${value}</c>`;
  }
  const { value } = cell;
  if (value === null) return `${start}/>`;
  if (typeof value === "string") return `${start} t="s"><v>${tables.strings.indexOf(value)}</v></c>`;
  if (isDate(value) && serialOf(value) === null)
    return `${start} t="s"><v>${tables.strings.indexOf(value.date)}</v></c>`;
  const result = cachedResult(cell);
  return `${start}${result.type}>${result.value}</c>`;
}

/**
 * ECMA-376 part 1, 18.18.11 and 18.17.3. Later ones (#SPILL!, LibreOffice's Err:508) can't be in a file and are written
 * as #VALUE!.
 */
const errors: ReadonlySet<string> = new Set([...errorConstants, "#GETTING_DATA"]);

/** An error as a cell holds it. */
export function errorText({ error }: CellError): string {
  return errors.has(error) ? error : "#VALUE!";
}

/** The `t` attribute and the `<v>` of a result; text is written in the cell itself, as formulas need it. */
function cachedResult({ value }: DraftCell): { readonly type: string; readonly value: string } {
  if (value === null) return { type: "", value: "" };
  if (typeof value === "string") return { type: ' t="str"', value: `<v>${xmlText(value)}</v>` };
  if (typeof value === "boolean") return { type: ' t="b"', value: `<v>${value ? 1 : 0}</v>` };
  if (isError(value)) return { type: ' t="e"', value: `<v>${errorText(value)}</v>` };
  if (!isDate(value)) return { type: "", value: `<v>${value}</v>` };
  const serial = serialOf(value);
  return serial === null
    ? { type: ' t="str"', value: `<v>${xmlText(value.date)}</v>` }
    : { type: "", value: `<v>${serial}</v>` };
}

/** Every different text of a workbook once; cells point to it by number. */
export type SharedStrings = {
  readonly indexOf: (text: string) => number;
  readonly count: () => number;
  /** Writes the part `xl/sharedStrings.xml`. */
  readonly write: (part: Utf8Text) => void;
};

export function sharedStrings(): SharedStrings {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    indexOf: (text) => {
      uses += 1;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    count: () => indexes.size,
    write: (part) => {
      part.add(
        xmlDeclaration +
          `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${uses}" uniqueCount="${indexes.size}">`,
      );
      for (const text of indexes.keys()) part.add(`<si>${textElement(text)}</si>`);
      part.add("</sst>");
    },
  };
}
