import { choiceWords, furtherWords } from "../../../contract/choice-words";
import { formatShort } from "../../numbers";
import { number } from "../number";
import type { TextsOf } from "../../language";
import type { CriterionNumber } from "../../../domain/ways/way";
import type { Count, Named } from "../../params";

/** Without what binary numbers leave over. */
const apart = (sum: number, declared: number): string => formatShort(Math.abs(sum - declared), 4, "vi");

function bandStart(from: number, by: "percent" | "value" | "rank"): string {
  return by === "rank" ? `Đến hạng ${number(from)}` : `Từ ${number(from)}${by === "percent" ? "%" : ""}`;
}

/** What the view of the scale says. */
export const scale = {
  title: "Thang điểm",
  hint: "Thay đổi ở đây được ghi vào trang Thang điểm và trang Cụm, khối. Bớt hoặc xếp lại tiêu chí thì làm ở trang tính.",
  stateLabel: "Trạng thái thang điểm",
  common: "Cụm, khối này dùng thang điểm chung; thay đổi có hiệu lực với mọi cụm, khối dùng thang chung.",
  fits: ({ sum }: { sum: number }) => `Tổng điểm chuẩn ${number(sum)}, khớp với tổng điểm đã công bố.`,
  differs: ({ sum, declared }: { sum: number; declared: number }) =>
    `Tổng điểm chuẩn ${number(sum)}, tổng điểm đã công bố ${number(declared)}: ${sum < declared ? "còn thiếu" : "vượt"} ${apart(sum, declared)} điểm.`,
  undeclared: ({ sum }: { sum: number }) =>
    `Tổng điểm chuẩn ${number(sum)}. Chưa ghi Tổng điểm ở trang Cụm, khối để đối chiếu.`,
  /** Points were entered already. */
  entered: ({ count }: Count) => `Đã có ${number(count)} điểm chấm theo thang điểm này`,
  enteredMeans:
    "Thay đổi thang điểm sẽ làm thay đổi tổng điểm và xếp hạng; điểm đã chấm vượt giới hạn mới không còn được tính.",
  closed:
    "Cơ quan thường trực đã tiếp nhận thang điểm này nên không sửa ở đây. Khi cần thay đổi, đề nghị cụm, khối thống nhất với cơ quan thường trực.",
  byHand: "Chấm tay",
  indicator: ({ name }: Named) => `Chỉ tiêu: ${name}`,
  document: ({ name }: Named) => `Hồ sơ: ${name}`,
  assessor: ({ name }: Named) => `Cơ quan chấm: ${name}`,
  mayBeNotApplicable: "Đơn vị được ghi không áp dụng",
  bands: "Các mức điểm",
  /** From a value (in percent where `percent`), or for a text. */
  band: ({
    from,
    text,
    points,
    by,
  }: {
    from: number | null;
    text: string | null;
    points: number;
    by: "percent" | "value" | "rank";
  }) => `${from === null ? `"${text ?? ""}"` : bandStart(from, by)}: ${number(points)} điểm`,
  number: {
    max: "Điểm chuẩn",
    step: "Bước",
    perTime: "Điểm mỗi lần",
    minimumPercent: "Mức tối thiểu để được tính điểm (%)",
    lowest: "Điểm tối thiểu",
    highest: "Điểm tối đa",
  } satisfies { readonly [N in CriterionNumber]: string },
  given: ({ label, value }: { label: string; value: number }) => `${label}: ${number(value)}`,
  outsideBase: "Thưởng, trừ ngoài điểm chuẩn",
  sectionSum: ({ sum }: { sum: number }) => `${number(sum)} điểm`,
  /** `fits` null: it is a cap, and nothing is compared. */
  sectionOf: ({ sum, declared, fits }: { sum: number; declared: number; fits: boolean | null }) =>
    fits === null ? `không quá ${number(declared)} điểm` : `${number(sum)}/${number(declared)} điểm`,
  edit: "Sửa",
  editLine: ({ code }: { code: string }) => `Sửa tiêu chí ${code}`,
  openLine: "Chuyển đến dòng ở trang tính",
  closedByFormula: "Ô này có công thức, sửa ở trang tính.",
  needed: "Cần có điểm chuẩn; ghi 0 nếu không có.",
  aboveZero: "Cần lớn hơn 0.",
  write: "Ghi thang điểm",
  writing: "Đang ghi thang điểm…",
  unwritten: ({ count }: Count) => `${number(count)} thay đổi chưa ghi`,
  written: ({ count }: Count) =>
    `Đã ghi ${number(count)} thay đổi của thang điểm. Bảng điểm, Xếp hạng được lập lại khi tổng hợp.`,
  undone: "Đã hoàn tác, thang điểm trở lại như trước.",
  noCluster: "Chưa có cụm, khối nào trong sổ. Đề nghị ghi trang Cụm, khối.",
  line: {
    add: "Thêm tiêu chí",
    open: "Sửa cách chấm, mức điểm",
    openOf: ({ code }: { code: string }) => `Sửa cách chấm, mức điểm của tiêu chí ${code}`,
    addHint: "Tiêu chí mới đứng cuối trang Thang điểm. Muốn đứng ở chỗ khác thì chèn dòng ở trang tính.",
    section: "Mục",
    noSection: "Không có mục",
    /** A choice beside the sections that are there. */
    newSection: "Mục mới…",
    newSectionName: "Tên mục mới",
    code: "Mã tiêu chí",
    name: "Tiêu chí",
    way: "Cách chấm",
    indicator: "Chỉ tiêu",
    document: "Hồ sơ",
    noSource: "Không chọn (chấm tay)",
    bandsBy: "Bậc theo",
    by: choiceWords.bandsBy,
    /** Theo thứ hạng without a choice. */
    resultIsRank: "Kết quả là thứ hạng",
    /** What a band begins with, or the words that earn it. */
    bandFrom: {
      percent: "Từ (%) hoặc lời ghi",
      value: "Từ hoặc lời ghi",
      rank: "Đến hạng hoặc lời ghi",
    },
    tryResult: "Thử với kết quả",
    tryDaysLate: "Thử với số ngày chậm",
    noExample: "Chưa tính được điểm thử: xem lại các ô ở trên.",
    bandPoints: "Điểm",
    addBand: "Thêm mức",
    dropBand: ({ order }: { order: number }) => `Bỏ mức ${number(order)}`,
    mayBeNotApplicable: "Được không áp dụng",
    /** Over what a line can say besides. */
    more: "Quy định khác của tiêu chí",
    figure: "Một số",
    /** What no choice means. */
    blank: {
      comparedWith: furtherWords.comparedWith.target,
      countsToward: "Theo cách chấm",
      whenLeftOut: furtherWords.whenLeftOut.cluster,
      whenNotAssigned: "Chờ người chấm",
      excessBy: "Theo cách chấm",
      partSteps: "Theo cách chấm",
    },
    hint: {
      bonusGroup: "Các dòng cùng nhóm chỉ tính mức cao nhất.",
      due: "Để trống: hạn của hồ sơ.",
      roundTo: "Bội số gần nhất, thay cho số chữ số thập phân.",
    },
    assessor: "Cơ quan chấm",
    required: "Cần ghi nội dung này.",
    taken: "Mã này đã có trong thang điểm.",
    write: "Ghi tiêu chí",
    writing: "Đang ghi tiêu chí…",
    cancel: "Hủy",
    written: ({ code }: { code: string }) => `Đã ghi tiêu chí ${code}. Bảng điểm, Xếp hạng được lập lại khi tổng hợp.`,
    undone: "Đã hoàn tác, thang điểm trở lại như trước.",
  },
  sent: {
    title: "Thang điểm cụm, khối gửi",
    /** Over the names of other clusters whose scales wait. */
    others: ({ count }: Count) => `${number(count)} cụm, khối khác gửi thang điểm chờ cơ quan thường trực tiếp nhận:`,
    waiting: ({ count }: Count) => `Cụm, khối đề nghị ${number(count)} thay đổi`,
    /** The Board had accepted another scale before. */
    afterAcceptance: "Cụm, khối gửi thang điểm khác thang điểm cơ quan thường trực đã tiếp nhận",
    means: ({ file }: { file: string }) =>
      `Theo tệp ${file}. Thang điểm ở sổ cấp tỉnh vẫn có hiệu lực đến khi được tiếp nhận.`,
    settings: "Quy định chung của thang điểm",
    added: "Thêm tiêu chí",
    dropped: "Bỏ tiêu chí",
    /** What an added line says. */
    states: ({ field, value }: { field: string; value: string }) => `${field}: ${value}`,
    changed: ({ field, old, now }: { field: string; old: string; now: string }) => `${field}: ${old} → ${now}`,
    accept: "Tiếp nhận thang điểm",
    accepting: "Đang tiếp nhận thang điểm…",
    accepted:
      "Đã tiếp nhận thang điểm của cụm, khối và ghi vào trang Thang điểm. Bảng điểm, Xếp hạng được lập lại khi tổng hợp.",
    undone: "Đã hoàn tác, thang điểm ở sổ cấp tỉnh trở lại như trước.",
  },
};
export type ScaleTexts = TextsOf<typeof scale>;
