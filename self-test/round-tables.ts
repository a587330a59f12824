import { sheetNames } from "../src/contract/sheet-names";
import type { Answer } from "../sample/answers";
import type { SampleTables } from "../src/app/new-board";

/** "a | b" lines → the tab-separated tables that forms read. */
function table(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line
        .split("|")
        .map((part) => part.trim())
        .join("\t"),
    )
    .join("\n");
}

/** Two clusters, four units, four indicators, a scale with every way of scoring that makes a formula. All invented. */
export const roundTables: SampleTables = {
  [sheetNames.period]: table([
    "Nhãn | Giá trị",
    "Tỉnh | Mẫu",
    "Hội đồng | Hội đồng Thi đua - Khen thưởng tỉnh Mẫu",
    "Ban | Ban Thi đua - Khen thưởng tỉnh Mẫu",
    "Năm | 2020",
    "Kỳ | 6 tháng đầu năm",
    "Hạn đơn vị tổ chức sơ kết | 30/06/2020",
    "Hạn cụm/khối tổ chức sơ kết | 10/07/2020",
    "Tính cả ngày cuối của thời hạn | Có",
    "Mốc 6 tháng (%) | 50",
    "Chấm theo mốc 6 tháng | Có",
    "Yêu cầu tự chấm | Có",
    "Xếp hạng trong kỳ | Có",
    "Số chữ số thập phân | 2",
    "Khi không áp dụng | Loại trừ và quy đổi",
    "Khi thiếu số liệu | Tính 0 điểm",
  ]),
  [sheetNames.clusters]: table([
    "Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm",
    "C1 | Cụm | Cụm thi đua số 1 | Ban đã tiếp nhận | 45",
    "K1 | Khối | Khối thi đua số 1 | Dự thảo | 45",
  ]),
  [sheetNames.roster]: table([
    "STT | Mã cụm/khối | Mã đơn vị | Tên đơn vị | Loại đơn vị | Vai trò",
    "1 | C1 | C1-01 | UBND huyện Một | Huyện | Trưởng",
    "2 | C1 | C1-02 | UBND huyện Hai | Huyện | Phó",
    "3 | C1 | C1-03 | UBND huyện Ba | Huyện | Thành viên",
    "1 | K1 | K1-01 | Sở Một | Sở | Trưởng",
  ]),
  [sheetNames.documents]: table([
    "Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu",
    "BC | Báo cáo sơ kết | Đơn vị | Bắt buộc |",
    "BIEU | Biểu chỉ tiêu và kết quả | Đơn vị | Bắt buộc | Kết quả",
    "DC | Bản điều chỉnh | Đơn vị | Nếu có | Điều chỉnh",
  ]),
  [sheetNames.indicators]: table([
    "Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Số chữ số thập phân",
    "A1 | Kinh tế | Thu ngân sách | tỷ đồng | Càng cao càng tốt | Cộng dồn | 1",
    "A2 | Kinh tế | Giải ngân vốn đầu tư công | % | Càng cao càng tốt | Mức đạt | 1",
    "A3 | Xã hội | Tỷ lệ hộ nghèo | % | Càng thấp càng tốt | Mức đạt | 2",
    "A4 | Xã hội | Phòng, chống dịch | | Đạt/Chưa đạt | Mức đạt | 0",
  ]),
  [sheetNames.contentItems]: table([
    "Mã | Mục | Nội dung | Kiểu | Bắt buộc",
    "N1 | I. Phong trào | Kết quả phong trào | Văn bản | Bắt buộc",
    "N2 | I. Phong trào | Số đợt thi đua | Số |",
  ]),
  [sheetNames.scale]: table([
    "Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần | Điểm tối thiểu | Điểm tối đa",
    "* | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | | | |",
    "* | I | T2 | Giải ngân | 10 | Theo bậc | A2 | | | |",
    "* | I | T3 | Phòng, chống dịch | 10 | Đạt/Không đạt | A4 | | | |",
    "* | II | T4 | Hoạt động cụm, khối | 10 | Chấm trực tiếp | | | | |",
    "* | II | T5 | Gửi báo cáo | 5 | Thời hạn | | BIEU | 1 | |",
    "* | III | T6 | Giảm hộ nghèo vượt | 0 | Thưởng/Trừ | A3 | | 0.5 | -2 | 2",
  ]),
  [sheetNames.bands]: table([
    "Mã cụm/khối | Mã tiêu chí | Từ | Điểm",
    "* | T2 | 100 | 10",
    "* | T2 | 90 | 8",
    "* | T2 | 70 | 5",
  ]),
  [sheetNames.awards]: table([
    "Danh hiệu/hình thức khen thưởng | Loại",
    "Bằng khen của Chủ tịch UBND tỉnh | Theo công trạng",
  ]),
  [sheetNames.enteredScores]: table(["Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm", "C1-01 | T4 | Thẩm định | 8.75"]),
};

export type UnitAnswers = {
  readonly unit: string;
  readonly changed: string;
  readonly cover: Readonly<Record<string, Answer>>;
  /** Sheet, code of the row, fields by their keys. */
  readonly rows: readonly (readonly [sheet: string, code: string, fields: Readonly<Record<string, Answer>>])[];
};

const cover: UnitAnswers["cover"] = {
  asOf: { date: "2020-06-20" },
  dataNature: "Chính thức",
  reviewForm: "Tổ chức hội nghị",
  reviewDate: { date: "2020-06-25" },
  adjusts: "Không",
  preparedBy: "Nguyễn Thị Mẫu",
};

function figures(
  target: Readonly<Record<string, Answer>>,
  result: Readonly<Record<string, Answer>>,
): UnitAnswers["rows"] {
  const rows = (sheet: string, key: string, values: Readonly<Record<string, Answer>>) =>
    Object.entries(values).map(([code, value]) => [sheet, code, { [key]: value }] as const);
  return [...rows(sheetNames.indicators, "target", target), ...rows(sheetNames.results, "result", result)];
}

/**
 * One report without a fault, one late with an adjustment, one with all that goes wrong; the fourth unit sent nothing.
 */
export const roundAnswers: readonly UnitAnswers[] = [
  {
    unit: "C1-01",
    changed: "2020-06-28T10:00:00",
    cover,
    rows: [
      ...figures({ A1: 1000, A2: 95.5, A3: 4.25, A4: "Đạt" }, { A1: 487.3, A2: 91, A3: 4.5, A4: "Đạt" }),
      [sheetNames.selfScores, "T4", { points: 9 }],
      [sheetNames.contents, "N1", { content: "=1+1 là nội dung, không phải công thức" }],
      [sheetNames.contents, "N2", { content: 3 }],
    ],
  },
  {
    unit: "C1-02",
    changed: "2020-07-03T16:45:00",
    cover: { ...cover, adjusts: "Có", reviewForm: "Bằng văn bản", reviewDate: null },
    rows: [
      ...figures({ A1: 800, A2: 100, A3: 3, A4: "Đạt" }, { A1: "512,75", A2: 100, A3: 2.1, A4: "Chưa đạt" }),
      [sheetNames.adjustments, "A1", { proposed: 750, reason: "Giảm thu do dịch bệnh", document: "12/TTr-UBND" }],
      [sheetNames.selfScores, "T4", { points: 7.5 }],
      [sheetNames.contents, "N1", { content: "Đã phát động 2 đợt thi đua;\ncó tổng kết." }],
    ],
  },
  {
    unit: "K1-01",
    changed: "2020-06-30T23:59:00",
    cover: { ...cover, preparedBy: null },
    rows: [
      ...figures({ A1: "1.234", A2: "KAD", A3: 0 }, { A1: "chưa có", A2: "KAD", A3: "5/2020", A4: "Đạt" }),
      [sheetNames.contents, "N1", { content: "'@nháy" }],
    ],
  },
];
