import { choiceWords } from "../../../contract/choice-words";
import { kindWords } from "../../../contract/kind-words";
import type { TextsOf } from "../../language";
import { shortDate } from "../../dates";
import { importing } from "./import";
import { number } from "../number";
import type { PeriodKind } from "../../../domain/round/period";
import type { SetupStatus, SetupStep } from "../../../domain/checks/setup-steps";
import type { Count, Named } from "../../params";

type Sheet = { readonly sheet: string };

type Issued = { readonly units: number; readonly clusters: number };

/** What is said where a new Board workbook is made, in the pane and on the page. */
export const newBoard = {
  title: "Tạo sổ cấp tỉnh mới",
  intro:
    "Sổ mới có sẵn các trang Kỳ báo cáo, Cụm, khối, Danh sách, Chỉ tiêu, Thang điểm và các trang còn lại, đúng mẫu.",
  open: "Tạo sổ cấp tỉnh mới…",
  which: "Loại sổ",
  empty: "Sổ trống, ghi kỳ báo cáo",
  emptyHint:
    "Dùng cho kỳ thật: điền kỳ dưới đây, sau đó ghi danh sách đơn vị và chỉ tiêu. Hồ sơ, nội dung báo cáo, xếp loại, khen thưởng, mẫu văn bản có sẵn bộ khởi đầu, chờ xác nhận.",
  sample: "Sổ mẫu tỉnh Bắc Giang, 6 tháng năm 2020",
  sampleHint: "Dùng để làm thử: có đủ đơn vị, chỉ tiêu, thang điểm; mọi trang có dòng DỮ LIỆU MẪU.",
  /** Labels as on `Kỳ báo cáo`, hints in the language of the screen. */
  fields: {
    province: { label: "Tỉnh", hint: "Ví dụ: Bắc Giang." },
    year: { label: "Năm", hint: "Năm thi đua, bốn chữ số." },
    kind: { label: "Kỳ", hint: "Đăng ký đầu năm, sơ kết 6 tháng đầu năm hoặc tổng kết cả năm." },
    unitHoldBy: { label: "Hạn đơn vị tổ chức sơ kết", hint: "Có thể ghi sau." },
    clusterHoldBy: { label: "Hạn cụm/khối tổ chức sơ kết", hint: "Có thể ghi sau." },
    unitSendBy: { label: "Hạn đơn vị gửi báo cáo", hint: "Có thể ghi sau." },
    clusterSendBy: { label: "Hạn cụm/khối gửi báo cáo", hint: "Có thể ghi sau." },
  } satisfies {
    readonly [F in "province" | "year" | "kind" | "unitHoldBy" | "clusterHoldBy" | "unitSendBy" | "clusterSendBy"]: {
      readonly label: string;
      readonly hint: string;
    };
  },
  make: "Tạo sổ",
  making: "Đang tạo sổ…",
  failed: ({ detail }: { detail: string }) =>
    `Chưa tạo được sổ. Đề nghị bấm Tạo sổ lần nữa. Chi tiết kỹ thuật: ${detail}`,
};
export type NewBoardTexts = TextsOf<typeof newBoard>;

/** Dates ISO. */
export const period = {
  stated: ({ kind, year, units, clusters }: { kind: PeriodKind; year: number; units: string; clusters: string }) =>
    `${kindWords[kind].round(year)}. Đơn vị gửi đến ${shortDate(units)}; cụm, khối gửi đến ${shortDate(clusters)}.`,
  missing: ({ labels }: { labels: string }) => `Còn thiếu: ${labels}.`,
  edit: "Sửa kỳ báo cáo",
  groups: {
    round: "Kỳ và văn bản",
    deadlines: "Thời hạn",
    rules: "Cách tính trong kỳ",
  },
  dateHint: "ngày/tháng/năm",
  blank: "(để trống)",
  save: "Ghi vào trang Kỳ báo cáo",
  cancel: "Bỏ các nội dung vừa sửa",
  writing: "Đang ghi…",
  nothing: "Chưa có nội dung nào được sửa.",
  refused: ({ count }: Count) => `Còn ${number(count)} ô chưa ghi được. Trang Kỳ báo cáo vẫn như cũ.`,
  written: ({ count }: Count) =>
    `Đã ghi ${number(count)} ô vào trang Kỳ báo cáo. Tình hình được tính lại theo nội dung mới.`,
  undo: "Hoàn tác",
  undone: "Đã trả lại nội dung trước khi sửa.",
};
export type PeriodTexts = TextsOf<typeof period>;

/** Points as they are shown already: "950". */
export const scale = {
  none: "Chưa có cụm, khối nào để có thang điểm.",
  fits: ({ count }: Count) => `${number(count)} cụm, khối có tổng điểm chuẩn khớp tổng đã công bố.`,
  undeclared: ({ count }: Count) => `${number(count)} cụm, khối chưa công bố Tổng điểm nên chưa đối chiếu được.`,
  differs: ({ count }: Count) => `${number(count)} cụm, khối có tổng điểm chuẩn chưa khớp.`,
  without: ({ count }: Count) => `${number(count)} cụm, khối chưa có tiêu chí.`,
  state: {
    draft: choiceWords.scaleState.draft,
    agreed: "Cụm, khối đã thống nhất",
    accepted: choiceWords.scaleState.accepted,
  },
  sumOf: ({ sum, declared }: { sum: string; declared: string }) => `${sum}/${declared} điểm`,
  sum: ({ sum }: { sum: string }) => `${sum} điểm`,
  noLines: "chưa có tiêu chí",
  show: "Xem từng cụm, khối",
  openScale: "Mở mục Thang điểm",
};
export type ScaleStateTexts = TextsOf<typeof scale>;

export const issue = {
  notYet: "Cần ghi xong kỳ báo cáo và danh sách đơn vị thì mới xuất biểu được.",
  what: ({ units, clusters }: Issued) =>
    clusters === 0
      ? `Sẽ tạo biểu của ${number(units)} đơn vị thành một tệp. Sổ này không thay đổi.`
      : `Sẽ tạo ${number(units)} biểu đơn vị và ${number(clusters)} sổ cụm, khối, xếp theo thư mục cụm, khối trong một tệp nén. Sổ này không thay đổi.`,
  cluster: "Phát cho",
  allClusters: "Tất cả các cụm, khối",
  unit: "Đơn vị",
  wholeCluster: "Cả cụm, khối",
  issue: "Xuất biểu mẫu",
  working: "Đang tạo biểu mẫu",
  step: ({ done, all, name }: { done: number; all: number; name: string | null }) =>
    `${number(done)}/${number(all)}${name === null ? "" : ` · ${name}`}`,
  stopped: "Đã dừng theo yêu cầu. Chưa có tệp nào được lưu.",
  nobody: "Danh sách chưa có đơn vị nào của lựa chọn này trong kỳ.",
  made: ({ units, clusters }: Issued) =>
    clusters === 0
      ? `Đã tạo ${number(units)} biểu đơn vị.`
      : `Đã tạo ${number(units)} biểu đơn vị và ${number(clusters)} sổ cụm, khối.`,
};
export type IssueTexts = TextsOf<typeof issue>;

/** A file that was made and handed to the person, or could not be. */
export const handedOver = {
  saved: ({ name }: Named) => `Đã lưu tệp "${name}" vào thư mục tải xuống của máy.`,
  opened: ({ name }: Named) =>
    `Đã mở "${name}" trong cửa sổ Excel mới. Đề nghị lưu tệp ở cửa sổ đó; nếu chưa thấy, cửa sổ nằm phía sau cửa sổ này (thường gặp trên máy Mac).`,
  /** For one workbook, and for a zip of many. */
  unsupported: {
    xlsx: "Excel trên máy này không cho khung lưu tệp và cũng không mở được cửa sổ mới. Đề nghị mở sổ bằng trang thidua.html trong trình duyệt rồi làm lại bước này.",
    zip: "Excel trên máy này (thường là máy Mac) không cho khung lưu tệp nén. Có hai cách: chọn từng đơn vị ở trên để mở biểu trong cửa sổ Excel mới, hoặc mở sổ bằng trang thidua.html trong trình duyệt rồi xuất tất cả.",
  },
  again: "Lưu tệp lần nữa",
};
export type HandedOverTexts = TextsOf<typeof handedOver>;

/** Lists of a new workbook that are the starter set until somebody confirms them. `sheets` joined by semicolons. */
export const starter = {
  title: "Bộ khởi đầu, chưa xác nhận",
  what: "Các dòng này có sẵn trong sổ mới để tham khảo, chưa phải quy định của tỉnh. Xem từng trang, sửa hoặc nhập thêm ở dưới, rồi xác nhận; trang nào không dùng thì bỏ.",
  rows: ({ sheet, count }: { sheet: string; count: number }) => `${sheet}: ${number(count)} dòng`,
  drop: ({ sheet }: Sheet) => `Bỏ bộ khởi đầu của trang ${sheet}`,
  confirm: ({ count }: Count) => (count === 1 ? "Xác nhận dùng trang này" : `Xác nhận dùng cả ${number(count)} trang`),
  confirmed: ({ sheets }: { sheets: string }) => `Đã xác nhận: ${sheets}.`,
  dropped: ({ sheets }: { sheets: string }) =>
    `Đã bỏ bộ khởi đầu: ${sheets}. Dòng đã sửa hoặc thêm vẫn được giữ nguyên.`,
  takenBack: ({ sheets }: { sheets: string }) => `Đã trở lại như trước: ${sheets}.`,
};
export type StarterTexts = TextsOf<typeof starter>;

/** What the view says in which a round is set up. */
export const setup = {
  title: "Thiết lập kỳ báo cáo",
  intro: "Làm lần lượt từ trên xuống. Mỗi bước ghi vào đúng trang tính của sổ; trang tính luôn là nơi giữ số liệu.",
  notHere: {
    title: "Chưa có kỳ báo cáo để thiết lập",
    body: "Mở sổ cấp tỉnh hoặc tạo sổ mới, các bước thiết lập sẽ hiện ở đây.",
  },
  step: {
    period: "Kỳ báo cáo",
    roster: "Danh sách",
    indicators: "Chỉ tiêu",
    scale: "Thang điểm",
    awards: "Khen thưởng",
    issue: "Xuất biểu mẫu",
  } satisfies { readonly [S in SetupStep]: string },
  status: { done: "Đã đủ", ready: "Sẵn sàng", todo: "Cần làm", look: "Cần xem lại" } satisfies {
    readonly [S in SetupStatus]: string;
  },
  /** What each step is for, in a sentence. */
  about: {
    period: "Năm, kỳ, thời hạn và cách tính chung của cả tỉnh.",
    roster: "Các cụm, khối và đơn vị thành viên, vai trò trưởng, phó.",
    indicators: "Chỉ tiêu Hội đồng giao và cách đánh giá từng chỉ tiêu.",
    scale: "Tiêu chí và điểm chuẩn của từng cụm, khối.",
    awards: "Danh hiệu, hình thức khen thưởng và số lượng được đề nghị.",
    issue: "Biểu cho từng đơn vị và sổ cho từng cụm, khối, đã ghi sẵn tên, chỉ tiêu, thang điểm.",
  } satisfies { readonly [S in SetupStep]: string },
  openSheet: ({ sheet }: Sheet) => `Mở trang ${sheet}`,
  /** How sheets are edited where no program shows them. */
  editInExcel:
    "Nội dung nào cần sửa ở trang tính thì bấm Lưu sổ, mở tệp bằng Excel, sửa trang mang tên của bước rồi mở lại tệp ở đây.",
  issues: ({ count }: Count) => `${number(count)} nội dung cần xem lại`,
  period,
  roster: {
    none: "Chưa có đơn vị nào. Cần có cụm, khối và đơn vị thì mới xuất biểu và theo dõi được.",
    found: ({ units, clusters }: { units: number; clusters: number }) =>
      `${number(units)} đơn vị ở ${number(clusters)} cụm, khối.`,
  },
  indicators: {
    none: "Chưa có chỉ tiêu nào của Hội đồng.",
    found: ({ count }: Count) => `${number(count)} chỉ tiêu.`,
  },
  scale,
  importing,
  issue,
  newBoard,
  starter,
  handedOver,
  awards: {
    none: "Chưa ghi danh hiệu, hình thức khen thưởng. Có thể ghi sau, trước khi bình xét.",
    found: ({ count }: Count) => `${number(count)} danh hiệu, hình thức khen thưởng.`,
  },
};
export type SetupTexts = TextsOf<typeof setup>;
