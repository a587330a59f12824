import type { LineCause } from "../../domain/comparison/explain-total";
import { formatNumber } from "../numbers";
import type { TotalTexts } from "../total-texts";
import { words } from "./words";

const shown = (value: number | string | null): string =>
  value === null ? "chưa có" : typeof value === "number" ? formatNumber(value, null, "vi") : value;

function cause(of: LineCause): string {
  switch (of.kind) {
    case "stage":
      return `theo ${words.stage[of.stage]}`;
    case "board-row":
      return "theo điểm ghi ở sổ của Ban";
    case "target":
      return `chỉ tiêu áp dụng: cụm, khối ${shown(of.stated)}, Ban ${shown(of.held)}`;
    case "result":
      return `kết quả: cụm, khối ${shown(of.stated)}, Ban ${shown(of.held)}`;
    case "scale":
      return "thang điểm trong tệp khác thang điểm của Ban";
    case "register":
      return "theo ngày nhận ở sổ của Ban";
    case "peers":
      return "kết quả của đơn vị khác trong cụm, khối có thay đổi";
    case "arithmetic":
      return "điểm trong tệp không khớp số liệu của chính tệp";
    case "not-calculated":
      return "ô điểm trong tệp chưa được tính";
    case "unknown":
      return "chưa rõ nguyên nhân";
    default:
      return of satisfies never;
  }
}

export const totals: TotalTexts = {
  reason: (reason) => {
    switch (reason.kind) {
      case "line":
        return `${reason.line.criterion}: ${shown(reason.line.stated)} → ${shown(reason.line.held)} (${cause(reason.line.cause)})`;
      case "conditions":
        return `Trừ theo điều kiện: ${shown(reason.points)}`;
      case "rescaled":
        return `Quy đổi do có tiêu chí không áp dụng: ${shown(reason.points)}`;
      case "caps":
        return `Trần điểm của cụm, khối: ${shown(reason.points)}`;
      case "unexplained":
        return `Còn ${shown(reason.points)} điểm chưa rõ nguyên nhân`;
      case "pending":
        return `Ban chưa có điểm: ${reason.criteria.join(", ")}`;
      case "not-stated":
        return "Tệp chưa có tổng điểm (chưa đủ điểm hoặc chưa được tính)";
      case "without-lines":
        return "Tệp không có điểm từng tiêu chí nên chưa rõ nguyên nhân";
      default:
        return reason satisfies never;
    }
  },
};
