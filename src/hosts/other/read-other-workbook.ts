import { read, type CellObject, type RowInfo, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { HostError } from "../../app/host";
import { isDate, type Cell, type CellValue } from "../../workbook/cell";
import { numberKind, dateOfSerial } from "../../workbook/serial-date";
import type { HiddenPlaces, Sheet, SheetState, Workbook } from "../../workbook/sheet";
import { newGrid, keepCell, moveTo, orderedRows, type Grid, type Tally } from "../xlsx/read/grid";
import type { Inflate } from "../xlsx/zip/compression";
import { within, type Limits, corrupt, refuse, collectWarnings, type Warnings } from "../xlsx/read/limits";
import { isZip } from "../xlsx/read/sniff";
import { decodeXml } from "../xlsx/read/xml-text";
import { openPackage } from "../xlsx/read/zip";
import { odsContent } from "./ods-content";
import { isLocked, repacked } from "./repacked";
import { otherLimits, type OtherRead } from "./other-formats";

/**
 * Bytes of an .xls, .xlsb or .ods file → its worksheets by the rules of .xlsx: numbers in a date format are civil
 * dates, a formula's cached result is its value. Throws HostError. Only ever called in a process or a worker that can
 * be ended (decisions 0026, 0034): the library that reads has no limits of its own.
 */
export function readOtherWorkbook(bytes: Uint8Array, inflate: Inflate): Workbook {
  const limits = otherLimits;
  within(limits, "fileBytes", { found: bytes.length, where: "file" });
  if (isLocked(bytes)) refuse("encrypted", "a workbook protected by a password");
  const clean = repacked(bytes, { inflate, limits });
  const content = isZip(clean) ? openPackage(clean, { inflate, limits }).read("content.xml") : null;
  const ods = content === null ? null : odsContent(decodeXml(content, "content.xml"), limits);
  const book = parsed(clean, ods !== null);
  const states = book.Workbook?.Sheets?.map(({ Hidden }) => stateOf(Hidden)) ?? ods?.states ?? [];
  const warnings = collectWarnings();
  const context: Context = {
    limits,
    tally: { cells: 0, merges: 0 },
    warnings,
    date1904: book.Workbook?.WBProps?.date1904 === true,
    losesTexts: !isZip(bytes) && !isByExcel(book),
    isPackage: isZip(bytes),
  };
  within(limits, "sheets", { found: book.SheetNames.length, where: "file" });
  const sheets = book.SheetNames.flatMap((name, index) =>
    sheetOf({ name, state: states[index] ?? "visible", hidden: ods?.hidden[index] }, book.Sheets[name], context),
  );
  if (sheets.length === 0) refuse("no-sheets", "file: no worksheet");
  if (ods !== null) expectValues(sheets, ods.values);
  warnings.add("format", "read as another format than .xlsx");
  return { sheets, warnings: warnings.list() };
}

/** Refuses a file of which the library has skipped values: each would be a lost figure. */
function expectValues(sheets: readonly Sheet[], values: number): void {
  const cells = sheets.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
  const found = cells.filter(
    ({ value }) => typeof value === "number" || typeof value === "boolean" || isDate(value),
  ).length;
  if (found !== values) corrupt("content.xml", `${found} of ${values} values were read`);
}

type Context = {
  readonly limits: Limits;
  readonly tally: Tally;
  readonly warnings: Warnings;
  readonly date1904: boolean;
  /** Whether a formula's 0 may be a text that was lost. */
  readonly losesTexts: boolean;
  readonly isPackage: boolean;
};

function parsed(bytes: Uint8Array, withTexts: boolean): WorkBook {
  try {
    return read(bytes, {
      type: "array",
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellText: withTexts,
      cellHTML: false,
      cellDates: false,
      bookVBA: false,
      cellStyles: true,
    });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : "";
    if (/password/i.test(said)) return refuse("encrypted", "a workbook protected by a password", cause);
    // Each part of a zip has its checksum: what the library can't do with whole parts is the library's fault.
    if (cause instanceof HostError || (isZip(bytes) && !lacksParts.test(said))) throw cause;
    return refuse("corrupt", "file: a workbook that can't be read", cause);
  }
}

/** What the library says of a package in which it doesn't find the parts of any workbook. */
const lacksParts = /^(?:Unsupported ZIP file|Cannot find file .* in zip)/;

/** As .xls and .xlsb have it. */
function stateOf(hidden: number | undefined): SheetState {
  if (hidden === 2) return "very-hidden";
  return hidden === 1 ? "hidden" : "visible";
}

/** Worksheets only: sheets of charts, dialogs and macros hold no cells that could be a figure. */
function sheetOf(
  { name, state, hidden }: Pick<Sheet, "name" | "state"> & { readonly hidden: HiddenPlaces | undefined },
  sheet: WorkSheet | undefined,
  context: Context,
): readonly Sheet[] {
  if (sheet === undefined && context.isPackage) throw new Error(`the library gave no sheet "${name}"`);
  if (sheet === undefined) return corrupt(`sheet "${name}"`, "it is missing: the file is cut off");
  const kind: unknown = sheet["!type"] ?? "sheet";
  if (kind !== "sheet") {
    context.warnings.add("not-a-worksheet", `sheet "${name}" (${String(kind)}) was not read`);
    return [];
  }
  within(context.limits, "sheetName", { found: name.length, where: "file" });
  const grid = newGrid(name, context);
  (sheet["!data"] ?? []).forEach((cells, row) =>
    cells?.forEach((cell, column) => keep(grid, { row: row + 1, column: column + 1, cell }, context)),
  );
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    top: s.r + 1,
    left: s.c + 1,
    bottom: e.r + 1,
    right: e.c + 1,
  }));
  context.tally.merges += merges.length;
  within(context.limits, "merges", { found: context.tally.merges, where: name });
  return [{ name, state, rows: orderedRows(grid), merges, widths: new Map(), hidden: hidden ?? hiddenPlaces(sheet) }];
}

/** Excel states its name among a file's properties; what it saves as 0 is 0. */
function isByExcel({ Props }: WorkBook): boolean {
  return /excel/i.test(Props?.Application ?? "");
}

/** As far as the library tells: an .ods says nothing to it. */
function hiddenPlaces(sheet: WorkSheet): HiddenPlaces {
  const columns = (sheet["!cols"] ?? []).flatMap((column, index) =>
    column?.hidden === true ? [{ from: index + 1, to: index + 1 }] : [],
  );
  const rowsWith = (is: (row: RowInfo) => boolean): ReadonlySet<number> =>
    new Set(
      (sheet["!rows"] ?? []).flatMap((row: RowInfo | undefined, index) =>
        row !== undefined && is(row) && (sheet["!data"]?.[index]?.length ?? 0) > 0 ? [index + 1] : [],
      ),
    );
  const isFlat = ({ hpt }: RowInfo): boolean => hpt === 0;
  return { columns, flatRows: rowsWith(isFlat), rows: rowsWith((row) => row.hidden === true && !isFlat(row)) };
}

type Found = { readonly row: number; readonly column: number; readonly cell: CellObject | undefined };

function keep(grid: Grid, { row, column, cell }: Found, context: Context): void {
  if (cell === undefined || cell === null) return;
  const kept = cellOf(cell, context);
  if (kept.value === null && kept.formula === null) return;
  if (typeof kept.value === "string")
    within(context.limits, "cellCharacters", { found: kept.value.length, where: grid.part });
  moveTo(grid, row, column);
  keepCell(grid, kept);
}

/**
 * LibreOffice saves a formula whose result is text into .xls with the result 0: such a 0 is taken as not calculated, so
 * that no figure is invented. Of Excel's own files it is a 0.
 */
function cellOf(cell: CellObject, { date1904, losesTexts }: Context): Cell {
  const format = typeof cell.z === "string" && cell.z !== "" ? cell.z : shownFormat(cell);
  const formula = formulaOf(cell);
  const lost = losesTexts && formula !== null && cell.t === "n" && cell.v === 0;
  return { value: lost ? null : valueOf(cell, format, date1904), formula, format };
}

/**
 * An .ods holds what each cell shows beside its number. Where the library makes no format of it and something else than
 * the number is shown, that is the format: `;;;` where nothing is.
 */
function shownFormat({ v, w }: CellObject): string {
  if (typeof v !== "number" || w === undefined) return "General";
  const shown = w.trim();
  if (shown === "") return ";;;";
  const numbers = [shown.replaceAll(/[.\s]/gu, "").replace(",", "."), shown.replaceAll(/[,\s]/gu, "")].map(Number);
  const isPlain = /^[\d.,\s]+$/u.test(shown);
  const isSame = numbers.some((number) => Math.abs(number - v) <= Math.abs(v) / 1e6 || Math.round(v) === number);
  return isPlain && !isSame ? `"${shown}"` : "General";
}

function valueOf({ t, v }: CellObject, format: string, date1904: boolean): CellValue {
  if (t === "e") return { error: errors.get(Number(v)) ?? "#VALUE!" };
  if (typeof v === "number" && !Number.isFinite(v)) return corrupt("file", "a number that is none");
  if (typeof v === "number") return numberKind(format) === "date" ? (dateOfSerial(v, date1904) ?? v) : v;
  return typeof v === "string" || typeof v === "boolean" ? v : null;
}

/** `['Chỉ tiêu'.G11]`, as .ods has it, → `'Chỉ tiêu'!G11`. */
function formulaOf({ f }: CellObject): string | null {
  if (f === undefined || f === "") return null;
  // Of "=1" the library gives a number, whatever its types say.
  return String(f).replaceAll(/\[(?:\$?('(?:[^']|'')*'|[^[\]'.]+))\.([^[\]]+)\]/gu, "$1!$2");
}

/** The numbers that the format keeps for errors (MS-XLS 2.5.10). */
const errors: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/**
 * What a process or a worker that reads a file answers: the workbook or the refusal, as plain data. A bug is thrown.
 */
export function otherOutcome(bytes: Uint8Array, inflate: Inflate): OtherRead<Workbook> {
  try {
    return { content: readOtherWorkbook(bytes, inflate) };
  } catch (error) {
    if (error instanceof HostError) return { refusal: error.refusal };
    throw error;
  }
}
