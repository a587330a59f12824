import { number } from "../number";
import type { TextsOf } from "../../language";
import type { Severity } from "../../../domain/issue";
import type { Count, Named } from "../../params";

type Counts = { readonly [S in Severity]: number };

const where = (sheet: string | null, cell: string | null): string =>
  joined([sheet === null ? "" : `trang ${sheet}`, cell === null ? "" : `ô ${cell}`]);

/** What is wrong in the open workbook, or in the reports of a round. */
export const check = {
  hint: "Kiểm tra số liệu đang có trong sổ tính này; không ghi gì vào sổ.",
  /** The same where the check follows what is typed. */
  hintFollowing: "Tự kiểm tra lại sau mỗi lần sửa; không ghi gì vào sổ.",
  /** The same of a form that was opened as a file. */
  hintFile: "Muốn sửa thì mở biểu bằng Excel, sửa và lưu, rồi mở lại tệp ở đây.",
  start: "Kiểm tra lại",
  checking: "Đang kiểm tra…",
  /** The result of the check, shown first. */
  verdict: ({ error, warning, notice }: Counts) =>
    joined([
      `${number(error)} nội dung phải sửa`,
      `${number(warning)} nội dung cần lưu ý`,
      notice === 0 ? "" : `${number(notice)} thông tin`,
    ]),
  /** Of the cluster's own workbook alone, as the command line says it. */
  own: ({ errors, warnings }: { errors: number; warnings: number }) =>
    `Riêng sổ của cụm, khối: ${errors > 0 ? `${number(errors)} nội dung phải sửa trước khi gửi` : warnings > 0 ? `không có lỗi; ${number(warnings)} điều cần xác nhận trước khi gửi` : "không có lỗi, có thể gửi"}.`,
  clean: "Không có nội dung nào phải sửa hoặc cần lưu ý",
  /** Above what a unit still has to do. */
  inOrder: "Theo thứ tự trong biểu",
  severity: { error: "Phải sửa", warning: "Cần lưu ý", notice: "Thông tin" } satisfies {
    readonly [S in Severity]: string;
  },
  /** For screen readers: how many of each a group has. */
  counts: ({ error, warning, notice }: Counts) =>
    joined([
      error === 0 ? "" : `${number(error)} phải sửa`,
      warning === 0 ? "" : `${number(warning)} cần lưu ý`,
      notice === 0 ? "" : `${number(notice)} thông tin`,
    ]),
  blank: "Chưa điền",
  /** For screen readers: how many cells of a group are blank. */
  blanks: ({ count }: Count) => `${number(count)} ô chưa điền`,
  /** Said once above the blank cells, where some may be declared away. */
  declareHint: "Chỉ tiêu không áp dụng thì ghi KAD, không được giao thì ghi KG.",
  /** Share of required cells that are filled, in whole percent, never 100 before all are. */
  filled: ({ filled, required, percent }: { filled: number; required: number; percent: number }) =>
    `Đã điền ${number(filled)}/${number(required)} ô bắt buộc, ${number(percent)}%`,
  filledLabel: "Ô bắt buộc đã điền",
  goTo: "Chuyển đến ô",
  goToIssue: ({ place }: { place: string }) => `Chuyển đến ô: ${place}`,
  inFile: ({ file, sheet, cell }: { file: string; sheet: string | null; cell: string | null }) =>
    joined([`Tệp ${file}`, where(sheet, cell)]),
  inSheet: ({ sheet, cell }: { sheet: string; cell: string | null }) => joined([`Trang ${sheet}`, where(null, cell)]),
  inCell: ({ cell }: { cell: string }) => `Ô ${cell}`,
  more: ({ count }: Count) => `Xem thêm ${number(count)} nội dung`,
  moreGroups: ({ count }: Count) => `Xem thêm ${number(count)} nhóm`,
  groupSheet: ({ sheet }: { sheet: string }) => `Trang ${sheet}`,
  groupWorkbook: "Cả sổ tính",
  groupCluster: ({ cluster }: { cluster: string }) => `Cụm, khối: ${cluster}`,
  groupFile: ({ file }: { file: string }) => `Tệp ${file}`,
  filterSeverity: "Mức độ",
  filterCluster: "Cụm, khối",
  allClusters: "Tất cả cụm, khối",
  filterKind: "Loại nội dung",
  allKinds: "Tất cả các loại",
  groupBy: "Xếp theo",
  group: {
    unit: "Đơn vị",
    kind: "Loại nội dung",
  },
  shown: ({ shown, all }: { shown: number; all: number }) => `Đang hiện ${number(shown)} trong ${number(all)} nội dung`,
  noneFits: "Không có nội dung nào thuộc lựa chọn này.",
  clearFilters: "Hiện tất cả",
  openUnit: "Mở đơn vị",
  openUnitNamed: ({ name }: Named) => `Mở đơn vị: ${name}`,
  openCluster: "Mở cụm, khối",
  copyMessage: "Sao chép nội dung gửi đơn vị",
  copyMessageNamed: ({ name }: Named) => `Sao chép nội dung gửi đơn vị: ${name}`,
  messageLabel: ({ name }: Named) => `Nội dung gửi ${name}`,
  noMessage: "Không còn nội dung nào cần gửi đơn vị.",
  copyAgain: "Sao chép lại",
};
export type CheckTexts = TextsOf<typeof check>;

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

/** Copies with the cells in question marked, to be returned to a sender or kept by it. */
export const mark = {
  make: "Tệp đánh dấu để trả đơn vị",
  makeForCluster: "Tệp đánh dấu để trả cụm, khối",
  /** For screen readers, where there is such a button for each unit. */
  makeNamed: ({ name }: Named) => `Tệp đánh dấu để trả đơn vị: ${name}`,
  making: "Đang đánh dấu…",
  /** `name`: of the file that counts. */
  fileNeeded: ({ name }: Named) => `Sổ chỉ giữ số liệu, không giữ tệp. Đề nghị chọn tệp "${name}" đã nhận.`,
  otherFile: ({ name }: Named) =>
    `Tệp vừa chọn không phải tệp đang được tính. Đề nghị chọn tệp "${name}" như khi nhận.`,
  choose: "Chọn tệp…",
  nothing: "Không có nội dung nào cần đánh dấu.",
  noReport: "Chưa có báo cáo nào được tính nên chưa đánh dấu được.",
  made: ({ error, warning, notice }: Counts) =>
    `Đã đánh dấu ${[`${number(error)} nội dung phải sửa`, `${number(warning)} nội dung cần lưu ý`, ...(notice === 0 ? [] : [`${number(notice)} thông tin`])].join(", ")}.`,
  ownTitle: "Bản đánh dấu",
  ownBody: "Một bản sao với các ô trên được tô màu, có chú thích và trang liệt kê; sửa ở bản sao rồi gửi cũng được.",
  makeOwn: "Lưu bản đánh dấu",
};
export type MarkTexts = TextsOf<typeof mark>;

/** Beside a text that is to be copied elsewhere. */
export const copying = {
  copy: "Sao chép nội dung",
  copied: "Đã sao chép nội dung",
  /** Where the clipboard is closed to the pane: the text is selected. */
  byHand: "Nội dung đã được chọn, nhấn Ctrl+C để sao chép.",
};
export type CopyingTexts = TextsOf<typeof copying>;
