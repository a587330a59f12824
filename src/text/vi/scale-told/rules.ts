import type { CrossMethod, ReturnBasis, ScoringPolicy } from "../../../domain/round/period";
import type { TextsOf } from "../../language";
import type { OrderKey } from "../../scale-told";
import { number } from "../number";
import { coded } from "./lines";

function orderKey(key: OrderKey): string {
  switch (key.kind) {
    case "line":
      return `điểm tiêu chí ${coded(key.what)}`;
    case "indicator":
      return `kết quả chỉ tiêu ${coded(key.what)}`;
    case "section":
      return `điểm mục ${key.name}`;
    case "self":
      return "điểm tự chấm";
    case "votes":
      return "biểu quyết (các đơn vị giữ nguyên cùng hạng, biểu quyết để chọn đơn vị đề nghị khen thưởng)";
    case "unknown":
      return `${key.word} (chưa có trong sổ)`;
    default:
      return key satisfies never;
  }
}

const inOrder = (keys: readonly OrderKey[]): string => keys.map(orderKey).join("; rồi đến ");

const crossMethods: { readonly [M in CrossMethod]: string } = {
  mean: "trung bình cộng",
  trimmed: "trung bình cộng sau khi bỏ một điểm cao nhất và một điểm thấp nhất (từ 5 lượt chấm trở lên)",
  median: "trung vị",
};

/** Sentences on the whole scale of a cluster. */
export const rulesTold = {
  /** `sum`: of the base lines; `declared` `null` = not declared. */
  total: ({ declared, sum }: { declared: number | null; sum: number }) => {
    if (declared === null) return `Tổng điểm của thang là tổng điểm chuẩn các tiêu chí: ${number(sum)} điểm.`;
    return declared === sum
      ? `Tổng điểm của thang: ${number(declared)} điểm.`
      : `Tổng điểm của thang: ${number(declared)} điểm; điểm chuẩn các tiêu chí cộng lại được ${number(sum)} điểm.`;
  },
  /** Where a line concerns some units alone. */
  ownTotal:
    "Đơn vị có tiêu chí không dành cho mình thì tổng điểm của thang là tổng điểm chuẩn các tiêu chí dành cho đơn vị đó.",
  formula: "Tổng điểm của đơn vị = điểm cơ sở + điểm thưởng − điểm trừ.",
  bonusCap: ({ points }: { points: number | null }) =>
    points === null ? "Tổng điểm thưởng không giới hạn." : `Tổng điểm thưởng không quá ${number(points)} điểm.`,
  penaltyCap: ({ points }: { points: number | null }) =>
    points === null ? "Tổng điểm trừ không giới hạn." : `Tổng điểm trừ không quá ${number(points)} điểm.`,
  totalCap: ({ points }: { points: number }) => `Tổng điểm của đơn vị không quá ${number(points)} điểm.`,
  totalFloor: ({ points }: { points: number }) => `Tổng điểm của đơn vị không thấp hơn ${number(points)} điểm.`,
  decimals: ({ decimals }: { decimals: number }) =>
    decimals === 0
      ? "Điểm làm tròn đến số nguyên, từ một nửa trở lên làm tròn lên."
      : `Điểm làm tròn đến ${number(decimals)} chữ số thập phân, từ một nửa trở lên làm tròn lên.`,
  stages:
    "Điểm được tính là điểm của bước cuối cùng đã có, theo thứ tự: điểm chính thức, thẩm định, cụm, khối chấm, điểm tính theo số liệu, tự chấm.",
  notApplicable: ({ how }: { how: ScoringPolicy["whenNotApplicable"] }) => {
    switch (how) {
      case "rescale":
        return "Tiêu chí không áp dụng cho đơn vị được loại ra, điểm các tiêu chí còn lại quy đổi lên tổng điểm của thang; điểm thưởng, điểm trừ không quy đổi.";
      case "full":
        return "Tiêu chí không áp dụng cho đơn vị được tính điểm tối đa; tiêu chí thưởng, trừ tính 0 điểm.";
      case "zero":
        return "Tiêu chí không áp dụng cho đơn vị tính 0 điểm.";
      default:
        return how satisfies never;
    }
  },
  missing: ({ how }: { how: ScoringPolicy["whenMissing"] }) =>
    how === "zero"
      ? "Tiêu chí thiếu số liệu tính 0 điểm."
      : "Tiêu chí thiếu số liệu thì chưa có điểm; đơn vị chưa có tổng điểm và chưa xếp hạng.",
  benchmark: ({ percent }: { percent: number }) =>
    `Sáu tháng đầu năm, chỉ tiêu cộng dồn, càng cao càng tốt được so với kế hoạch 6 tháng, nếu không có thì ${number(percent)}% chỉ tiêu cả năm hoặc mốc riêng của chỉ tiêu.`,
  /** Of lines that go by when something is sent. */
  lastDay: ({ inclusive, basis }: { inclusive: boolean; basis: ReturnBasis }) =>
    `Gửi vào ngày cuối của hạn ${inclusive ? "vẫn là đúng hạn" : "là quá hạn"}; hồ sơ được đề nghị hoàn thiện tính theo ${basis === "first" ? "lần gửi đầu" : "lần gửi được tiếp nhận"}.`,
  adjustment: ({ inForce }: { inForce: "agreed" | "sent" }) =>
    inForce === "agreed"
      ? "Chỉ tiêu điều chỉnh có hiệu lực khi được Hội đồng đồng ý."
      : "Chỉ tiêu điều chỉnh có hiệu lực khi đơn vị gửi.",
  cross: ({ method }: { method: CrossMethod }) => `Nhiều lượt chấm chéo một tiêu chí lấy ${crossMethods[method]}.`,
  difference: ({ points }: { points: number }) =>
    `Điểm giữa hai bước chấm chênh nhau quá ${number(points)} điểm thì phải giải trình.`,
  ranked: "Xếp hạng trong cụm, khối theo tổng điểm từ cao xuống thấp; bằng điểm thì cùng hạng, hạng liền sau bỏ trống.",
  notRanked: "Kỳ này không xếp hạng.",
  rankedBy: ({ keys }: { keys: readonly OrderKey[] }) =>
    `Xếp hạng không theo điểm mà theo thứ tự: ${inOrder(keys)}; đơn vị không có kết quả thứ nhất thì không xếp hạng.`,
  ties: ({ keys }: { keys: readonly OrderKey[] }) => `Khi bằng nhau, xét lần lượt: ${inOrder(keys)}.`,
  noTies: "Không có thứ tự ưu tiên khi bằng điểm.",
};
export type RulesToldTexts = TextsOf<typeof rulesTold>;
