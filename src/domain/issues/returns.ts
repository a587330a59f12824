import type { HandInPart } from "../basics/hand-in-code";
import { issue, type Typed, type Writer } from "./record";

import type { ReturnedResult, SentEntry } from "../submissions/sent-entry";
import type { ScaleChange } from "../scales/scale-change";

/** An entry of a cluster's workbook. */
export type NamedEntry = Pick<SentEntry, "what" | "unit" | "code" | "stage" | "version" | "part">;

/** `count`: so many of so many. */
const openParts: { readonly [P in HandInPart]: (count: string, name: string) => string } = {
  points: (count) => `Còn ${count} tiêu chí chấm tay của các đơn vị chưa chấm`,
  deputy: (count) => `Còn ${count} tiêu chí của đơn vị trưởng chờ đơn vị phó chấm`,
  opinions: (count) => `Còn ${count} đề nghị điều chỉnh chỉ tiêu chưa có ý kiến của cụm, khối`,
  award: (count, name) => `"${name}": ${count} đề nghị chưa đủ kết quả phiếu hoặc vượt số lượng được đề nghị`,
  cover: (count) => `Còn ${count} ô chưa điền`,
  report: (count) => `Còn ${count} nội dung báo cáo chưa điền`,
  scale: (count) => `Thang điểm chưa có hoặc còn là dự thảo (${count} việc)`,
  document: (count, name) => `Hồ sơ bắt buộc "${name}" chưa có trong sổ này (${count})`,
};

const resultNames = {
  result: "kết quả",
  target: "chỉ tiêu áp dụng",
  points: "điểm",
  total: "tổng điểm",
  rank: "hạng",
} as const;

/** Differences between what a cluster sent back and what the Board holds. */
export const returns = {
  "accepted-scale-differs": issue<ScaleChange>({
    severity: "warning",
    sentence: (change, write) =>
      `Cơ quan thường trực đã tiếp nhận thang điểm nhưng cụm, khối gửi thang điểm khác. ${proposed(write, change)} Thang điểm ở sổ cấp tỉnh vẫn có hiệu lực; đề nghị làm rõ với cụm, khối.`,
    cause: "Thang điểm trong sổ cụm, khối gửi về khác thang điểm cơ quan thường trực đã tiếp nhận.",
    remedy: "Làm rõ với cụm, khối; nếu cơ quan thường trực đồng ý thì tiếp nhận lại ở mục Thang điểm.",
    sample: { criterion: "TC07", field: "max", old: 1234.5, new: 987.25 },
  }),
  /** On a line that the cluster proposes: `scores` of units, `points` by unit in words. */
  "scores-await-scale": issue<{
    criterion: string;
    name: string;
    scores: number;
    points: string;
  }>({
    severity: "notice",
    sentence: ({ criterion, name, scores, points }, { number }) =>
      `Cụm, khối đã chấm ${number(scores)} đơn vị ở tiêu chí ${criterion} "${name}" của thang điểm cụm, khối đề nghị (${points}). Điểm được lưu, chưa tính; đề nghị cơ quan thường trực xem xét tiếp nhận tiêu chí này.`,
    cause:
      "Cụm, khối đã chấm điểm ở tiêu chí mới trong thang điểm do cụm, khối đề nghị; thang điểm ở sổ cấp tỉnh chưa có tiêu chí này.",
    remedy:
      "Tiếp nhận tiêu chí ở mục Thang điểm thì điểm được tính ngay; nếu không tiếp nhận thì điểm vẫn được lưu, không tính.",
    sample: { criterion: "TC21", name: "Cách làm mới", scores: 2, points: "K03-01: 4; K03-02: 3,5" },
  }),
  "scale-differs": issue<ScaleChange>({
    severity: "notice",
    sentence: (change, write) =>
      `${proposed(write, change)} Thang điểm ở sổ cấp tỉnh vẫn có hiệu lực đến khi được tiếp nhận.`,
    cause: "Thang điểm trong sổ cụm, khối gửi về khác thang điểm ở sổ cấp tỉnh.",
    remedy: "Xem khác biệt ở mục Thang điểm rồi tiếp nhận, hoặc giữ thang điểm ở sổ cấp tỉnh.",
    sample: { criterion: "TC07", field: "name", old: "Thu ngân sách", new: "Chi ngân sách" },
  }),
  "earlier-entry-missing": issue<
    NamedEntry & {
      old: number | string;
      file: string;
      cell: string;
    }
  >({
    severity: "warning",
    sentence: ({ old, file, cell, ...entry }, write) =>
      `Bản gửi trước (${file}${cell === "" ? "" : `, ô ${cell}`}) có ${named(write, entry)}: ${valueOf(write, entry, old)}; bản này không còn. Nội dung cũ vẫn được lưu nhưng không được tính; đề nghị cụm, khối xác nhận, rồi ${settled(entry)}.`,
    cause: "Bản cụm, khối gửi lại không còn một nội dung mà bản gửi trước đã có.",
    remedy:
      "Hỏi cụm, khối; rồi cơ quan thường trực chọn Lấy nội dung này hoặc Giữ như đang tính ở mục Kiểm tra hay trang của cụm, khối, hoặc cụm, khối gộp hai tệp và gửi lại.",
    sample: {
      what: "score",
      unit: "K03-02",
      code: "TC07",
      stage: "cluster",
      version: 1,
      old: 1234.5,
      file: "K03/_K03.xlsx",
      cell: "D7",
    },
  }),
  "board-entry-differs": issue<NamedEntry & { held: number | string; sent: number | string }>({
    severity: "warning",
    sentence: ({ held, sent, ...entry }, write) =>
      `Sổ cấp tỉnh và cụm, khối ghi khác nhau đối với ${named(write, entry)}: sổ cấp tỉnh ghi ${valueOf(write, entry, held)}, cụm, khối gửi ${valueOf(write, entry, sent)}. Nội dung ở sổ cấp tỉnh được tính; đề nghị kiểm tra lại.`,
    cause: "Sổ cấp tỉnh và cụm, khối cùng ghi một nội dung nhưng khác nhau.",
    remedy: "Đối chiếu hai bên; sửa dòng ở sổ cấp tỉnh nếu cụm, khối đúng.",
    sample: {
      what: "opinion",
      unit: "K03-02",
      code: "KT01",
      stage: "cluster",
      version: 3,
      held: 1234.5,
      sent: 987.25,
    },
  }),
  /**
   * Something of a cluster's workbook that is still to be done before it is sent; `name`: of the award or document,
   * "" = there is one only.
   */
  "hand-in-open": issue<{
    what: HandInPart;
    name: string;
    open: number;
    all: number;
  }>({
    severity: "warning",
    sentence: ({ what, name, open, all }, { number }) =>
      `${openParts[what](`${number(open)}/${number(all)}`, name)}. Đề nghị hoàn thành, hoặc xác nhận phần này gửi sau.`,
    cause: "Việc của cụm, khối trước khi gửi về tỉnh còn chưa xong.",
    remedy: "Hoàn thành ở trang được nêu; chưa xong vẫn gửi được, cơ quan thường trực sẽ thấy phần còn thiếu.",
    sample: { what: "award", name: "Cờ thi đua", open: 2, all: 3 },
  }),
  /** `unit`: the unit that the row is about. */
  "not-for-cluster": issue<Typed & { unit: string; criterion: string }>({
    severity: "warning",
    sentence: ({ label, raw, unit, criterion }) =>
      `"${label}" ghi "${raw}" đối với ${unit}, ${criterion}: phần này do cơ quan thường trực, Hội đồng ghi nên không lấy từ sổ của cụm, khối.`,
    cause: "Sổ của cụm, khối ghi phần thuộc thẩm quyền của cơ quan thường trực, Hội đồng.",
    remedy: "Cơ quan thường trực, Hội đồng ghi nội dung này ở sổ cấp tỉnh nếu thống nhất.",
    sample: { label: "Giai đoạn", raw: "Thẩm định", unit: "K03-02", criterion: "TC07" },
  }),
  "earlier-entry-changed": issue<
    NamedEntry & {
      old: number | string;
      new: number | string;
      file: string;
    }
  >({
    severity: "warning",
    sentence: ({ old, new: now, file, ...entry }, write) =>
      `Hai bản của cụm, khối ghi khác nhau đối với ${named(write, entry)}: bản kia (${file}) ghi ${valueOf(write, entry, old)}, bản này ghi ${valueOf(write, entry, now)}. Bản này được tính; đề nghị cụm, khối xác nhận, rồi ${settled(entry)}.`,
    cause: "Hai bản của một cụm, khối ghi khác nhau; bản nhận sau được tính.",
    remedy:
      "Hỏi cụm, khối; rồi cơ quan thường trực chọn Lấy nội dung này hoặc Giữ như đang tính ở mục Kiểm tra hay trang của cụm, khối, hoặc cụm, khối gộp hai tệp và gửi lại.",
    sample: {
      what: "report",
      unit: "N01",
      code: "N01",
      stage: "cluster",
      version: 1,
      old: "đã tổ chức",
      new: "chưa tổ chức",
      file: "K03/_K03.xlsx",
    },
  }),
  /** `scores`: how many points were entered on the line before it changed. */
  "scale-changed": issue<ScaleChange & { scores: number }>({
    severity: "warning",
    sentence: ({ criterion, field, old, new: now, scores }, { scaleValue, scaleField, number }) =>
      `${field === "line" ? `Tiêu chí ${criterion ?? ""} "${scaleValue(field, old)}" đã bị bỏ khỏi thang điểm` : `Tiêu chí ${criterion ?? ""}, ${scaleField[field]} đã đổi từ ${scaleValue(field, old)} thành ${scaleValue(field, now)}`} sau khi có ${number(scores)} điểm chấm. Đề nghị chấm lại; nếu giữ nguyên điểm thì ghi lại Ngày của dòng điểm.`,
    cause: "Thang điểm được sửa sau khi đã có điểm chấm theo tiêu chí đó.",
    remedy: "Chấm lại tiêu chí, hoặc ghi lại Ngày ở trang Điểm chấm nếu điểm vẫn đúng.",
    sample: { criterion: "TC07", field: "max", old: 1234.5, new: 987.25, scores: 4 },
  }),
  /** A cluster's own output that differs from the Board's. */
  "result-differs": issue<
    Pick<ReturnedResult, "what" | "unit" | "code"> & {
      found: number | string;
      expected: number | string;
    }
  >({
    severity: "warning",
    sentence: ({ what, unit, code, found, expected }, { shown }) =>
      `Sổ của cụm, khối ghi ${resultNames[what]} của ${unit}${code === "" ? "" : `, ${code}`} là ${shown(found)}, ${what === "result" || what === "target" ? "sổ cấp tỉnh ghi" : "tính theo thang điểm, điểm chấm, chỉ tiêu trong sổ đó và số liệu, ngày nhận báo cáo ở sổ cấp tỉnh thì được"} ${shown(expected)}. Kết quả cấp tỉnh tính được dùng; đề nghị đối chiếu với cụm, khối.`,
    cause: "Tổng hợp chỉ tiêu hoặc Bảng điểm trong sổ cụm, khối gửi về khác kết quả cấp tỉnh tính từ cùng số liệu.",
    remedy: "Đối chiếu tệp đơn vị hai bên đang dùng; mở sổ của cụm, khối bằng Excel để tính lại; không sửa công thức.",
    sample: { what: "points", unit: "K03-02", code: "TC07", found: 1234.5, expected: 987.25 },
  }),
};

/** What the Board does then, in the pane or with both files. */
function settled({ what }: Pick<SentEntry, "what">): string {
  const merged = "cụm, khối gộp hai tệp (mục Nhận báo cáo, hoặc lệnh thidua merge) và gửi lại tệp đã gộp";
  return what === "scale"
    ? merged
    : `Cơ quan thường trực chọn Lấy nội dung này hoặc Giữ như đang tính ở mục Kiểm tra hay trang của cụm, khối; hoặc ${merged}`;
}

/** A cell of the row by its header. */
function named(write: Writer, { part, ...entry }: NamedEntry): string {
  return part === undefined
    ? `${rowNamed(write, entry)}${entry.what === "nomination" ? ", thứ tự" : ""}`
    : `${rowNamed(write, entry)}, ${part}`;
}

function rowNamed(write: Writer, { what, unit, code, stage, version }: Omit<NamedEntry, "part">): string {
  switch (what) {
    case "score":
      return `điểm ${stage === null ? "" : write.stage(stage)} của ${unit ?? ""}, tiêu chí ${code}`;
    case "opinion":
      return `ý kiến về điều chỉnh chỉ tiêu ${code} lần ${version ?? 1} của ${unit ?? ""}`;
    case "nomination":
      return `đề nghị ${code} cho ${unit ?? ""}`;
    case "report":
      return `nội dung báo cáo ${code}`;
    case "cover":
      return `mục "${code}" ở trang Thông tin chung`;
    case "scale":
      return code === "" ? "thang điểm, số tiêu chí" : `dòng "${code}" của thang điểm`;
    case "row":
      return `dòng "${code}"`;
    default:
      return what satisfies never;
  }
}

function valueOf(write: Writer, { what, part }: NamedEntry, value: number | string): string {
  if (part !== undefined) return write.shown(value);
  if (what === "score" && value === "not-applicable") return "không áp dụng";
  return what === "opinion" ? (write.clusterOpinion[value as never] ?? write.shown(value)) : write.shown(value);
}

function proposed(write: Writer, { criterion, field, old, new: now }: ScaleChange): string {
  if (field === "line")
    return old === null
      ? `Cụm, khối đề nghị thêm tiêu chí ${criterion ?? ""} "${write.scaleValue(field, now)}".`
      : `Cụm, khối đề nghị bỏ tiêu chí ${criterion ?? ""} "${write.scaleValue(field, old)}".`;
  const what = criterion === null ? "" : `Tiêu chí ${criterion}, `;
  return `${what}${write.scaleField[field]}: sổ cấp tỉnh ghi ${write.scaleValue(field, old)}, cụm, khối gửi ${write.scaleValue(field, now)}.`;
}
