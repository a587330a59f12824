import type { AdjustmentItem, AdjustmentsOfRound } from "../../../src/app/live/board/deciding/opinions";

export const item: AdjustmentItem = {
  unit: "C1-02",
  indicator: "A1",
  version: 1,
  from: 1000,
  to: 900,
  inForce: false,
  reason: "Dịch bệnh",
  document: null,
  note: null,
  opinion: null,
  clusterOpinion: "none",
  councilOpinion: "none",
  source: { file: "C1-02.xlsx", sheet: "Điều chỉnh", cell: "F8" },
  unitName: "UBND huyện Hai",
  role: "deputy",
  indicatorName: "Thu ngân sách",
  measure: "tỷ đồng",
  newest: true,
  stated: null,
};
export const round = (
  items: readonly AdjustmentItem[],
  gives: AdjustmentsOfRound["gives"] = "cluster",
): AdjustmentsOfRound => ({ gives, items, sheet: { sheet: "Ý kiến điều chỉnh", cell: "A1" } });
