import { quoted } from "../ways/formula-text";
import { rangeOf, sheetNumber, type ListPlaces, listPlaces } from "../reading/list-places";

import type { Workbook } from "../../workbook/sheet";
import { clusterList } from "../sheets/board/roster-lists";
import { bandList, scaleList } from "../sheets/board/scale-list";

/** What stands in a stage's cell of a line, before it has a look. */
export type StageCell = { readonly value: number | string | null; readonly formula?: string; readonly note?: string };

/** A field that names the row: the text in it, and the cell of the score sheet that holds this text. */
export type KeyPart = { readonly field: string; readonly text: string; readonly cell: string };

type Asked = {
  readonly key: readonly KeyPart[];
  /** The field whose number is asked for. */
  readonly field: string;
  /** What the engine works with; `null` = nothing is stated. */
  readonly wanted: number | null;
  /** Only numbers above 0 count, as for Bước; else any number. */
  readonly isPositive?: boolean;
  /** What stands where no row states a number, as a formula and as what it comes to; left out: "". */
  readonly otherwise?: { readonly formula: string; readonly value: number };
};

/** The code of scales and bands that serve every cluster without its own. */
export const everyCluster = "*";

/**
 * A number of an input sheet, looked up by the key of its row: people sort these sheets and put rows in, and a
 * reference to a cell would then take another row's. It is the number of the one row that has the key and a number
 * there, else "". Where a sheet would find another number than the engine read (a number typed as text, a code with a
 * space too many, a row that stands twice), a constant that says so.
 */
export function liveNumber(
  places: ListPlaces | null,
  { key, field, wanted, isPositive = false, otherwise }: Asked,
): StageCell {
  const letters = places?.letters(field) ?? null;
  if (
    places === null ||
    letters === null ||
    !key.every(isSure) ||
    seen(places, { key, field, isPositive }) !== wanted
  ) {
    return wanted === null && otherwise !== undefined ? otherwise : constant(wanted, places);
  }
  const column = rangeOf(places, letters);
  const conditions = conditionsOf(places, key);
  const found = `${conditions},${column},"${isPositive ? ">0" : ">-1E+300"}"`;
  const formula = `IF(COUNTIFS(${found})=1,SUMIFS(${column},${isPositive ? found : conditions}),${otherwise?.formula ?? quoted("")})`;
  return { value: wanted ?? otherwise?.value ?? "", formula };
}

/** A number that stands as it was read. */
export function constant(value: number | string | null, places: Pick<ListPlaces, "sheet"> | null): StageCell {
  return value === null || places === null
    ? { value }
    : {
        value,
        note: `Ghi theo trang ${places.sheet} khi tổng hợp, không tự tính lại: ở đó có ô hoặc dòng mà công thức không đọc như phần mềm.`,
      };
}

/**
 * The key as pairs of a range and what its cells must equal, for COUNTIFS and its kin; the sign for every cluster is no
 * pattern there.
 */
export function conditionsOf(places: ListPlaces, key: readonly KeyPart[]): string {
  return key
    .map(
      ({ field, text, cell }) =>
        `${rangeOf(places, places.letters(field) ?? "")},${text === everyCluster ? `"~"&${cell}` : cell}`,
    )
    .join(",");
}

/** Whether a sheet compares the text as what it is. */
export function isSure({ field, text }: KeyPart): boolean {
  return text === everyCluster || (field === "kind" ? isPlainName(text) : isPlainCode(text));
}

function seen(
  places: ListPlaces,
  {
    key,
    field,
    isPositive,
  }: { readonly key: readonly KeyPart[]; readonly field: string; readonly isPositive: boolean },
): number | null {
  const numbers = places.rowsOf(key.map(({ text }) => text)).flatMap(({ cell }) => sheetNumber(cell(field)) ?? []);
  const [one, another] = isPositive ? numbers.filter((number) => number > 0 || Number.isNaN(number)) : numbers;
  return one === undefined || another !== undefined ? null : one;
}

/** Whether a sheet compares a code as what it is: without a number, a pattern or a comparison in it. */
export function isPlainCode(code: string): boolean {
  return isPlainName(code) && /\p{L}/u.test(code) && !/^[\d.]+e\d+$/iu.test(code);
}

/** Excel compares at most 255 characters. */
export function isPlainName(text: string): boolean {
  return text !== "" && text.length < 250 && !/[*?~<>=]/u.test(text);
}

/** Where the sheets stand whose numbers the scores are computed from; `null` = the workbook has no such sheet. */
export type ScalePlaces = {
  readonly criteria: ListPlaces | null;
  readonly bands: ListPlaces | null;
  readonly clusters: ListPlaces | null;
};

/** Scales grow by some lines, not by thousands. */
const roomBelow = 200;

/** `Thang điểm` by cluster, code and way; `Mức điểm` by cluster and code; `Cụm, khối` by code. */
export function scalePlaces(workbook: Workbook): ScalePlaces {
  return {
    criteria: listPlaces(workbook, scaleList, { key: ["cluster", "code", "kind"], room: roomBelow }),
    bands: listPlaces(workbook, bandList, { key: ["cluster", "criterion"], room: roomBelow }),
    clusters: listPlaces(workbook, clusterList, { key: ["code"], room: roomBelow }),
  };
}
