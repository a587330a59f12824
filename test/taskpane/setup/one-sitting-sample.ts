/** Tables of a province as its office keeps them: names and no codes, headings over rows, headers of its own. */

const rows = (lines: readonly (readonly (string | number)[])[]): string =>
  lines.map((cells) => cells.join("\t")).join("\r\n");

const places = [
  "Kinh Bắc",
  "Vũ Ninh",
  "Võ Cường",
  "Hạp Lĩnh",
  "Nam Sơn",
  "Từ Sơn",
  "Tam Sơn",
  "Đồng Nguyên",
  "Phù Khê",
  "Bắc Giang",
];

const clusters = [
  "Cụm thi đua số 1 (các phường phía Nam)",
  "Cụm thi đua số 2 (các phường phía Bắc)",
  "Cụm thi đua số 3 (các xã đồng bằng)",
  "Cụm thi đua số 4 (các xã miền núi)",
  "Khối thi đua số 1 (các sở, ban, ngành)",
  "Khối thi đua số 2 (các đoàn thể)",
] as const;

const kinds = ["UBND phường", "UBND phường mới", "UBND xã", "UBND xã vùng cao", "Cơ quan", "Hội"];

const unitName = (cluster: number, at: number): string => `${kinds[cluster] ?? ""} ${places[at] ?? ""}`;

export const units = rows([
  ["DANH SÁCH ĐƠN VỊ THÀNH VIÊN CÁC CỤM, KHỐI THI ĐUA NĂM 2026"],
  ["TT", "Tên cơ quan, đơn vị", "Nhiệm vụ", "Ghi chú"],
  ...clusters.flatMap((name, cluster) => [
    [["I", "II", "III", "IV", "V", "VI"][cluster] ?? "", name],
    ...places.map((_, at) => [at + 1, unitName(cluster, at), ["Trưởng cụm", "Phó cụm"][at] ?? "Ủy viên", ""]),
  ]),
  ["", "Tổng cộng: 60 đơn vị"],
]);

const indicators = [
  ["Tốc độ tăng giá trị sản xuất", "%", "Càng cao càng tốt", "Mức đạt"],
  ["Thu ngân sách nhà nước trên địa bàn", "tỷ đồng", "Càng cao càng tốt", "Cộng dồn"],
  ["Giải ngân vốn đầu tư công", "%", "Càng cao càng tốt", "Mức đạt"],
  ["Tỷ lệ hộ nghèo", "%", "Càng thấp càng tốt", "Mức đạt"],
  ["Tỷ lệ tham gia bảo hiểm y tế", "%", "Càng cao càng tốt", "Mức đạt"],
  ["Số vụ tai nạn giao thông", "vụ", "Càng thấp càng tốt", "Cộng dồn"],
  ["Số mô hình mới", "mô hình", "Càng cao càng tốt", "Cộng dồn"],
  ["Hồ sơ giải quyết đúng hạn", "%", "Càng cao càng tốt", "Mức đạt"],
  ["Xếp hạng cải cách hành chính", "hạng", "Càng thấp càng tốt", "Mức đạt"],
  ["Tuyển quân", "", "Đạt/Chưa đạt", "Mức đạt"],
  ["Gia đình văn hóa", "%", "Càng cao càng tốt", "Mức đạt"],
  ["Điển hình tiên tiến được biểu dương", "tập thể", "Càng cao càng tốt", "Cộng dồn"],
] as const;

/** The office calls two columns as nobody else does. */
export const indicatorTable = rows([
  ["TT", "Nội dung chỉ tiêu", "Đơn vị tính", "Chiều", "Cách cộng"],
  ...indicators.map((row, index) => [index + 1, ...row]),
]);

/** One table a scale: its sections are headings, its criteria have no codes and name their indicators. */
export const scales: readonly (readonly [cluster: string, table: string])[] = ["C01", "C02", "C03", "C04", "*"].map(
  (cluster, at) => [
    cluster,
    rows([
      ["BẢNG TIÊU CHÍ VÀ ĐIỂM CHẤM"],
      ["TT", "Nội dung tiêu chí", "Điểm chuẩn", "Cách tính điểm", "Chỉ tiêu", "Bước", "Điểm mỗi lần"],
      ["I", "Phát triển kinh tế - xã hội", 60],
      [1, "Tăng giá trị sản xuất", 20 + at, "Tỷ lệ", "Tốc độ tăng giá trị sản xuất"],
      [2, "Thu ngân sách", 20 - at, "Tỷ lệ", "Thu ngân sách nhà nước trên địa bàn"],
      [3, "Giải ngân vốn đầu tư công", 20, "Theo bậc", "Giải ngân vốn đầu tư công"],
      ["II", "Phong trào thi đua", 40],
      [1, "Xây dựng mô hình mới", 20, "Theo số lần", "Số mô hình mới", "", 5],
      [2, "Tổ chức phong trào", 20, "Chấm trực tiếp"],
      ["", "Tổng cộng", 100],
    ]),
  ],
);

export const bands = rows([
  ["Cụm, khối", "Tiêu chí", "Từ", "Điểm"],
  ...scales.flatMap(([cluster]) =>
    [
      [100, 20],
      [80, 12],
      [0, 0],
    ].map((band) => [cluster, "Giải ngân vốn đầu tư công", ...band]),
  ),
]);

export const targets = rows([
  ["Đơn vị", "Nội dung chỉ tiêu", "Thực hiện năm trước", "Chỉ tiêu đăng ký"],
  ...clusters.flatMap((_, cluster) =>
    places.flatMap((__, at) => [
      [unitName(cluster, at), "Thu ngân sách nhà nước trên địa bàn", "1.250,5", 1300 + at],
      [unitName(cluster, at), "Tỷ lệ hộ nghèo", "2,4%", "1,9%"],
      [unitName(cluster, at), "Tuyển quân", "Đạt", "Đạt"],
    ]),
  ),
]);

export const conditions = rows([
  ["Điều kiện", "Loại điều kiện", "Hệ quả"],
  ["Gửi báo cáo đúng hạn", "Gửi báo cáo chậm", "Không đề nghị"],
]);
