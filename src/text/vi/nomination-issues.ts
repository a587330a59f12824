import { formatDate } from "../dates";
import { formatNumber } from "../numbers";
import type { NominationSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "vi");

/** Nominations, votes, quotas. */
export const nominationIssues: NominationSentences = {
  "award-unlisted": ({ award }) =>
    `"${award}" không có ở trang Khen thưởng nên không có số lượng, tỷ lệ phiếu để đối chiếu. Đề nghị ghi đúng tên danh hiệu, hình thức.`,
  "award-not-in-force": ({ award, day }) =>
    `"${award}" không có hiệu lực vào ngày ${formatDate(day)}. Đề nghị kiểm tra lại danh hiệu, hình thức đề nghị.`,
  "nomination-of-guest": ({ award }) =>
    `Đơn vị tham gia, không bình xét nhưng được đề nghị "${award}", không được tính. Đề nghị bỏ đề nghị này hoặc sửa vai trò của đơn vị.`,
  "nomination-repeated": ({ award }) =>
    `Đơn vị có nhiều dòng đề nghị "${award}", chỉ dòng cuối được tính. Đề nghị giữ lại một dòng.`,
  "nomination-without-led": ({ award }) =>
    `Đề nghị "${award}" chưa ghi cụm, khối mà đơn vị dẫn đầu. Đề nghị ghi cột Cụm/khối dẫn đầu.`,
  "nomination-not-eligible": ({ award, conditions }) =>
    `Đơn vị được đề nghị "${award}" nhưng không đạt điều kiện ${conditions}. Đề nghị xem lại.`,
  "eligibility-contradiction": ({ award, stated, conditions }) =>
    `Đề nghị "${award}" ghi Đủ điều kiện là "${stated}" nhưng kết quả xét là: ${conditions === "" ? "không có điều kiện nào không đạt" : `không đạt ${conditions}`}. Đề nghị làm rõ.`,
  "votes-impossible": ({ award }) =>
    `Số phiếu đề nghị "${award}" chưa khớp: đồng ý không quá hợp lệ, hợp lệ không quá thu về, thu về không quá phát ra, phát ra không quá tổng thành viên. Đề nghị kiểm tra lại biên bản kiểm phiếu.`,
  "votes-below-threshold": ({ award, agreed, all, percent }) =>
    `Đề nghị "${award}" được ${number(agreed)}/${number(all)} phiếu đồng ý, dưới mức ${number(percent)}%. Đề nghị xem lại.`,
  "nominations-over-quota": ({ award, count, limit }) =>
    `Cụm, khối đề nghị ${number(count)} đơn vị cho "${award}", số lượng được đề nghị là ${number(limit)}. Đề nghị xem lại.`,
  "nominations-tied-at-edge": ({ award, limit, units }) =>
    `Ở vị trí thứ ${number(limit)} của "${award}" có các đơn vị cùng hạng, trong và ngoài số lượng: ${units}. Đề nghị xem xét, biểu quyết.`,
  "nominations-over-cap": ({ award, count, limit }) =>
    `Toàn tỉnh có ${number(count)} đề nghị cho "${award}", số lượng tối đa là ${number(limit)}. Đề nghị xem lại.`,
  "nomination-order-differs": ({ award }) => `Thứ tự đề nghị "${award}" khác thứ tự xếp hạng theo điểm.`,
  "quota-base-unknown": ({ award, base }) =>
    `Tỷ lệ của "${award}" tính trên "${base}", phần mềm không đếm được nên không đối chiếu số lượng.`,
};
