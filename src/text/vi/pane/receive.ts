import { room } from "../room";
import { shortDate } from "../../dates";
import { copy } from "./copy";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { FileVerdict } from "../../../domain/submissions/file-record";
import type { Count, Day } from "../../params";

type Step = { readonly done: number; readonly all: number };

/** What becomes of a file, as the person who takes it in sees it. */
type Group = "to-review" | "unreadable" | "new" | "replaced" | "outdated" | "unchanged";

const named = (name: string | null): string => (name === null || name === "" ? "" : ` · ${name}`);

const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== "").join(between);

/** What the view that takes reports in says. Dates are ISO. */
export const receive = {
  chooseTitle: "Chọn báo cáo đã nhận",
  chooseHint: "Kéo tệp hoặc thư mục vào đây, hoặc bấm để chọn. Tệp gốc được giữ nguyên.",
  chooseFiles: "Chọn tệp…",
  chooseFolder: "Chọn thư mục…",
  /** Of the question that browsers ask in English: "Upload 187 files to this site?". */
  folderAsked:
    "Khi chọn thư mục, máy có thể hỏi có tải tệp lên (Upload) không: bấm đồng ý. Tệp chỉ được đọc trên máy này, không gửi đi đâu.",
  filesOnly:
    "Kéo tệp vào đây, hoặc bấm để chọn; Excel trên máy Mac không chọn được cả thư mục, đề nghị chọn hết tệp trong thư mục (⌘A). Tệp gốc được giữ nguyên.",
  dropHere: "Thả để nhận các tệp này",
  chosen: ({ count }: Count) => `Đã chọn ${number(count)} tệp`,
  noneFits: "Không có tệp nào để đọc. Các tệp tạm của máy được bỏ qua.",
  read: "Đọc các tệp",
  clear: "Bỏ chọn",
  reading: ({ done, all, name }: Step & { name: string | null }) => `${number(done)}/${number(all)}${named(name)}`,
  readingLabel: "Đang đọc tệp",
  stop: "Dừng",
  stopped: "Đã dừng theo yêu cầu. Sổ tính chưa có gì thay đổi.",
  readDone: ({ count }: Count) => `Đã đọc xong ${number(count)} tệp`,
  group: {
    accepted: "Tiếp nhận",
    unchanged: "Không thay đổi",
    superseded: "Đã có bản mới hơn",
    duplicate: "Trùng tệp khác",
    rejected: "Không đọc được",
    unrecognised: "Không nhận diện được",
  } satisfies { readonly [V in FileVerdict]: string },
  groups: {
    "to-review": "Cần xem lại",
    unreadable: "Không đọc được",
    new: "Nhận mới",
    replaced: "Thay thế",
    outdated: "Không tính",
    unchanged: "Không đổi",
  } satisfies { readonly [G in Group]: string },
  moreFiles: ({ count }: Count) => `Xem thêm ${number(count)} tệp`,
  receivedOn: ({ date, confirmed }: { date: string; confirmed: boolean }) =>
    `Nhận ngày ${shortDate(date)}${confirmed ? "" : " (tạm tính)"}`,
  showContents: ({ file }: { file: string }) => `Xem nội dung tệp ${file}`,
  filled: ({ sheet, filled }: { sheet: string; filled: number }) => `${sheet}: ${number(filled)} mục đã điền`,
  preparedBy: ({ name, phone }: { name: string; phone: string | null }) =>
    `Người lập biểu: ${name}${phone === null ? "" : `, điện thoại ${phone}`}`,
  letter: ({ number: name }: { number: string }) => `Số ký hiệu: ${name}`,
  nothingRead: "Chưa đọc được nội dung của tệp này.",
  changedSince: ({ file, count }: { file: string; count: number }) =>
    count === 0
      ? `Số liệu giữ nguyên so với bản trước (${file}).`
      : `Thay đổi ${number(count)} ô so với bản trước (${file}):`,
  /** `name` `null` = on the cover. */
  change: ({
    sheet,
    name,
    header,
    before,
    after,
  }: {
    sheet: string;
    name: string | null;
    header: string;
    before: string | null;
    after: string | null;
  }) => `${joined([sheet, name ?? "", header], " · ")}: ${before ?? "(để trống)"} → ${after ?? "(để trống)"}`,
  noIssues: "Không có nội dung nào phải sửa hoặc cần lưu ý.",
  /** A file that says from whom it comes, but not surely. */
  isItFrom: ({ unit }: { unit: string }) => `Đây có phải báo cáo của ${unit} không?`,
  fromWhom: "Báo cáo này của đơn vị nào?",
  yesFrom: ({ unit }: { unit: string }) => `Đúng, của ${unit}`,
  otherUnit: "Đơn vị khác…",
  searchUnits: "Tìm đơn vị theo mã hoặc tên",
  noUnitFound: "Không có đơn vị nào như vậy trong danh sách của kỳ này.",
  identified: "Đơn vị gửi do người nhận xác nhận",
  takeBack: "Bỏ xác nhận",
  confirmedSender: ({ file, unit }: { file: string; unit: string }) =>
    `Đã xác nhận tệp ${file} là báo cáo của ${unit}.`,
  waitingTitle: ({ count }: Count) => `${number(count)} tệp còn chờ xử lý`,
  waitingHint:
    "Các tệp này đã đọc ở lần trước nhưng chưa tính cho đơn vị nào. Muốn nhận tệp nào thì chọn lại tệp đó; tệp không dùng thì ghi lý do.",
  /** A file that is nobody's and is not to be used. */
  dismiss: "Không dùng tệp này…",
  dismissReason: "Lý do không dùng tệp",
  dismissHint: "Ghi vào sổ theo dõi nhận báo cáo, Tình trạng: Từ chối.",
  dismissMissing: "Đề nghị ghi lý do",
  dismissSubmit: "Ghi vào sổ theo dõi",
  dismissed: ({ file }: { file: string }) => `Đã ghi vào sổ theo dõi: không dùng tệp ${file}.`,
  notUsed: "Không dùng tệp này, đã ghi sổ theo dõi.",
  incoming: {
    open: "Dán từ sổ văn bản đến…",
    title: "Ngày đến theo sổ văn bản đến",
    hint: "Chép các dòng trong sổ văn bản đến của cơ quan (nên chép cả dòng tiêu đề) rồi dán vào ô dưới. Các dòng được đối chiếu theo số ký hiệu, sau đó theo tác giả; chỉ ghi vào sổ theo dõi những dòng được đánh dấu.",
    label: "Các dòng của sổ văn bản đến",
    match: "Đối chiếu",
    close: "Đóng",
    nothing: "Chưa có dòng nào để đối chiếu.",
    found: ({ matched, all }: { matched: number; all: number }) => `Khớp ${number(matched)}/${number(all)} dòng`,
    paper: ({
      number: name,
      author,
      subject,
      date,
    }: {
      number: string | null;
      author: string | null;
      subject: string | null;
      date: string | null;
    }) => joined([name ?? "", author ?? "", subject ?? "", date === null ? "" : `đến ngày ${shortDate(date)}`], " · "),
    by: {
      number: "Khớp theo số ký hiệu",
      author: "Khớp theo tác giả",
      likely: "Tác giả gần giống tên đơn vị này, đề nghị xem lại",
    },
    newRow: "Sổ theo dõi chưa có dòng của đơn vị này, sẽ thêm một dòng",
    already: "Sổ theo dõi đã ghi ngày này",
    otherDay: ({ date }: Day) => `Sổ theo dõi đang ghi ngày ${shortDate(date)}, sẽ thay bằng ngày trên`,
    noDay: "Dòng này chưa có ngày đến đọc được",
    asDocument: ({ document }: { document: string }) => `Ghi Mã hồ sơ ${document}`,
    unmatched: ({ count }: Count) => `Chưa khớp ${number(count)} dòng`,
    unmatchedHint: "Các dòng này vẫn còn trong ô trên; có thể sửa rồi đối chiếu lại, hoặc ghi thẳng vào sổ theo dõi.",
    more: ({ count }: Count) => `Xem thêm ${number(count)} dòng`,
    confirm: ({ count }: Count) => `Ghi ngày đến của ${number(count)} báo cáo`,
    confirmed: ({ count }: Count) =>
      `Đã ghi ngày đến của ${number(count)} báo cáo vào sổ theo dõi. Các trang kết quả tính theo ngày này từ lần tổng hợp sau.`,
  },
  copy,
  willWriteTitle: "Sẽ ghi:",
  willWrite: ({
    newReports,
    replaced,
    identified,
    registerRows,
    sheets,
  }: {
    newReports: number;
    replaced: number;
    identified: number;
    registerRows: number;
    sheets: number;
  }) =>
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
  writing: ({ done, all }: Step) => `Đang ghi, bước ${number(done)}/${number(all)}`,
  writingLabel: "Đang ghi vào sổ",
  written: "Đã ghi vào sổ",
  cost: ({ syncs, kilobytes }: { syncs: number; kilobytes: number }) =>
    `${number(syncs)} lượt ghi, ${number(kilobytes)} KB`,
  nearLimit: room.near,
  openSheets: "Mở trang kết quả",
};
export type ReceiveTexts = TextsOf<typeof receive>;

export type IncomingTexts = ReceiveTexts["incoming"];
