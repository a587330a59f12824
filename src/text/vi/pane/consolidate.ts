import type { ConsolidateTexts } from "../../pane/consolidate-texts";

export const consolidate: ConsolidateTexts = {
  title: "Tổng hợp",
};
