import { kindWords } from "../../../contract/kind-words";
import type { TextsOf, Language } from "../../language";
import type { PeriodKind } from "../../../domain/round/period";

/** The views of the pane, in the path's order. */
export type PaneView =
  | "start"
  | "situation"
  | "receive"
  | "check"
  | "adjust"
  | "scale"
  | "score"
  | "nominate"
  | "consolidate"
  | "papers"
  | "hand-in"
  | "send"
  | "setup"
  | "explain"
  | "help";

/** What the open workbook is; `other` is none of ours. */
export type PaneWorkbookKind = "board" | "cluster" | "unit" | "other";

export const frame = {
  product: "Thi đua",
  round: ({ kind, year }: { kind: PeriodKind; year: number }) => kindWords[kind].round(year),
  roundUnknown: "Chưa ghi kỳ báo cáo",
  workbook: {
    board: "Sổ cấp tỉnh",
    cluster: "Sổ của cụm, khối",
    unit: "Biểu của đơn vị",
    other: "Sổ tính khác",
  } satisfies { readonly [K in PaneWorkbookKind]: string },
  views: {
    start: "Bắt đầu",
    situation: "Tình hình",
    receive: "Nhận báo cáo",
    check: "Kiểm tra",
    adjust: "Điều chỉnh",
    scale: "Thang điểm",
    score: "Chấm điểm",
    nominate: "Bình xét",
    consolidate: "Tổng hợp",
    papers: "Văn bản",
    "hand-in": "Gửi về tỉnh",
    send: "Gửi",
    setup: "Thiết lập",
    explain: "Cách tính",
    help: "Trợ giúp",
  } satisfies { readonly [V in PaneView]: string },
  viewsLabel: "Các mục",
  moreViews: "Mục khác",
  languageLabel: "Ngôn ngữ",
  languageNames: { vi: "Tiếng Việt", en: "English" } satisfies { readonly [L in Language]: string },
  loading: "Đang đọc sổ tính…",
  /** Shown when Excel has not answered for a while. */
  waitingHint: "Nếu đang sửa một ô, nhấn Enter để hoàn tất việc sửa ô; Excel chờ đến lúc đó.",
  noAnswer:
    "Excel chưa trả lời sau một phút. Nếu đang sửa một ô, nhấn Enter. Nếu phải đóng Excel, mở lại sổ rồi mở khung này: việc ghi dở, nếu có, được hoàn tất tại đó.",
  /** After a write; `sheets` are names on tabs. */
  pagesLeft: ({ sheets }: { sheets: readonly string[] }) =>
    `Đã ghi đủ số liệu, nhưng Excel chưa nhận cách in của ${sheets.join(", ")}, thường do máy chưa có máy in hoặc máy in không có khổ giấy A3. Trước khi in đề nghị xem lại vùng in và khổ giấy ở thẻ Bố trí trang; lần ghi sau phần mềm đặt lại.`,
  refresh: "Đọc lại",
};
export type FrameTexts = TextsOf<typeof frame>;

export const start = {
  title: "Sổ tính này không phải sổ thi đua",
  body: "Phần mềm làm việc với sổ cấp tỉnh, sổ của cụm, khối và biểu đã phát cho đơn vị. Sổ đang mở không có dấu nhận biết của các loại sổ đó nên được giữ nguyên.",
  waysTitle: "Có thể làm tiếp như sau",
  /** What can be done from here, each a sentence. */
  ways: [
    "Mở sổ cấp tỉnh, sổ của cụm, khối hoặc biểu đơn vị đã nhận, rồi mở lại khung này trong sổ đó.",
    "Chưa có sổ nào thì bấm Tạo sổ cấp tỉnh mới ở trên: sổ trống cho kỳ thật hoặc sổ mẫu để làm thử.",
    "Muốn thử phần mềm trong Excel này thì vào Trợ giúp, chọn Tự kiểm tra trong Excel.",
  ],
  tryAgain: "Đọc lại sổ tính",
};
export type StartTexts = TextsOf<typeof start>;

/** Outside Excel the pane can't work: what is wrong and the ways out. */
export const notExcel = {
  title: "Trang này chạy trong Excel",
  body: "Trang đang được mở ngoài Excel nên không có sổ tính nào để làm việc.",
  waysTitle: "Cách làm việc khác",
  ways: [
    "Mở sổ bằng Excel 2021 trở lên hoặc Excel trên web, vào thẻ Thi đua trên dải lệnh.",
    "Đơn vị không cần phần mềm: điền các ô nền vàng nhạt trong biểu đã nhận, lưu rồi gửi.",
    "Không có Excel mới thì mở sổ bằng trang thidua.html trong trình duyệt: không cần cài đặt, không cần mạng.",
    "Tổng hợp bằng dòng lệnh trên máy có Node.js: npx thidua consolidate so.xlsx --in nhan --out so.xlsx.",
  ],
};
export type NotExcelTexts = TextsOf<typeof notExcel>;
