import type { ScoringPolicy } from "../domain/round/period";
import type { LineWait } from "../domain/scoring/score";
import type { StageDifference } from "../domain/scoring/stage-differences";

/** Sentences about one line of a scale for one unit. */
export type ScoringTexts = {
  /** What points for time still wait for. */
  readonly waits: (wait: LineWait) => string;
  readonly waitsForFigures: string;
  readonly waitsForPerson: string;
  /** What it means that a line without points counts 0. */
  readonly countsZero: string;
  /** What a line that doesn't apply counts. */
  readonly notApplicable: { readonly [P in ScoringPolicy["whenNotApplicable"]]: string };
  /** Not a sentence but a remark: which stage is above or below which, by how much, and whether a reason is given. */
  readonly difference: (difference: StageDifference & { readonly explained: boolean }) => string;
};
