import type { EntryStage, MemberSums, PointsDraft, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import type { RowSettlement } from "../../app/live/board/deciding/settle-rows";
import type { Undo } from "../../app/live/changing/undo-change";
import type { Issue } from "../../domain/issue";
import type { MadeFile } from "../made-file";
import type { ChosenFile, NoPeriod, Place, Watch } from "../pane-actions";

/** Nothing to score on: no cluster of this workbook has a scale. `scaleSheet`: where one is written. */
export type NoScale = { readonly scaleSheet: Place };

/** Which points are meant. */
export type PointsOf = {
  readonly cluster: string;
  readonly drafts: readonly PointsDraft[];
  /** Left out or `null`: the first at which points are entered in the workbook. */
  readonly stage?: EntryStage | null;
};

/** One file with all slips that were asked for, and how many they are. */
export type SlipsMade = MadeFile & { readonly agencies: number; readonly cross: number };

/**
 * Slips that were taken back: how many points were written and are there already, what is to be seen, and what takes
 * the write back.
 */
export type SlipsTaken = {
  readonly files: number;
  readonly added: number;
  readonly unchanged: number;
  readonly issues: readonly Issue[];
  readonly undo: Undo;
};

/** Acts of points. */
export type ScoreActions = {
  /** The points of a cluster; `null` = of the workbook's first. So the stage. */
  readonly scoreSheet: (cluster: string | null, stage?: EntryStage | null) => Promise<ScoreSheet | NoScale | NoPeriod>;
  /** What the cluster's sums and ranks would come to with these points; writes nothing. */
  readonly tryPoints: (points: PointsOf) => Promise<readonly MemberSums[]>;
  /** Writes the points into `Điểm chấm`. */
  readonly enterPoints: (points: PointsOf) => Promise<Undo>;
  /**
   * Says of rows that a cluster's accepted file lacks, or has otherwise than another, whether they count: points in
   * `Điểm chấm`, all else in `Cần đối chiếu`.
   */
  readonly settleRows: (settlement: Omit<RowSettlement, "day">) => Promise<Undo>;
  /**
   * The score slips of one cluster, or of all (`null`), as one file; `each` `null` = the usual number of others.
   * `null`: nobody is to be asked.
   */
  readonly makeSlips: (
    wanted: { readonly cluster: string | null; readonly each: number | null },
    watch: Watch,
  ) => Promise<SlipsMade | null | NoPeriod>;
  /** Writes the points of slips that came back into `Điểm chấm`; nothing that stands there is changed. */
  readonly takeSlips: (files: readonly ChosenFile[], watch: Watch) => Promise<SlipsTaken>;
  /** Restores what a person's act changed in the input sheets, as long as nobody has typed over it. */
  readonly takeBack: (undo: Undo) => Promise<void>;
};
