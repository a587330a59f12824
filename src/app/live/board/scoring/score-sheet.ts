import type { Issue } from "../../../../domain/issue";
import type { Role } from "../../../../domain/round/roster";
import type { Criterion, EnteredScore } from "../../../../domain/round/scale";
import type { LineNeed } from "../../../../domain/scoring/line-need";
import type { LineWait, Score } from "../../../../domain/scoring/score";
import { differencesAbove } from "../../../../domain/scoring/stage-differences";
import type { DroppedPoints } from "../deciding/waiting-rows";

/** Stages at which people enter points in `Điểm chấm`. */
export type EntryStage = Exclude<EnteredScore["stage"], "self">;

export type SheetPlace = { readonly sheet: string; readonly cell: string };

/** The points of one cluster as a person at this workbook sees and enters them; plain data. */
export type ScoreSheet = {
  /** Every cluster of the workbook that has a scale, in its order. */
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly cluster: string;
  /** The stage at which points are entered here. */
  readonly stage: EntryStage;
  /** All stages at which this workbook's people enter points; one may be chosen. */
  readonly stages: readonly EntryStage[];
  readonly ranked: boolean;
  /** Decimals of computed points and of totals. */
  readonly decimals: number;
  /** Tổng điểm, or the sum of the base criteria. */
  readonly fullPoints: number;
  /** Points of difference between stages above which an explanation is asked; `null` = never. */
  readonly explainDifference: number | null;
  readonly criteria: readonly ScoreCriterion[];
  /** In roster order. Those who take part without being judged are outside. */
  readonly members: readonly MemberScores[];
  /** Who may be named as having scored, the leader first; none where the Board scores. */
  readonly scorers: readonly Scorer[];
  /** Who is written as having scored where there are no scorers to choose from: the Board; `null` = nobody. */
  readonly scoredBy: string | null;
  /** Points that the cluster's later return lacks, for the Board to say whether they still count. */
  readonly dropped: readonly DroppedPoints[];
  /** Other clusters of which such points wait, in the order of the workbook. */
  readonly droppedElsewhere: readonly { readonly code: string; readonly name: string }[];
  /** Where points are kept; `null` = the sheet is gone. */
  readonly place: SheetPlace | null;
};

/** A line of the scale. `lowest`, `highest`: bounds of entered points, both included; `null` = none. */
export type ScoreCriterion = Pick<Criterion, "code" | "section" | "name" | "max" | "kind" | "assessor"> & {
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly outsideBase: boolean;
};

export type Scorer = { readonly unit: string; readonly name: string; readonly role: Role };

export type MemberScores = {
  readonly unit: string;
  readonly name: string;
  readonly role: Role;
  readonly sums: MemberSums;
  /** One for each criterion, in the order of the scale. */
  readonly lines: readonly ScoreLine[];
};

export type MemberSums = {
  readonly unit: string;
  /** `null` while a line has no points. */
  readonly total: number | null;
  /**
   * Base points as earned, and raised to the full points where lines were left out as not applicable; `null` = nothing
   * was left out, or pending.
   */
  readonly base: number | null;
  readonly rescaled: number | null;
  /** Points in force so far, added up; bonus and penalty within it, nothing rescaled or capped. */
  readonly soFar: number;
  readonly rank: number | null;
  readonly tied: boolean;
  /** Lines that wait for a person's points, and lines that wait for figures. */
  readonly open: number;
  readonly waiting: number;
  /** Points in force by line, in the order of the scale; `null` = none, or not applicable. */
  readonly points: readonly (number | null)[];
};

export type ScoreLine = {
  readonly need: LineNeed;
  /** False: computed, and open to typing only when someone asks for it. */
  readonly byPerson: boolean;
  /** Its points come by a rule from figures or days: who gives others owes a reason. */
  readonly computed: boolean;
  /** Why no points are computed, where the figures or the scale leave the rule without an answer. */
  readonly obstacle: Issue | null;
  /** What points for time still wait for; absent or `null` = they wait for no document. */
  readonly waits?: LineWait | null;
  /** All stages that count on the line, with how they came about. */
  readonly stages: readonly Score[];
  /** What stands in `Điểm chấm` of this workbook at this stage; `null` = no row. */
  readonly entered: EnteredHere | null;
};

export type EnteredHere = EnteredPoints & {
  readonly scorer: string | null;
  readonly cell: string;
  /** Why it can't be changed here: its cell holds a formula, or more rows than one speak of the line. */
  readonly closed: "formula" | "repeated" | null;
  /** False: outside the bounds, or a unit scored itself; the engine leaves it out. */
  readonly counts: boolean;
};

export type EnteredPoints = {
  /** Blank is `null`, never 0. */
  readonly points: number | null;
  readonly notApplicable: boolean;
  readonly explanation: string | null;
};

/** Points that a person has typed in the pane and not written yet. */
export type PointsDraft = EnteredPoints & {
  readonly unit: string;
  readonly criterion: string;
  /** Người chấm, as it will be written. */
  readonly scorer: string | null;
  /** What stood in the sheet when the person saw it; `null` = no row. */
  readonly seen: EnteredPoints | null;
};

/** Without a reason nothing is written; consolidation warns by the same rule, which the pane takes through here. */
export { reasonOwed } from "../../../../domain/scoring/line-need";

/** Whether points that are being given need a Giải trình: by the rule whose breach consolidation warns of. */
export function reasonAsked(
  { stage, explainDifference }: { readonly stage: EntryStage } & Pick<ScoreSheet, "explainDifference">,
  { stages }: Pick<ScoreLine, "stages">,
  { points }: Pick<EnteredPoints, "points">,
): boolean {
  return differencesAbove({ stage, points }, stages, explainDifference).length > 0;
}
