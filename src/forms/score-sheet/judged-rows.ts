import { isDate, type Cell } from "../../workbook/cell";
import { serialOf } from "../../workbook/serial-date";
import { sheetText, type ListedRow } from "../reading/list-places";
import { stageWords } from "./entered-formula";
import {
  joined,
  lookedUpStages,
  noPlace,
  rowSpan,
  type JudgedColumn,
  type LiveBounds,
  type LookupContent,
  type SortedColumn,
  stageNumber,
} from "./lookup-sheet";
import { notApplicableSign } from "./total-formulas";

type Said = string | number;

/** What the formulas of a row come to on the rows as they are (`judgedFormulas`). */
type JudgedRow = { readonly [C in JudgedColumn]: Said } & {
  /** The sign, points, or "" for nothing. */
  readonly says: Said;
};

/** The same of a place of the sorted list (`sortedFormulas`). */
type SortedRow = { readonly [C in SortedColumn]: Said };

const nothing: JudgedRow = { unit: "", line: "", place: "", own: "", says: "" };

/**
 * The rows of `Điểm chấm` below its header with the room that new ones have, and after them what clusters sent; by the
 * number of the row, the header's being 1.
 */
export function judgedRows(content: LookupContent): ReadonlyMap<number, JudgedRow> {
  const { places, sent } = content;
  const judge = judgeOf(content);
  const rows = new Map<number, JudgedRow>();
  for (let row = places.firstRow + 1; row <= places.lastRow; row += 1) rows.set(row - places.firstRow + 1, nothing);
  for (const listed of places.all) {
    const number = listed.row - places.firstRow + 1;
    rows.set(number, judge(listed, number));
  }
  sent.forEach(({ key, line, value }, index) => {
    const number = places.lastRow - places.firstRow + 2 + index;
    rows.set(number, { unit: "", line, place: key * rowSpan + number, own: value, says: value });
  });
  return rows;
}

function judgeOf({ units, lines }: LookupContent): (listed: ListedRow, number: number) => JudgedRow {
  const [unitAt, lineAt] = [firstPlaces(units), firstPlaces(lines)];
  const stages = lookedUpStages.map((stage) => stageWords(stage).toLowerCase());
  return ({ cell }, number) => {
    const [code = "", criterion = "", stage = "", scorer = ""] = (
      ["unit", "criterion", "stage", "scorer"] as const
    ).map((field) => sheetText(cell(field)).toLowerCase());
    const place = unitAt.get(code);
    const unit = place === undefined ? undefined : units[place - 1];
    if (place === undefined || unit === undefined) return nothing;
    const line = lineAt.get(joined([unit.cluster, criterion]).toLowerCase());
    if (line === undefined) return { ...nothing, unit: place };
    const given = lookedUpStages[stages.indexOf(stage)];
    if (given === undefined) return { ...nothing, unit: place, line };
    const names = [unit.key, unit.ownName].map((name) => name?.toLowerCase());
    const isOwn = given === "cluster" && scorer !== "" && names.includes(scorer);
    const says = isOwn ? "" : sheetText(cell("notApplicable")) === "" ? numberIn(cell("points")) : notApplicableSign;
    const key = stageNumber(place, given, lines.length) + line;
    return { unit: place, line, place: key * rowSpan + number, own: isOwn ? 1 : "", says };
  };
}

/** The list by its places, as many as there are rows. */
export function sortedRows(
  judged: ReadonlyMap<number, JudgedRow>,
  { places, lastRow }: LookupContent,
  bounds: readonly LiveBounds[],
): readonly SortedRow[] {
  const sorted = [...judged.values()]
    .flatMap(({ place }) => (typeof place === "number" ? [place] : []))
    .sort((a, b) => a - b);
  const rows: SortedRow[] = [];
  for (let index = 0; index < lastRow - places.firstRow; index += 1) {
    const place = sorted[index] ?? noPlace;
    const key = Math.floor(place / rowSpan);
    const before = rows.at(-1);
    const same = before?.key === key ? before : null;
    const number = place % rowSpan;
    const isCovered = same !== null && number > places.lastRow - places.firstRow + 1;
    const row = judged.get(number);
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

/** Places from 1, by the key in small letters: a look-up finds the first. */
function firstPlaces(known: readonly { readonly key: string }[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  known.forEach(({ key }, index) => {
    if (!places.has(key.toLowerCase())) places.set(key.toLowerCase(), index + 1);
  });
  return places;
}
