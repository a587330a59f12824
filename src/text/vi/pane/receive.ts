import { formatNumber } from "../../numbers";
import { shortDate } from "../../pane-date";
import { copy } from "./copy";
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
  groups: {
    "to-review": "Cần xem lại",
    unreadable: "Không đọc được",
    new: "Nhận mới",
    replaced: "Thay thế",
    outdated: "Không tính",
    unchanged: "Không đổi",
  },
  moreFiles: ({ count }) => `Xem thêm ${number(count)} tệp`,
  receivedOn: ({ date, confirmed }) => `Nhận ngày ${shortDate(date)}${confirmed ? "" : " (tạm tính)"}`,
  showContents: ({ file }) => `Xem nội dung tệp ${file}`,
  filled: ({ sheet, filled }) => `${sheet}: ${number(filled)} mục đã điền`,
  preparedBy: ({ name, phone }) => `Người lập biểu: ${name}${phone === null ? "" : `, điện thoại ${phone}`}`,
  letter: ({ number: name }) => `Số ký hiệu: ${name}`,
  nothingRead: "Chưa đọc được nội dung của tệp này.",
  changedSince: ({ file, count }) =>
    count === 0
      ? `Số liệu giữ nguyên so với bản trước (${file}).`
      : `Thay đổi ${number(count)} ô so với bản trước (${file}):`,
  change: ({ sheet, name, header, before, after }) =>
    `${joined([sheet, name ?? "", header], " · ")}: ${before ?? "(để trống)"} → ${after ?? "(để trống)"}`,
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
  waitingTitle: ({ count }) => `${number(count)} tệp còn chờ xử lý`,
  waitingHint:
    "Các tệp này đã đọc ở lần trước nhưng chưa tính cho đơn vị nào. Muốn nhận tệp nào thì chọn lại tệp đó; tệp không dùng thì ghi lý do.",
  dismiss: "Không dùng tệp này…",
  dismissReason: "Lý do không dùng tệp",
  dismissHint: "Ghi vào sổ theo dõi nhận báo cáo, Tình trạng: Từ chối.",
  dismissMissing: "Đề nghị ghi lý do",
  dismissSubmit: "Ghi vào sổ theo dõi",
  dismissed: ({ file }) => `Đã ghi vào sổ theo dõi: không dùng tệp ${file}.`,
  notUsed: "Không dùng tệp này, đã ghi sổ theo dõi.",
  incoming: {
    open: "Dán từ sổ văn bản đến…",
    title: "Ngày đến theo sổ văn bản đến",
    hint: "Chép các dòng trong sổ văn bản đến của cơ quan (nên chép cả dòng tiêu đề) rồi dán vào ô dưới. Các dòng được đối chiếu theo số ký hiệu, sau đó theo tác giả; chỉ ghi vào sổ theo dõi những dòng được đánh dấu.",
    label: "Các dòng của sổ văn bản đến",
    match: "Đối chiếu",
    close: "Đóng",
    nothing: "Chưa có dòng nào để đối chiếu.",
    found: ({ matched, all }) => `Khớp ${number(matched)}/${number(all)} dòng`,
    paper: ({ number: name, author, subject, date }) =>
      joined([name ?? "", author ?? "", subject ?? "", date === null ? "" : `đến ngày ${shortDate(date)}`], " · "),
    by: {
      number: "Khớp theo số ký hiệu",
      author: "Khớp theo tác giả",
      likely: "Tác giả gần giống tên đơn vị này, đề nghị xem lại",
    },
    newRow: "Sổ theo dõi chưa có dòng của đơn vị này, sẽ thêm một dòng",
    already: "Sổ theo dõi đã ghi ngày này",
    otherDay: ({ date }) => `Sổ theo dõi đang ghi ngày ${shortDate(date)}, sẽ thay bằng ngày trên`,
    noDay: "Dòng này chưa có ngày đến đọc được",
    unmatched: ({ count }) => `Chưa khớp ${number(count)} dòng`,
    unmatchedHint: "Các dòng này vẫn còn trong ô trên; có thể sửa rồi đối chiếu lại, hoặc ghi thẳng vào sổ theo dõi.",
    more: ({ count }) => `Xem thêm ${number(count)} dòng`,
    confirm: ({ count }) => `Ghi ngày đến của ${number(count)} báo cáo`,
    confirmed: ({ count }) =>
      `Đã ghi ngày đến của ${number(count)} báo cáo vào sổ theo dõi. Các trang kết quả tính theo ngày này từ lần tổng hợp sau.`,
  },
  copy,
  willWriteTitle: "Sẽ ghi:",
  willWrite: ({ newReports, replaced, identified, registerRows, sheets }) =>
    joined(
      [
        joined(
          [
            newReports > 0 ? `${number(newReports)} báo cáo mới` : "",
            replaced > 0 ? `${number(replaced)} thay thế` : "",
          ],
          ", ",
        ),
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
