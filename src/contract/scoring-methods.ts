/**
 * The scoring methods in the order of the contract's table (§4, Scoring): the word of Cách chấm in every workbook, the
 * code that the engine uses for it, and what English readers see. What each of them does: `domain/ways`.
 */
export const scoringMethods = [
  ["Tỷ lệ", "proportional", "Proportional"],
  ["Theo bậc", "bands", "By bands"],
  ["Đạt/Không đạt", "pass-fail", "Reached or not"],
  ["Trừ dần theo mức thiếu", "stepwise-deduction", "Stepwise deduction"],
  ["Cộng điểm phần vượt", "excess-bonus", "Bonus for the excess"],
  ["Trừ từ điểm chuẩn", "deduct-from-max", "Deducted from the maximum"],
  ["Lũy tiến theo đơn vị dẫn đầu", "progressive-to-leader", "Progressive to the leading unit"],
  ["Tỷ lệ với đơn vị cao nhất", "ratio-to-best", "Ratio to the best unit"],
  ["Theo thứ hạng", "by-rank", "By rank"],
  ["Theo số lần", "per-occurrence", "Per occurrence"],
  ["Chấm trực tiếp", "direct", "Scored by hand"],
  ["Thưởng/Trừ", "bonus-penalty", "Bonus or penalty"],
  ["Thời hạn", "deadline", "Deadline"],
] as const;

export type ScoringMethod = (typeof scoringMethods)[number][1];

type Named = Readonly<Record<ScoringMethod, string>>;

/** What each method is called in Vietnamese, and in English. */
export const methodNames = {
  vi: Object.fromEntries(scoringMethods.map(([word, code]) => [code, word])) as Named,
  en: Object.fromEntries(scoringMethods.map(([, code, english]) => [code, english])) as Named,
};
