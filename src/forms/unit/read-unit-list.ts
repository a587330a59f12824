import { sheetNames } from "../../contract/sheet-names";
import { nearestCode } from "../../domain/basics/nearest-code";
import type { Entry } from "../../domain/basics/entry";
import { addressOf, parseAddress } from "../../workbook/address";
import { isBlank, type Cell } from "../../workbook/cell";
import type { Sheet } from "../../workbook/sheet";
import { matchKey } from "../../workbook/text/match-key";
import type { FieldForm, ListForm } from "../description/sheet-form";
import { listDrift } from "./drift/list-drift";
import { fingerprint, printOf } from "../marks/read-marks";
import { finding, cellText } from "../reading/finding";
import type { Header } from "../reading/find-header";
import { withoutKeyHeader } from "../reading/near-headers";
import { readList, type ListReading, type PlacedFinding, type RuleOf } from "../reading/read-list";
import type { WorkbookMarks } from "../sheets/workbook-marks";
import { selfScoreList } from "../sheets/unit/self-score-list";
import { targetList } from "../sheets/unit/target-list";
import { askedSelfScores } from "./self-score-rows";
import { asIssued, filledAsIssued } from "./as-issued";
import { checkNumber, checkNumberLabel, isCheckNumberOf, type EntryArea } from "./check-number";
import type { UnitCatalogue } from "./unit-catalogue";
import { ownCodes } from "./unit-forms";
import { printedKeys } from "./unit-marks";

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
};

/** One list of a unit's workbook with every row it should have, and all that is wrong with its structure. */
export function readUnitList(sheet: Sheet, standard: ListForm, context: UnitListContext): UnitListReading {
  const form = asIssued(standard, sheet);
  const line = checkNumberLine(sheet);
  const expected = expectedCodes(form, context);
  const read = readList(sheet, form, {
    ruleOf: ruleFor(form, context, expected),
    ...(line === null ? {} : { before: line.row }),
  });
  const { header } = read;
  if (header === null) return { rows: [], findings: [withoutKeyHeader(sheet, form)], checkNumber: null };
  const rows: UnitListRow[] = [];
  const findings: PlacedFinding[] = [];
  const seen = new Set<string>();
  for (const { row, fields } of read.rows) {
    const entries = filledAsIssued(standard, fields as Readonly<Record<string, Entry>>);
    const typed = String(entries[form.rowKey[0]]?.value ?? "");
    const code = expected.get(matchKey(typed)) ?? typed;
    const cell = addressOf(row, header.columns.get(form.rowKey[0]) ?? 1);
    if (
      isNotARow(typed) ||
      (row === header.row + 1 && !expected.has(matchKey(typed)) && isNumberingRow(sheet, row)) ||
      (isSectionNumber(typed) && !expected.has(matchKey(typed)) && !holdsNumbers(form, entries))
    )
      continue;
    if (!expected.has(matchKey(typed)) && expected.size > 0) {
      const likely = nearestCode(typed, expected.values());
      findings.push({
        finding: finding("row-unknown", likely === null ? { code: typed } : { code: typed, likely }),
        cell,
      });
      continue;
    }
    if (seen.has(code)) {
      findings.push({ finding: finding("row-repeated", { code }), cell });
      continue;
    }
    seen.add(code);
    rows.push({ code, row, entries });
    const printed = { sheet, row, code, columns: header.columns };
    if (isPrintChanged(form, context.marks, printed))
      findings.push({
        finding: finding("prefilled-changed", { code }),
        cell: changedCell(form, context.marks, printed) ?? cell,
      });
    findings.push(...rangeFindings(form, context, { code, entries }));
  }
  findings.unshift(...withoutPassedOver(read, rows));
  for (const code of dueCodes(form, context)) {
    if (!seen.has(code))
      findings.push({
        finding: finding("row-missing", { code }),
        cell: addressOf(header.row, header.columns.get(form.rowKey[0]) ?? 1),
      });
  }
  const issued = [...context.marks.rows.keys()]
    .filter((name) => name.startsWith(`${form.sheet}:`))
    .map((name) => name.slice(form.sheet.length + 1));
  findings.push(
    ...listDrift({ sheet, form, header, rows, endRow: line?.row ?? null, issued, likeRows: likeRows(form, context) }),
  );
  const checked = checkNumberOf(sheet, form, { header, rows, line });
  return { rows, findings: [...findings, ...checked.findings], checkNumber: checked.number };
}

/** Own rows are alike, and indicators of one direction; of a row of which nothing is known no other is. */
function likeRows(form: ListForm, { marks, catalogue }: UnitListContext): (code: string) => string {
  return (code) =>
    ownCodes.includes(code)
      ? "own"
      : (marks.facts.get(`${form.sheet}:${code}`)?.judged?.evaluation ?? catalogue.evaluationOf(code) ?? code);
}

/** Of a row that is none of the form's nothing was taken, so nothing in it is right or wrong. */
function withoutPassedOver(
  read: ListReading<readonly FieldForm[]>,
  rows: readonly UnitListRow[],
): readonly PlacedFinding[] {
  const ours = new Set(rows.map(({ row }) => row));
  const passedOver = new Set(read.rows.map(({ row }) => row).filter((row) => !ours.has(row)));
  return read.findings.filter(({ cell }) => !passedOver.has(parseAddress(cell)?.row ?? 0));
}

/** The line of the check number, and subtotals that people add, stand in the code's column but are no rows. */
function isNotARow(code: string): boolean {
  const key = matchKey(code);
  return key === matchKey(checkNumberLabel) || /^(tổng|cộng)/.test(key);
}

/**
 * Columns are numbered under their headers: "A, B, 1, 2" or "(1) (2) (3)"; what is calculated from others says so:
 * "(6)=(5)/(4)".
 */
function isNumberingRow(sheet: Sheet, row: number): boolean {
  const texts = [...(sheet.rows.get(row)?.values() ?? [])]
    .filter((cell) => !isBlank(cell))
    .map((cell) => cellText(cell).replace(/\s/gu, ""));
  return texts.length > 2 && texts.every((text) => /^(?:[a-e]|\(?\d{1,2}\)?(?:=.*)?)$/iu.test(text));
}

/** "II", "A.": the number of a section, put where codes stand. */
function isSectionNumber(code: string): boolean {
  return /^(?:[ivx]+|[a-d])[.)]?$/iu.test(code.trim());
}

function holdsNumbers(form: ListForm, entries: Readonly<Record<string, Entry>>): boolean {
  return form.columns.some(({ key, filling }) => filling === "entry" && typeof entries[key]?.value === "number");
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
    };
  };
}

/**
 * Rows that must be there. Which lines of `Tự chấm` were printed, the file's own marks say: the scale may have grown
 * since.
 */
function dueCodes(form: ListForm, { marks, catalogue }: UnitListContext): readonly string[] {
  const asked = form.sheet === selfScoreList.sheet ? askedSelfScores(marks) : null;
  return asked ?? catalogue.codesOf(form.sheet);
}

/** Match key → code of every row that belongs on the sheet; empty when nothing is known of it. */
function expectedCodes(form: ListForm, { marks, catalogue }: UnitListContext): ReadonlyMap<string, string> {
  const prefix = `${form.sheet}:`;
  const marked = [...marks.rows.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
  const listed = [...catalogue.codesOf(form.sheet), ...catalogue.optionalCodesOf(form.sheet)];
  const own =
    form.columns.some((column) => column.key === "code" && column.header === "Mã") && form.sheet !== sheetNames.contents
      ? ownCodes
      : [];
  return new Map(
    [...marked, ...listed, ...(marked.length + listed.length === 0 ? [] : own)].map((code) => [matchKey(code), code]),
  );
}

type PrintedRow = {
  readonly sheet: Sheet;
  readonly row: number;
  readonly code: string;
  readonly columns: ReadonlyMap<string, number>;
};

/**
 * Compares what is printed on the row with its fingerprint in `_TD`; a missing column is reported as such, not here.
 */
function isPrintChanged(form: ListForm, marks: WorkbookMarks, { sheet, row, code, columns }: PrintedRow): boolean {
  const name = `${form.sheet}:${code}`;
  const issued = marks.rows.get(name);
  if (issued === undefined) return false;
  const isOwnTarget = form.sheet === targetList.sheet && ownCodes.includes(code);
  const known = marks.prints.get(name);
  const keys = (isOwnTarget ? ["code"] : printedKeys(form, marks.facts.get(name)?.given ?? [])).filter(
    (key) => known?.has(key) !== false || !isAdded(form, key),
  );
  if (keys.some((key) => !columns.has(key))) return false;
  const texts = keys.map((key) => cellText(sheet.rows.get(row)?.get(columns.get(key) ?? 0)));
  return fingerprint(texts) !== issued;
}

/** Of columns that earlier forms don't have, their marks don't speak either. */
function isAdded(form: ListForm, key: string): boolean {
  return form.columns.find((column) => column.key === key)?.mayBeAbsent === true;
}

/** The first cell of a changed row that says something else than what was printed; `null` in forms that don't tell. */
function changedCell(form: ListForm, marks: WorkbookMarks, { sheet, row, code, columns }: PrintedRow): string | null {
  const printed = [...(marks.prints.get(`${form.sheet}:${code}`) ?? [])];
  const [changed] = printed.flatMap(([key, print]) => {
    const column = columns.get(key);
    return column === undefined || printOf(cellText(sheet.rows.get(row)?.get(column))) === print ? [] : [column];
  });
  return changed === undefined ? null : addressOf(row, changed);
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

type CheckNumberLine = { readonly row: number; readonly saved: Cell | undefined; readonly column: number };

/**
 * The line that ends a form: what stands under it are signatures. `null` when a person took it away. The label comes
 * first in its row; the same words typed into an entry have a code before them.
 */
function checkNumberLine(sheet: Sheet): CheckNumberLine | null {
  const label = matchKey(checkNumberLabel);
  const rows = [...sheet.rows].filter(([, cells]) => matchKey(cellText(firstFilled(cells))) === label);
  const [row, cells] = rows.at(-1) ?? [];
  if (row === undefined || cells === undefined) return null;
  // Without its formula it is what a person typed there, or what a program kept of it.
  const [column, saved] = [...cells].find(([, cell]) => cell.formula !== null) ??
    [...cells].find(([, cell]) => !isBlank(cell) && matchKey(cellText(cell)) !== label) ?? [1, undefined];
  return { row, saved, column };
}

function firstFilled(cells: ReadonlyMap<number, Cell>): Cell | undefined {
  let first: readonly [number, Cell] | undefined;
  for (const [column, cell] of cells)
    if (!isBlank(cell) && (first === undefined || column < first[0])) first = [column, cell];
  return first?.[1];
}

/**
 * A formula goes with the cells that it was written for: of a header made higher, and of rows put right under it, it
 * knows nothing.
 */
function areasAfterInserting(
  area: EntryArea,
  { header, rows }: Pick<Checked, "header" | "rows">,
): readonly EntryArea[] {
  const firstRows = [area.firstRow, ...rows.map(({ row }) => row).slice(0, 1)];
  const headerRows = Array.from({ length: header.row - header.top + 1 }, (_, index) => header.top + index);
  return firstRows.flatMap((firstRow) => headerRows.map((headerRow) => ({ ...area, firstRow, headerRow })));
}

type Checked = {
  readonly header: Header;
  readonly rows: readonly UnitListRow[];
  readonly line: CheckNumberLine | null;
};

/**
 * The check number of the cells, over the rows that were issued. One that was saved and no longer fits them is told;
 * one that fits is taken as it is printed on paper; one that no program calculated yet is no issue.
 */
function checkNumberOf(
  sheet: Sheet,
  form: ListForm,
  { header, rows, line }: Checked,
): { readonly number: string; readonly findings: readonly PlacedFinding[] } {
  const lastRow = Math.max(header.row + 1, ...rows.map((each) => each.row));
  const area = { headerRow: header.top, firstRow: header.row + 1, lastRow, columns: header.columns };
  const expected = checkNumber(sheet.rows, form, area);
  const found = cellText(line?.saved);
  if (line === null || found === "" || found === expected) return { number: expected, findings: [] };
  if (
    areasAfterInserting(area, { header, rows }).some((each) => isCheckNumberOf(found, sheet.rows, { form, area: each }))
  )
    return { number: found.trim(), findings: [] };
  return {
    number: expected,
    findings: [
      { finding: finding("check-number-differs", { found, expected }), cell: addressOf(line.row, line.column) },
    ],
  };
}
