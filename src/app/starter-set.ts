import { choiceWords } from "../contract/choice-words";
import { sheetNames } from "../contract/sheet-names";
import { setupLists } from "../forms/board/input-sheets";
import type { InputRow } from "../forms/drawing/row-guide";
import { statisticalForms } from "../domain/statistics/statistical-forms";
import { readTable } from "../forms/reading/read-table";

/** Scopes of movements that a province doesn't launch itself: the whole country, and a unit's own. */
const provinceless: ReadonlySet<string> = new Set(["02", "05"]);

/** Lines that units don't report, for the Board's own figures. */
const typedLines = statisticalForms
  .filter(({ code }) => code === "0601" || code === "0604" || code === "0605")
  .flatMap(({ code, lines }) =>
    lines
      .filter(({ number, sumOf }) => number !== null && sumOf.length === 0)
      .filter(({ key }) => code !== "0601" || !provinceless.has(key))
      .map(({ number, label }) => `Biểu ${code} | ${String(number)} | ${label} | ${code === "0601" ? "3" : "1"} |`),
  );

/**
 * What a new, empty workbook is begun with, each sheet marked until a Board confirms it. It says what is the same in
 * every province: numbers and shares that a province decides stay blank, but for the classes, which count for nothing
 * before they are confirmed. Titles and forms of commendation: Law on Emulation and Commendation 06/2022/QH15, in force
 * from 1 January 2024; those that a cluster nominates its members or their people for.
 */
const tables: Readonly<Record<string, string>> = {
  [sheetNames.documents]: `
Mã hồ sơ | Tên hồ sơ | Cấp | Bắt buộc | Biểu | Kỳ
DK | Bản đăng ký chỉ tiêu thi đua | Đơn vị | Bắt buộc | Chỉ tiêu | Đăng ký
BC | Báo cáo công tác thi đua, khen thưởng | Đơn vị | Bắt buộc |
BIEU | Biểu chỉ tiêu và kết quả thực hiện | Đơn vị | Bắt buộc | Kết quả
DC | Bản đăng ký điều chỉnh chỉ tiêu thi đua | Đơn vị | Nếu có | Điều chỉnh
C-BC | Báo cáo của cụm, khối thi đua | Cụm/khối | Bắt buộc | Báo cáo cụm
C-QC | Quy chế hoạt động của cụm, khối thi đua | Cụm/khối | Bắt buộc |
C-TD | Thang bảng chấm điểm của cụm, khối thi đua | Cụm/khối | Bắt buộc | Thang điểm
C-BB | Biên bản hội nghị của cụm, khối thi đua | Cụm/khối | Bắt buộc |
C-GU | Giao ước thi đua của cụm, khối thi đua | Cụm/khối | Nếu có |`,
  [sheetNames.contentItems]: `
Mã | Mục | Nội dung | ĐVT | Kiểu | Bắt buộc
ND01 | I. Tổ chức phong trào thi đua | Việc hưởng ứng các phong trào thi đua do Trung ương và tỉnh phát động | | Văn bản | Bắt buộc
ND02 | I. Tổ chức phong trào thi đua | Các phong trào, đợt thi đua do đơn vị phát động: nội dung, hình thức, kết quả | | Văn bản | Bắt buộc
ND03 | I. Tổ chức phong trào thi đua | Số phong trào, đợt thi đua đơn vị đã phát động trong kỳ | đợt | Số | Bắt buộc
ND04 | II. Điển hình tiên tiến | Số điển hình tiên tiến được phát hiện, biểu dương trong kỳ | điển hình | Số | Bắt buộc
ND05 | II. Điển hình tiên tiến | Mô hình, gương điển hình đề nghị tuyên truyền, nhân rộng | | Văn bản | Nếu có
ND06 | III. Công tác khen thưởng | Tình hình khen thưởng, việc quan tâm khen thưởng người trực tiếp lao động | | Văn bản | Bắt buộc
ND07 | III. Công tác khen thưởng | Kiểm tra, giám sát; giải quyết kiến nghị, khiếu nại, tố cáo về thi đua, khen thưởng | | Văn bản | Nếu có
ND08 | IV. Đánh giá chung | Tồn tại, hạn chế và nguyên nhân | | Văn bản | Bắt buộc
ND09 | V. Phương hướng, nhiệm vụ | Phương hướng, nhiệm vụ, giải pháp trọng tâm thời gian tới | | Văn bản | Bắt buộc
ND10 | V. Phương hướng, nhiệm vụ | Đề xuất, kiến nghị | | Văn bản | Nếu có`,
  [sheetNames.classes]: `
Xếp loại | Từ điểm (%) | Ghi chú
Hoàn thành xuất sắc nhiệm vụ | 90 | Mức gợi ý; ghi lại theo quy chế của tỉnh
Hoàn thành tốt nhiệm vụ | 70 | Mức gợi ý; ghi lại theo quy chế của tỉnh
Hoàn thành nhiệm vụ | 50 | Mức gợi ý; ghi lại theo quy chế của tỉnh
Không hoàn thành nhiệm vụ | 0 | Dưới mức trên`,
  [sheetNames.awards]: `
Danh hiệu/hình thức khen thưởng | Loại | Từ ngày
Cờ thi đua của Chính phủ | Theo công trạng | 01/01/2024
Cờ thi đua của Ủy ban nhân dân tỉnh | Theo công trạng | 01/01/2024
Tập thể lao động xuất sắc | Theo công trạng | 01/01/2024
Tập thể lao động tiên tiến | Theo công trạng | 01/01/2024
Chiến sĩ thi đua toàn quốc | Theo công trạng | 01/01/2024
Chiến sĩ thi đua cấp tỉnh | Theo công trạng | 01/01/2024
Chiến sĩ thi đua cơ sở | Theo công trạng | 01/01/2024
Lao động tiên tiến | Theo công trạng | 01/01/2024
Huân chương Lao động | Theo công trạng | 01/01/2024
Bằng khen của Thủ tướng Chính phủ | Theo công trạng | 01/01/2024
Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | Theo công trạng | 01/01/2024
Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (chuyên đề) | Chuyên đề | 01/01/2024
Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh (đột xuất) | Đột xuất | 01/01/2024
Giấy khen | Theo công trạng | 01/01/2024`,
  [sheetNames.letterheads]: `
Thể thức | Dòng 1 trái | Dòng 2 trái | Dòng 1 phải | Dòng 2 phải | Chức danh ký
Nhà nước | [ỦY BAN NHÂN DÂN TỈNH] | [TÊN ĐƠN VỊ] | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ
Đảng | [TỈNH ỦY] | [TÊN ĐƠN VỊ] | ĐẢNG CỘNG SẢN VIỆT NAM | | THỦ TRƯỞNG CƠ QUAN
Đoàn thể | [TÊN ĐƠN VỊ] | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | TM. BAN THƯỜNG VỤ
Doanh nghiệp | [TÊN ĐƠN VỊ] | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Độc lập - Tự do - Hạnh phúc | GIÁM ĐỐC`,
  [sheetNames.statisticsForms]: `
Biểu | Tên biểu | Ký hiệu | Thông tư | Hạn gửi
${statisticalForms.map(({ code, title }) => `Biểu ${code} | ${sentence(title)} | ${code}.N/BNV-TĐKT | Thông tư 02/2023/TT-BNV (đã có Thông tư 18/2025/TT-BNV, đề nghị tra lại) | 15 tháng 12 hằng năm`).join("\n")}`,
  [sheetNames.statisticsFigures]: ["Biểu | Mã số | Nội dung | Cột | Số liệu", ...typedLines].join("\n"),
};

/**
 * The starter set by sheet name, in the words of its columns. `province` as `Kỳ báo cáo` says it, without "tỉnh"; ""
 * or `null` = not known: the letterheads then leave out the superior body.
 */
export function starterRows(province: string | null): Readonly<Record<string, readonly InputRow[]>> {
  const named = Object.entries(superiors(province ?? "")).reduce(
    (text, [place, name]) => text.replaceAll(place, name),
    tables[sheetNames.letterheads] ?? "",
  );
  return Object.fromEntries(
    setupLists.flatMap((form) => {
      const table = form.sheet === sheetNames.letterheads ? named : tables[form.sheet];
      return table === undefined ? [] : [[form.sheet, readTable(form, tabbed(table))] as const];
    }),
  );
}

/** A title in capitals as it is written in a sentence. */
function sentence(title: string): string {
  const words = title.replace("\n", " ").toLocaleLowerCase("vi").replaceAll("trung ương", "Trung ương");
  return `${words.charAt(0).toLocaleUpperCase("vi")}${words.slice(1).replace("nhà nước", choiceWords.formality.state)}`;
}

function tabbed(table: string): string {
  return table.replace(/ *\| */gu, "\t");
}

/** A city under the central government has its own two bodies. */
function superiors(province: string): Readonly<Record<string, string>> {
  const [, city] = /^(?:thành phố|tp\.?)\s+(.+)$/iu.exec(province.trim()) ?? [];
  const name = (city ?? province).trim().toLocaleUpperCase("vi");
  const bodies = city === undefined ? ["ỦY BAN NHÂN DÂN TỈNH", "TỈNH ỦY"] : ["ỦY BAN NHÂN DÂN THÀNH PHỐ", "THÀNH ỦY"];
  const [people, party] = bodies.map((body) => (name === "" ? "" : `${body} ${name}`));
  return { "[ỦY BAN NHÂN DÂN TỈNH]": people ?? "", "[TỈNH ỦY]": party ?? "" };
}
