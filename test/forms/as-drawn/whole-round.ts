import { boardOut } from "../../../src/app/board-out";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { vi } from "../../../src/text/vi";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { run, typeRow, written } from "../../app/returns/returned-cluster";
import {
  fileOf,
  issuedTo,
  setCell,
  smallProvince,
  typeInto,
  wellFilled,
  type Typed,
} from "../../support/small-province";

/** A round with something of everything: every list filled, every scoring method, every kind of sender. */
export const province = smallProvince({
  "Kỳ báo cáo": `Tỉnh | Mẫu
    Hội đồng | Hội đồng Thi đua tỉnh Mẫu
    Ban | Ban Thi đua tỉnh Mẫu
    Năm | 2020
    Kỳ | 6 tháng đầu năm
    Số văn bản | 12/CV-BTĐ
    Ngày văn bản | 20/05/2020
    Hạn đơn vị tổ chức sơ kết | 30/06/2020
    Hạn cụm/khối tổ chức sơ kết | 10/07/2020
    Hạn đơn vị gửi báo cáo | 05/07/2020
    Hạn cụm/khối gửi báo cáo | 15/07/2020
    Tính cả ngày cuối của thời hạn | Có
    Mốc 6 tháng (%) | 50
    Chấm theo mốc 6 tháng | Có
    Yêu cầu tự chấm | Có
    Xếp hạng trong kỳ | Có
    Số chữ số thập phân | 2
    Chênh lệch phải giải trình (điểm) | 2
    Cách tính điểm chấm chéo | Trung vị`,
  "Cụm, khối": `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm | Trần điểm thưởng | Trần điểm trừ | Tổng điểm tối đa | Số chữ số thập phân | Khi không áp dụng | Khi thiếu số liệu | Thứ tự ưu tiên khi bằng điểm | Được gia hạn đến
    C1 | Cụm | Cụm một | Ban đã tiếp nhận | 75 | 5 | 4 | 78 | 1 | Loại trừ và quy đổi | Tính 0 điểm | II; T1 | 16/07/2020
    K1 | Khối | Khối một | Dự thảo | 75 | | | | | | | |`,
  "Danh sách": `STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Tên gọi khác | Loại đơn vị | Vai trò | Thể thức | Người liên hệ | Điện thoại | Được gia hạn đến | Lý do gia hạn | Miễn báo cáo (lý do)
    1 | C1 | C1-01 | UBND huyện Một | Huyện Một | Huyện | Trưởng | Nhà nước | Trần Thị Mẫu | 0900000001 | | |
    2 | C1 | C1-02 | UBND huyện Hai | | Huyện | Phó | Nhà nước | | | 08/07/2020 | Bão số 2 |
    3 | C1 | C1-03 | UBND huyện Ba | | Huyện | Thành viên | Nhà nước | | | | |
    4 | C1 | C1-04 | Huyện ủy Một | | Huyện | Tham gia, không bình xét | Đảng | | | | |
    1 | K1 | K1-01 | Sở Một | | Sở | Trưởng | Nhà nước | | | | |
    2 | K1 | K1-02 | Hội Hai | | Sở | Phó | Đoàn thể | | | | | Mới thành lập`,
  "Chỉ tiêu": `Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Mốc 6 tháng (%) | Áp dụng | Số chữ số thập phân | Tối thiểu | Tối đa | Văn bản chấp nhận
    A1 | Kinh tế | Thu ngân sách | tỷ đồng | Càng cao càng tốt | Cộng dồn | 45 | | 1 | 0 | |
    A2 | Kinh tế | Giải ngân | % | Càng cao càng tốt | Mức đạt | | | 1 | 0 | 100 |
    A3 | Xã hội | Tỷ lệ hộ nghèo | % | Càng thấp càng tốt | Mức đạt | | Huyện | 2 | | |
    A4 | Xã hội | Phòng, chống dịch | | Đạt/Chưa đạt | Mức đạt | | | 0 | | |
    A5 | Xã hội | Xếp hạng cải cách | hạng | Càng thấp càng tốt | Mức đạt | | -K1-02 | 0 | 1 | 20 |
    A6 | Xã hội | Chất lượng nông thôn mới | | Định tính | Mức đạt | | | 0 | | | Tốt; Khá`,
  "Chỉ tiêu giao": `Mã đơn vị | Mã | Thực hiện năm trước | Thực hiện 6 tháng năm trước | Kế hoạch giao | Chỉ tiêu đăng ký | Kế hoạch 6 tháng | Căn cứ
    C1-01 | A1 | 950.5 | 470 | 980 | 1000 | 480 | QĐ 01
    C1-02 | A1 | 900 | | 950 | | |
    C1-03 | A2 | 55 | | | 60 | |`,
  "Danh mục nội dung": `Mã | Mục | Nội dung | ĐVT | Kiểu | Bắt buộc | Áp dụng | Chỉ tiêu
    N1 | I. Phong trào | Kết quả phong trào | | Văn bản | Bắt buộc | |
    N2 | I. Phong trào | Số mô hình mới | mô hình | Số | Nếu có | |
    N3 | II. Khác | Ngày hội nghị | | Ngày | Nếu có | Huyện |
    N4 | II. Khác | Có kế hoạch | | Có/Không | Nếu có | |`,
  "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Bậc theo | Bước | Điểm mỗi lần | Mức tối thiểu để được tính điểm (%) | Điểm tối thiểu | Điểm tối đa | Được không áp dụng | Cơ quan chấm
    * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | | | | | 40 | | | |
    * | I | T2 | Phòng, chống dịch | 5 | Đạt/Không đạt | A4 | | | | | | | | Có |
    * | I | T5 | Giải ngân theo bậc | 8 | Theo bậc | A2 | | Giá trị | | | | | | |
    * | I | T6 | Hộ nghèo | 6 | Trừ dần theo mức thiếu | A3 | | | 5 | 1 | | | | |
    * | I | T7 | Thứ hạng | 5 | Theo thứ hạng | A5 | | | | | | | | Có |
    * | I | T8 | Dẫn đầu | 5 | Tỷ lệ với đơn vị cao nhất | A2 | | | | | | | | |
    * | I | T9 | Lũy tiến | 5 | Lũy tiến theo đơn vị dẫn đầu | A1 | | | | | | | | |
    * | I | T10 | Nông thôn mới | 6 | Theo bậc | A6 | | | | | | | | |
    * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | | | | | | | | Có |
    * | II | T4 | Gửi báo cáo | 5 | Thời hạn | | BIEU | | | 1 | | | | |
    * | II | T11 | Công tác tổ chức | 10 | Chấm trực tiếp | | | | | | | | | | Sở Nội vụ
    * | III | T12 | Vượt thu | 0 | Cộng điểm phần vượt | A1 | | | 10 | 1 | | | 3 | |
    * | III | T13 | Sáng kiến | 0 | Thưởng/Trừ | | | | | | | -2 | 4 | |`,
  "Mức điểm": `Mã cụm/khối | Mã tiêu chí | Từ | Giá trị chữ | Điểm | Diễn giải
    * | T5 | 50 | | 6 | Khá
    * | T5 | 60 | | 8 | Tốt
    * | T7 | 1 | | 5 |
    * | T7 | 2 | | 3 |
    * | T10 | | Tốt | 6 |
    * | T10 | | Khá | 4 |`,
  "Điều kiện": `Mã | Điều kiện | Mã cụm/khối | Loại điều kiện | Phạm vi | Ngưỡng | Hệ quả | Mức hệ quả | Đơn vị vi phạm
    DK1 | Mục I | C1 | Điểm mục hoặc tiêu chí tối thiểu (%) | I | 50 | Trừ điểm | 1,5 |
    DK2 | Kỷ luật | * | Theo xác nhận của cơ quan có thẩm quyền | | | Xếp loại không quá | Khá | C1-02
    DK3 | Gửi chậm | | Gửi báo cáo chậm | | | Không đề nghị danh hiệu/hình thức | Bằng khen |`,
  "Xếp loại": `Xếp loại | Từ điểm (%) | Tỷ lệ tối đa (%) | Mã cụm/khối
    Xuất sắc | 80 | 40 |
    Khá | 50 | |`,
  "Khen thưởng": `Danh hiệu/hình thức khen thưởng | Loại | Số lượng được đề nghị | Tính trên | Tỷ lệ (%) | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên
    Cờ thi đua của UBND tỉnh | Theo công trạng | 1 | Cụm/khối | | |
    Bằng khen | Theo công trạng | | Đơn vị được bình xét trong cụm, khối | 50 | 80 | Số phiếu hợp lệ`,
});

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
const leader = [
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

export const consolidated = run(board, [...units, fileOf("C1/_C1.xlsx", leader, "2020-07-12T08:00:00")], "2020-07-20");

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
