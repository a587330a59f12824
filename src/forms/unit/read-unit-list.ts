import { type PlacedFinding, finding, type Finding } from "../reading/finding";
import { sheetNames } from "../../contract/sheet-names";
import { nearestCode } from "../../domain/basics/text";
import type { Entry } from "../../domain/basics/entry";
import { addressOf, parseAddress } from "../../workbook/address";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { listDrift } from "./drift";
import { withoutKeyHeader } from "../reading/near-headers";
import { readList, type ListReading, type RuleOf } from "../reading/read-list";
import type { WorkbookMarks } from "../marks/workbook-marks";
import { selfScoreList } from "../sheets/unit/report-lists";
import { askedSelfScores, type UnitCatalogue } from "./unit-catalogue";
import { asIssued, filledAsIssued, ownCodes } from "./unit-forms";
import { isPassedOver, changedCell, isPrintChanged } from "./found-rows";
import type { Header } from "../reading/find-header";
import { checkNumberLine, checkNumberOf } from "./check-number-line";

export type UnitListRow = {
  readonly code: string;
  readonly row: number;
  readonly entries: Readonly<Record<string, Entry>>;
};

export type UnitListReading = {
  readonly rows: readonly UnitListRow[];
  readonly findings: readonly PlacedFinding[];
  /** Recomputed from the cells; `null` when the sheet has no table. */
  readonly checkNumber: string | null;
};

export type UnitListContext = {
  readonly marks: WorkbookMarks;
  readonly catalogue: UnitCatalogue;
  /** Units of measure of the unit's own rows, read on `Chỉ tiêu`. */
  readonly ownMeasures: ReadonlyMap<string, string | null>;
  /** All sheets of the workbook. */
  readonly sheets: readonly Sheet[];
};

/** The table of a list in a file. */
type FoundTable = {
  readonly sheet: Sheet;
  readonly standard: ListForm;
  /** The form as this file was issued. */
  readonly form: ListForm;
  readonly header: Header;
  readonly expected: ReadonlyMap<string, string>;
};

/** One list of a unit's workbook: its rows, and what is wrong with its structure. */
export function readUnitList(sheet: Sheet, standard: ListForm, context: UnitListContext): UnitListReading {
  const form = asIssued(standard, sheet);
  const line = checkNumberLine(sheet);
  const expected = expectedCodes(form, context);
  const read = readList(sheet, form, {
    ruleOf: ruleFor(form, context, expected),
    sheets: context.sheets,
    ...(line === null ? {} : { before: line.row }),
  });
  const { header } = read;
  if (header === null) return { rows: [], findings: [withoutKeyHeader(sheet, form)], checkNumber: null };
  if (read.isTwice) return { rows: [], findings: read.findings, checkNumber: null };
  const table = { sheet, standard, form, header, expected };
  const { rows, findings } = rowsOfForm(table, read.rows, context);
  const issued = markedCodes(form, context.marks);
  const checked = checkNumberOf(sheet, form, { header, rows, line });
  return {
    rows,
    findings: [
      ...withoutPassedOver(read, rows),
      ...findings,
      ...missingRows(table, rows, context),
      ...listDrift({ sheet, form, header, rows, endRow: line?.row ?? null, issued, likeRows: likeRows(form, context) }),
      ...checked.findings,
    ],
    checkNumber: checked.number,
  };
}

/** The rows that belong to the form, each once, and findings on rows. */
function rowsOfForm(
  table: FoundTable,
  read: ListReading<readonly FieldForm[]>["rows"],
  context: UnitListContext,
): Pick<UnitListReading, "findings"> & { readonly rows: readonly UnitListRow[] } {
  const { standard, form, expected } = table;
  const rows: UnitListRow[] = [];
  const findings: PlacedFinding[] = [];
  const seen = new Set<string>();
  for (const { row, fields } of read) {
    const entries = filledAsIssued(standard, fields as Readonly<Record<string, Entry>>);
    const typed = String(entries[form.rowKey[0]]?.value ?? "");
    if (isPassedOver(table, typed, { row, entries })) continue;
    const code = expected.get(matchKey(typed)) ?? typed;
    const cell = codeCell(table, row);
    if (!expected.has(matchKey(typed)) && expected.size > 0)
      findings.push({ finding: unknownRow(typed, expected), cell });
    else if (seen.has(code)) findings.push({ finding: finding("row-repeated", { code }), cell });
    else {
      seen.add(code);
      rows.push({ code, row, entries });
      findings.push(...changedPrint(table, { code, row }, context), ...rangeFindings(form, context, { code, entries }));
    }
  }
  return { rows, findings };
}

/** The cell of a row's code. */
function codeCell({ form, header }: FoundTable, row: number): string {
  return addressOf(row, header.columns.get(form.rowKey[0]) ?? 1);
}

function unknownRow(typed: string, expected: ReadonlyMap<string, string>): Finding {
  const likely = nearestCode(typed, expected.values());
  return finding("row-unknown", likely === null ? { code: typed } : { code: typed, likely });
}

function changedPrint(
  table: FoundTable,
  { code, row }: Pick<UnitListRow, "code" | "row">,
  { marks }: UnitListContext,
): readonly PlacedFinding[] {
  const { sheet, form, header } = table;
  const printed = { sheet, row, code, columns: header.columns };
  if (!isPrintChanged(form, marks, printed)) return [];
  const cell = changedCell(form, marks, printed) ?? codeCell(table, row);
  return [{ finding: finding("prefilled-changed", { code }), cell }];
}

function missingRows(
  table: FoundTable,
  rows: readonly UnitListRow[],
  context: UnitListContext,
): readonly PlacedFinding[] {
  const there = new Set(rows.map(({ code }) => code));
  return dueCodes(table.form, context)
    .filter((code) => !there.has(code))
    .map((code) => ({ finding: finding("row-missing", { code }), cell: codeCell(table, table.header.row) }));
}

/** The unit's own rows have the same formulas, as do indicators of one direction; an unknown row is like no other. */
function likeRows(form: ListForm, { marks, catalogue }: UnitListContext): (code: string) => string {
  return (code) =>
    ownCodes.includes(code)
      ? "own"
      : (marks.facts.get(`${form.sheet}:${code}`)?.judged?.evaluation ?? catalogue.evaluationOf(code) ?? code);
}

/** Without findings in rows that were not used. */
function withoutPassedOver(
  read: ListReading<readonly FieldForm[]>,
  rows: readonly UnitListRow[],
): readonly PlacedFinding[] {
  const ours = new Set(rows.map(({ row }) => row));
  const passedOver = new Set(read.rows.map(({ row }) => row).filter((row) => !ours.has(row)));
  return read.findings.filter(({ cell }) => !passedOver.has(parseAddress(cell)?.row ?? 0));
}

function ruleFor(
  form: ListForm,
  { catalogue, ownMeasures }: UnitListContext,
  expected: ReadonlyMap<string, string>,
): RuleOf {
  return ({ code: typed, measure }) => {
    const code = expected.get(matchKey(typed)) ?? typed;
    const facts = catalogue.factsOf(form.sheet, code);
    const known = catalogue.measureOf(code);
    const unitOfMeasure = known === undefined ? (ownMeasures.get(code) ?? measure) : known;
    return {
      measure: unitOfMeasure,
      reads: facts?.reads ?? (ownCodes.includes(code) || unitOfMeasure !== null ? "number" : "words"),
      ...(catalogue.isCalculated(code) ? { calculated: ["result"] } : {}),
    };
  };
}

/**
 * Codes of rows that must be there. For `Tự chấm` the file's own marks decide: the scale may have got more lines since.
 */
function dueCodes(form: ListForm, { marks, catalogue }: UnitListContext): readonly string[] {
  const asked = form.sheet === selfScoreList.sheet ? askedSelfScores(marks) : null;
  return asked ?? catalogue.codesOf(form.sheet);
}

/** Codes of the sheet's rows in the file's own marks, in the order in which they were issued. */
function markedCodes(form: ListForm, marks: WorkbookMarks): readonly string[] {
  const prefix = `${form.sheet}:`;
  return [...marks.rows.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** Match key → code of every row that belongs on the sheet; empty = unknown. */
function expectedCodes(form: ListForm, { marks, catalogue }: UnitListContext): ReadonlyMap<string, string> {
  const marked = markedCodes(form, marks);
  const listed = [...catalogue.codesOf(form.sheet), ...catalogue.optionalCodesOf(form.sheet)];
  const own =
    form.columns.some((column) => column.key === "code" && column.header === "Mã") && form.sheet !== sheetNames.contents
      ? ownCodes
      : [];
  return new Map(
    [...marked, ...listed, ...(marked.length + listed.length === 0 ? [] : own)].map((code) => [matchKey(code), code]),
  );
}

const judgedFields = ["target", "result", "proposed", "content"];

function rangeFindings(
  form: ListForm,
  { catalogue }: UnitListContext,
  { code, entries }: Pick<UnitListRow, "code" | "entries">,
): readonly PlacedFinding[] {
  const facts = catalogue.factsOf(form.sheet, code);
  if (facts === null || form.rowKey[0] !== "code") return [];
  return form.columns
    .filter((column) => judgedFields.includes(column.key))
    .flatMap((column) => {
      const entry = entries[column.key];
      if (entry === undefined || typeof entry.value !== "number") return [];
      if (facts.reads === "words")
        return [
          { finding: finding("text-expected", { label: column.header, raw: String(entry.value) }), cell: entry.cell },
        ];
      const low = facts.minimum !== null && entry.value < facts.minimum;
      const high = facts.maximum !== null && entry.value > facts.maximum;
      if (!low && !high) return [];
      const params = { label: column.header, value: entry.value, minimum: facts.minimum, maximum: facts.maximum };
      return [{ finding: finding("out-of-range", params), cell: entry.cell }];
    });
}
