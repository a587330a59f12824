import { formatNumber } from "../../numbers";
import { shortDate } from "../../pane-date";
import type { ReceiveTexts } from "../../pane/receive-texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const named = (name: string | null): string => (name === null || name === "" ? "" : ` · ${name}`);
const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== "").join(between);

export const receive: ReceiveTexts = {
  chooseTitle: "Chọn báo cáo đã nhận",
  chooseHint: "Kéo tệp hoặc thư mục vào đây, hoặc bấm để chọn. Tệp gốc được giữ nguyên.",
  chooseFiles: "Chọn tệp…",
  chooseFolder: "Chọn thư mục…",
  dropHere: "Thả để nhận các tệp này",
  chosen: ({ count }) => `Đã chọn ${number(count)} tệp`,
  noneFits: "Không có tệp nào để đọc. Các tệp tạm của máy được bỏ qua.",
  read: "Đọc các tệp",
  clear: "Bỏ chọn",
  reading: ({ done, all, name }) => `${number(done)}/${number(all)}${named(name)}`,
  readingLabel: "Đang đọc tệp",
  stop: "Dừng",
  stopped: "Đã dừng theo yêu cầu. Sổ tính chưa có gì thay đổi.",
  readDone: ({ count }) => `Đã đọc xong ${number(count)} tệp`,
  group: {
    accepted: "Tiếp nhận",
    unchanged: "Không thay đổi",
    superseded: "Đã có bản mới hơn",
    duplicate: "Trùng tệp khác",
    rejected: "Không đọc được",
    unrecognised: "Không nhận diện được",
  },
  groups: { "to-review": "Cần xem lại", unreadable: "Không đọc được", new: "Nhận mới", replaced: "Thay thế", outdated: "Không tính", unchanged: "Không đổi" },
  moreFiles: ({ count }) => `Xem thêm ${number(count)} tệp`,
  receivedOn: ({ date, confirmed }) => `Nhận ngày ${shortDate(date)}${confirmed ? "" : " (tạm tính)"}`,
  showContents: ({ file }) => `Xem nội dung tệp ${file}`,
  filled: ({ sheet, filled }) => `${sheet}: ${number(filled)} mục đã điền`,
  preparedBy: ({ name, phone }) => `Người lập biểu: ${name}${phone === null ? "" : `, điện thoại ${phone}`}`,
  letter: ({ number: name }) => `Số ký hiệu: ${name}`,
  nothingRead: "Chưa đọc được nội dung của tệp này.",
  changedSince: ({ file, count }) => (count === 0 ? `Số liệu giữ nguyên so với bản trước (${file}).` : `Thay đổi ${number(count)} ô so với bản trước (${file}):`),
  change: ({ sheet, name, header, before, after }) => `${joined([sheet, name ?? "", header], " · ")}: ${before ?? "(để trống)"} → ${after ?? "(để trống)"}`,
  noIssues: "Không có nội dung nào phải sửa hoặc cần lưu ý.",
  isItFrom: ({ unit }) => `Đây có phải báo cáo của ${unit} không?`,
  fromWhom: "Báo cáo này của đơn vị nào?",
  yesFrom: ({ unit }) => `Đúng, của ${unit}`,
  otherUnit: "Đơn vị khác…",
  searchUnits: "Tìm đơn vị theo mã hoặc tên",
  noUnitFound: "Không có đơn vị nào như vậy trong danh sách của kỳ này.",
  identified: "Đơn vị gửi do người nhận xác nhận",
  takeBack: "Bỏ xác nhận",
  confirmedSender: ({ file, unit }) => `Đã xác nhận tệp ${file} là báo cáo của ${unit}.`,
  willWriteTitle: "Sẽ ghi:",
  willWrite: ({ newReports, replaced, identified, registerRows, sheets }) =>
    joined(
      [
        joined([newReports > 0 ? `${number(newReports)} báo cáo mới` : "", replaced > 0 ? `${number(replaced)} thay thế` : ""], ", "),
        identified > 0 ? `${number(identified)} tệp có đơn vị gửi do người nhận xác nhận` : "",
        registerRows > 0 ? `thêm ${number(registerRows)} dòng vào sổ theo dõi` : "",
        `cập nhật ${number(sheets)} trang tính kết quả`,
      ],
      "; ",
    ),
  sheetsToWrite: "Các trang sẽ cập nhật",
  inputsStay: "Các trang khác và trang đầu vào được giữ nguyên.",
  write: "Ghi vào sổ",
  preparing: "Đang đọc sổ tính và tính toán…",
  drawingLabel: "Đang lập các trang kết quả",
  writing: ({ done, all }) => `Đang ghi, bước ${number(done)}/${number(all)}`,
  writingLabel: "Đang ghi vào sổ",
  written: "Đã ghi vào sổ",
  cost: ({ syncs, kilobytes }) => `${number(syncs)} lượt ghi, ${number(kilobytes)} KB`,
  openSheets: "Mở trang kết quả",
};
