import type { TextsOf } from "../language";
import type { StartTexts } from "./pane/frame";
import type { Named } from "../params";

/** The page in a browser that works on files: what it says beyond the pane's words, and in place of some of them. */
export const page = {
  title: "Thi đua",
  intro:
    "Mở sổ cấp tỉnh, sổ của cụm, khối hoặc biểu của đơn vị để xem tình hình, kiểm tra và tổng hợp ngay trong trình duyệt, không cần cài đặt và không cần mạng.",
  open: "Mở tệp sổ…",
  openOther: "Mở sổ khác…",
  dropHere: "Thả tệp vào đây",
  dropHint: "hoặc kéo tệp .xlsx thả vào đây",
  /** What happens to the files, each a sentence. */
  facts: [
    "Tệp được đọc ngay trên máy này, số liệu không gửi đi nơi khác.",
    "Tệp gốc được giữ nguyên; bấm Lưu sổ để lưu kết quả thành tệp mới.",
  ],
  barLabel: "Tệp đang mở",
  reading: ({ name }: Named) => `Đang mở tệp ${name}…`,
  unreadable: ({ name }: Named) =>
    `Không đọc được tệp "${name}". Đề nghị chọn sổ tính .xlsx; nếu tệp có mật khẩu hoặc ở dạng khác (.xls, .xlsb, .ods) thì mở bằng Excel, lưu lại thành .xlsx rồi chọn lại.`,
  state: {
    unchanged: "Chưa có thay đổi",
    unsaved: "Có kết quả chưa lưu",
    saved: "Đã lưu",
  },
  save: "Lưu sổ",
  saveFailed: "Chưa lưu được sổ. Đề nghị bấm Lưu sổ lần nữa.",
  /** Above what a rewritten file can't keep, thing by thing. */
  notKept: "Tệp lưu ra thiếu những nội dung sau; tệp gốc vẫn còn đủ.",
  unsavedTitle: "Kết quả chưa lưu",
  unsavedBody: ({ name }: Named) =>
    `Sổ đang mở có kết quả chưa lưu. Mở "${name}" thì kết quả đó mất đi; đề nghị bấm Lưu sổ trước.`,
  discard: "Bỏ kết quả, mở sổ mới",
  stay: "Ở lại sổ này",
  language: "Ngôn ngữ",
  /** In place of the pane's: a workbook that is none of ours, where the data is, the hint while waiting. */
  start: {
    title: "Tệp này không phải sổ thi đua",
    body: "Phần mềm làm việc với sổ cấp tỉnh, sổ của cụm, khối và biểu đã phát cho đơn vị. Tệp đang mở không có dấu nhận biết của các loại sổ đó nên được giữ nguyên.",
    waysTitle: "Có thể làm tiếp như sau",
    ways: [
      "Bấm Mở sổ khác ở trên rồi chọn sổ cấp tỉnh, sổ của cụm, khối hoặc biểu đơn vị đã nhận.",
      "Chưa có sổ nào thì bấm Tạo sổ cấp tỉnh mới ở trên: sổ trống cho kỳ thật hoặc sổ mẫu để làm thử.",
    ],
    tryAgain: "Đọc lại tệp",
  } satisfies StartTexts,
  privacy:
    "Báo cáo được đọc ngay trong trình duyệt trên máy này. Phần mềm không gửi số liệu đi nơi khác và không sửa tệp gốc.",
  waitingHint: "Sổ lớn cần thêm ít giây để đọc.",
};
export type PageTexts = TextsOf<typeof page>;
