import type { ConsolidateTexts } from "../../pane/consolidate-texts";

export const consolidate: ConsolidateTexts = {
  title: "Tổng hợp",
  hint: "Lập lại các trang kết quả từ báo cáo đã lưu trong sổ, theo ngày hôm nay và các trang đầu vào hiện có.",
  consolidate: "Tổng hợp",
};
