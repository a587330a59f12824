import { saysSomething, type EnteredScore } from "../scale";
import type { Score } from "../score";

type Given = Pick<EnteredScore, "points" | "notApplicable">;

/**
 * Whether what is given stands over computed points, or over points that wait to be computed (`computed`: the line's
 * points come by a rule), and so must have a Giải trình: without one the pane writes nothing, and consolidation warns.
 * The same points as computed stand over nothing.
 */
export function reasonOwed(
  { computed, stages }: { readonly computed: boolean; readonly stages: readonly Pick<Score, "stage" | "points">[] },
  given: Given,
): boolean {
  const auto = stages.find(({ stage }) => stage === "auto");
  return (
    computed && saysSomething(given) && (given.notApplicable || auto === undefined || auto.points !== given.points)
  );
}
