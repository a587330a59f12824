import type { Stage } from "../../domain/round/scale";

type Count = { readonly count: number };
type Points = { readonly points: number };

/** What the view of points says. Points are numbers: each language writes them its own way. */
export type ScoreTexts = {
  readonly title: string;
  /** At which stage points are entered here. */
  readonly hint: { readonly [S in Exclude<Stage, "auto" | "self">]: string };
  readonly clusterLabel: string;
  readonly stageLabel: string;
  readonly stageClosed: string;
  readonly membersLabel: string;
  readonly openSummary: (open: { readonly criteria: number; readonly units: number }) => string;
  readonly waitingSummary: (waiting: { readonly criteria: number; readonly units: number }) => string;
  readonly allScored: string;
  readonly goOn: string;
  readonly noMembers: string;
  readonly open: (criteria: Count) => string;
  readonly waiting: (criteria: Count) => string;
  readonly done: string;
  readonly total: (total: Points & { readonly full: number; readonly decimals: number }) => string;
  /** Why the total isn't the sum of the points: lines were left out as not applicable. */
  readonly rescaled: (sums: { readonly base: number; readonly rescaled: number; readonly decimals: number }) => string;
  readonly soFar: (sum: Points & { readonly decimals: number }) => string;
  readonly rank: (rank: { readonly rank: number; readonly tied: boolean }) => string;
  readonly unwritten: (points: Count) => string;
  readonly back: string;
  readonly scorerLabel: string;
  readonly leaderRule: string;
  readonly noDeputy: string;
  readonly otherCriteria: string;
  /** `max` `null` = outside the base: no points to be out of. */
  readonly outOf: (line: {
    readonly points: number | null;
    readonly max: number | null;
    readonly decimals: number | null;
  }) => string;
  readonly waitsForFigures: string;
  /** Both included; `null` = no bound on that side. */
  readonly bounds: (bounds: { readonly lowest: number | null; readonly highest: number | null }) => string;
  readonly notANumber: string;
  readonly tooHigh: (bound: Points) => string;
  readonly tooLow: (bound: Points) => string;
  readonly notApplicable: string;
  readonly reasonLabel: string;
  readonly addReason: string;
  /** `limit`: points of difference from which a reason is asked. */
  /** Over computed points. */
  readonly override: string;
  readonly keepComputed: string;
  readonly reasonOwed: string;
  readonly reasonAsked: (limit: Points) => string;
  readonly beside: (score: { readonly stage: Stage; readonly points: number | null }) => string;
  /** What was given here less what stands beside. */
  readonly difference: (difference: Points) => string;
  readonly statedReason: (reason: { readonly text: string }) => string;
  /** Points on the sheet that the field would replace. */
  readonly inSheet: (score: Points) => string;
  readonly closedByFormula: (place: { readonly cell: string }) => string;
  readonly closedByRepeat: string;
  readonly notCounted: (place: { readonly cell: string }) => string;
  readonly openSheet: string;
  readonly toMend: (cells: Count) => string;
  readonly write: string;
  readonly drop: string;
  readonly writing: string;
  readonly written: (points: Count) => string;
  readonly undo: string;
  readonly undone: string;
  readonly nextMember: (unit: { readonly name: string }) => string;
  /** Points that a cluster's later return lacks. */
  readonly dropped: {
    readonly title: string;
    readonly waiting: (points: Count) => string;
    readonly elsewhere: (clusters: Count) => string;
    readonly keepMeans: string;
    readonly letGoMeans: string;
    readonly said: (entry: {
      readonly said: string;
      readonly file: string;
      readonly cell: string;
      /** What counts now, in words; `null` = nothing. */
      readonly now: string | null;
    }) => string;
    readonly keep: string;
    readonly dontKeep: string;
    readonly kept: string;
    readonly letGo: string;
  };
  readonly emptyTitle: string;
  readonly emptyBody: string;
  readonly openScale: string;
};
