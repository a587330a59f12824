/** Why what the Board's sheets say of a scale is not defined (contract §5). */
export type ScaleUndefined =
  | "unknown-code"
  | "calculated-of-calculated"
  | "in-words"
  | "blank"
  | "by-sign"
  | "no-target"
  | "not-with-method"
  | "no-ranks"
  | "no-steps"
  | "no-bonus"
  | "not-above-zero"
  | "no-indicator"
  | "no-section"
  | "no-section-maximum"
  | "other-section"
  | "outside-base"
  | "too-deep"
  | "empty-part"
  | "result-in-words"
  | "unknown-condition"
  | "judged-after-points"
  | "class-by-class"
  | "group-effects-differ";

/** What each of them says of what is written in the cell. */
export const scaleUndefined: { readonly [R in ScaleUndefined]: (raw: string) => string } = {
  "unknown-code": (raw) => `mã "${raw}" không có trong trang Chỉ tiêu`,
  "calculated-of-calculated": (raw) => `"${raw}" cũng là chỉ tiêu được tính từ các chỉ tiêu khác`,
  "in-words": (raw) => `kết quả của "${raw}" ghi bằng chữ, không cộng được`,
  blank: () => "chưa ghi mã nào",
  "no-target": (raw) => `"${raw}" chỉ dùng với cách chấm so kết quả với chỉ tiêu`,
  "not-with-method": (raw) => `"${raw}" không đi với cách chấm này`,
  "no-ranks": (raw) => `"${raw}" chỉ dùng với cách chấm Theo bậc hoặc Theo thứ hạng`,
  "no-steps": (raw) => `"${raw}" chỉ dùng với cách chấm Trừ dần theo mức thiếu hoặc Cộng điểm phần vượt`,
  "no-bonus": (raw) => `"${raw}" chỉ dùng với dòng điểm thưởng`,
  "not-above-zero": (raw) => `"${raw}" phải lớn hơn 0`,
  "no-indicator": (raw) => `"${raw}" chỉ dùng với tiêu chí có Chỉ tiêu`,
  "no-section": (raw) => `"${raw}" chỉ dùng với tiêu chí có Mục ở trang Mục điểm`,
  "no-section-maximum": (raw) => `"${raw}" cần Điểm tối đa của mục ở trang Mục điểm`,
  "other-section": (raw) => `"${raw}" ghi một mục không chứa tiêu chí này`,
  "outside-base": (raw) => `"${raw}" chỉ dùng với tiêu chí của điểm cơ sở`,
  "too-deep": (raw) => `mục "${raw}" có hơn 5 cấp`,
  "empty-part": (raw) => `mục "${raw}" bỏ trống một cấp`,
  "result-in-words": (raw) => `"${raw}" không dùng với chỉ tiêu ghi bằng chữ`,
  "by-sign": (raw) => `"${raw}" không đi với cách chấm Thưởng/Trừ, vì số dương đã là thưởng, số âm đã là trừ`,
  "unknown-condition": (raw) => `mã "${raw}" không có trong trang Điều kiện`,
  "judged-after-points": (raw) => `"${raw}" không dùng được vì điều kiện này chỉ xét sau khi đã xếp hạng, xếp loại`,
  "class-by-class": (raw) => `"${raw}" làm thay đổi chính loại mà điều kiện này xét`,
  "group-effects-differ": (raw) => `các dòng của nhóm "${raw}" ghi hệ quả khác nhau`,
};
