import type { Place } from "../pane-actions";

/** Where people state the round, and where they enter when reports came (contract §1). */
export const periodSheet: Place = { sheet: "Kỳ báo cáo", cell: "A1" };
export const registerSheet: Place = { sheet: "Sổ theo dõi nhận báo cáo", cell: "A1" };
