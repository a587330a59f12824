import type { HandInPart } from "../../domain/standing/owed";
import type { SentEntry } from "../../domain/submissions/sent-entry";
import type { ScaleChange } from "../../domain/scales/scale-change";
import type { ReturnSentences } from "../texts";
import { formatNumber } from "../numbers";
import { scaleWords } from "./words";
import { words } from "./words";

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

/** What a cluster sent back beside what the Board holds. */
export const returnIssues: ReturnSentences = {
  "accepted-scale-differs": (change) =>
    `Ban đã tiếp nhận thang điểm nhưng cụm, khối gửi thang điểm khác. ${proposed(change)} Thang điểm Ban đang giữ vẫn có hiệu lực; đề nghị làm rõ với cụm, khối.`,
  "scale-differs": (change) => `${proposed(change)} Thang điểm Ban đang giữ vẫn có hiệu lực đến khi Ban tiếp nhận.`,
  "scores-await-scale": ({ criterion, name, scores, points }) =>
    `Cụm, khối đã chấm ${formatNumber(scores, null, "vi")} đơn vị ở tiêu chí ${criterion} "${name}" của thang điểm cụm, khối đề nghị (${points}). Điểm được lưu, chưa tính; đề nghị Ban xem xét tiếp nhận tiêu chí này.`,
  "scale-changed": ({ criterion, field, old, new: now, scores }) =>
    `${field === "line" ? `Tiêu chí ${criterion ?? ""} "${scaleWords.value(field, old)}" đã bị bỏ khỏi thang điểm` : `Tiêu chí ${criterion ?? ""}, ${scaleWords.field[field]} đã đổi từ ${scaleWords.value(field, old)} thành ${scaleWords.value(field, now)}`} sau khi có ${formatNumber(scores, null, "vi")} điểm chấm. Đề nghị chấm lại; nếu giữ nguyên điểm thì ghi lại Ngày của dòng điểm.`,
  "earlier-entry-missing": ({ old, file, cell, ...entry }) =>
    `Bản gửi trước (${file}${cell === "" ? "" : `, ô ${cell}`}) có ${named(entry)}: ${valueOf(entry, old)}; bản này không còn. Nội dung cũ vẫn được lưu nhưng không được tính; đề nghị cụm, khối xác nhận, rồi ${settled(entry)}.`,
  "earlier-entry-changed": ({ old, new: now, file, ...entry }) =>
    `Hai bản của cụm, khối ghi khác nhau đối với ${named(entry)}: bản kia (${file}) ghi ${valueOf(entry, old)}, bản này ghi ${valueOf(entry, now)}. Bản này được tính; đề nghị cụm, khối xác nhận, rồi ${settled(entry)}.`,
  "board-entry-differs": ({ held, sent, ...entry }) =>
    `Ban và cụm, khối ghi khác nhau đối với ${named(entry)}: Ban ghi ${valueOf(entry, held)}, cụm, khối gửi ${valueOf(entry, sent)}. Nội dung Ban ghi được tính; đề nghị kiểm tra lại.`,
  "result-differs": ({ what, unit, code, found, expected }) =>
    `Sổ của cụm, khối ghi ${resultNames[what]} của ${unit}${code === "" ? "" : `, ${code}`} là ${plain(found)}, ${what === "result" || what === "target" ? "Ban đang giữ" : "tính theo thang điểm, điểm chấm, chỉ tiêu trong sổ đó và số liệu, ngày nhận báo cáo của Ban thì được"} ${plain(expected)}. Kết quả của Ban được dùng; đề nghị đối chiếu với cụm, khối.`,
  "not-for-cluster": ({ label, raw, unit, criterion }) =>
    `"${label}" ghi "${raw}" đối với ${unit}, ${criterion}: phần này do Ban, Hội đồng ghi nên không lấy từ sổ của cụm, khối.`,
  "hand-in-open": ({ what, name, open, all }) =>
    `${openParts[what](`${formatNumber(open, null, "vi")}/${formatNumber(all, null, "vi")}`, name)}. Đề nghị hoàn thành, hoặc xác nhận phần này gửi sau.`,
};

/** What the Board does then, in the pane or with both files. */
function settled({ what }: Pick<SentEntry, "what">): string {
  const merged = "cụm, khối gộp hai tệp (mục Nhận báo cáo, hoặc lệnh thidua merge) và gửi lại tệp đã gộp";
  return what === "scale"
    ? merged
    : `Ban chọn Lấy nội dung này hoặc Giữ như đang tính ở mục Kiểm tra hay trang của cụm, khối; hoặc ${merged}`;
}

const resultNames = {
  result: "kết quả",
  target: "chỉ tiêu áp dụng",
  points: "điểm",
  total: "tổng điểm",
  rank: "hạng",
} as const;

function plain(value: number | string): string {
  return typeof value === "number" ? formatNumber(value, null, "vi") : `"${value}"`;
}

type Named = Pick<SentEntry, "what" | "unit" | "code" | "stage" | "version" | "part">;

/** A cell of the row by its header. */
function named({ part, ...entry }: Named): string {
  return part === undefined
    ? `${rowNamed(entry)}${entry.what === "nomination" ? ", thứ tự" : ""}`
    : `${rowNamed(entry)}, ${part}`;
}

function rowNamed({ what, unit, code, stage, version }: Omit<Named, "part">): string {
  switch (what) {
    case "score":
      return `điểm ${stage === null ? "" : words.stage[stage]} của ${unit ?? ""}, tiêu chí ${code}`;
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

function valueOf({ what, part }: Named, value: number | string): string {
  if (part !== undefined) return plain(value);
  if (what === "score" && value === "not-applicable") return "không áp dụng";
  return what === "opinion" ? (words.clusterOpinion[value as never] ?? plain(value)) : plain(value);
}

function proposed({ criterion, field, old, new: now }: ScaleChange): string {
  if (field === "line")
    return old === null
      ? `Cụm, khối đề nghị thêm tiêu chí ${criterion ?? ""} "${scaleWords.value(field, now)}".`
      : `Cụm, khối đề nghị bỏ tiêu chí ${criterion ?? ""} "${scaleWords.value(field, old)}".`;
  const what = criterion === null ? "" : `Tiêu chí ${criterion}, `;
  return `${what}${scaleWords.field[field]}: Ban đang giữ ${scaleWords.value(field, old)}, cụm, khối gửi ${scaleWords.value(field, now)}.`;
}
