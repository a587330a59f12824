import type { ScaleAcceptance } from "../../app/live/board/scoring/accept-scale";
import type { CriterionEntry, ScaleEntry, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import type { Undo } from "../../app/live/changing/undo-change";
import type { NoPeriod } from "../pane-actions";

/** Acts of a cluster's scale. */
export type ScaleActions = {
  /** The scale of a cluster; `null` = of the workbook's first. Gives `null` where the workbook has no cluster. */
  readonly scaleSheet: (cluster: string | null) => Promise<ScaleSheet | null | NoPeriod>;
  /** Writes numbers into `Thang điểm` and the state into `Cụm, khối`. */
  readonly changeScale: (entry: ScaleEntry) => Promise<Undo>;
  /** Writes one line with its bands into `Thang điểm` and `Mức điểm`. */
  readonly writeCriterion: (entry: CriterionEntry) => Promise<Undo>;
  /** Writes the scale that a cluster sent into the Board's own sheets. */
  readonly acceptScale: (acceptance: Omit<ScaleAcceptance, "day">) => Promise<Undo>;
};
