import type { Place } from "../pane-actions";

/** Where people state the round, when reports came, and on what is scored (contract §1). */
export const periodSheet: Place = { sheet: "Kỳ báo cáo", cell: "A1" };
export const registerSheet: Place = { sheet: "Sổ theo dõi nhận báo cáo", cell: "A1" };
export const scaleSheet: Place = { sheet: "Thang điểm", cell: "A1" };
