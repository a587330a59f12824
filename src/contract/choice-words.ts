/**
 * Words that people choose from a list on a sheet, by the code that the domain has for each; the same in every
 * language, in the order of the list on the cell (contract §1).
 */
export const choiceWords = {
  yesNo: { yes: "Có", no: "Không" },
  required: { yes: "Bắt buộc", no: "Nếu có" },
  periodKind: { h1: "6 tháng đầu năm", year: "Cả năm" },
  whenNotApplicable: { rescale: "Loại trừ và quy đổi", full: "Tính điểm tối đa", zero: "Tính 0 điểm" },
  whenMissing: { pending: "Chưa tính", zero: "Tính 0 điểm" },
  adjustmentInForce: { agreed: "Khi được đồng ý", sent: "Khi gửi" },
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
  scoringMethod: {
    proportional: "Tỷ lệ",
    bands: "Theo bậc",
    "pass-fail": "Đạt/Không đạt",
    "stepwise-deduction": "Trừ dần theo mức thiếu",
    "excess-bonus": "Cộng điểm phần vượt",
    "deduct-from-max": "Trừ từ điểm chuẩn",
    "progressive-to-leader": "Lũy tiến theo đơn vị dẫn đầu",
    "ratio-to-best": "Tỷ lệ với đơn vị cao nhất",
    "by-rank": "Theo thứ hạng",
    "per-occurrence": "Theo số lần",
    direct: "Chấm trực tiếp",
    "bonus-penalty": "Thưởng/Trừ",
    deadline: "Thời hạn",
  },
  bandsBy: { percent: "Phần trăm", value: "Giá trị" },
  conditionKind: {
    "line-at-least": "Điểm mục hoặc tiêu chí tối thiểu (%)",
    "total-at-least": "Tổng điểm tối thiểu (%)",
    "result-at-most": "Kết quả chỉ tiêu không quá",
    "result-at-least": "Kết quả chỉ tiêu ít nhất",
    sent: "Không gửi báo cáo",
    "sent-in-time": "Gửi báo cáo chậm",
    confirmed: "Theo xác nhận của cơ quan có thẩm quyền",
  },
  conditionEffect: {
    "no-award": "Không đề nghị",
    "no-this-award": "Không đề nghị danh hiệu/hình thức",
    "class-at-most": "Xếp loại không quá",
    "points-off": "Trừ điểm",
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
