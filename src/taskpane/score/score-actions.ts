import type { MemberSums, PointsDraft, ScoreSheet } from "../../app/live/scoring/score-sheet";
import type { Undo } from "../../app/live/undo-change";
import type { NoPeriod, Place } from "../pane-actions";

/** Nothing to score on: no cluster of this workbook has a scale. `scaleSheet`: where one is written. */
export type NoScale = { readonly scaleSheet: Place };

/** Which points are meant. */
export type PointsOf = { readonly cluster: string; readonly drafts: readonly PointsDraft[] };

/** Acts of points. */
export type ScoreActions = {
  /** The points of a cluster; `null` = of the workbook's first. */
  readonly scoreSheet: (cluster: string | null) => Promise<ScoreSheet | NoScale | NoPeriod>;
  /** What the cluster's sums and ranks would come to with these points; writes nothing. */
  readonly tryPoints: (points: PointsOf) => Promise<readonly MemberSums[]>;
  /** Writes the points into `Điểm chấm`. */
  readonly enterPoints: (points: PointsOf) => Promise<Undo>;
  /** Restores what a person's act changed in the input sheets, as long as nobody has typed over it. */
  readonly takeBack: (undo: Undo) => Promise<void>;
};
