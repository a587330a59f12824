/**
 * Headers and labels that stand on several sheets, or that a check names besides the sheet on which they stand
 * (contract §1): the sheet, the results made from it and the sentence about it call a column the same.
 */
export const headers = {
  order: "STT",
  unit: "Mã đơn vị",
  unitName: "Tên đơn vị",
  cluster: "Mã cụm/khối",
  note: "Ghi chú",
  // What a unit promises, and what it achieved.
  indicatorName: "Nội dung chỉ tiêu",
  measure: "ĐVT",
  target: "Chỉ tiêu đăng ký",
  halfYearPlan: "Kế hoạch 6 tháng",
  result: "Thực hiện trong kỳ",
  proof: "Tài liệu kiểm chứng",
  proposedTarget: "Đề nghị điều chỉnh",
  reason: "Lý do",
  appliedTarget: "Chỉ tiêu được áp dụng",
  leaderOpinion: "Ý kiến cụm/khối trưởng",
  councilOpinion: "Ý kiến Hội đồng",
  content: "Nội dung báo cáo",
  // The cover of a report.
  dataAsOf: "Số liệu tính đến ngày",
  dataNature: "Tính chất số liệu",
  reviewForm: "Hình thức sơ kết",
  reviewDate: "Ngày sơ kết",
  adjusts: "Có điều chỉnh chỉ tiêu",
  documentNumber: "Số ký hiệu",
  signedOn: "Ngày ký",
  preparedBy: "Người lập biểu",
  phone: "Điện thoại",
  // The scale, and what is scored by it.
  criterion: "Mã tiêu chí",
  maximum: "Điểm chuẩn",
  step: "Bước",
  perTime: "Điểm mỗi lần",
  lowest: "Điểm tối thiểu",
  highest: "Điểm tối đa",
  explanation: "Giải trình",
  // Conditions, classes and votes.
  conditionScope: "Phạm vi",
  threshold: "Ngưỡng",
  effectAmount: "Mức hệ quả",
  violators: "Đơn vị vi phạm",
  statistics: "Biểu thống kê",
  classFrom: "Từ điểm (%)",
  ballotsIssued: "Phiếu phát ra",
  ballotsReturned: "Thu về",
  ballotsValid: "Hợp lệ",
  voters: "Tổng thành viên",
  leadsCluster: "Cụm/khối dẫn đầu",
} as const;
