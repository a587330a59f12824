import type { OpenWorkbookFailure, WorkbookLeft } from "../../../domain/basics/open-workbook-failure";
import { shortMoment } from "../../dates";
import { number } from "../number";
import type { TextsOf } from "../../language";

type Step = { readonly done: number; readonly all: number };

/** Why an act of the pane failed: the workbook, a chosen file, or the product itself. */
export type PaneFailure = OpenWorkbookFailure | "file-gone" | "product";

const named = (detail: string): string => (detail === "" ? "" : ` "${detail}"`);

/** What happened and what to do. How the workbook was left is a sentence of its own. */
export const openWorkbookFailures: {
  readonly [F in OpenWorkbookFailure]: (trouble: { readonly detail: string }) => string;
} = {
  "cell-edit": () =>
    "Một ô trong sổ tính đang được sửa nên Excel chưa nhận lệnh. Nhấn Enter để hoàn tất việc sửa ô, rồi bấm Thử lại.",
  "workbook-protected": () =>
    "Cấu trúc sổ tính đang được bảo vệ nên chưa thêm được trang tính. Vào thẻ Xem lại, bỏ Bảo vệ sổ tính, rồi bấm Thử lại.",
  "sheet-protection": ({ detail }) =>
    `Excel không cho bỏ hoặc đặt lại bảo vệ của ${detail === "" ? "một trang tính" : `trang tính${named(detail)}`}: trang có thể có mật khẩu, hoặc việc bảo vệ vừa được thay đổi trong lúc ghi. Vào thẻ Xem lại, nếu trang đang được bảo vệ thì bỏ Bảo vệ trang tính, rồi bấm Thử lại.`,
  "sheet-missing": ({ detail }) =>
    `Trang tính${named(detail)} vừa bị xóa hoặc đổi tên. Đề nghị khôi phục tên cũ, rồi bấm Thử lại.`,
  unfinished: ({ detail }) =>
    `Sổ tính đang được một cửa sổ khác ghi, hoặc lần ghi trước${detail === "" ? "" : ` (${detail})`} chưa hoàn tất. Đề nghị chờ cửa sổ kia ghi xong, hoặc mở lại khung này rồi bấm Hoàn tất.`,
  "changed-meanwhile": ({ detail }) =>
    `Nơi phần mềm sắp ghi đã có nội dung khác với lúc đọc${detail === "" ? "" : ` (${detail})`} nên phần mềm chưa ghi. Bấm Thử lại để đọc lại sổ tính rồi xem trước khi ghi.`,
  "preparations-lost": () =>
    "Phần đã chuẩn bị để ghi không còn đủ, có thể do bấm Hoàn tác (Ctrl+Z) trong lúc ghi. Đề nghị không bấm Hoàn tác khi phần mềm đang ghi.",
  "other-workbook": () =>
    "Excel không nhận lệnh, thường là do một sổ tính khác đang ở phía trước hoặc đang chọn một biểu đồ. Đề nghị bấm vào một ô của sổ này, rồi bấm Thử lại.",
  "round-changed": () =>
    "Sổ đang giữ số liệu của kỳ khác với kỳ ghi ở trang Kỳ báo cáo nên phần mềm chưa ghi gì. Đề nghị mở mục Tình hình và chọn một cách ở thẻ đầu tiên.",
  "too-large": ({ detail }) =>
    `Phần dữ liệu cần đọc hoặc ghi vượt mức mà sổ hoặc Excel chứa được${detail === "" ? "" : ` (${detail})`}. Đề nghị đóng bớt sổ tính khác rồi bấm Thử lại; nếu vẫn vậy, đề nghị tổng hợp bằng dòng lệnh consolidate với --split.`,
  busy: () => "Excel đang bận nên chưa thực hiện xong lệnh. Đề nghị chờ một lát, rồi bấm Thử lại.",
  unsupported: ({ detail }) =>
    `Phiên bản Excel này chưa có chức năng cần thiết${detail === "" ? "" : ` (${detail})`}. Đề nghị dùng Excel 2021 trở lên, Excel trên web, hoặc mở sổ bằng trang thidua.html trong trình duyệt.`,
  unexpected: () =>
    "Excel báo một lỗi ngoài dự kiến. Đề nghị bấm Thử lại; nếu vẫn gặp, gửi chi tiết kỹ thuật dưới đây cho người phụ trách phần mềm.",
};

export const workbookLeft: { readonly [L in WorkbookLeft | "unknown"]: string } = {
  "as-it-was": "Sổ tính vẫn như cũ, chưa có gì thay đổi.",
  unfinished: "Việc ghi dừng ở bước cuối: không mất số liệu nào, bấm Hoàn tất hoặc tổng hợp lại là xong.",
  "to-do-again":
    "Các trang kết quả có thể mới được ghi một phần. Đề nghị thực hiện lại việc vừa làm để ghi đủ; nội dung do người dùng nhập vẫn giữ nguyên.",
  unknown: "Chưa rõ sổ tính đã thay đổi hay chưa. Đề nghị xem lại các trang kết quả trước khi lưu.",
};

export const help = {
  version: ({ version }: { version: string }) => `Thi đua, phiên bản ${version}`,
  guidesTitle: "Hướng dẫn",
  guides: {
    "board-staff": "Dành cho chuyên viên của cơ quan thường trực",
    leader: "Dành cho cụm trưởng, khối trưởng, cấp phó",
    unit: "Dành cho đơn vị",
    excel: "Phần bổ trợ trong Excel",
    unknowable: "Điều phần mềm không thể biết",
  },
  contents: "Mục lục",
  picture: ({ shows }: { shows: string }) => `Hình trong tài liệu: ${shows}.`,
  support: "Cần phiên bản Excel nào, làm gì khi Excel quá cũ",
  ownPane: {
    choice: "Mở bảng Thi đua cùng với sổ này",
    hint: "Áp dụng cho mọi người mở sổ này trên máy đã cài phần bổ trợ, từ lần mở sau khi lưu sổ.",
    refused: "Excel không ghi được lựa chọn này vào sổ, thường là do sổ chỉ được mở để đọc.",
  },
  privacyTitle: "Dữ liệu ở đâu",
  privacy:
    "Báo cáo được đọc ngay trong Excel trên máy này và chỉ ghi vào sổ tính đang mở. Phần mềm không gửi số liệu đi nơi khác.",
};
export type HelpTexts = TextsOf<typeof help>;

export const selfTest = {
  title: "Tự kiểm tra trong Excel",
  why: "Mỗi phiên bản Excel có điểm khác nhau. Phép thử này chạy ngay trong Excel đang dùng và lập một tệp kết quả để người phụ trách phần mềm đối chiếu.",
  /** What it does and what it needs, each a sentence. */
  steps: [
    "Cần một sổ tính mới, trống: chọn Tệp, Mới, Sổ tính trống, rồi mở khung này trong sổ đó.",
    "Phần mềm tạo, ghi, đọc lại và xóa các trang thử, sau đó tổng hợp một tỉnh nhỏ bằng số liệu tự đặt.",
    "Mất khoảng vài phút. Trong lúc chạy đề nghị không sửa ô và không chuyển sang sổ khác.",
    "Tệp kết quả ghi phiên bản Excel, thời gian và từng lệnh của phép thử, không có số liệu thật.",
    "Ảnh các trang và sổ thử nằm ở một tệp riêng: gửi kèm nếu thư nhận được.",
  ],
  start: "Bắt đầu tự kiểm tra",
  running: ({ done, all, name }: Step & { name: string | null }) =>
    `${number(done)}/${number(all)}${name === null || name === "" ? "" : ` · ${name}`}`,
  runningLabel: "Đang tự kiểm tra",
  passed: ({ passed, all }: { passed: number; all: number }) => `Đạt ${number(passed)}/${number(all)} phép thử`,
  failedTitle: "Chưa đạt",
  passedTitle: "Đạt",
  difference: "Khác biệt",
  save: "Lưu tệp kết quả",
  saveLook: "Lưu ảnh và sổ thử",
  copyHint: "Trên máy Mac, Excel không lưu tệp từ khung này: bấm Sao chép nội dung, dán vào một tệp văn bản rồi gửi.",
  copyLabel: "Nội dung tệp kết quả",
  copy: "Sao chép nội dung",
  copied: "Đã sao chép nội dung",
  notEmpty: "Sổ tính đang mở có số liệu nên phép thử không chạy ở đây. Đề nghị mở một sổ tính mới, trống.",
  again: "Chạy lại",
};
export type SelfTestTexts = TextsOf<typeof selfTest>;

const failure: { readonly [F in PaneFailure]: (trouble: { readonly detail: string }) => string } = {
  ...openWorkbookFailures,
  "file-gone": ({ detail }) =>
    `Không mở được tệp "${detail}": tệp đã được chuyển đi, xóa hoặc đang mở ở chương trình khác. Đề nghị bỏ chọn rồi chọn lại các tệp.`,
  product: () =>
    "Phần mềm gặp lỗi ngoài dự kiến. Đề nghị bấm Thử lại; nếu vẫn gặp, gửi chi tiết kỹ thuật dưới đây cho người phụ trách phần mềm.",
};

export const trouble = {
  title: "Chưa thực hiện được",
  retry: "Thử lại",
  details: "Chi tiết kỹ thuật",
  /** What happened and what to do; `detail` "" = nothing more to say. */
  failure,
  /** How the workbook was left; `unknown` = the product itself failed. */
  left: workbookLeft,
  unfinishedTitle: "Lần ghi trước chưa hoàn tất",
  unfinished: ({ began, takingOver }: { began: string; takingOver: boolean }) =>
    `Lần ghi bắt đầu lúc ${shortMoment(began, " ngày ")} đã dừng giữa chừng. ${takingOver ? "Dữ liệu đã chuẩn bị đủ, bấm Hoàn tất để ghi nốt." : "Sổ tính vẫn như cũ; bấm Hoàn tất để dọn các trang tạm."}`,
  finish: "Hoàn tất",
  finishing: "Đang hoàn tất lần ghi trước…",
  finished: "Đã hoàn tất lần ghi trước.",
};
export type TroubleTexts = TextsOf<typeof trouble>;
