/**
 * Names of the standard sheets (contract §1), the same in every language. `indicators` is the Board's catalogue and, in
 * a unit's form, what the unit registers; `cover` is a unit's and a cluster's.
 */
export const sheetNames = {
  // The Board's input.
  period: "Kỳ báo cáo",
  clusters: "Cụm, khối",
  roster: "Danh sách",
  documents: "Danh mục hồ sơ",
  indicators: "Chỉ tiêu",
  assignedTargets: "Chỉ tiêu giao",
  contentItems: "Danh mục nội dung",
  scale: "Thang điểm",
  bands: "Mức điểm",
  sections: "Mục điểm",
  conditions: "Điều kiện",
  classes: "Xếp loại",
  awards: "Khen thưởng",
  letterheads: "Mẫu văn bản",
  statisticsForms: "Biểu thống kê",
  statisticsFigures: "Số liệu thống kê",
  receipts: "Sổ theo dõi nhận báo cáo",
  reminders: "Sổ đôn đốc",
  opinions: "Ý kiến điều chỉnh",
  enteredScores: "Điểm chấm",
  nominations: "Kết quả bình xét",
  conflicts: "Cần đối chiếu",
  // A unit's form, a cluster's own sheets, and what goes out to be scored.
  cover: "Thông tin chung",
  results: "Kết quả",
  adjustments: "Điều chỉnh",
  selfScores: "Tự chấm",
  commendations: "Kết quả khen thưởng",
  contents: "Nội dung",
  clusterReport: "Báo cáo cụm",
  slip: "Phiếu chấm",
  listSlip: "Phiếu cung cấp thông tin",
  // Output.
  overview: "Tổng quan",
  unitStandings: "Tình hình gửi báo cáo",
  clusterStandings: "Tình hình cụm, khối",
  figures: "Tổng hợp chỉ tiêu",
  adjustmentRegister: "Điều chỉnh chỉ tiêu",
  scores: "Bảng điểm",
  scoreDetails: "Chi tiết điểm",
  ranking: "Xếp hạng",
  statedTotals: "Đối chiếu điểm",
  nominees: "Suy tôn",
  comparedRounds: "So sánh các kỳ",
  contentSummary: "Tổng hợp nội dung",
  commendationSummary: "Tổng hợp khen thưởng",
  form0601: "Biểu 0601",
  form0602: "Biểu 0602",
  form0603: "Biểu 0603",
  form0604: "Biểu 0604",
  form0605: "Biểu 0605",
  clusterNotes: "Ghi chép của cụm, khối",
  corrections: "Đính chính",
  issues: "Nội dung cần rà soát",
  files: "Tệp đã đọc",
  // First in a marked copy.
  review: "Cần xem lại",
} as const;

/** The very hidden sheet by which a workbook of ours is known. */
export const marksSheet = "_TD";

/** How the names of all other hidden sheets begin: the store, and the lists of choices. */
export const hiddenPrefix = "_TD_";

/** Lists for the drop-downs of a workbook. */
export const choicesSheet = "_TD_Danh mục chọn";

/** What each row of `Điểm chấm` counts, for the look-ups of `Bảng điểm`: live formulas, made anew with it. */
export const lookedUpScoresSheet = "_TD_Tra điểm";

/** What a workbook keeps of the rounds before its own (rounds.md). */
export const formerRoundsSheet = "_TD_Kỳ trước";

/** Every seal of the round (rounds.md, Sealing). */
export const sealsSheet = "_TD_Chốt";

/** How the names of sheets begin that live only while Excel is being written. */
export const temporaryPrefix = "_TD_~";

/** Codes of Danh mục hồ sơ that the product itself goes by: the report, a unit's form and its adjustments. */
export const documentCodes = { report: { unit: "BC", cluster: "C-BC" }, form: "BIEU", adjustments: "DC" } as const;
