import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { ReturnedResult } from "../../domain/submissions/sent-entry";
import { addressOf } from "../../workbook/address";
import type { Cell } from "../../workbook/cell";
import type { Sheet, Workbook } from "../../workbook/sheet";
import { isInSense } from "../../workbook/text/parse-number";
import { matchKey } from "../../workbook/text/match-key";
import { countsNowhere } from "../output/figures/figure-returned-rows";
import { cellText } from "../reading/finding";
import { shortened } from "../../domain/basics/text";

/**
 * The results in a cluster's returned workbook, from the sheets that the product made for it. Headers, codes and labels
 * are found by their words, in any place; a missing sheet gives no results. Never a source of figures: they are only
 * compared with the Board's own results.
 */
export function readResults(workbook: Workbook): readonly ReturnedResult[] {
  const named = (name: string): Sheet | undefined =>
    workbook.sheets.find((sheet) => matchKey(sheet.name) === matchKey(name));
  const [figures, scores] = [named(sheetNames.figures), named(sheetNames.scores)];
  return grouped([
    ...(figures === undefined ? [] : figureResults(figures)),
    ...(scores === undefined ? [] : scoreResults(scores)),
  ]);
}

/** The longest code of a unit, an indicator or a criterion. */
const longestCode = 40;

/** Results of one unit and kind one after the other. */
function grouped(results: readonly ReturnedResult[]): readonly ReturnedResult[] {
  const groups = new Map<string, ReturnedResult[]>();
  for (const result of results) {
    const key = JSON.stringify([result.what, result.unit]);
    if (result.unit.length <= longestCode && result.code.length <= longestCode)
      groups.set(key, [...(groups.get(key) ?? []), result]);
  }
  return [...groups.values()].flat();
}

type Row = ReadonlyMap<number, Cell>;

const figureHeaders = {
  unit: matchKey(headers.unit),
  code: matchKey("Mã"),
  target: matchKey("Chỉ tiêu áp dụng"),
  result: matchKey(headers.result),
  judged: matchKey("Đánh giá"),
} as const;

function figureResults(sheet: Sheet): readonly ReturnedResult[] {
  const header = sortedRows(sheet).find(
    ([, cells]) => columnOf(cells, figureHeaders.unit) !== null && columnOf(cells, figureHeaders.result) !== null,
  );
  if (header === undefined) return [];
  const columns = {
    unit: columnOf(header[1], figureHeaders.unit),
    code: columnOf(header[1], figureHeaders.code),
    target: columnOf(header[1], figureHeaders.target),
    result: columnOf(header[1], figureHeaders.result),
  };
  const judged = columnOf(header[1], figureHeaders.judged);
  return sortedRows(sheet).flatMap(([row, cells]): readonly ReturnedResult[] => {
    const unit = textAt(cells, columns.unit);
    const code = textAt(cells, columns.code);
    if (row <= header[0] || unit === "" || code === "" || textAt(cells, judged) === countsNowhere) return [];
    return (["target", "result"] as const).flatMap((what) =>
      columns[what] === null
        ? []
        : [resultAt(sheet, { row, column: columns[what], cell: cells.get(columns[what]) }, { what, unit, code })],
    );
  });
}

type Table = {
  readonly code: number;
  /** Column → unit. Of several columns with one code the leftmost: the columns right of the table repeat the codes. */
  readonly units: ReadonlyMap<number, string>;
};

const codeHeader = matchKey(headers.criterion);
const sums: readonly (readonly [label: string, what: "total" | "rank"])[] = [
  [matchKey("Tổng điểm"), "total"],
  [matchKey("Xếp hạng"), "rank"],
];

/** Every page begins with the header rows; the units' codes are in the row below them. */
function scoreResults(sheet: Sheet): readonly ReturnedResult[] {
  let table: Table | null = null;
  let headerRow = 0;
  return sortedRows(sheet).flatMap(([row, cells]): readonly ReturnedResult[] => {
    const code = columnOf(cells, codeHeader);
    if (code !== null) {
      table = { code, units: unitColumns(sheet.rows.get(row + 1) ?? new Map(), code) };
      headerRow = row;
      return [];
    }
    if (table === null || row <= headerRow + 1) return [];
    const line = lineOf(cells, table);
    if (line === null) return [];
    return [...table.units].map(([column, unit]) =>
      resultAt(sheet, { row, column, cell: cells.get(column) }, { ...line, unit }),
    );
  });
}

function unitColumns(cells: Row, after: number): ReadonlyMap<number, string> {
  const seen = new Set<string>();
  const columns = new Map<number, string>();
  for (const column of [...cells.keys()].sort((one, other) => one - other)) {
    const unit = textAt(cells, column);
    if (column <= after || unit === "" || seen.has(unit)) continue;
    seen.add(unit);
    columns.set(column, unit);
  }
  return columns;
}

/** A criterion's row begins with its number, a row of sums with its name. */
function lineOf(cells: Row, { code }: Table): Pick<ReturnedResult, "what" | "code"> | null {
  const first = cells.get(1)?.value ?? null;
  const text = textAt(cells, code);
  if (typeof first === "number" && text !== "") return { what: "points", code: text };
  const label = typeof first === "string" ? matchKey(first) : "";
  const sum = sums.find(([start]) => label.startsWith(start));
  return sum === undefined ? null : { what: sum[1], code: "" };
}

type Place = { readonly row: number; readonly column: number; readonly cell: Cell | undefined };

function resultAt(
  sheet: Sheet,
  { row, column, cell }: Place,
  named: Pick<ReturnedResult, "what" | "unit" | "code">,
): ReturnedResult {
  const value = cell?.value ?? null;
  const text = shortened(cellText(cell));
  const shown = typeof value === "number" && isInSense(value) ? value + 0 : text === "" ? null : text;
  return {
    ...named,
    value: shown,
    formula: (cell?.formula ?? null) !== null,
    sheet: sheet.name,
    cell: addressOf(row, column),
  };
}

function columnOf(cells: Row, key: string): number | null {
  return (
    [...cells]
      .filter(([, { value }]) => typeof value === "string" && matchKey(value) === key)
      .map(([column]) => column)
      .sort((one, other) => one - other)[0] ?? null
  );
}

function textAt(cells: Row, column: number | null): string {
  return column === null ? "" : cellText(cells.get(column)).trim();
}

function sortedRows(sheet: Sheet): readonly (readonly [number, Row])[] {
  return [...sheet.rows].sort(([one], [other]) => one - other);
}
