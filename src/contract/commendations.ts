import { choiceWords } from "./choice-words";

/**
 * What units count of each Hình thức, in the order of the columns of `Kết quả khen thưởng`: who was commended, some of
 * these in particular, and in which way. The sums, the checks and the statistical forms call a count the same.
 */
export const commendationHeaders = {
  collectives: "Tập thể",
  individuals: "Cá nhân",
  workers: "Trong đó người trực tiếp lao động",
  enterprises: "Doanh nghiệp",
  byMerit: choiceWords.awardType.merit,
  thematic: choiceWords.awardType.thematic,
  unexpected: choiceWords.awardType.unexpected,
  households: "Hộ gia đình",
  women: "Trong đó nữ",
  leadersTop: "Lãnh đạo cấp bộ, cấp tỉnh",
  leadersDepartment: "Lãnh đạo cấp sở, ngành",
  leadersOther: "Lãnh đạo khác từ phó phòng",
  entrepreneurs: "Doanh nhân",
  external: "Đối ngoại",
  contribution: "Cống hiến",
  tenure: "Niên hạn",
  resistance: "Kháng chiến",
} as const;

export type CommendationCount = keyof typeof commendationHeaders;

export const commendationCounts = Object.keys(commendationHeaders) as readonly CommendationCount[];

/** Those that only the yearly statistics ask for; forms issued without them are as good. */
export const statisticalCounts: ReadonlySet<CommendationCount> = new Set([
  "households",
  "women",
  "leadersTop",
  "leadersDepartment",
  "leadersOther",
  "entrepreneurs",
  "external",
  "contribution",
  "tenure",
  "resistance",
]);

/** Who the individuals are; together they are all of them. */
export const individualParts = [
  "leadersTop",
  "leadersDepartment",
  "entrepreneurs",
  "leadersOther",
  "workers",
] as const satisfies readonly CommendationCount[];

/** In which way they were commended; together they are all who were. */
export const commendationWays = [
  "byMerit",
  "thematic",
  "unexpected",
  "external",
  "contribution",
  "tenure",
  "resistance",
] as const satisfies readonly CommendationCount[];
