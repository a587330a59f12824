import type { TypedWord } from "./typed-words";

const line = (unit: string, criterion: string) => ({
  "Mã đơn vị": unit,
  "Mã tiêu chí": criterion,
  "Giai đoạn": "Cụm/khối chấm",
});

/** What the leader of K03 typed into the issued workbook. */
export const leadersWords: readonly TypedWord[] = [
  ["Điểm chấm", line("K03-02", "TC10"), "Điểm", 5],
  ["Điểm chấm", line("K03-02", "TC12"), "Điểm", 4.75],
  ["Thông tin chung", {}, "Số ký hiệu", "12/BC-K03"],
];

const nomination = { "Mã đơn vị": "K03-04", "Danh hiệu/hình thức": "Cờ thi đua của UBND tỉnh" };
const opinion = { "Mã đơn vị": "K03-03", Mã: "S05" };
const paper = { "Mã đơn vị/cụm": "K03-02", "Mã hồ sơ": "BC" };

/** What the deputy typed into a copy of the same: points on the leader's unit, and some of everything else. */
export const deputysWords: readonly TypedWord[] = [
  ["Điểm chấm", line("K03-01", "TC10"), "Điểm", 5],
  ["Điểm chấm", line("K03-01", "TC12"), "Điểm", 4.5],
  ["Điểm chấm", line("K03-01", "TC14"), "Điểm", 4],
  ["Điểm chấm", line("K03-01", "TC15"), "Điểm", 3],
  ["Điểm chấm", line("K03-01", "TC15"), "Giải trình", "Biên bản họp khối"],
  ["Ý kiến điều chỉnh", opinion, "Ý kiến cụm/khối trưởng", "Thống nhất"],
  ["Ý kiến điều chỉnh", opinion, "Ghi chú", "Đã trao đổi với đơn vị"],
  ["Kết quả bình xét", nomination, "Thứ tự", 1],
  ["Kết quả bình xét", nomination, "Phiếu phát ra", 9],
  ["Kết quả bình xét", nomination, "Thu về", 9],
  ["Kết quả bình xét", nomination, "Hợp lệ", 9],
  ["Kết quả bình xét", nomination, "Đồng ý", 8],
  ["Kết quả bình xét", nomination, "Ghi chú", "Đề nghị của phiên họp"],
  ["Sổ theo dõi nhận báo cáo", paper, "Số đến", 215],
  ["Sổ theo dõi nhận báo cáo", paper, "Ghi chú", "Bản giấy nộp trực tiếp"],
  ["Báo cáo cụm", { Mã: "ND01" }, "Nội dung báo cáo", "Khối đã phát động 3 đợt thi đua"],
  ["Thông tin chung", {}, "Quy chế", "01/QC-K03, 09/06/2020"],
];

/** What both gave differently: the leader's stands until somebody chooses. */
export const contested = {
  word: ["Điểm chấm", line("K03-02", "TC10"), "Điểm", 4] satisfies TypedWord,
  stands: "5",
  other: "4",
  what: "K03-02 · TC10 · Cụm/khối chấm",
} as const;

/** What the first and the second clerk of the Board typed into two copies of its workbook. */
export const clerksWords: readonly (readonly TypedWord[])[] = [
  [
    ["Danh sách", { "Mã đơn vị": "K03-01" }, "Lý do gia hạn", "Chờ số liệu của ngành"],
    ["Điểm chấm", { "Mã đơn vị": "K03-02", "Mã tiêu chí": "TC10", "Giai đoạn": "Thẩm định" }, "Điểm", 5.5],
  ],
  [
    ["Danh sách", { "Mã đơn vị": "K03-02" }, "Lý do gia hạn", "Sáp nhập phòng"],
    ["Điểm chấm", { "Mã đơn vị": "K03-03", "Mã tiêu chí": "TC10", "Giai đoạn": "Thẩm định" }, "Điểm", 4.25],
    [
      "Điểm chấm",
      { "Mã đơn vị": "K03-03", "Mã tiêu chí": "TC10", "Giai đoạn": "Thẩm định" },
      "Giải trình",
      "Theo biên bản thẩm định",
    ],
    ["Kết quả bình xét", nomination, "Ý kiến Ban", "Ban nhất trí"],
    ["Sổ theo dõi nhận báo cáo", { "Mã đơn vị/cụm": "K03", "Mã hồ sơ": "C-BB" }, "Số đến", 318],
  ],
];
