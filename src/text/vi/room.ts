import { formatNumber, formatShort } from "../numbers";
import type { RoomLoad, RoomMeasure } from "../params";
import type { TextsOf } from "../language";

const mebibyte = 1024 * 1024;

const counted: { readonly [M in RoomMeasure]: string } = {
  fileBytes: "cả tệp",
  parts: "số phần trong tệp",
  partBytes: "nội dung trang",
  totalBytes: "tổng nội dung",
  ratio: "số lần nén",
  sheets: "số trang tính",
  cells: "số ô",
  sharedStrings: "số đoạn chữ",
  cellCharacters: "số ký tự trong một ô",
  names: "số tên đã đặt",
  merges: "số vùng ô gộp",
  rows: "số dòng",
  columns: "số cột",
  sheetName: "số ký tự trong tên trang tính",
};

const amount = (what: RoomMeasure, value: number): string =>
  what.endsWith("Bytes") ? `${formatShort(value / mebibyte, 1, "vi")} MB` : formatNumber(value, null, "vi");

const used = ({ sheet, what, found, most }: RoomLoad): string =>
  `${sheet === null ? "" : `trang "${sheet}", `}${counted[what]} ${amount(what, found)}, một sổ chứa nhiều nhất ${amount(what, most)}`;

const way = "tổng hợp bằng dòng lệnh consolidate với --split: các trang dài của mỗi cụm, khối nằm trong một sổ riêng";

/** How much one workbook holds, and what to do at its end. */
export const room = {
  tooLarge: (load: RoomLoad) =>
    `Sổ kết quả sẽ lớn hơn mức mở lại được (${used(load)}). Chưa ghi gì, các tệp cũ giữ nguyên. Đề nghị ${way}; nếu đã dùng --split, đề nghị chia cho nhiều sổ, mỗi sổ tổng hợp một phần rồi gửi kết quả đã chốt lên trên.`,
  near: (load: RoomLoad) =>
    `Sổ sắp đầy: đã dùng khoảng ${formatShort((100 * load.found) / load.most, 0, "vi")} % (${used(load)}). Khi gần hết chỗ, đề nghị ${way}.`,
  /** Where the long sheets of each cluster stand now. `sheets`: of each book. */
  splitMade: ({ books, folder, sheets }: { books: number; folder: string; sheets: readonly string[] }) =>
    `Đã tách ${formatNumber(books, null, "vi")} sổ của cụm, khối vào ${folder}, mỗi sổ có: ${sheets.join("; ")}. Các trang khác, dữ liệu gốc ở sổ kết quả; ghi điểm ở sổ kết quả rồi tổng hợp lại.`,
};
export type RoomTexts = TextsOf<typeof room>;
