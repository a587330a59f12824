import { choiceWords } from "../../../contract/choice-words";
import { shortDate } from "../../dates";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { ReceiptState } from "../../../domain/round/receipt";
import type { Count, Named, Day } from "../../params";

export const unit = {
  contactTitle: "Đầu mối liên hệ",
  contact: {
    person: "Người liên hệ",
    email: "Thư điện tử",
    phone: "Điện thoại",
  },
  noContact: "Trang Danh sách chưa ghi đầu mối liên hệ của đơn vị.",
  factsTitle: "Bốn nội dung theo dõi",
  fact: {
    received: "Tiếp nhận",
    structure: "Biểu mẫu",
    filled: "Ô bắt buộc",
    onTime: "Thời hạn",
  },
  notReceived: "Chưa nhận",
  noFile: "Chưa có tệp",
  filledOf: ({ filled, required }: { filled: number; required: number }) =>
    `Đã điền ${number(filled)}/${number(required)} ô`,
  lastDay: ({ date }: Day) => `Hạn gửi ${shortDate(date)}`,
  extended: ({ date, reason }: Day & { reason: string | null }) =>
    `Được gia hạn đến ${shortDate(date)}${reason === null ? "" : `: ${reason}`}`,
  exempt: ({ reason }: { reason: string }) => `Được miễn báo cáo: ${reason}`,
  receiptTitle: "Ngày nhận",
  receipt: ({ date, source, confirmed }: Day & { source: string; confirmed: boolean }) =>
    `${shortDate(date)}, theo ${source.charAt(0).toLowerCase()}${source.slice(1)}${confirmed ? "" : " (tạm tính)"}`,
  noReceipt: "Chưa nhận được văn bản hoặc tệp nào.",
  /** What came has been sent back. */
  sentBack: "Đã đề nghị hoàn thiện, chưa nhận được bản mới.",
  documentsTitle: "Hồ sơ",
  versionsTitle: "Các bản đã nhận",
  noVersions: "Chưa có tệp nào. Tệp nhận được sẽ hiện ở đây theo thứ tự ngày nhận.",
  standing: {
    counts: "Đang lấy số liệu",
    superseded: "Đã có bản mới hơn",
    unreadable: "Không đọc được",
  },
  state: choiceWords.receiptState satisfies {
    readonly [S in ReceiptState]: string;
  },
  preparedBy: ({ name }: Named) => `Người lập biểu: ${name}`,
  documentNumber: ({ number: letter }: { number: string }) => `Số ký hiệu: ${letter}`,
  firstVersion: "Bản đầu tiên",
  noChanges: "Số liệu giữ nguyên so với bản trước",
  changes: ({ count }: Count) => `Thay đổi ${number(count)} ô so với bản trước`,
  changePlace: ({ sheet, row, header }: { sheet: string; row: string | null; header: string }) =>
    [sheet, row, header].filter((part) => part !== null).join(" · "),
  blank: "(để trống)",
  figuresTitle: "Chỉ tiêu và kết quả",
  noFigures: "Chưa có số liệu. Số liệu hiện ở đây khi nhận được biểu của đơn vị.",
  figure: {
    target: "Đăng ký",
    adjusted: "Đề nghị điều chỉnh",
    inForce: "Đang áp dụng",
    result: "Kết quả",
    percent: "So với chỉ tiêu năm",
  },
  issuesTitle: "Nội dung cần rà soát",
  noIssues: "Không có nội dung nào cần rà soát.",
  returnedTitle: "Bản đã đề nghị hoàn thiện (không tính)",
  returnedMeans: ({ file }: { file: string }) =>
    `Tệp ${file}. Số liệu và nội dung cần rà soát của bản này chỉ để theo dõi, không tính ở đâu cho đến khi có bản hợp lệ.`,
};
export type UnitPageTexts = TextsOf<typeof unit>;

/** What a person states on a unit's page, each written into the sheet where the Board keeps it. */
export const state = {
  dayHint: "Ngày/tháng/năm, ví dụ: 29/6/2020",
  notADay: "Đề nghị ghi ngày theo dạng ngày/tháng/năm, ví dụ: 29/6/2020.",
  cancel: "Đóng, không ghi",
  writing: "Đang ghi vào sổ…",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, các ô trở lại như trước.",
  receipt: {
    confirm: "Xác nhận ngày này",
    change: "Sửa ngày nhận…",
    state: "Ghi ngày nhận văn bản…",
    dayLabel: "Ngày nhận",
    afterToday: "Ngày nhận không thể sau ngày hôm nay.",
    submit: "Ghi vào sổ theo dõi",
    done: ({ date }: Day) => `Đã ghi ngày nhận ${shortDate(date)} vào trang Sổ theo dõi nhận báo cáo.`,
  },
  returning: {
    open: "Đề nghị hoàn thiện…",
    openDay: "Ghi Hạn hoàn thiện…",
    dayLabel: "Hạn hoàn thiện",
    tooEarly: "Hạn hoàn thiện không được trước ngày nhận báo cáo.",
    commentLabel: "Nội dung đề nghị hoàn thiện",
    commentHint:
      "Ghi vào cột Ghi chú của trang Sổ theo dõi nhận báo cáo; tình trạng của bản đang lấy số liệu chuyển thành Đề nghị hoàn thiện. Gửi lại đúng Hạn hoàn thiện thì giữ ngày nhận của lần gửi đầu.",
    needsComment: "Đề nghị ghi rõ nội dung cần hoàn thiện.",
    submit: "Ghi đề nghị hoàn thiện",
    submitDay: "Ghi Hạn hoàn thiện",
    done: ({ date }: Day) => `Đã ghi đề nghị hoàn thiện đến ${shortDate(date)} vào trang Sổ theo dõi nhận báo cáo.`,
    dated: ({ date }: Day) => `Đã ghi Hạn hoàn thiện ${shortDate(date)} vào trang Sổ theo dõi nhận báo cáo.`,
  },
  extending: {
    open: "Gia hạn…",
    dayLabel: "Được gia hạn đến",
    tooEarly: ({ date }: Day) => `Ngày gia hạn phải sau hạn chung ${shortDate(date)}.`,
    reasonLabel: "Lý do gia hạn",
    needsReason: "Đề nghị ghi lý do gia hạn.",
    submit: "Ghi gia hạn",
    done: ({ date }: Day) => `Đã ghi gia hạn đến ${shortDate(date)} vào trang Danh sách.`,
  },
};
export type StateTexts = TextsOf<typeof state>;
