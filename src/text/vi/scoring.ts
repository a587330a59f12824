import { number } from "./number";
import type { Stake } from "../../domain/issue";
import type { ExplainWords, CrossTold } from "../explain";
import { formatNumber } from "../numbers";
import { words, sendingStatus } from "./words";
import { formatDate } from "../dates";
import type { TextsOf } from "../language";
import type { ScoringPolicy } from "../../domain/round/period";
import type { LineGate, LineWait, MadeUpLine, RaisedPoints } from "../../domain/scoring/score";
import type { StageDifference } from "../../domain/scoring/stage-differences";
import type { LineCause, TotalReason } from "../../domain/comparison/explain-total";

/** `own`, `others`: what the two have in the tie-break; `ahead`: the unit ranks before the other. */
export type TieDecided = {
  /** What both have in the first key; `leading`: its name, `null` = the total. */
  readonly level: number;
  readonly leading: string | null;
  readonly decimals: number;
  readonly other: string;
  readonly name: string;
  /** `null` = no figure. */
  readonly own: number | null;
  readonly others: number | null;
  readonly ahead: boolean;
};

function crossSentence({ n, method, values, leftOut, explanation }: CrossTold): string {
  const said = explanation === null ? "" : ` Giải trình: "${explanation}".`;
  if (n === 0) return `Chấm chéo: ${leftOut} lượt chấm đều đề nghị không áp dụng.${said}`;
  const others = leftOut === 0 ? "" : `; ngoài ra ${leftOut} lượt chấm đề nghị không áp dụng`;
  return `Chấm chéo: ${crossMethod(method)} của ${n} lượt chấm (${values})${others}.${said}`;
}

function crossMethod(method: CrossTold["method"]): string {
  switch (method) {
    case "mean":
      return "trung bình";
    case "trimmed":
      return "trung bình, bỏ một điểm cao nhất và một điểm thấp nhất,";
    case "too-few":
      return "trung bình (dưới 5 lượt chấm nên không bỏ cao nhất, thấp nhất)";
    case "median":
      return "trung vị";
    default:
      return method satisfies never;
  }
}

export const explainWords: ExplainWords = {
  lang: "vi",
  scoringMethod: words.scoringMethod,
  entered: "Điểm được nhập",
  notApplicable: "Không áp dụng",
  cross: crossSentence,
  parts: {
    result: "kết quả",
    target: "chỉ tiêu",
    percent: "đạt",
    ratio: "đạt",
    value: "giá trị so sánh",
    minimumPercent: "mức tối thiểu để được tính điểm",
    from: "thuộc bậc từ",
    upTo: "thuộc bậc đến hạng",
    rank: "thứ hạng trong cụm/khối",
    markBelow: "mốc liền dưới",
    pointsBelow: "điểm ở mốc đó",
    markAbove: "mốc liền trên",
    pointsAbove: "điểm ở mốc đó",
    text: "thuộc bậc",
    step: "mỗi bước",
    stepsMissing: "số bước còn thiếu",
    stepsAbove: "số bước vượt",
    perTime: "điểm mỗi lần",
    least: "kết quả thấp nhất của cụm/khối",
    best: "kết quả cao nhất của cụm/khối",
    lowest: "không thấp hơn",
    highest: "không cao hơn",
    limit: "không quá",
    excess: "phần vượt",
    greatestExcess: "phần vượt lớn nhất của cụm/khối",
    bestUnassigned: "kết quả cao nhất của nhóm không giao chỉ tiêu",
    comparedWith: "so với",
    benchmark: "mức so sánh",
    benchmarkOf: "số đơn vị có kết quả",
    countsToward: "tính vào",
    points: "điểm",
    max: "điểm chuẩn",
    stage: "giai đoạn",
    scorer: "người chấm",
    explanation: "giải trình",
    status: "tình trạng",
    daysLate: "số ngày chậm",
    arrivedOn: "ngày nhận",
    registerNumber: "Sổ theo dõi số đến",
    registerCell: "Sổ theo dõi ô",
    lastDay: "hạn",
    lastDayOf: "hạn theo",
  },
  lastDayOf: { line: "của tiêu chí", document: "của hồ sơ", report: "của báo cáo", extension: "được gia hạn" },
  stage: words.stage,
  status: (status, daysLate) => sendingStatus(status, daysLate).toLowerCase(),
};

/** Sentences about one line of a scale for one unit. */
export const scoring = {
  /** What points for time still wait for. */
  waits: ({ reason, day }: LineWait) => {
    switch (reason) {
      case "unconfirmed":
        return `Thời hạn: chưa tính điểm vì ngày nhận ${day === null ? "" : `${formatDate(day)} `}còn tạm tính, chưa có Ngày đến trong Sổ theo dõi nhận báo cáo.`;
      case "not-due":
        return "Thời hạn: chưa tính điểm vì chưa đến hạn.";
      case "board-blank":
        return "Chưa tính điểm: trang Chỉ tiêu hoặc Thang điểm còn ô bắt buộc chưa điền hoặc ghi điều không quy định.";
      case "returned":
        return "Thời hạn: chưa tính điểm vì đã đề nghị đơn vị hoàn thiện, gửi lại.";
      default:
        return reason satisfies never;
    }
  },
  /** Why the points of a line do not count, and what they would be. */
  closed: ({ state, conditions, points }: LineGate) => {
    const before = points === null ? "chưa có điểm" : `${number(points)} điểm`;
    const named = conditions.join(", ");
    return state === "closed"
      ? `Không đạt điều kiện ${named} nên tính 0 điểm (trước khi xét điều kiện: ${before}).`
      : `Chưa xét được điều kiện ${named} nên chưa có điểm (trước khi xét điều kiện: ${before}).`;
  },
  waitsForFigures: "Chưa đủ số liệu để tính điểm.",
  waitsForPerson: "Chưa chấm.",
  /** A bonus or penalty that nobody entered anything for. */
  unclaimed: "Chưa có đề nghị nên tính 0 điểm.",
  /** What it means that a line without points counts 0. */
  countsZero: "Tính 0 điểm theo quy định khi thiếu số liệu.",
  /** What a line that doesn't apply counts. */
  notApplicable: {
    rescale: "Loại trừ và quy đổi tổng điểm.",
    full: "Tính điểm tối đa.",
    zero: "Tính 0 điểm.",
  } satisfies { readonly [P in ScoringPolicy["whenNotApplicable"]]: string },
  /** What becomes of a line that doesn't apply by its own rule. */
  madeUp: ({ how, section }: MadeUpLine) => {
    switch (how) {
      case "full":
        return "Tính điểm tối đa.";
      case "zero":
        return "Tính 0 điểm.";
      case "shared":
        return `Điểm chuẩn chia đều cho các tiêu chí còn áp dụng trong mục ${section ?? ""}.`;
      case "restored":
        return `Loại trừ và quy đổi trong mục ${section ?? ""}.`;
      case "whole":
        return section === null
          ? "Loại trừ và quy đổi tổng điểm."
          : `Mục ${section} không còn tiêu chí nào áp dụng nên loại trừ và quy đổi tổng điểm.`;
      default:
        return how satisfies never;
    }
  },
  /** How lines that are left out raised the maximum of a line, and its points. */
  raised: ({ points, max, inForce, from, result }: RaisedPoints & { readonly result: number }) =>
    `Điểm chuẩn ${number(max)} được thêm phần của ${from.join(", ")} không áp dụng, thành ${number(inForce)}: ${number(points)} × ${number(inForce)} / ${number(max)} = ${number(result)} điểm.`,
  /** Not a sentence but a remark: which stage is above or below which, by how much, and whether a reason is given. */
  difference: ({ stage, before, difference, explained }: StageDifference & { explained: boolean }) => {
    const higher = difference > 0;
    return `${higher ? "▲" : "▼"} ${words.stage[stage]} ${higher ? "cao" : "thấp"} hơn ${words.stage[before]} ${formatNumber(Math.abs(difference), null, "vi")} điểm${explained ? "" : ", chưa giải trình"}`;
  },
};
export type ScoringTexts = TextsOf<typeof scoring>;

const shown = (value: number | string | null): string =>
  value === null ? "chưa có" : typeof value === "number" ? formatNumber(value, null, "vi") : value;

function cause(of: LineCause): string {
  switch (of.kind) {
    case "stage":
      return `theo ${words.stage[of.stage]}`;
    case "board-row":
      return "theo điểm ghi ở sổ cấp tỉnh";
    case "target":
      return `chỉ tiêu áp dụng: cụm, khối ${shown(of.stated)}, cấp tỉnh ${shown(of.held)}`;
    case "result":
      return `kết quả: cụm, khối ${shown(of.stated)}, cấp tỉnh ${shown(of.held)}`;
    case "scale":
      return "thang điểm trong tệp khác thang điểm ở sổ cấp tỉnh";
    case "register":
      return "theo ngày nhận ở sổ cấp tỉnh";
    case "peers":
      return "kết quả của đơn vị khác trong cụm, khối có thay đổi";
    case "arithmetic":
      return "điểm trong tệp không khớp số liệu của chính tệp";
    case "not-calculated":
      return "ô điểm trong tệp chưa được tính";
    case "unknown":
      return "chưa rõ nguyên nhân";
    default:
      return of satisfies never;
  }
}

/** What makes a cluster's own total another than the Board's. */
export const totals = {
  /** One phrase without a full stop: several are put under each other in a cell. */
  reason: (reason: TotalReason) => {
    switch (reason.kind) {
      case "line":
        return `${reason.line.criterion}: ${shown(reason.line.stated)} → ${shown(reason.line.held)} (${cause(reason.line.cause)})`;
      case "conditions":
        return `Trừ theo điều kiện: ${shown(reason.points)}`;
      case "rescaled":
        return `Quy đổi do có tiêu chí không áp dụng: ${shown(reason.points)}`;
      case "caps":
        return `Trần điểm của cụm, khối: ${shown(reason.points)}`;
      case "unexplained":
        return `Còn ${shown(reason.points)} điểm chưa rõ nguyên nhân`;
      case "pending":
        return `Cơ quan thường trực chưa có điểm: ${reason.criteria.join(", ")}`;
      case "not-stated":
        return "Tệp chưa có tổng điểm (chưa đủ điểm hoặc chưa được tính)";
      case "without-lines":
        return "Tệp không có điểm từng tiêu chí nên chưa rõ nguyên nhân";
      default:
        return reason satisfies never;
    }
  },
};
export type TotalTexts = TextsOf<typeof totals>;

/** Points with the cluster's decimals, or more where the number has more. */
export function tieDecided({ level, leading, decimals, other, name, own, others, ahead }: TieDecided): string {
  const points = (value: number): string => {
    const [fixed, all] = [formatNumber(value, decimals, "vi"), formatNumber(value, null, "vi")];
    return all.length > fixed.length ? all : fixed;
  };
  const shown = (value: number | null): string => (value === null ? "chưa có số liệu" : points(value));
  const sign = own === null || others === null ? "/" : own > others ? ">" : "<";
  const both = leading === null ? `${points(level)} điểm` : `${leading} ${points(level)}`;
  return `Cùng ${both}; ${ahead ? `xếp trên ${other} nhờ` : `xếp sau ${other} do`} ${name}: ${shown(own)} ${sign} ${shown(others)}`;
}

/** Added to a sentence where points may be lost, on these lines of the scale; none = it is not known on which. */
export function atStake(stakes: readonly Stake[]): string {
  const lines = stakes.map(
    ({ criterion, points }) => `${criterion}${points === null ? "" : ` (tối đa ${number(points)} điểm)`}`,
  );
  return lines.length === 0 ? "Có thể ảnh hưởng tới điểm." : `Có thể ảnh hưởng tới điểm: ${lines.join(", ")}.`;
}
