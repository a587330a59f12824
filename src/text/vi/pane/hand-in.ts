import type { HandInCode } from "../../../domain/basics/hand-in-code";
import type { HandInAward, HandInDocument, HandInSubject } from "../../../domain/checks/hand-in";
import { shortDate } from "../../dates";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { Count, Day, Named } from "../../params";

type Counted = { readonly open: number; readonly all: number };

const checks: { readonly [C in HandInCode]: (of: Counted & Extract<HandInSubject, { readonly code: C }>) => string } = {
  reports: ({ open, all }) =>
    open === 0
      ? `Đã nhận đủ báo cáo của ${number(all)} đơn vị`
      : `${number(open)}/${number(all)} đơn vị chưa gửi báo cáo`,
  dates: ({ open, all }) =>
    open === 0 ? "Ngày nhận đã được xác nhận" : `${number(open)}/${number(all)} báo cáo có ngày nhận tạm tính`,
  scale: ({ scale, document }) => `${document === undefined ? "Thang điểm" : titled(document)}: ${scales[scale]}`,
  points: ({ open, all }) =>
    open === 0
      ? "Các tiêu chí chấm tay đã có điểm"
      : `${number(open)}/${number(all)} tiêu chí chấm tay của các đơn vị chưa chấm`,
  deputy: ({ open, all }) =>
    open === 0
      ? "Điểm của đơn vị trưởng do đơn vị phó chấm đã đủ"
      : `${number(open)}/${number(all)} tiêu chí của đơn vị trưởng chờ đơn vị phó chấm`,
  opinions: ({ open, all }) =>
    open === 0
      ? "Không còn đề nghị điều chỉnh chờ ý kiến"
      : `${number(open)}/${number(all)} đề nghị điều chỉnh chưa có ý kiến`,
  award: ({ award }) => awardLine(award),
  cover: ({ open, all }) =>
    open === 0 ? "Trang Thông tin chung đã đủ" : `Trang Thông tin chung còn ${number(open)}/${number(all)} ô chưa điền`,
  report: ({ open, all, document }) =>
    `${document === undefined ? "Trang" : `${titled(document)}: trang`} Báo cáo cụm ${open === 0 ? "đã đủ" : `còn ${number(open)}/${number(all)} nội dung chưa điền`}`,
  document: ({ open, document }) => `${titled(document)}: ${documentState(document.sheet === null, open === 0)}`,
  errors: ({ open }) => (open === 0 ? "Không có nội dung phải sửa" : `${number(open)} nội dung phải sửa`),
};

const scales = {
  none: "chưa có",
  draft: "còn là dự thảo, cụm, khối chưa thống nhất",
  agreed: "cụm, khối đã thống nhất, chờ cơ quan thường trực tiếp nhận",
  accepted: "Ban đã tiếp nhận",
} as const;

function titled({ code, name }: HandInDocument): string {
  return `${name} (${code})`;
}

/** A paper is received by the Board: the leader's own register only says that it went out. */
function documentState(isPaper: boolean, done: boolean): string {
  if (!isPaper) return done ? "đã có trong sổ này" : "chưa có trong sổ này";
  return done
    ? "đã ghi sổ; cơ quan thường trực xác định khi nhận văn bản"
    : "chưa ghi sổ; gửi văn bản kèm theo, cơ quan thường trực xác định khi nhận";
}

function awardLine({ name, nominated, limit, withoutVotes }: HandInAward): string {
  const proposed = nominated === 0 ? "chưa đề nghị đơn vị nào" : `đề nghị ${number(nominated)} đơn vị`;
  const quota =
    limit === null
      ? ""
      : nominated > limit
        ? `, nhiều hơn số lượng ${number(limit)}`
        : `, được đề nghị ${number(limit)}`;
  return `${name}: ${proposed}${quota}${withoutVotes === 0 ? "" : `, ${number(withoutVotes)} đơn vị chưa đủ kết quả phiếu`}`;
}

/** What the view of the cluster's file for the Board says. */
export const handIn = {
  ready: "Sẵn sàng gửi",
  open: ({ count }: Count) => `Còn ${number(count)} việc trước khi gửi`,
  openHint: "Vẫn lập được tệp khi còn việc chưa xong; cơ quan thường trực sẽ thấy phần còn thiếu.",
  readyHint: "Mọi nội dung đã đủ. Lập tệp và gửi kèm thư dưới đây.",
  lastDay: ({ date }: Day) => `Hạn gửi của cụm, khối: ${shortDate(date)}`,
  listLabel: "Các việc trước khi gửi",
  done: "Đã xong",
  notDone: "Chưa xong",
  /** A line of the list, as it is open (`open` > 0) or done. */
  check: (of: Counted & HandInSubject) => (checks[of.code] as (of: Counted & HandInSubject) => string)(of),
  /** The button that leads to where it is mended. */
  mend: {
    deputy: "Xem điểm đơn vị trưởng",
    award: "Xem bình xét",
    document: "Mở sổ nhận báo cáo",
    reports: "Xem đơn vị chưa gửi",
    dates: "Xác nhận ngày nhận",
    scale: "Lập thang điểm",
    points: "Chấm tiếp",
    opinions: "Cho ý kiến",
    cover: "Chuyển đến ô đầu tiên",
    report: "Chuyển đến ô đầu tiên",
    errors: "Xem nội dung phải sửa",
  } satisfies { readonly [C in HandInCode]: string },
  moreNames: ({ count }: Count) => `và ${number(count)} mục khác`,
  cell: ({ sheet, cell }: { sheet: string; cell: string }) => `Trang ${sheet}, ô ${cell}`,
  fill: {
    cover: "Điền tại đây",
    report: "Viết tại đây",
  },
  write: "Ghi vào sổ",
  close: "Đóng",
  blankChoice: "Chưa chọn",
  notADay: "Ghi ngày, tháng, năm, ví dụ 7/7/2020",
  dayHint: "Ngày/tháng/năm",
  written: "Đã ghi vào sổ",
  undo: "Hoàn tác",
  undone: "Đã hoàn tác, nội dung trở lại như trước",
  fileTitle: ({ name }: Named) => `Tệp gửi về tỉnh: ${name}`,
  fileBody:
    "Tệp gồm các trang của cụm, khối và các trang kết quả, theo số liệu hiện có trong sổ. Không kèm biểu gốc của đơn vị đã lưu trong sổ, thông tin liên hệ và các trang riêng. Sổ đang mở được giữ nguyên.",
  make: ({ name }: Named) => `Lập tệp ${name}`,
  making: "Đang lập tệp…",
  saved: ({ name }: Named) => `Đã lập tệp ${name}, lưu ở thư mục tải xuống của máy. Gửi tệp này, giữ nguyên tên tệp.`,
  opened: ({ name }: Named) => `Tệp được mở ở một cửa sổ Excel khác. Lưu lại với tên ${name} rồi gửi.`,
  unsupported: ({ name }: Named) =>
    `Excel trên máy này không lưu tệp từ khung. Vào Tệp, chọn Lưu bản sao, đặt tên ${name} rồi gửi bản sao đó.`,
  nameLabel: "Tên tệp",
  messageTitle: "Thư gửi kèm",
  messageLabel: "Nội dung thư, có thể sửa trước khi sao chép",
  noCluster: "Sổ này chưa có cụm, khối nào ở trang Cụm, khối nên chưa lập được tệp gửi về tỉnh.",
};
export type HandInTexts = TextsOf<typeof handIn>;
