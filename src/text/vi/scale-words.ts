import { scaleValueWords, type ScaleWords } from "../scale-words";
import { words } from "./words";

export const scaleWords: ScaleWords = {
  field: {
    line: "Cả tiêu chí",
    scaleState: "Trạng thái thang điểm",
    section: "Mục",
    name: "Tiêu chí",
    max: "Điểm chuẩn",
    kind: "Cách chấm",
    indicator: "Chỉ tiêu",
    document: "Mã hồ sơ",
    bandsBy: "Bậc theo",
    step: "Bước",
    perTime: "Điểm mỗi lần",
    minimumPercent: "Mức tối thiểu để được tính điểm (%)",
    lowest: "Điểm tối thiểu",
    highest: "Điểm tối đa",
    mayBeNotApplicable: "Được không áp dụng",
    assessor: "Cơ quan chấm",
    bands: "Mức điểm",
    declaredTotal: "Tổng điểm",
    bonusCap: "Trần điểm thưởng",
    penaltyCap: "Trần điểm trừ",
    totalCap: "Tổng điểm tối đa",
    decimals: "Số chữ số thập phân",
    whenNotApplicable: "Khi không áp dụng",
    whenMissing: "Khi thiếu số liệu",
    tieBreaks: "Thứ tự ưu tiên khi bằng điểm",
  },
  value: scaleValueWords({
    lang: "vi",
    words,
    blank: "(trống)",
    choices: {
      bandsBy: { percent: "Phần trăm", value: "Giá trị" },
      scaleState: { draft: "Dự thảo", agreed: "Cụm/khối đã thống nhất", accepted: "Ban đã tiếp nhận" },
      whenNotApplicable: { rescale: "Loại trừ và quy đổi", full: "Tính điểm tối đa", zero: "Tính 0 điểm" },
      whenMissing: { pending: "Chưa tính", zero: "Tính 0 điểm" },
    },
    from: (step) => `từ ${step}`,
  }),
};
