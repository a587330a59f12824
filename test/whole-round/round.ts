import { boardOut } from "../../src/app/board-out";
import type { GivenFile } from "../../src/app/host";
import { issueWorkbooks } from "../../src/app/issue-workbooks";
import { inputSheets } from "../../src/forms/board/input-sheets";
import { vi } from "../../src/text/vi";
import type { WorkbookDraft } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { run, typeRow, written } from "../app/returns/returned-cluster";
import { fileOf, issuedTo, setCell, typeInto, wellFilled, type Typed } from "../support/small-province";
import { province } from "./province";

const report = (unit: string, changes: readonly Typed[] = []): Workbook =>
  typeInto(issuedTo(province, unit), [
    ...wellFilled(unit).filter(([sheet]) => sheet !== "Tự chấm"),
    ["Chỉ tiêu", "A6", "Chỉ tiêu đăng ký", "Tốt"],
    ["Kết quả", "A6", "Thực hiện trong kỳ", "Khá"],
    ["Chỉ tiêu", "A5", "Chỉ tiêu đăng ký", 3],
    ["Kết quả", "A5", "Thực hiện trong kỳ", 2],
    ...changes,
  ]);

/** One that adjusts a target and leaves blanks, one late with words for numbers, one of the other cluster. */
export const reports: readonly (readonly [unit: string, workbook: Workbook])[] = [
  [
    "C1-01",
    report("C1-01", [
      ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
      ["Thông tin chung", "Số ký hiệu", "", "15/BC-UBND"],
      ["Thông tin chung", "Ngày ký", "", { date: "2020-06-28" }],
      ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 900],
      ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh kéo dài"],
      ["Kết quả", "A1", "Ước thực hiện cả năm", 950],
      ["Kết quả", "A1", "Khả năng hoàn thành", "Đạt"],
      ["Kết quả khen thưởng", "Bằng khen", "Tập thể", 3],
      ["Nội dung", "N2", "Nội dung báo cáo", 4],
      ["Nội dung", "N3", "Nội dung báo cáo", { date: "2020-06-25" }],
      ["Tự chấm", "T3", "Điểm tự chấm", 9],
      ["Tự chấm", "T11", "Không áp dụng", "x"],
    ]),
  ],
  [
    "C1-02",
    report("C1-02", [
      ["Kết quả", "A1", "Thực hiện trong kỳ", "khoảng 420"],
      ["Kết quả", "A2", "Thực hiện trong kỳ", 61.5],
      ["Kết quả", "A3", "Thực hiện trong kỳ", "KAD"],
      ["Chỉ tiêu", "A3", "Căn cứ", "NQ 02"],
    ]),
  ],
  ["K1-01", report("K1-01", [["Kết quả", "A2", "Thực hiện trong kỳ", null]])],
];

const scored: readonly (readonly [
  unit: string,
  criterion: string,
  stage: string,
  values: Record<string, string | number>,
])[] = [
  ["C1-01", "T3", "Cụm/khối chấm", { Điểm: 8.5, "Người chấm": "C1-02" }],
  ["C1-02", "T3", "Cụm/khối chấm", { Điểm: 7 }],
  ["C1-02", "T11", "Thẩm định", { Điểm: 9, "Giải trình": "Theo biên bản" }],
  ["C1-01", "T2", "Thẩm định", { Điểm: 4, "Giải trình": "Còn ca bệnh" }],
  ["C1-01", "T13", "Cụm/khối chấm", { Điểm: 2 }],
  ["C1-02", "T13", "Cụm/khối chấm", { Điểm: -1 }],
  ["C1-01", "T11", "Chấm chéo", { Điểm: 8, "Người chấm": "C1-02" }],
  ["C1-01", "T11", "Chấm chéo", { Điểm: 7, "Người chấm": "C1-03" }],
];

/** The Board's sheets with points, opinions, nominations and a register. */
export const board = [
  ...scored.map(
    ([unit, criterion, stage, values]) =>
      (book: Workbook): Workbook =>
        typeRow(
          book,
          "Điểm chấm",
          {
            "Mã đơn vị": unit,
            "Mã tiêu chí": criterion,
            "Giai đoạn": stage,
            ...(stage === "Chấm chéo" ? { "Người chấm": values["Người chấm"] ?? null } : {}),
          },
          values,
        ),
  ),
  (book: Workbook) =>
    typeRow(
      book,
      "Ý kiến điều chỉnh",
      { "Mã đơn vị": "C1-01", Mã: "A1" },
      { Lần: 1, "Ý kiến cụm/khối trưởng": "Thống nhất", "Ý kiến Hội đồng": "Đồng ý", "Văn bản": "30/KL" },
    ),
  (book: Workbook) =>
    typeRow(
      book,
      "Kết quả bình xét",
      { "Mã đơn vị": "C1-01", "Danh hiệu/hình thức": "Cờ thi đua của UBND tỉnh" },
      { "Thứ tự": 1, "Hợp lệ": 9, "Đồng ý": 8, "Đủ điều kiện": "Có" },
    ),
  (book: Workbook) =>
    typeRow(
      book,
      "Kết quả bình xét",
      { "Mã đơn vị": "C1-02", "Danh hiệu/hình thức": "Bằng khen" },
      { "Thứ tự": 1, "Hợp lệ": 9, "Đồng ý": 7 },
    ),
  (book: Workbook) =>
    typeRow(
      book,
      "Sổ theo dõi nhận báo cáo",
      { "Mã đơn vị/cụm": "C1-01" },
      { "Mã hồ sơ": "BC", "Số đến": "101", "Ngày đến": { date: "2020-07-01" } },
    ),
].reduce((book, type) => type(book), province.workbook);

/** The leader's workbook after its own consolidation of its units' reports. */
const units = reports.map(([unit, workbook], index) =>
  fileOf(`${unit.slice(0, 2)}/${unit}.xlsx`, workbook, index === 1 ? "2020-07-10T08:00:00" : "2020-07-01T08:00:00"),
);
const issued = issuedTo(province, "_C1");
export const leader = [
  (book: Workbook) => written(book, run(book, units.slice(0, 2))),
  (book: Workbook) =>
    typeRow(
      book,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
      { Điểm: 6 },
    ),
  (book: Workbook) => setCell(book, "Báo cáo cụm", { row: 5, column: 4, value: "Cụm đã ký giao ước" }),
].reduce((book, type) => type(book), issued);

/** The deputy's file came before: other points, an opinion and a text of its own. */
const deputy = [
  (book: Workbook) =>
    typeRow(
      book,
      "Điểm chấm",
      { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" },
      { Điểm: 5, "Giải trình": "Phó chấm" },
    ),
  (book: Workbook) =>
    typeRow(
      book,
      "Ý kiến điều chỉnh",
      { "Mã đơn vị": "C1-02", Mã: "A2" },
      { Lần: 1, "Ý kiến cụm/khối trưởng": "Thống nhất" },
    ),
  (book: Workbook) => setCell(book, "Báo cáo cụm", { row: 5, column: 4, value: "Lời của phó" }),
].reduce((book, type) => type(book), issued);

/** All that came; one file came twice, under two names. */
export const files: readonly GivenFile[] = [
  ...units,
  fileOf("C1/C1-01 cũ.xlsx", report("C1-01", [["Kết quả", "A1", "Thực hiện trong kỳ", 55]]), "2020-06-29T08:00:00"),
  ...units.slice(1, 2).map((file) => ({ ...file, name: "lần hai/C1-02.xlsx", bytes: file.bytes.slice() })),
  fileOf("C1/_C1 phó.xlsx", deputy, "2020-07-10T08:00:00"),
  fileOf("C1/_C1.xlsx", leader, "2020-07-12T08:00:00"),
  { name: "lạ.xlsx", bytes: new Uint8Array([1, 2, 3]), changed: null },
];

export const consolidated = run(board, files, "2020-07-20");

/** Every workbook that the round puts out, by the name of its kept text. */
export const workbooks: readonly (readonly [name: string, draft: WorkbookDraft])[] = [
  ["board", boardOut(board, consolidated, vi).draft],
  ...issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: null,
    unit: null,
    texts: vi,
    issued: "2020-05-20",
  })
    .filter(({ path }) => /\/(?:C1-01|_C1)\.xlsx$/.test(path))
    .map(({ path, draft }) => [path.replace(/^.*\/|\.xlsx$/gu, ""), draft()] as const),
];
