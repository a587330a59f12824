import { createHash } from "node:crypto";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import type { GivenFile } from "../../src/app/host";
import type { Board } from "../../src/domain/round/board";
import { boardLists, inputSheets } from "../../src/forms/board/input-sheets";
import { drawBoard } from "../../src/forms/board/draw-board";
import { readTable, readTablePairs } from "../../src/forms/reading/read-table";
import { unitForms } from "../../src/forms/unit/unit-forms";
import { readBoard } from "../../src/forms/board/read-board";
import { periodSheet } from "../../src/forms/sheets/board/period-sheet";
import { findHeader, locateSheet } from "../../src/forms/reading/find-header";
import { readPairs } from "../../src/forms/reading/read-pairs";
import { encodeWorkbook, memoryHost } from "../../src/hosts/memory/memory-host";
import { parseAddress } from "../../src/workbook/address";
import type { Cell, CellValue } from "../../src/workbook/cell";
import { workbookOf, type WorkbookDraft } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { vi } from "../../src/text/vi";

export const host = memoryHost((bytes) => createHash("sha256").update(bytes).digest("hex"));

/** Rows as text, columns divided by "|", first line the headers. */
function table(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((part) => part.trim())
        .join("\t"),
    )
    .join("\n");
}

/** Two clusters, five units, four indicators, a scale of the six kinds: small enough to see whole. */
const tables: Readonly<Record<string, string>> = {
  "Kỳ báo cáo": `Tỉnh | Mẫu
    Năm | 2020
    Kỳ | 6 tháng đầu năm
    Hạn đơn vị tổ chức sơ kết | 30/06/2020
    Hạn cụm/khối tổ chức sơ kết | 10/07/2020
    Tính cả ngày cuối của thời hạn | Có
    Mốc 6 tháng (%) | 50
    Chấm theo mốc 6 tháng | Có
    Yêu cầu tự chấm | Có
    Xếp hạng trong kỳ | Có
    Số chữ số thập phân | 2`,
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
    C1 | Cụm | Cụm một | Ban đã tiếp nhận | 30
    K1 | Khối | Khối một | Dự thảo | 30`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò
    1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng
    2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó
    3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên
    1 | K1 | K1-01 | Sở Một | Sở | Trưởng
    2 | K1 | K1-02 | Sở Hai | Sở | Phó`,
  "Danh mục hồ sơ": `Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu
    BC | Báo cáo sơ kết | Đơn vị | Bắt buộc |
    BIEU | Biểu chỉ tiêu và kết quả | Đơn vị | Bắt buộc | Kết quả
    DC | Bản điều chỉnh | Đơn vị | Nếu có | Điều chỉnh
    C-BC | Báo cáo cụm | Cụm/khối | Bắt buộc | Báo cáo cụm`,
  "Chỉ tiêu": `Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Áp dụng | Số chữ số thập phân
    A1 | Kinh tế | Thu ngân sách | tỷ đồng | Càng cao càng tốt | Cộng dồn | | 1
    A2 | Kinh tế | Giải ngân | % | Càng cao càng tốt | Mức đạt | | 1
    A3 | Xã hội | Tỷ lệ hộ nghèo | % | Càng thấp càng tốt | Mức đạt | Huyện | 2
    A4 | Xã hội | Phòng, chống dịch | | Đạt/Chưa đạt | Mức đạt | | 0`,
  "Chỉ tiêu giao": `Mã đơn vị | Mã | Thực hiện năm trước | Chỉ tiêu đăng ký
    C1-01 | A1 | 950.5 | 1000`,
  "Danh mục nội dung": `Mã | Mục | Nội dung | Kiểu | Bắt buộc | Áp dụng
    N1 | I. Phong trào | Kết quả phong trào | Văn bản | Bắt buộc |`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | |
    * | I | T2 | Phòng, chống dịch | 5 | Đạt/Không đạt | A4 | |
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | |
    * | II | T4 | Gửi báo cáo | 5 | Thời hạn | | BIEU | 1`,
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại
    Bằng khen | Theo công trạng`,
};

export type Province = { readonly workbook: Workbook; readonly board: Board };

/** The small province; `change` replaces whole sheets, as text tables. */
export function smallProvince(change: Readonly<Record<string, string>> = {}): Province {
  const all = { ...tables, ...change };
  const rows = Object.fromEntries(
    boardLists.map((form) => [form.sheet, readTable(form, table(all[form.sheet] ?? ""))]),
  );
  const period = readTablePairs(periodSheet, table(all["Kỳ báo cáo"] ?? ""));
  const workbook = workbookOf(
    drawBoard({ kind: "board", app: "test", issued: "2020-05-20", cluster: null, period, rows, stamp: null }),
  );
  return { workbook, board: boardOf(workbook) };
}

export function boardOf(workbook: Workbook): Board {
  const { board } = readBoard(workbook);
  if (board === null) throw new Error("the small province has a period");
  return board;
}

/** The workbook that a unit or cluster ("_C1") is issued. */
export function issuedTo(province: Province, sender: string): Workbook {
  return workbookOf(issuedDraft(province, sender));
}

/** The same as it is drawn. */
export function issuedDraft({ workbook, board }: Province, sender: string): WorkbookDraft {
  const issued = issueWorkbooks({
    board,
    inputs: inputSheets(workbook),
    cluster: null,
    unit: null,
    texts: vi,
    issued: "2020-05-20",
  });
  const found = issued.find(({ path }) => path.endsWith(`/${sender}.xlsx`));
  if (found === undefined) throw new Error(`nothing is issued to ${sender}`);
  return found.draft();
}

/**
 * What a person types: `[sheet, code of the row or label, header, value]`; on the cover the header is left out as "".
 */
export type Typed = readonly [sheet: string, row: string, header: string, value: CellValue];

/** The workbook after a person typed into it; cells are found as a person finds them, by header and code. */
export function typeInto(workbook: Workbook, typed: readonly Typed[]): Workbook {
  const filled = typed.reduce(
    (book, [sheet, row, header, value]) => setCell(book, sheet, { ...placeOf(book, sheet, { row, header }), value }),
    workbook,
  );
  return uncalculated(filled);
}

/** Formulas without saved results, as programs leave them that don't calculate. */
function uncalculated(workbook: Workbook): Workbook {
  const clear = (cell: Cell): Cell => (cell.formula === null ? cell : { ...cell, value: null });
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [row, new Map([...cells].map(([column, cell]) => [column, clear(cell)]))]),
    ),
  }));
  return { ...workbook, sheets };
}

/** Where a person finds a cell: by the header of its column and the code of its row, or by its label. */
export function placeOf(
  workbook: Workbook,
  name: string,
  { row, header }: { readonly row: string; readonly header: string },
): { readonly row: number; readonly column: number } {
  const form = unitForms.find((each) => each.sheet === name);
  const sheet = form === undefined ? null : locateSheet(workbook, form);
  if (form === undefined || sheet === null) throw new Error(`no sheet ${name}`);
  if (form.shape === "pairs") {
    const key = form.fields.find((field) => [field.header, ...field.aliases].includes(row))?.key ?? "";
    const position = parseAddress(readPairs(sheet, form).cells.get(key) ?? "");
    if (position === null) throw new Error(`no label ${row}`);
    return position;
  }
  const found = findHeader(sheet, form);
  const field = form.columns.find((column) => column.header === header);
  const column = found?.columns.get(field?.key ?? "");
  const keyColumn = found?.columns.get(form.rowKey[0]);
  const at = [...sheet.rows].find(([, cells]) => cells.get(keyColumn ?? 0)?.value === row)?.[0];
  if (column === undefined || at === undefined) throw new Error(`no cell ${name} ${row} ${header}`);
  return { row: at, column };
}

export function setCell(
  workbook: Workbook,
  name: string,
  { row, column, value }: { readonly row: number; readonly column: number; readonly value: CellValue },
): Workbook {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const cells = new Map<number, Cell>(sheet.rows.get(row) ?? []);
    cells.set(column, { value, formula: null, format: cells.get(column)?.format ?? "General" });
    return { ...sheet, rows: new Map([...sheet.rows, [row, cells] as const]) };
  });
  return { ...workbook, sheets };
}

/** Everything a unit has to fill, filled well. */
export function wellFilled(unit: string, result = 500): readonly Typed[] {
  const isDistrict = unit.startsWith("C");
  const codes = isDistrict ? ["A1", "A2", "A3"] : ["A1", "A2"];
  return [
    ["Thông tin chung", "Số liệu tính đến ngày", "", { date: "2020-06-20" }],
    ["Thông tin chung", "Tính chất số liệu", "", "Chính thức"],
    ["Thông tin chung", "Hình thức sơ kết", "", "Tổ chức hội nghị"],
    ["Thông tin chung", "Ngày sơ kết", "", { date: "2020-06-25" }],
    ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Không"],
    ["Thông tin chung", "Người lập biểu", "", "Nguyễn Thị Mẫu"],
    ...codes.map((code): Typed => ["Chỉ tiêu", code, "Chỉ tiêu đăng ký", code === "A1" ? 1000 : 60]),
    ["Chỉ tiêu", "A4", "Chỉ tiêu đăng ký", "Đạt"],
    ...codes.map((code): Typed => ["Kết quả", code, "Thực hiện trong kỳ", code === "A1" ? result : 55]),
    ["Kết quả", "A4", "Thực hiện trong kỳ", "Đạt"],
    ["Nội dung", "N1", "Nội dung báo cáo", "Đã phát động 2 đợt thi đua."],
    ...(isDistrict ? [["Tự chấm", "T3", "Điểm tự chấm", 9] as Typed] : []),
  ];
}

export function fileOf(name: string, workbook: Workbook, changed = "2020-06-28T10:00:00"): GivenFile {
  return { name, bytes: encodeWorkbook(workbook), changed };
}
