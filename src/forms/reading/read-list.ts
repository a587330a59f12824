import type { FieldForm, RowReading, ListForm, Reading } from "../description/sheet-form";
import { type Header, findHeader } from "./find-header";
import { type PlacedFinding, type FigureRule, finding, type Finding, cellText } from "./finding";
import type { Sheet } from "../../workbook/sheet";
import { lastRow, addressOf } from "../../workbook/address";
import { type Cell, isBlank } from "../../workbook/cell";
import { nearHeaders, likelyOf } from "./near-headers";
import { matchKey } from "../../workbook/text/match-key";
import { shortened } from "../../domain/basics/text";
import { absentEntry } from "../../domain/basics/entry";
import { readSeen } from "./read-seen";
import { secondTable } from "./second-table";
import { readValue } from "./read-value";

export type ListReading<C extends readonly FieldForm[]> = {
  readonly header: Header | null;
  readonly rows: readonly RowReading<C>[];
  readonly findings: readonly PlacedFinding[];
  /** The sheet has the list twice: no row is read. */
  readonly isTwice: boolean;
};

/** How the figures of a row are read, given the row's own texts. */
export type RuleOf = (row: { readonly code: string; readonly measure: string | null }) => FigureRule;

type ListOptions = {
  readonly ruleOf?: RuleOf;
  /** The first row below the list that does not belong to it, such as the line of signatures. */
  readonly before?: number;
  /** The sheets that formulas may lead to. Left out: the list's own. */
  readonly sheets?: readonly Sheet[];
};

const asNumbers: RuleOf = ({ measure }) => ({ measure, reads: "number" });

/**
 * Reads a list wherever its header is. Section rows, subtotals and rows without a code are skipped; a row without a
 * code that holds figures is reported. Formula fields are only checked for having been overwritten, never read as
 * figures.
 */
export function readList<C extends readonly FieldForm[]>(
  sheet: Sheet,
  form: ListForm<C>,
  { ruleOf = asNumbers, before = lastRow + 1, sheets = [sheet] }: ListOptions = {},
): ListReading<C> {
  const header = findHeader(sheet, form);
  if (header === null) return { header, rows: [], findings: [], isTwice: false };
  const copied = secondTable(sheet, form, header);
  if (copied.length > 0) return { header, rows: [], findings: copied, isTwice: true };
  const rows: RowReading<C>[] = [];
  const findings: PlacedFinding[] = headerFindings(sheet, header, form);
  const numbers = [...sheet.rows.keys()].filter((row) => row > header.row && row < before).sort((a, b) => a - b);
  for (const row of numbers) {
    const cells = sheet.rows.get(row) ?? new Map<number, Cell>();
    const keyColumn = header.columns.get(form.rowKey[0]) ?? 0;
    if (isBlank(cells.get(keyColumn))) {
      if (holdsFigures(cells, header, form) && !isTotal(cells))
        findings.push({ finding: finding("row-without-code", {}), cell: addressOf(row, keyColumn) });
      continue;
    }
    const read = readRow({ sheet, sheets, cells, row, header }, form, ruleOf);
    rows.push({ row, fields: read.fields as Reading<C> });
    findings.push(...read.findings);
  }
  return { header, rows, findings, isTwice: false };
}

function headerFindings(sheet: Sheet, header: Header, form: ListForm): PlacedFinding[] {
  const firstColumn = Math.min(...header.columns.values());
  const near = nearHeaders(sheet, form, header);
  const missing = form.columns
    .filter((column) => !column.mayBeAbsent && !header.columns.has(column.key))
    .map((column) => ({
      finding: finding("column-missing", { header: column.header, ...likelyOf(near.get(column.key)) }),
      cell: near.get(column.key)?.cell ?? addressOf(header.row, firstColumn),
    }));
  const repeated = header.repeated.map((name) => ({
    finding: finding("column-repeated", { header: name }),
    cell: addressOf(header.row, firstColumn),
  }));
  return [...missing, ...movedColumns(header, form), ...repeated];
}

/**
 * A column has moved if it is no longer between its neighbours of the form. The fewest columns that explain the order
 * are reported.
 */
function movedColumns(header: Header, form: ListForm): PlacedFinding[] {
  const present = form.columns.filter((column) => header.columns.has(column.key));
  const places = present.map((column) => header.columns.get(column.key) ?? 0);
  const inPlace = longestRise(places);
  return present
    .map((column, index) => ({ column, index }))
    .filter(({ index }) => !inPlace.has(index))
    .map(({ column, index }) => ({
      finding: finding("column-moved", { header: column.header }),
      cell: addressOf(header.row, places[index] ?? 1),
    }));
}

/** A line of sums that people added. */
function isTotal(cells: ReadonlyMap<number, Cell>): boolean {
  return [...cells.values()].some(
    (cell) => typeof cell.value === "string" && /^(?:tổng|cộng)(?: |$)/u.test(matchKey(cell.value)),
  );
}

function holdsFigures(cells: ReadonlyMap<number, Cell>, header: Header, form: ListForm): boolean {
  return form.columns.some((column) => {
    const isFigure = column.filling === "entry" && (column.type.kind === "figure" || column.type.kind === "number");
    const cell = cells.get(header.columns.get(column.key) ?? 0);
    return isFigure && cell !== undefined && cell.formula === null && typeof cell.value === "number";
  });
}

/** An overwritten formula: the value in its place is never used. `raw` `null`: overwritten by another formula. */
export function overwritten({ header, repeats }: FieldForm, raw: string | null): Finding {
  const counted = repeats === null ? {} : { sheet: repeats.sheet, header: repeats.header };
  return finding("formula-overwritten", {
    label: header,
    ...(raw === null ? {} : { raw: shortened(raw) }),
    ...counted,
  });
}

/** The number of a row in its list says nothing: it may be hidden. */
const orderKey = "order";

type RowAt = {
  readonly sheet: Sheet;
  readonly sheets: readonly Sheet[];
  readonly cells: ReadonlyMap<number, Cell>;
  readonly row: number;
  readonly header: Header;
};

function readRow(
  { sheet, sheets, cells, row, header }: RowAt,
  form: ListForm,
  ruleOf: RuleOf,
): { fields: Record<string, unknown>; findings: PlacedFinding[] } {
  const fields: Record<string, unknown> = {};
  const findings: PlacedFinding[] = [];
  const textOf = (key: string): string => cellText(cells.get(header.columns.get(key) ?? 0)).trim();
  const rule = ruleOf({ code: textOf(form.rowKey[0]), measure: textOf("measure") === "" ? null : textOf("measure") });
  for (const column of form.columns) {
    const place = header.columns.get(column.key);
    const cell = place === undefined ? undefined : cells.get(place);
    const address = place === undefined ? "" : addressOf(row, place);
    if (column.filling === "formula" || rule.calculated?.includes(column.key) === true) {
      fields[column.key] = absentEntry;
      if (cell !== undefined && cell.formula === null && !isBlank(cell))
        findings.push({ finding: overwritten(column, cellText(cell)), cell: address });
      continue;
    }
    const context = { label: column.header, cell: address, figure: rule };
    const isPrinted = place === undefined || column.filling === "given" || column.key === orderKey;
    const read = isPrinted
      ? readValue(column.filling === "given" ? withoutFormula(cell) : cell, column.type, context)
      : readSeen({ sheet, row, column: place, sheets }, column.type, context);
    fields[column.key] = read.entry;
    findings.push(...read.findings.map((each) => ({ finding: each, cell: address })));
  }
  return { fields, findings };
}

/** Names of the unit's own indicators are repeated by formula in later sheets: there the cached text counts. */
function withoutFormula(cell: Cell | undefined): Cell | undefined {
  return cell === undefined ? undefined : { ...cell, formula: null };
}

/** Indices of a longest rising subsequence: what is in order if the fewest others were moved. */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  const chains: number[][] = [];
  values.forEach((value, index) => {
    const before = chains.filter((chain) => (values[chain.at(-1) ?? 0] ?? 0) < value);
    const longest = before.reduce<number[]>((best, chain) => (chain.length > best.length ? chain : best), []);
    chains.push([...longest, index]);
  });
  return new Set(chains.reduce<number[]>((best, chain) => (chain.length > best.length ? chain : best), []));
}

/** In the figures of `Chỉ tiêu giao`, words are as valid as numbers. */
export const figuresOrWords: RuleOf = ({ measure }) => ({ measure, reads: "words" });
