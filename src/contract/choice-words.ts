import { sheetNames } from "./sheet-names";

/**
 * The scoring methods in the order of the contract's tables (§4, Scoring; §5): the word of Cách chấm in every workbook,
 * the code that the engine uses for it, and what English readers see. What each of them does: `domain/ways`.
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
  ["Nội suy", "interpolated", "Interpolated within the cluster"],
  ["Nội suy theo mốc", "interpolated-bands", "Interpolated between bands"],
] as const;

export type ScoringMethod = (typeof scoringMethods)[number][1];

type Named = Readonly<Record<ScoringMethod, string>>;

/** What each method is called in Vietnamese, and in English. */
export const methodNames = {
  vi: Object.fromEntries(scoringMethods.map(([word, code]) => [code, word])) as Named,
  en: Object.fromEntries(scoringMethods.map(([, code, english]) => [code, english])) as Named,
};

/**
 * Words that people choose from a list on a sheet, by the code that the domain has for each; the same in every
 * language, in the order of the list on the cell (contract §1).
 */
export const choiceWords = {
  yesNo: { yes: "Có", no: "Không" },
  required: { yes: "Bắt buộc", no: "Nếu có" },
  periodKind: { reg: "Đăng ký đầu năm", h1: "6 tháng đầu năm", year: "Cả năm" },
  /** In a column Kỳ: which rounds ask for a row. */
  askedIn: { reg: "Đăng ký", h1: "6 tháng", year: "Cả năm" },
  whenNotApplicable: { rescale: "Loại trừ và quy đổi", full: "Tính điểm tối đa", zero: "Tính 0 điểm" },
  whenMissing: { pending: "Chưa tính", zero: "Tính 0 điểm" },
  adjustmentInForce: { agreed: "Khi được đồng ý", sent: "Khi gửi" },
  returnBasis: { first: "Lần gửi đầu", accepted: "Lần gửi được tiếp nhận" },
  crossMethod: { mean: "Trung bình", trimmed: "Trung bình bỏ cao nhất, thấp nhất", median: "Trung vị" },
  clusterKind: { cum: "Cụm", khoi: "Khối" },
  scaleState: { draft: "Dự thảo", agreed: "Cụm/khối đã thống nhất", accepted: "Ban đã tiếp nhận" },
  role: { leader: "Trưởng", deputy: "Phó", member: "Thành viên", guest: "Tham gia, không bình xét" },
  /** Kinds of bodies by how their papers begin and who signs them. */
  formality: { state: "Nhà nước", party: "Đảng", mass: "Đoàn thể", enterprise: "Doanh nghiệp" },
  documentLevel: { unit: "Đơn vị", cluster: "Cụm/khối" },
  evaluation: {
    higher: "Càng cao càng tốt",
    lower: "Càng thấp càng tốt",
    "pass-fail": "Đạt/Chưa đạt",
    qualitative: "Định tính",
  },
  nature: { flow: "Cộng dồn", level: "Mức đạt" },
  contentType: { text: "Văn bản", number: "Số", date: "Ngày", "yes-no": "Có/Không" },
  /** Cách chấm. */
  scoringMethod: methodNames.vi,
  bandsBy: { percent: "Phần trăm", value: "Giá trị", rank: "Thứ hạng trong cụm/khối" },
  comparedWith: {
    "cluster-average": "Bình quân cụm/khối",
    "province-average": "Bình quân toàn tỉnh",
    highest: "Cao nhất",
    lowest: "Thấp nhất",
    "same-period": "Cùng kỳ năm trước",
    "previous-year": "Năm trước",
    announced: "Mức công bố",
  },
  whenLeftOut: {
    full: "Tính điểm tối đa",
    zero: "Tính 0 điểm",
    "rescale-within": "Quy đổi trong mục",
    "share-within": "Chia đều trong mục",
    rescale: "Quy đổi toàn thang",
  },
  whenNotAssigned: { "not-applicable": "Như không áp dụng", "best-of-these": "So với cao nhất nhóm không giao" },
  excessBy: { value: "Giá trị", percent: "Phần trăm" },
  shareOf: {
    judged: "Đơn vị được bình xét",
    "next-or-better": "Đơn vị đạt loại liền dưới trở lên",
    next: "Đơn vị đạt loại liền dưới",
    "same-type": "Cùng Loại đơn vị",
    province: "Toàn tỉnh",
  },
  classBy: { total: "Tổng điểm", base: "Điểm cơ sở" },
  partSteps: { counted: "Tính", dropped: "Bỏ" },
  countsToward: { base: "Điểm cơ sở", bonus: "Điểm thưởng", penalty: "Điểm trừ" },
  conditionKind: {
    "line-at-least": "Điểm mục hoặc tiêu chí tối thiểu (%)",
    "total-at-least": "Tổng điểm tối thiểu (%)",
    "result-at-most": "Kết quả chỉ tiêu không quá",
    "result-at-least": "Kết quả chỉ tiêu ít nhất",
    sent: "Không gửi báo cáo",
    "sent-in-time": "Gửi báo cáo chậm",
    confirmed: "Theo xác nhận của cơ quan có thẩm quyền",
    "no-line-zero": "Không tiêu chí nào 0 điểm",
    "targets-reached": "Đạt mọi chỉ tiêu",
    "targets-exceeded": "Vượt mọi chỉ tiêu",
    "self-scored": "Có tự chấm điểm",
    "class-at-least": "Xếp loại ít nhất",
    "rank-at-most": "Xếp hạng không quá",
    "section-minimum": "Mục tối thiểu theo Mục điểm",
  },
  conditionEffect: {
    "no-award": "Không đề nghị",
    "no-this-award": "Không đề nghị danh hiệu/hình thức",
    "class-at-most": "Xếp loại không quá",
    "points-off": "Trừ điểm",
    "zero-lines": "0 điểm tiêu chí",
    "zero-sections": "0 điểm mục",
    "total-at-most": "Điểm tối đa không quá",
    "one-class-down": "Hạ một loại",
  },
  awardType: { merit: "Theo công trạng", thematic: "Chuyên đề", unexpected: "Đột xuất" },
  receiptState: { received: "Đã nhận", "to-complete": "Đề nghị hoàn thiện", cancelled: "Hủy", refused: "Từ chối" },
  clusterOpinion: { agree: "Thống nhất", disagree: "Không thống nhất", none: "Chưa có ý kiến" },
  councilOpinion: { agree: "Đồng ý", partly: "Đồng ý một phần", disagree: "Không đồng ý", none: "Chưa có ý kiến" },
  /** Stages that people enter points for. */
  stage: { cross: "Chấm chéo", cluster: "Cụm/khối chấm", board: "Thẩm định", final: "Điểm chính thức" },
  mergeChoice: { stands: "Giữ giá trị đang dùng", other: "Lấy của bản kia" },
  reviewForm: {
    conference: "Tổ chức hội nghị",
    combined: "Lồng ghép hội nghị khác",
    written: "Bằng văn bản",
    "not-held": "Chưa tổ chức",
  },
  dataNature: { estimate: "Ước thực hiện", official: "Chính thức" },
  outlook: { above: "Vượt", reached: "Đạt", "at-risk": "Khó đạt" },
} as const;

/** Other words for a choice, which are read and never written. */
export const furtherWords = {
  whenLeftOut: { cluster: "Như cụm/khối" },
  comparedWith: { target: sheetNames.indicators, highest: "Cao nhất cụm/khối", lowest: "Thấp nhất cụm/khối" },
} as const;

/** Bậc theo. */
export type BandsBy = keyof (typeof choiceWords)["bandsBy"];
/** So với, where it is no number. */
export type ComparedWith = keyof (typeof choiceWords)["comparedWith"];
/** Khi không áp dụng of a line, without the section that may stand behind the words. */
export type LeftOutWay = keyof (typeof choiceWords)["whenLeftOut"];
/** The ways behind whose words a section may stand. */
export const waysWithin = ["rescale-within", "share-within"] as const;
/** Khi không áp dụng of a line: within a section, the way alone means the line's own Mục. */
export type WhenLeftOut = LeftOutWay | `${(typeof waysWithin)[number]} ${string}`;
/** Khi không giao. */
export type WhenNotAssigned = keyof (typeof choiceWords)["whenNotAssigned"];
/** Phần vượt theo. */
export type ExcessBy = keyof (typeof choiceWords)["excessBy"];
/** Tính trên of `Xếp loại`: of which units the largest share of a class is a share. */
export type ShareBase = keyof (typeof choiceWords)["shareOf"];
/** Bước lẻ. */
export type PartSteps = keyof (typeof choiceWords)["partSteps"];
/** Tính vào. */
export type CountsToward = keyof (typeof choiceWords)["countsToward"];

/** Words of Xếp hạng theo and Thứ tự ưu tiên that are no codes (contract §5). */
export const rankingWords = { points: "Điểm", selfScore: "Tự chấm", votes: "Biểu quyết" } as const;
