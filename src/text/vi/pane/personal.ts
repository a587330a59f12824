import type { TextsOf } from "../../language";
import { number } from "../number";

/** Personal data in the open workbook; loaded with its panel. */
export const personal = {
  open: "Dữ liệu cá nhân trong sổ",
  title: "Dữ liệu cá nhân trong sổ",
  what: "Nơi ghi họ tên, điện thoại, thư điện tử của từng người trong sổ, kể cả các trang ẩn. Khi có người yêu cầu xóa dữ liệu của mình (Luật Bảo vệ dữ liệu cá nhân), xóa người đó khỏi sổ tại đây; số liệu, điểm và xếp hạng không đổi.",
  reading: "Đang tìm trong sổ",
  filter: "Tìm theo họ tên, số điện thoại, thư điện tử hoặc tên trang",
  noMatch: "Không có chỗ nào khớp.",
  sheet: ({ sheet, cells }: { sheet: string; cells: number }) => `${sheet}: ${number(cells)} ô`,
  hiddenSheet: ({ sheet, cells }: { sheet: string; cells: number }) => `${sheet} (trang ẩn): ${number(cells)} ô`,
  more: ({ cells }: { cells: number }) => `Còn ${number(cells)} ô; ghi thêm vào ô tìm để thu hẹp.`,
  place: ({ cell, what, text }: { cell: string; what: string; text: string }) => `${cell}, ${what}: ${text}`,
  ledger: "Các lần đã xóa",
  whom: "Xóa một người khỏi sổ",
  name: "Họ tên người cần xóa",
  nameHint:
    "Ghi đủ họ, tên đệm và tên. Người liên hệ, điện thoại, thư điện tử của người đó để trống; tên người lập biểu, người chấm thay bằng “Đã xóa” kèm số thứ tự.",
  preview: "Xem trước",
  previewing: "Đang xem trước",
  nothing: ({ name }: { name: string }) => `Không thấy “${name}” trong sổ.`,
  willChange: ({ cells }: { cells: number }) => `Sẽ sửa ${number(cells)} ô:`,
  change: ({ sheet, cell, was, becomes }: { sheet: string; cell: string; was: string; becomes: string }) =>
    becomes === "" ? `${sheet}, ${cell}: “${was}” → để trống` : `${sheet}, ${cell}: “${was}” → “${becomes}”`,
  moreChanges: ({ cells }: { cells: number }) => `và ${number(cells)} ô nữa.`,
  left: "Còn trong đoạn văn bản dài hơn. Đọc từng chỗ; đánh dấu chỗ cần xóa tên:",
  sealed: ({ values }: { values: number }) =>
    `Bản chốt số liệu được sửa theo ở ${number(values)} chỗ; số liệu đã chốt giữ nguyên.`,
  forget: ({ name }: { name: string }) => `Xóa “${name}” khỏi sổ`,
  forgetting: "Đang xóa",
  done: ({ name, cells }: { name: string; cells: number }) => `Đã xóa “${name}”: ${number(cells)} ô.`,
  takenBack: "Đã hoàn tác: sổ như trước khi xóa.",
  beyond:
    "Chưa xóa ở đây: ghi chú của ô, thuộc tính của tệp, bản sao lưu và tệp đơn vị đã gửi. Ghi chú và thuộc tính xóa bằng lệnh thidua personal; bản sao lưu xóa sau khi đã kiểm tra sổ.",
  close: "Đóng",
};
export type PersonalPaneTexts = TextsOf<typeof personal>;
