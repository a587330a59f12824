import { addressOf, areaAddress } from "../../src/workbook/address";
import { isDate, isError, type CellValue } from "../../src/workbook/cell";
import type { DraftCell, SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import { noBorder, type Style } from "../../src/workbook/style";

export type Comparison = {
  /** Names of the sheets to compare; each must be in both. */
  readonly sheets: readonly string[];
  /** Whether formula cells' values count too; a host that does not calculate has none. */
  readonly formulaValues: boolean;
  /** "cells" leaves out everything around them: widths, filter, rules, protection and so on. "all" when left out. */
  readonly parts?: "all" | "cells";
};

/** Widths in characters may differ by this much: Excel keeps whole pixels. */
const widthTolerance = 0.1;
/** Of a formula's value, by another program's arithmetic. */
const valueTolerance = 1e-9;

/**
 * What differs between the same sheets of two workbooks, one line a difference: "Bảng điểm!F17 fill: FFFFFF, not
 * FFF9DB". Compared: state of the sheet, every cell's value, formula and look, merges, widths, frozen panes, filter,
 * protection, validations, conditional formats, charts by type and ranges. Not compared: notes, print setup, row
 * heights.
 */
export function differencesBetween(
  expected: WorkbookDraft,
  actual: WorkbookDraft,
  { sheets, formulaValues, parts = "all" }: Comparison,
): readonly string[] {
  return sheets.flatMap((name) => {
    const [one, other] = [expected, actual].map((draft) => draft.sheets.find((sheet) => sheet.name === name));
    if (one === undefined || other === undefined)
      return [`${name}: missing in ${one === undefined ? "the expected" : "the actual"} workbook`];
    return [
      ...cellDifferences(one, other, formulaValues),
      ...(parts === "all" ? frameDifferences(one, other) : []),
    ].map((line) => `${name}${line}`);
  });
}

function cellDifferences(expected: SheetDraft, actual: SheetDraft, formulaValues: boolean): readonly string[] {
  const found: string[] = [];
  for (const row of new Set([...expected.rows.keys(), ...actual.rows.keys()])) {
    const [one, other] = [expected.rows.get(row), actual.rows.get(row)];
    for (const column of new Set([...(one?.keys() ?? []), ...(other?.keys() ?? [])])) {
      const lines = compareCells(one?.get(column), other?.get(column), formulaValues);
      found.push(...lines.map((line) => `!${addressOf(row, column)} ${line}`));
    }
  }
  return found;
}

function compareCells(
  expected: DraftCell | undefined,
  actual: DraftCell | undefined,
  formulaValues: boolean,
): readonly string[] {
  const lines = [...different("formula", expected?.formula ?? null, actual?.formula ?? null)];
  const isFormula = (expected?.formula ?? null) !== null;
  if ((!isFormula || formulaValues) && !sameValue(expected?.value ?? null, actual?.value ?? null)) {
    lines.push(...different("value", expected?.value ?? null, actual?.value ?? null));
  }
  return [...lines, ...styleDifferences(expected, actual)];
}

/** Numbers of formulas come from two programs' arithmetic; a formula's "" and nothing are shown alike. */
function sameValue(expected: CellValue, actual: CellValue): boolean {
  if (typeof expected === "number" && typeof actual === "number")
    return Math.abs(expected - actual) <= valueTolerance * Math.max(1, Math.abs(expected));
  return shown(expected) === shown(actual);
}

function shown(value: CellValue): string {
  if (value === null || value === "") return "";
  if (isDate(value)) return `date ${value.date}`;
  if (isError(value)) return `error ${value.error}`;
  return `${typeof value} ${String(value)}`;
}

const same = new WeakMap<Style, WeakSet<Style>>();

/** A cell that isn't there is compared by what shows on an empty one: its fill, its borders. */
function styleDifferences(expected: DraftCell | undefined, actual: DraftCell | undefined): readonly string[] {
  if (expected === undefined || actual === undefined) return bareDifferences(expected?.style, actual?.style);
  if (expected.style === actual.style || same.get(expected.style)?.has(actual.style) === true) return [];
  const lines = [
    ...different("font", fontText(expected.style), fontText(actual.style)),
    ...bareDifferences(expected.style, actual.style),
    ...different("alignment", alignmentText(expected.style), alignmentText(actual.style)),
    ...different("number format", expected.style.numberFormat, actual.style.numberFormat),
    ...different("locked", expected.style.locked, actual.style.locked),
  ];
  if (lines.length === 0) same.set(expected.style, (same.get(expected.style) ?? new WeakSet()).add(actual.style));
  return lines;
}

function bareDifferences(expected: Style | undefined, actual: Style | undefined): readonly string[] {
  return [
    ...different("fill", expected?.fill ?? null, actual?.fill ?? null),
    ...different("border", expected?.border ?? noBorder, actual?.border ?? noBorder),
  ];
}

function fontText({ font }: Style): string {
  return [
    font.name,
    font.size,
    font.color,
    font.bold ? "bold" : "",
    font.italic ? "italic" : "",
    font.underline ? "underlined" : "",
  ].join(" ");
}

function alignmentText({ horizontal, vertical, wrap, indent }: Style): string {
  return [horizontal, vertical, wrap ? "wrapped" : "", indent].join(" ");
}

function frameDifferences(expected: SheetDraft, actual: SheetDraft): readonly string[] {
  return [
    ...different(" state", expected.state, actual.state),
    ...different(" tab", expected.tab, actual.tab),
    ...setDifferences(" merge", merged(expected.merges), merged(actual.merges)),
    ...columnDifferences(expected, actual),
    ...different(" freeze", expected.freeze, actual.freeze),
    ...different(" filter", expected.filter, actual.filter),
    ...different(" protection", expected.protection, actual.protection),
    // Rules of other areas may stand in any order; among conditional formats the order says which wins.
    ...setDifferences(" validation", expected.validations.map(inOrder), actual.validations.map(inOrder)),
    ...setDifferences(" condition", expected.conditions.map(ranked), actual.conditions.map(ranked)),
    ...setDifferences(" chart", expected.charts.map(chartText), actual.charts.map(chartText)),
  ];
}

function columnDifferences(expected: SheetDraft, actual: SheetDraft): readonly string[] {
  return [...new Set([...expected.columns.keys(), ...actual.columns.keys()])].flatMap((column) => {
    const [one, other] = [expected.columns.get(column), actual.columns.get(column)];
    const close = one !== undefined && other !== undefined && Math.abs(one.width - other.width) <= widthTolerance;
    return [
      ...(close ? [] : different(` width of column ${column}`, one?.width, other?.width)),
      ...different(` hidden column ${column}`, one?.hidden ?? false, other?.hidden ?? false),
      ...different(` outline of column ${column}`, one?.outline ?? 0, other?.outline ?? 0),
    ];
  });
}

/** One cell by itself is no merge. */
function merged(areas: SheetDraft["merges"]): readonly string[] {
  return areas.filter(({ top, left, bottom, right }) => top !== bottom || left !== right).map(areaAddress);
}

function ranked(condition: SheetDraft["conditions"][number], index: number): string {
  return `${index + 1} ${inOrder(condition)}`;
}

function chartText({ kind, title, categories, series }: SheetDraft["charts"][number]): string {
  return inOrder({ kind, title, categories, series: series.map(({ name, values }) => ({ name, values })) });
}

function setDifferences(what: string, expected: readonly string[], actual: readonly string[]): readonly string[] {
  const [wanted, found] = [new Set(expected), new Set(actual)];
  return [
    ...[...wanted].filter((each) => !found.has(each)).map((each) => `${what} missing: ${each}`),
    ...[...found].filter((each) => !wanted.has(each)).map((each) => `${what} too much: ${each}`),
  ];
}

/** JSON with the keys in one order, colours in one case. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function different(what: string, expected: unknown, actual: unknown): readonly string[] {
  const [one = "none", other = "none"] = [inOrder(expected), inOrder(actual)];
  return one === other ? [] : [`${what}: ${other}, not ${one}`];
}
