import { acceptanceChange, type ScaleAcceptance } from "../../app/live/board/scoring/accept-scale";
import { criterionChange, scaleChange } from "../../app/live/board/scoring/change-scale";
import { type CriterionEntry, openScaleSheet, type ScaleEntry } from "../../app/live/board/scoring/scale-sheet";
import { enterInto, noPeriod, type WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";

/** Acts of a cluster's scale. */
export function scaleActs(desk: WorkDesk, reading: RoundReading) {
  return {
    /** The scale of a cluster; `null` = of the workbook's first. Gives `null` where the workbook has no cluster. */
    scaleSheet: async (cluster: string | null) => {
      const open = await reading.scoring();
      return open === null ? noPeriod : openScaleSheet(open.opened, open.round, cluster);
    },
    /** Writes numbers into `Thang điểm` and the state into `Cụm, khối`. */
    changeScale: (entry: ScaleEntry) => enterInto(desk, (opened) => scaleChange(opened, entry)),
    /** Writes one line with its bands into `Thang điểm` and `Mức điểm`. */
    writeCriterion: (entry: CriterionEntry) => enterInto(desk, (opened) => criterionChange(opened, entry)),
    /** Writes the scale that a cluster sent into the Board's own sheets. */
    acceptScale: (acceptance: Omit<ScaleAcceptance, "day">) =>
      enterInto(desk, (opened, day) => acceptanceChange(opened, { ...acceptance, day })),
  };
}
