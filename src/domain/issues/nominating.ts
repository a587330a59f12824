import { issue } from "./record";

type AwardParams = { readonly award: string };

/** Nominations, votes and quotas. */
export const nominating = {
  "award-unlisted": issue<AwardParams>({
    severity: "warning",
    sentence: ({ award }) =>
      `"${award}" không có ở trang Khen thưởng nên không có số lượng, tỷ lệ phiếu để đối chiếu. Đề nghị ghi đúng tên danh hiệu, hình thức.`,
    cause: "Tên danh hiệu, hình thức ghi khác với trang Khen thưởng.",
    remedy: "Ghi đúng tên ở trang Khen thưởng, hoặc bổ sung danh hiệu, hình thức vào trang đó.",
    sample: { award: "Cờ thi đua của UBND tỉnh" },
  }),
  "award-not-in-force": issue<AwardParams & { day: string }>({
    severity: "warning",
    sentence: ({ award, day }, { date }) =>
      `"${award}" không có hiệu lực vào ngày ${date(day)}. Đề nghị kiểm tra lại danh hiệu, hình thức đề nghị.`,
    cause: "Ngày cụm, khối tổ chức hội nghị nằm ngoài Từ ngày, Đến ngày của danh hiệu, hình thức.",
    remedy: "Chọn danh hiệu, hình thức còn hiệu lực, hoặc sửa Từ ngày, Đến ngày.",
    sample: { award: "Cờ thi đua của UBND tỉnh", day: "2020-07-10" },
  }),
  "nomination-of-guest": issue<AwardParams>({
    severity: "warning",
    sentence: ({ award }) =>
      `Đơn vị tham gia, không bình xét nhưng được đề nghị "${award}", không được tính. Đề nghị bỏ đề nghị này hoặc sửa vai trò của đơn vị.`,
    cause: "Đơn vị có vai trò Tham gia, không bình xét trong danh sách.",
    remedy: "Bỏ đề nghị, hoặc sửa vai trò ở trang Danh sách.",
    sample: { award: "Cờ thi đua của UBND tỉnh" },
  }),
  "nomination-not-concerned": issue<AwardParams>({
    severity: "warning",
    sentence: ({ award }) =>
      `"${award}" không áp dụng với đơn vị này (cột Áp dụng, trang Khen thưởng) nên đề nghị không được tính. Đề nghị bỏ đề nghị hoặc sửa cột Áp dụng.`,
    cause: "Không dòng nào của danh hiệu, hình thức có cột Áp dụng gồm đơn vị này.",
    remedy: "Bỏ đề nghị, hoặc sửa cột Áp dụng ở trang Khen thưởng.",
    sample: { award: "Cờ thi đua của UBND tỉnh" },
  }),
  /** `ballot` `null` = the first. */
  "nomination-repeated": issue<AwardParams & { ballot: number | null }>({
    severity: "warning",
    sentence: ({ award, ballot }, { number }) =>
      `Đơn vị có nhiều dòng đề nghị "${award}"${ballot === null ? "" : ` ở lần bỏ phiếu ${number(ballot)}`}, chỉ dòng cuối được tính. Đề nghị giữ lại một dòng.`,
    cause: "Cùng một đơn vị, danh hiệu, hình thức và lần bỏ phiếu có từ hai dòng.",
    remedy: "Xóa các dòng thừa; nếu là lần bỏ phiếu khác thì ghi cột Lần bỏ phiếu.",
    sample: { award: "Cờ thi đua của UBND tỉnh", ballot: 1003 },
  }),
  "nomination-without-led": issue<AwardParams>({
    severity: "warning",
    sentence: ({ award }) =>
      `Đề nghị "${award}" chưa ghi cụm, khối mà đơn vị dẫn đầu. Đề nghị ghi cột Cụm/khối dẫn đầu.`,
    cause: "Đề nghị Cờ thi đua phải nêu cụm, khối mà đơn vị dẫn đầu (Công văn 5007/BNV-TĐKT).",
    remedy: "Ghi cột Cụm/khối dẫn đầu ở trang Kết quả bình xét.",
    sample: { award: "Cờ thi đua của UBND tỉnh" },
  }),
  "nomination-not-first": issue<AwardParams & { rank: number }>({
    severity: "warning",
    sentence: ({ award, rank }, { number }) =>
      `"${award}" dành cho đơn vị dẫn đầu cụm, khối, đơn vị được đề nghị đang xếp hạng ${number(rank)}. Đề nghị xem lại.`,
    cause:
      "Cờ thi đua, hoặc danh hiệu, hình thức tính trên đơn vị dẫn đầu cụm, khối, được đề nghị cho đơn vị không xếp hạng nhất.",
    remedy: "Đề nghị đơn vị xếp hạng nhất, hoặc ghi rõ lý do ở cột Ghi chú và báo cáo Hội đồng xem xét.",
    sample: { award: "Cờ thi đua của UBND tỉnh", rank: 1003 },
  }),
  /** `conditions`: codes of the conditions that are not fulfilled. */
  "nomination-not-eligible": issue<AwardParams & { conditions: string }>({
    severity: "warning",
    sentence: ({ award, conditions }) =>
      `Đơn vị được đề nghị "${award}" nhưng không đạt điều kiện ${conditions}. Đề nghị xem lại.`,
    cause: "Có điều kiện ở trang Điều kiện mà đơn vị không đạt, hệ quả là không đề nghị.",
    remedy: "Rút đề nghị, hoặc kiểm tra lại căn cứ của điều kiện.",
    sample: { award: "Cờ thi đua của UBND tỉnh", conditions: "DK01, DK03" },
  }),
  /** `agency` and `paper` "" = not stated; `receivedOn` ISO, "" = blank. */
  "nomination-listed": issue<
    AwardParams & { condition: string; name: string; agency: string; paper: string; receivedOn: string }
  >({
    severity: "warning",
    sentence: ({ award, condition, name, agency, paper, receivedOn }, { date }) => {
      const from = [
        ...(agency === "" ? [] : [agency]),
        ...(paper === "" ? [] : [paper]),
        ...(receivedOn === "" ? [] : [`nhận ngày ${date(receivedOn)}`]),
      ];
      return `Đơn vị được đề nghị "${award}" có tên theo điều kiện ${condition} (${name})${from.length === 0 ? "" : `: ${from.join(", ")}`}. Cần Hội đồng xem xét.`;
    },
    cause: "Đơn vị có tên trong danh sách của cơ quan có thẩm quyền; hệ quả của điều kiện không phải là không đề nghị.",
    remedy: "Báo cáo Hội đồng xem xét; phần mềm không bỏ đề nghị nào.",
    sample: {
      award: "Cờ thi đua của UBND tỉnh",
      condition: "DK04",
      name: "Không vi phạm về phòng cháy",
      agency: "Công an tỉnh",
      paper: "Văn bản số 12/TB-CA",
      receivedOn: "2020-07-10",
    },
  }),
  /** `agency` "" = not named. */
  "list-overdue": issue<{ condition: string; name: string; agency: string; due: string; days: number }>({
    severity: "notice",
    sentence: ({ condition, name, agency, due, days }, { number, date }) =>
      `Chưa có xác nhận của ${agency === "" ? "cơ quan có thẩm quyền" : agency} theo điều kiện ${condition} (${name}), hạn ${date(due)}, quá ${number(days)} ngày. Đề nghị đôn đốc.`,
    cause: "Quá Hạn mà Đơn vị vi phạm và Ngày nhận đều trống.",
    remedy: "Đôn đốc cơ quan cung cấp; khi có danh sách thì ghi Đơn vị vi phạm (hoặc Không), Ngày nhận, Văn bản.",
    sample: { condition: "DK04", name: "Không vi phạm", agency: "Công an tỉnh", due: "2020-07-10", days: 1003 },
  }),
  "list-unanswered": issue<{ condition: string; name: string; agency: string }>({
    severity: "warning",
    sentence: ({ condition, name, agency }) =>
      `Đã ghi ngày nhận danh sách của ${agency === "" ? "cơ quan có thẩm quyền" : agency} theo điều kiện ${condition} (${name}) nhưng cột Đơn vị vi phạm để trống, nên coi như chưa có xác nhận. Đề nghị ghi mã đơn vị, hoặc ghi Không.`,
    cause: "Có Ngày nhận mà Đơn vị vi phạm trống: không rõ là không có đơn vị nào hay chưa ghi.",
    remedy: "Ghi mã các đơn vị có tên, hoặc ghi Không.",
    sample: { condition: "DK04", name: "Không vi phạm về phòng cháy", agency: "Công an tỉnh" },
  }),
  "eligibility-contradiction": issue<AwardParams & { stated: string; conditions: string }>({
    severity: "warning",
    sentence: ({ award, stated, conditions }) =>
      `Đề nghị "${award}" ghi Đủ điều kiện là "${stated}" nhưng kết quả xét là: ${conditions === "" ? "không có điều kiện nào không đạt" : `không đạt ${conditions}`}. Đề nghị làm rõ.`,
    cause: "Cột Đủ điều kiện khác với kết quả xét các điều kiện.",
    remedy: "Sửa cột Đủ điều kiện, hoặc sửa căn cứ ở trang Điều kiện.",
    sample: { award: "Cờ thi đua của UBND tỉnh", stated: "Đủ", conditions: "DK01" },
  }),
  "votes-impossible": issue<AwardParams>({
    severity: "warning",
    sentence: ({ award }) =>
      `Số phiếu đề nghị "${award}" chưa khớp: đồng ý không quá hợp lệ, hợp lệ không quá thu về, thu về không quá phát ra, phát ra không quá tổng thành viên. Đề nghị kiểm tra lại biên bản kiểm phiếu.`,
    cause: "Số phiếu ghi ở các cột mâu thuẫn với nhau.",
    remedy: "Đối chiếu với biên bản kiểm phiếu và ghi lại.",
    sample: { award: "Cờ thi đua của UBND tỉnh" },
  }),
  "votes-below-threshold": issue<
    AwardParams & {
      agreed: number;
      all: number;
      percent: number;
    }
  >({
    severity: "warning",
    sentence: ({ award, agreed, all, percent }, { number }) =>
      `Đề nghị "${award}" được ${number(agreed)}/${number(all)} phiếu đồng ý, dưới mức ${number(percent)}%. Đề nghị xem lại.`,
    cause: "Tỷ lệ phiếu đồng ý dưới Tỷ lệ phiếu tối thiểu của danh hiệu, hình thức.",
    remedy: "Rút đề nghị, hoặc kiểm tra lại số phiếu.",
    sample: { award: "Cờ thi đua của UBND tỉnh", agreed: 1003, all: 1234, percent: 87.5 },
  }),
  /** `ballots`: the numbers in order. */
  "ballots-not-numbered": issue<AwardParams & { ballots: string }>({
    severity: "warning",
    sentence: ({ award, ballots }) =>
      `Các lần bỏ phiếu đề nghị "${award}" ghi là ${ballots}, phải đánh số liên tục từ 1. Đề nghị ghi đủ các lần bỏ phiếu.`,
    cause: "Có lần bỏ phiếu sau mà thiếu lần trước, hoặc Lần bỏ phiếu không phải là số nguyên từ 1.",
    remedy: "Ghi mỗi lần bỏ phiếu một dòng, Lần bỏ phiếu là 1, 2 …, theo biên bản kiểm phiếu.",
    sample: { award: "Cờ thi đua của UBND tỉnh", ballots: "1; 3" },
  }),
  "ballot-over-limit": issue<AwardParams & { ballot: number; limit: number }>({
    severity: "warning",
    sentence: ({ award, ballot, limit }, { number }) =>
      `Đề nghị "${award}" bỏ phiếu lần ${number(ballot)}, được bỏ phiếu tối đa ${number(limit)} lần, nên lần này không có giá trị quyết định. Đề nghị xem lại.`,
    cause: "Lần bỏ phiếu lớn hơn Số lần bỏ phiếu tối đa của danh hiệu, hình thức.",
    remedy: "Kiểm tra lại Lần bỏ phiếu, hoặc Số lần bỏ phiếu tối đa ở trang Khen thưởng.",
    sample: { award: "Cờ thi đua của UBND tỉnh", ballot: 1234, limit: 1003 },
  }),
  "ballot-below-quorum": issue<AwardParams & { ballot: number; present: number; members: number; percent: number }>({
    severity: "warning",
    sentence: ({ award, ballot, present, members, percent }, { number }) =>
      `Lần bỏ phiếu ${number(ballot)} đề nghị "${award}" có ${number(present)}/${number(members)} thành viên dự họp, dưới mức ${number(percent)}%, nên không có giá trị quyết định. Đề nghị tổ chức lại.`,
    cause: "Số dự họp trên Tổng thành viên dưới Tỷ lệ dự họp tối thiểu; ý kiến bằng văn bản không tính là dự họp.",
    remedy: "Kiểm tra lại Số dự họp, hoặc bỏ phiếu lại khi đủ thành viên dự họp.",
    sample: { award: "Cờ thi đua của UBND tỉnh", ballot: 1002, present: 1003, members: 1234, percent: 87.5 },
  }),
  "quorum-unknown": issue<AwardParams & { ballot: number; percent: number }>({
    severity: "warning",
    sentence: ({ award, ballot, percent }, { number }) =>
      `Lần bỏ phiếu ${number(ballot)} đề nghị "${award}" chưa ghi Số dự họp hoặc Tổng thành viên nên chưa biết có đủ ${number(percent)}% thành viên dự họp. Đề nghị ghi bổ sung.`,
    cause: "Danh hiệu, hình thức có Tỷ lệ dự họp tối thiểu mà lần bỏ phiếu chưa ghi số dự họp.",
    remedy: "Ghi Số dự họp và Tổng thành viên theo biên bản.",
    sample: { award: "Cờ thi đua của UBND tỉnh", ballot: 1002, percent: 87.5 },
  }),
  /** `null` = not entered. */
  "attendance-impossible": issue<
    AwardParams & {
      ballot: number;
      present: number | null;
      written: number | null;
      returned: number | null;
      members: number | null;
    }
  >({
    severity: "warning",
    sentence: ({ award, ballot, present, written, returned, members }, { number }) => {
      const said = (label: string, count: number | null) => (count === null ? [] : [`${label} ${number(count)}`]);
      const counts = [
        ...said("dự họp", present),
        ...said("lấy ý kiến bằng văn bản", written),
        ...said("phiếu thu về", returned),
        ...said("tổng thành viên", members),
      ];
      return `Lần bỏ phiếu ${number(ballot)} đề nghị "${award}" chưa khớp (${counts.join(", ")}): phiếu thu về không quá số dự họp cộng số lấy ý kiến bằng văn bản, hai số này cộng lại không quá tổng thành viên. Đề nghị kiểm tra lại biên bản.`;
    },
    cause: "Số dự họp, số lấy ý kiến bằng văn bản, phiếu thu về và tổng thành viên mâu thuẫn với nhau.",
    remedy: "Đối chiếu với biên bản và ghi lại.",
    sample: {
      award: "Cờ thi đua của UBND tỉnh",
      ballot: 1002,
      present: 1003,
      written: 1004,
      returned: 2222,
      members: 1234,
    },
  }),
  "nominations-over-quota": issue<AwardParams & { count: number; limit: number }>({
    severity: "warning",
    sentence: ({ award, count, limit }, { number }) =>
      `Cụm, khối đề nghị ${number(count)} đơn vị cho "${award}", số lượng được đề nghị là ${number(limit)}. Đề nghị xem lại.`,
    cause: "Số đơn vị được đề nghị nhiều hơn số lượng hoặc tỷ lệ ở trang Khen thưởng.",
    remedy: "Rút bớt đề nghị theo thứ tự, hoặc sửa số lượng.",
    sample: { award: "Cờ thi đua của UBND tỉnh", count: 1234, limit: 1003 },
  }),
  "nominations-tied-at-edge": issue<AwardParams & { limit: number; units: string }>({
    severity: "warning",
    sentence: ({ award, limit, units }, { number }) =>
      `Ở vị trí thứ ${number(limit)} của "${award}" có các đơn vị cùng hạng, trong và ngoài số lượng: ${units}. Đề nghị xem xét, biểu quyết.`,
    cause: "Đơn vị trong số lượng cùng hạng với đơn vị ngoài số lượng.",
    remedy: "Bổ sung tiêu chí ưu tiên khi bằng điểm, hoặc biểu quyết.",
    sample: { award: "Cờ thi đua của UBND tỉnh", limit: 1003, units: "K03-01; K03-02" },
  }),
  "nominations-over-cap": issue<AwardParams & { count: number; limit: number }>({
    severity: "warning",
    sentence: ({ award, count, limit }, { number }) =>
      `Toàn tỉnh có ${number(count)} đề nghị cho "${award}", số lượng tối đa là ${number(limit)}. Đề nghị xem lại.`,
    cause: "Số đề nghị của các cụm, khối nhiều hơn tỷ lệ tối đa của tỉnh, làm tròn xuống.",
    remedy: "Xem xét, kết luận trong số lượng tối đa; ghi Ý kiến Ban, Kết luận của Hội đồng.",
    sample: { award: "Cờ thi đua của UBND tỉnh", count: 1234, limit: 1003 },
  }),
  "nomination-order-differs": issue<AwardParams>({
    severity: "notice",
    sentence: ({ award }) => `Thứ tự đề nghị "${award}" khác thứ tự xếp hạng theo điểm.`,
    cause: "Thứ tự đề nghị không theo thứ hạng.",
    remedy: "Kiểm tra lại nếu không phải chủ ý của hội nghị.",
    sample: { award: "Cờ thi đua của UBND tỉnh" },
  }),
  "quota-base-unknown": issue<AwardParams & { base: string }>({
    severity: "notice",
    sentence: ({ award, base }) =>
      `Tỷ lệ của "${award}" tính trên "${base}", phần mềm không đếm được nên không đối chiếu số lượng.`,
    cause: "Cột Tính trên ghi đối tượng mà phần mềm không có số liệu.",
    remedy: "Tự đối chiếu số lượng, hoặc ghi cột Tính trên theo một trong các cách ở phần hướng dẫn của cột.",
    sample: { award: "Cờ thi đua của UBND tỉnh", base: "Số cá nhân" },
  }),
};
