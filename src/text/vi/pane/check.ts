import { formatNumber } from "../../numbers";
import type { CheckTexts } from "../../pane/check-texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const where = (sheet: string | null, cell: string | null): string =>
  joined([sheet === null ? "" : `trang ${sheet}`, cell === null ? "" : `ô ${cell}`]);

export const check: CheckTexts = {
  hint: "Kiểm tra số liệu đang có trong sổ tính này; không ghi gì vào sổ.",
  hintFollowing: "Tự kiểm tra lại sau mỗi lần sửa; không ghi gì vào sổ.",
  hintFile: "Muốn sửa thì mở biểu bằng Excel, sửa và lưu, rồi mở lại tệp ở đây.",
  start: "Kiểm tra lại",
  checking: "Đang kiểm tra…",
  verdict: ({ error, warning, notice }) =>
    joined([
      `${number(error)} nội dung phải sửa`,
      `${number(warning)} nội dung cần lưu ý`,
      notice === 0 ? "" : `${number(notice)} thông tin`,
    ]),
  own: ({ errors, warnings }) =>
    `Riêng sổ của cụm, khối: ${errors > 0 ? `${number(errors)} nội dung phải sửa trước khi gửi` : warnings > 0 ? `không có lỗi; ${number(warnings)} điều cần xác nhận trước khi gửi` : "không có lỗi, có thể gửi"}.`,
  clean: "Không có nội dung nào phải sửa hoặc cần lưu ý",
  inOrder: "Theo thứ tự trong biểu",
  severity: { error: "Phải sửa", warning: "Cần lưu ý", notice: "Thông tin" },
  counts: ({ error, warning, notice }) =>
    joined([
      error === 0 ? "" : `${number(error)} phải sửa`,
      warning === 0 ? "" : `${number(warning)} cần lưu ý`,
      notice === 0 ? "" : `${number(notice)} thông tin`,
    ]),
  blank: "Chưa điền",
  blanks: ({ count }) => `${number(count)} ô chưa điền`,
  declareHint: "Chỉ tiêu không áp dụng thì ghi KAD, không được giao thì ghi KG.",
  filled: ({ filled, required, percent }) =>
    `Đã điền ${number(filled)}/${number(required)} ô bắt buộc, ${number(percent)}%`,
  filledLabel: "Ô bắt buộc đã điền",
  goTo: "Chuyển đến ô",
  goToIssue: ({ place }) => `Chuyển đến ô: ${place}`,
  inFile: ({ file, sheet, cell }) => joined([`Tệp ${file}`, where(sheet, cell)]),
  inSheet: ({ sheet, cell }) => joined([`Trang ${sheet}`, where(null, cell)]),
  inCell: ({ cell }) => `Ô ${cell}`,
  more: ({ count }) => `Xem thêm ${number(count)} nội dung`,
  moreGroups: ({ count }) => `Xem thêm ${number(count)} nhóm`,
  groupSheet: ({ sheet }) => `Trang ${sheet}`,
  groupWorkbook: "Cả sổ tính",
  groupCluster: ({ cluster }) => `Cụm, khối: ${cluster}`,
  groupFile: ({ file }) => `Tệp ${file}`,
  filterSeverity: "Mức độ",
  filterCluster: "Cụm, khối",
  allClusters: "Tất cả cụm, khối",
  filterKind: "Loại nội dung",
  allKinds: "Tất cả các loại",
  groupBy: "Xếp theo",
  group: { unit: "Đơn vị", kind: "Loại nội dung" },
  shown: ({ shown, all }) => `Đang hiện ${number(shown)} trong ${number(all)} nội dung`,
  noneFits: "Không có nội dung nào thuộc lựa chọn này.",
  clearFilters: "Hiện tất cả",
  openUnit: "Mở đơn vị",
  openUnitNamed: ({ name }) => `Mở đơn vị: ${name}`,
  openCluster: "Mở cụm, khối",
  copyMessage: "Sao chép nội dung gửi đơn vị",
  copyMessageNamed: ({ name }) => `Sao chép nội dung gửi đơn vị: ${name}`,
  messageLabel: ({ name }) => `Nội dung gửi ${name}`,
  noMessage: "Không còn nội dung nào cần gửi đơn vị.",
  copyAgain: "Sao chép lại",
};

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}
