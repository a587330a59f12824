import { isNotBuilt } from "../../domain/scoring/compute-points";
import { wordsOf } from "../description/field-type";
import { scoringWays } from "../sheets/board/scale-list";
import type { ScoredCluster } from "./score-plan";

/** How the table is to be read, under it. */
export function scoreRemarks({ scale }: ScoredCluster): readonly string[] {
  const byHand = scale.filter(isNotBuilt).map(({ code, kind }) => `${code} (${wordsOf(scoringWays, kind)})`);
  return [
    "Nền trắng: tính theo công thức; nền xám: lấy từ trang Điểm chấm; nền xanh nhạt: đơn vị tự chấm; dấu –: không áp dụng; ô trống: chưa có điểm.",
    "Mỗi ô điểm là công thức (khóa), lấy giai đoạn đầu tiên có điểm: chính thức, thẩm định, cụm/khối chấm, công thức, tự chấm (từng giai đoạn: bên phải bảng, không in). Chỉ nhập ở trang Điểm chấm.",
    ...(byHand.length === 0 ? [] : [`Tiêu chí chưa tính tự động, đề nghị chấm trực tiếp ở trang Điểm chấm: ${byHand.join("; ")}.`]),
  ];
}
