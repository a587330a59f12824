import { quoted } from "../ways/formula-text";
import { rangeOf, sheetNumber, type ListPlaces, listPlaces } from "../reading/list-places";
import type { Workbook } from "../../workbook/sheet";
import { clusterList } from "../sheets/board/roster-lists";
import { bandList, scaleList } from "../sheets/board/scale-list";
import { sectionList } from "../sheets/board/section-list";

/** Content of a stage's cell on a line, without its style. */
export type StageCell = { readonly value: number | string | null; readonly formula?: string; readonly note?: string };

/** A field that names the row: the text in it, and the cell of the score sheet that holds this text. */
export type KeyPart = { readonly field: string; readonly text: string; readonly cell: string };

type Asked = {
  readonly key: readonly KeyPart[];
  /** The field whose number is asked for. */
  readonly field: string;
  /** The engine's number; `null` = not stated. */
  readonly wanted: number | null;
  /** Only numbers above 0 count, as for Bước; else any number. */
  readonly isPositive?: boolean;
  /** Used if no row states a number: a formula and its value; left out: "". */
  readonly otherwise?: { readonly formula: string; readonly value: number };
};

/** The code of scales and bands for every cluster without its own. */
export const everyCluster = "*";

/**
 * A number of an input sheet, looked up by the key of its row: a reference to a cell would be wrong after people sort
 * the sheet or insert rows. It is the number of the only row with the key and a number, else "". If a spreadsheet would
 * find another number than the engine read (a number typed as text, a code with an extra space, a repeated row), it is
 * a constant with a note.
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

/** A constant, with a note if a look-up was possible. */
export function constant(value: number | string | null, places: Pick<ListPlaces, "sheet"> | null): StageCell {
  return value === null || places === null
    ? { value }
    : {
        value,
        note: `Ghi theo trang ${places.sheet} khi tổng hợp, không tự tính lại: ở đó có ô hoặc dòng mà công thức không đọc như phần mềm.`,
      };
}

/** The key as pairs of a range and its criterion for COUNTIFS and SUMIFS; "*" is escaped, so that it is no wildcard. */
export function conditionsOf(places: ListPlaces, key: readonly KeyPart[]): string {
  return key
    .map(
      ({ field, text, cell }) =>
        `${rangeOf(places, places.letters(field) ?? "")},${text === everyCluster ? `"~"&${cell}` : cell}`,
    )
    .join(",");
}

/** Whether a spreadsheet compares the text literally. */
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

/** Whether a spreadsheet compares a code literally: it is no number, no pattern and no comparison. */
export function isPlainCode(code: string): boolean {
  return isPlainName(code) && /\p{L}/u.test(code) && !/^[\d.]+e\d+$/iu.test(code);
}

/** Excel compares at most 255 characters. */
export function isPlainName(text: string): boolean {
  return text !== "" && text.length < 250 && !/[*?~<>=]/u.test(text);
}

/** The sheets from whose numbers scores are computed; `null` = the workbook has no such sheet. */
export type ScalePlaces = {
  readonly criteria: ListPlaces | null;
  readonly bands: ListPlaces | null;
  readonly clusters: ListPlaces | null;
  readonly sections: ListPlaces | null;
};

/** Scales grow by some lines, not by thousands. */
const roomBelow = 200;

/**
 * `Thang điểm` by cluster, code and scoring method; `Mức điểm` by cluster and code; `Cụm, khối` by code; `Mục điểm` by
 * cluster and path.
 */
export function scalePlaces(workbook: Workbook): ScalePlaces {
  return {
    criteria: listPlaces(workbook, scaleList, { key: ["cluster", "code", "kind"], room: roomBelow }),
    bands: listPlaces(workbook, bandList, { key: ["cluster", "criterion"], room: roomBelow }),
    clusters: listPlaces(workbook, clusterList, { key: ["code"], room: roomBelow }),
    sections: listPlaces(workbook, sectionList, { key: ["cluster", "path"], room: roomBelow }),
  };
}
