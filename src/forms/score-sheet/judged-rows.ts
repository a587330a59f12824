import { type Cell, type CellValue, isDate, isError } from "../../workbook/cell";
import { serialOf } from "../../workbook/serial-date";
import { sheetText, type ListedRow } from "../reading/list-places";
import { countingStages, stageWords } from "./entered-formula";
import {
  type CopiedColumn,
  joined,
  type JudgedColumn,
  keyNumber,
  type LiveBounds,
  type LookupContent,
  noPlace,
  rowSpan,
  type Said,
  type SortedColumn,
} from "./lookup-sheet";
import { notApplicableSign } from "./total-formulas";

/** What the formulas of a row come to on the rows as they are (`copiedFormulas`, `judgedFormulas`). */
type JudgedRow = { readonly [C in JudgedColumn | "says"]: Said } & {
  /** 0 for a blank cell. */
  readonly [C in Exclude<CopiedColumn, "says">]: CellValue;
};

/** The same of a place of the sorted list (`sortedFormulas`). */
type SortedRow = { readonly [C in SortedColumn]: Said };

const nothing = { unit: "", line: "", place: "", own: "" } as const;
const blank: JudgedRow = { code: 0, criterion: 0, stage: 0, scorer: 0, says: "", ...nothing };

/**
 * All rows of `Điểm chấm` with the room that new ones have, and after them what clusters sent; by the number of the
 * row.
 */
export function judgedRows(content: LookupContent): ReadonlyMap<number, JudgedRow> {
  const { places, sent } = content;
  const judge = judgeOf(content);
  const rows = new Map<number, JudgedRow>();
  for (let row = 1; row <= places.lastRow; row += 1) rows.set(row, blank);
  for (const { row, cell } of places.above) rows.set(row, copied(cell));
  for (const listed of places.all) rows.set(listed.row, { ...copied(listed.cell), ...judge(listed) });
  sent.forEach(({ key, line, value }, index) => {
    const number = places.lastRow + 1 + index;
    rows.set(number, { ...blank, line, place: key * rowSpan + number, own: value, says: value });
  });
  return rows;
}

function copied(cell: ListedRow["cell"]): JudgedRow {
  const says = sheetText(cell("notApplicable")) === "" ? numberIn(cell("points")) : notApplicableSign;
  const of = (field: string): CellValue => cell(field)?.value ?? 0;
  return {
    ...nothing,
    ...{ code: of("unit"), criterion: of("criterion"), stage: of("stage"), scorer: of("scorer"), says },
  };
}

function judgeOf({ units, lines }: LookupContent): (listed: ListedRow) => Pick<JudgedRow, JudgedColumn> {
  const [unitAt, lineAt] = [firstPlaces(units), firstPlaces(lines)];
  const stages = countingStages.map((stage) => stageWords(stage).toLowerCase());
  return ({ cell, row }) => {
    const [code, words, scorer] = [cell("unit"), cell("stage"), cell("scorer")].map(wordsIn);
    const criterion = joinedText(cell("criterion"));
    if (code === undefined) return nothing;
    const unit = unitAt.get(code);
    const known = unit === undefined ? undefined : units[unit - 1];
    if (unit === undefined || known === undefined) return nothing;
    const line = criterion === null ? undefined : lineAt.get(joined([known.cluster, criterion]).toLowerCase());
    if (line === undefined) return { ...nothing, unit };
    const stage = countingStages[stages.indexOf(words ?? "")];
    if (stage === undefined) return { ...nothing, unit, line };
    const names = [known.key, known.ownName].map((name) => name.toLowerCase());
    const isOwn = stage === "cluster" && scorer !== undefined && names.includes(scorer);
    const place = keyNumber({ unit, stage, line }, lines.length) * rowSpan + row;
    return { unit, line, place, own: isOwn ? 1 : "" };
  };
}

/** The list by its places, as many as there are rows. */
export function sortedRows(
  judged: ReadonlyMap<number, JudgedRow>,
  { places, sorted: size }: LookupContent,
  bounds: readonly LiveBounds[],
): readonly SortedRow[] {
  const sorted = [...judged.values()]
    .flatMap(({ place }) => (typeof place === "number" ? [place] : []))
    .sort((a, b) => a - b);
  const rows: SortedRow[] = [];
  for (let index = 0; index < size; index += 1) {
    const place = sorted[index] ?? noPlace;
    const key = Math.floor(place / rowSpan);
    const before = rows.at(-1);
    const same = before?.key === key ? before : null;
    const number = place % rowSpan;
    const row = judged.get(number);
    const isCovered = number > places.lastRow ? same !== null : row?.own === 1;
    const adds = place === noPlace || isCovered ? "" : (row?.says ?? "");
    const count = Number(same?.count ?? 0) + (adds === "" ? 0 : 1);
    const value = adds === "" ? (same?.value ?? "") : adds;
    const counts = count === 1 && isWithin(value, bounds[Number(row?.line ?? 0) - 1]) ? value : "";
    rows.push({ sorted: place, key, adds, count, value, counts });
  }
  return rows;
}

/** The sign for not applicable has no bounds. */
function isWithin(points: Said, bounds: LiveBounds | undefined): boolean {
  if (typeof points !== "number" || bounds === undefined) return true;
  return points >= bounds.lowest.value && points <= bounds.highest.value;
}

/** What a spreadsheet takes for a number, a date among them; "" = none. */
function numberIn(cell: Cell | undefined): number | "" {
  const value = cell?.value ?? null;
  if (typeof value === "number") return value;
  return isDate(value) ? (serialOf(value) ?? "") : "";
}

/** A text as a spreadsheet compares it with others; a number equals none. */
function wordsIn(cell: Cell | undefined): string | undefined {
  return typeof cell?.value === "string" ? cell.value.toLowerCase() : undefined;
}

/** A value as a spreadsheet joins it to a text, 0 for a blank cell; `null` = an error. */
function joinedText(cell: Cell | undefined): string | null {
  const value = cell?.value ?? 0;
  if (isError(value)) return null;
  return String(isDate(value) ? (serialOf(value) ?? value.date) : value);
}

/** Places from 1, by the key in small letters: a look-up finds the first. */
function firstPlaces(known: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  known.forEach(({ key }, index) => {
    if (!places.has(key.toLowerCase())) places.set(key.toLowerCase(), index + 1);
  });
  return places;
}
