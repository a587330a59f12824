import { formatDate, formatNumber } from "../numbers";
import type { ScoringTexts } from "../scoring-texts";
import { words } from "./words";

export const scoring: ScoringTexts = {
  waits: ({ reason, day }) => {
    switch (reason) {
      case "unconfirmed":
        return `Thời hạn: chưa tính điểm vì ngày nhận ${day === null ? "" : `${formatDate(day)} `}còn tạm tính, chưa có Ngày đến trong Sổ theo dõi nhận báo cáo.`;
      case "not-due":
        return "Thời hạn: chưa tính điểm vì chưa đến hạn.";
      case "returned":
        return "Thời hạn: chưa tính điểm vì đã đề nghị đơn vị hoàn thiện, gửi lại.";
      default:
        return reason satisfies never;
    }
  },
  waitsForFigures: "Chưa đủ số liệu để tính điểm.",
  waitsForPerson: "Chưa chấm.",
  countsZero: "Tính 0 điểm theo quy định khi thiếu số liệu.",
  notApplicable: { rescale: "Loại trừ và quy đổi tổng điểm.", full: "Tính điểm tối đa.", zero: "Tính 0 điểm." },
  difference: ({ stage, before, difference, explained }) => {
    const higher = difference > 0;
    return `${higher ? "▲" : "▼"} ${words.stage[stage]} ${higher ? "cao" : "thấp"} hơn ${words.stage[before]} ${formatNumber(Math.abs(difference), null, "vi")} điểm${explained ? "" : ", chưa giải trình"}`;
  },
};
