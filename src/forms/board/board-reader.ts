import { listed } from "../../domain/basics/text";
import type { FieldForm, ListForm, RowReading, PairsForm, Reading } from "../description/sheet-form";
import { type RuleOf, readList } from "../reading/read-list";
import { type PlacedFinding, issueAt, finding } from "../reading/finding";
import { type Issue, nowhere } from "../../domain/issue";
import type { Workbook, Sheet } from "../../workbook/sheet";
import { withoutReview } from "../review/read-review";
import { locateSheet } from "../reading/find-header";
import { withoutKeyHeader, sheetMissing } from "../reading/near-headers";
import { type FirstRows, firstRows } from "../reading/repeated-rows";
import { readPairs } from "../reading/read-pairs";
import { matchKey } from "../../workbook/text/match-key";
import type { CountsToward, ScoringMethod } from "../../contract/choice-words";
import { needsMaximum } from "../../domain/ways/ways";
import { scaleList } from "../sheets/board/scale-list";
import { periodSheet } from "../sheets/board/period-sheet";
import { boardLists } from "./input-sheets";
import { typedSheets } from "./typed-sheets";
import type { Entry } from "../../domain/basics/entry";

/** Reads the input sheets of one workbook and gathers what it found. */
export type BoardReader = {
  readonly list: <C extends readonly FieldForm[]>(form: ListForm<C>, ruleOf?: RuleOf) => readonly RowReading<C>[];
  /** Whether the workbook has the sheet. Asked for sheets that earlier workbooks may lack. */
  readonly has: (form: ListForm) => boolean;
  /** `isRequired`: what must not be blank, by what else is stated; left out = what the description says. */
  readonly pairs: <C extends readonly FieldForm[]>(
    form: PairsForm<C>,
    isRequired?: (field: FieldForm, fields: Reading<C>) => boolean,
  ) => Reading<C>;
  /** Reports a problem of a cell that its own value does not show. */
  readonly report: (form: ListForm, found: PlacedFinding) => void;
  readonly issues: () => readonly Issue[];
};

/**
 * Texts in old encodings are converted, as in units' files, and the list of a marked copy is skipped. The workbook
 * itself is not changed.
 */
export function boardReader(typed: Workbook): BoardReader {
  const workbook = typedSheets(withoutReview(typed));
  const { sheets } = workbook;
  const issues: Issue[] = [];
  const report = (sheet: string, found: readonly PlacedFinding[]): void => {
    issues.push(...issuesOn(sheet, found));
  };
  const missing = (form: ListForm | PairsForm): void => void issues.push(missingSheet(workbook, form));
  return {
    list: (form, ruleOf) => {
      const sheet = locateSheet(workbook, form);
      if (sheet === null) {
        missing(form);
        return [];
      }
      const { rows, findings } = rowsIn(sheet, form, ruleOf === undefined ? { sheets } : { ruleOf, sheets });
      report(sheet.name, findings);
      return rows.map((row) => {
        const usable = usableDecimals(row.fields);
        report(sheet.name, [...usable.findings, ...blankFindings(form, row)]);
        return { ...row, fields: usable.fields };
      });
    },
    has: (form) => locateSheet(workbook, form) !== null,
    pairs: (form, isRequired = ({ required }) => required) => {
      const sheet = locateSheet(workbook, form);
      if (sheet === null) missing(form);
      const read = readPairs(sheet ?? emptySheet, form, workbook.sheets);
      const { fields, findings } = usableDecimals(read.fields);
      const asked = form.fields.map((field) => ({ ...field, required: isRequired(field, fields) }));
      const blank = blankEntries(asked, read.fields, "");
      if (sheet !== null) report(sheet.name, [...read.findings, ...findings, ...blank]);
      return fields;
    },
    report: (form, found) => report(locateSheet(workbook, form)?.name ?? form.sheet, [found]),
    issues: () => issues,
  };
}

/** The rows that count, each code once, and what is told of the list as a whole. */
function rowsIn<C extends readonly FieldForm[]>(
  sheet: Sheet,
  form: ListForm<C>,
  options: Parameters<typeof readList>[2],
): FirstRows<C> {
  const read = readList(sheet, form, options);
  const { rows, findings } = firstRows(form, read.rows);
  const isLost = read.header === null && sheet.rows.size > 0;
  return { rows, findings: isLost ? [withoutKeyHeader(sheet, form)] : [...read.findings, ...findings] };
}

/**
 * A required cell that nobody filled in, where its column is there (rounds.md, Blank on the Board's sheets). Bonus and
 * penalty lines have no Điểm chuẩn.
 */
function blankFindings(form: ListForm, { fields }: RowReading<readonly FieldForm[]>): readonly PlacedFinding[] {
  const all = fields as Readonly<Record<string, Entry>>;
  const key = String(all[form.rowKey.at(-1) ?? ""]?.value ?? all[form.rowKey[0]]?.value ?? "");
  return blankEntries(
    askedFields(form, (column) => all[column]?.value ?? null),
    all,
    key,
  );
}

/** The fields that a row must have filled where they are required; which points a line needs, its other cells say. */
export function askedFields(form: ListForm, valueOf: (column: string) => unknown): readonly FieldForm[] {
  const kind = (form.sheet === scaleList.sheet ? valueOf("kind") : null) as ScoringMethod | null;
  const countsToward = valueOf("countsToward") as CountsToward | null;
  const hasNoMaximum =
    kind !== null && !needsMaximum({ kind, countsToward, highest: valueOf("highest") as number | null });
  return hasNoMaximum ? form.columns.filter(({ key: column }) => column !== "max") : form.columns;
}

function blankEntries(
  fields: readonly FieldForm[],
  entries: Readonly<Record<string, Entry<number | string | boolean>>>,
  row: string,
): readonly PlacedFinding[] {
  return fields.flatMap(({ key, header, required }): readonly PlacedFinding[] => {
    const entry = entries[key];
    const isBlank = required && entry?.state === "blank" && entry.cell !== "";
    return isBlank ? [{ finding: finding("board-blank", { label: header, row }), cell: entry.cell }] : [];
  });
}

function issuesOn(sheet: string, found: readonly PlacedFinding[]): readonly Issue[] {
  return found.map(({ finding: each, cell }) => issueAt(each, { ...nowhere, sheet, cell: cell === "" ? null : cell }));
}

function missingSheet({ sheets }: Workbook, form: ListForm | PairsForm): Issue {
  const others = sheets.filter(({ name }) => !standardNames.has(matchKey(name)));
  return issueAt(sheetMissing(form, others), { ...nowhere, sheet: form.sheet });
}

/** Names of the Board's own sheets. */
const standardNames = new Set(
  [periodSheet, ...boardLists].flatMap(({ sheet, aliases }) => [sheet, ...aliases]).map(matchKey),
);

const emptySheet: Sheet = { name: "", state: "visible", rows: new Map(), merges: [], widths: new Map() };

/** What each entry of a row holds; `null` where it is blank or can't be read. */
export function valuesOf<F extends object>(
  fields: F,
): { readonly [K in keyof F]: F[K] extends { readonly value: infer V } ? V : never } {
  const values = Object.entries(fields).map(([key, entry]) => [key, (entry as Entry).value] as const);
  return Object.fromEntries(values) as ReturnType<typeof valuesOf<F>>;
}

/** "A; B;C" → ["A", "B", "C"]; blank → []. */
export function splitCodes(entry: Entry<string>): readonly string[] {
  return listed(entry.value);
}

const minimum = 0;
const maximum = 4;

/**
 * `Số chữ số thập phân` must be a whole number from 0 to 4 (contract §1). Anything else is reported, and the cell
 * counts as blank.
 */
function usableDecimals<F>(fields: F): { readonly fields: F; readonly findings: readonly PlacedFinding[] } {
  const decimals = (fields as { readonly decimals?: Entry<number> }).decimals;
  const value = decimals?.value ?? null;
  if (decimals === undefined || value === null || (Number.isInteger(value) && value >= minimum && value <= maximum))
    return { fields, findings: [] };
  const found = finding("out-of-range", { label: "Số chữ số thập phân", value, minimum, maximum });
  return {
    fields: { ...fields, decimals: { ...decimals, state: "invalid", value: null } },
    findings: [{ finding: found, cell: decimals.cell }],
  };
}
