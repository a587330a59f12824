import type { QuotaBase } from "../../domain/round/decision-rules";
import { formatNumber, formatShort } from "../numbers";
import type { NominationWords } from "../nomination-texts";

const number = (value: number): string => formatNumber(value, null, "vi");
const percent = (value: number): string => `${formatShort(value, 2, "vi")}%`;
const bases = {
  members: "tổng số thành viên",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
} as const;

export const nomination: NominationWords = {
  votes: ({ votes, enough, votesAgree }, { votePercent }) => {
    if (!votesAgree) return "✖ Số phiếu chưa khớp";
    if (votes === null) return "";
    const counted = `${number(votes.agreed)}/${number(votes.all)} ${bases[votes.base]}, bằng ${percent(votes.percent)}`;
    if (enough === null || votePercent === null) return counted;
    return `${enough ? "✔ Đủ" : "✖ Chưa đủ"}: ${counted}, tối thiểu ${percent(votePercent)}`;
  },
  eligibility: {
    yes: "✔ Đủ điều kiện",
    no: "✖ Không đủ điều kiện",
    unasked: "– Không có điều kiện nào",
    unknown: "… Chưa xét được",
    board: "… Chờ Ban xác định",
  },
  place: ({ within, tiedAtEdge }, limit) => {
    if (within === null || limit === null) return "";
    const place = within ? `✔ Trong số lượng (${number(limit)})` : `▲ Vượt số lượng (${number(limit)})`;
    return tiedAtEdge ? `${place}; cùng hạng ở ranh giới` : place;
  },
  cap: ({ award: { counted }, cap }) => {
    if (cap === null || counted === null) return "";
    if (cap.percent === null || cap.count === null) return "Số lượng của cả tỉnh";
    return `${percent(cap.percent)} của ${number(cap.count)} ${countedWords(counted)}, làm tròn xuống`;
  },
};

function countedWords(counted: QuotaBase): string {
  switch (counted.kind) {
    case "cluster-units":
      return "đơn vị được bình xét";
    case "province":
      return "cả tỉnh";
    case "clusters":
      return "cụm, khối";
    case "first-ranked":
      return "đơn vị xếp thứ nhất";
    case "collectives":
      return `tập thể ${{ standard: "đạt tiêu chuẩn", nominated: "được đề nghị", decided: "được kết luận tặng" }[counted.counted]} ${counted.award}`;
    default:
      return counted satisfies never;
  }
}
