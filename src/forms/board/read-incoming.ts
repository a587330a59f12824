import type { IncomingPaper } from "../../domain/submissions/incoming-papers";
import { matchKey } from "../../workbook/text/match-key";
import { parseDate } from "../../workbook/text/parse-date";
import { pastedRows } from "../reading/read-table";

type Column = Exclude<keyof IncomingPaper, "line">;

/** Headers as offices write them (Nghị định 30/2020/NĐ-CP, Phụ lục IV, and older registers). */
const headers: readonly (readonly [Column, readonly string[]])[] = [
  ["arrivalNumber", ["Số đến", "Số công văn đến", "Số CV đến", "Số thứ tự đến"]],
  ["arrivedOn", ["Ngày đến", "Ngày nhận", "Ngày tháng đến", "Ngày vào sổ", "Ngày, tháng đến"]],
  [
    "number",
    [
      "Số ký hiệu",
      "Số, ký hiệu",
      "Số và ký hiệu",
      "Số/ký hiệu",
      "Số hiệu",
      "Số văn bản",
      "Số, ký hiệu văn bản",
      "Số ký hiệu văn bản",
    ],
  ],
  [
    "signedOn",
    [
      "Ngày ký",
      "Ngày văn bản",
      "Ngày ban hành",
      "Ngày, tháng văn bản",
      "Ngày tháng văn bản",
      "Ngày, tháng, năm văn bản",
      "Ngày tháng",
    ],
  ],
  [
    "author",
    [
      "Tác giả",
      "Tác giả văn bản",
      "Cơ quan ban hành",
      "Cơ quan gửi",
      "Đơn vị gửi",
      "Nơi gửi",
      "Nơi ban hành",
      "Cơ quan, tổ chức ban hành",
      "Đơn vị ban hành",
    ],
  ],
  [
    "subject",
    [
      "Trích yếu",
      "Trích yếu nội dung",
      "Nội dung",
      "Tên loại và trích yếu nội dung",
      "Tên loại và trích yếu nội dung văn bản",
      "Tên loại, trích yếu nội dung",
    ],
  ],
];

/** "Tên cơ quan, tổ chức ban hành văn bản" is "Cơ quan tổ chức ban hành": what registers add around it is left out. */
function headerKey(header: string): string {
  return matchKey(header)
    .replace(/,/gu, " ")
    .replace(/^tên (?=cơ quan|đơn vị|tổ chức|nơi|tác giả)/u, "")
    .replace(/^((?:cơ quan|đơn vị|tổ chức|nơi|tác giả|trích yếu).*) văn bản(?: đến)?$/u, "$1");
}

const columnOf: ReadonlyMap<string, Column> = new Map(
  headers.flatMap(([column, names]) => names.map((name) => [headerKey(name), column] as const)),
);

/** Rows as copied from a table; their columns by the header where there is one, else by what is in them. */
export function readIncoming(text: string): readonly IncomingPaper[] {
  const rows = pastedRows(text).map((cells) => cells.map((cell) => cell.replace(/\s+/gu, " ").trim()));
  const top = rows.findIndex((cells) => cells.filter((cell) => columnOf.has(headerKey(cell))).length >= 2);
  const columns = top < 0 ? guessedColumns(rows) : headerColumns(rows[top] ?? []);
  return rows.flatMap((cells, index) =>
    index <= top || cells.every((cell) => cell === "") ? [] : [paperOf(cells, columns, index + 1)],
  );
}

type Columns = ReadonlyMap<Column, number>;

function headerColumns(cells: readonly string[]): Columns {
  const found = cells.flatMap((cell, index) => {
    const column = columnOf.get(headerKey(cell));
    return column === undefined ? [] : [[column, index] as const];
  });
  // If two columns have the same header, the first counts.
  return new Map(found.reverse());
}

function paperOf(cells: readonly string[], columns: Columns, line: number): IncomingPaper {
  const text = (column: Column): string | null => cells[columns.get(column) ?? -1] || null;
  const day = (column: Column): string | null => parseDate(text(column) ?? "");
  return {
    line,
    arrivalNumber: text("arrivalNumber"),
    arrivedOn: day("arrivedOn"),
    number: text("number"),
    signedOn: day("signedOn"),
    author: text("author"),
    subject: text("subject"),
  };
}

/** "45/BC-SNV". */
const numberForm = /^\d+\s*\/\s*\S*\p{L}/u;

/** Of two columns of dates, the later dates are arrivals; of text columns, the shorter texts are authors. */
function guessedColumns(rows: readonly (readonly string[])[]): Columns {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    cells: rows.flatMap((cells) => cells[index] || []),
  })).filter(({ cells }) => cells.length > 0);
  const mostly = (fits: (cell: string) => boolean): typeof columns =>
    columns.filter(({ cells }) => cells.filter(fits).length * 2 > cells.length);
  const days = mostly((cell) => parseDate(cell) !== null).sort((one, other) =>
    latest(one.cells) < latest(other.cells) ? 1 : -1,
  );
  const numbers = mostly((cell) => numberForm.test(cell));
  const counts = mostly((cell) => /^\d+$/u.test(cell));
  const taken = new Set([...days, ...numbers, ...counts]);
  const texts = columns
    .filter((column) => !taken.has(column))
    .sort(
      (one, other) => one.cells.join("").length / one.cells.length - other.cells.join("").length / other.cells.length,
    );
  const guess: readonly (readonly [Column, number | undefined])[] = [
    ["arrivedOn", days[0]?.index],
    ["signedOn", days[1]?.index],
    ["number", numbers[0]?.index],
    ["arrivalNumber", counts[0]?.index],
    ["author", texts[0]?.index],
    ["subject", texts.at(-1)?.index],
  ];
  return new Map(guess.flatMap(([column, index]) => (index === undefined ? [] : [[column, index] as const])));
}

function latest(cells: readonly string[]): string {
  return cells.reduce((last, cell) => {
    const day = parseDate(cell) ?? "";
    return day > last ? day : last;
  }, "");
}
