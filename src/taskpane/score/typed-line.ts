import { boundFault } from "../../app/live/rules";
import type { EnteredPoints } from "../../app/live/board/scoring/enter-points";
import type { ScoreCriterion } from "../../app/live/board/scoring/score-sheet";
import type { ScoreLine } from "../../app/live/board/scoring/scored-cluster";
import { typedNumber } from "../../app/typed-number";
import { formatNumber } from "../../text/numbers";
import type { Language } from "../../text/language";

/** What is in the fields of a line. */
export type TypedLine = { readonly text: string; readonly notApplicable: boolean; readonly explanation: string };

/** Why points can't be taken, said on the spot. */
export type PointsProblem =
  | { readonly kind: "not-a-number" }
  | { readonly kind: "too-high" | "too-low"; readonly bound: number };

export type ReadPoints = { readonly points: number | null; readonly problem: PointsProblem | null };

/** Blank is no points, never 0. */
export function readPoints(text: string, bounds: Pick<ScoreCriterion, "lowest" | "highest">): ReadPoints {
  const points = typedNumber(text);
  if (points === null) return { points, problem: null };
  if (points === "not-a-number") return { points: null, problem: { kind: "not-a-number" } };
  const fault = boundFault(points, bounds);
  if (fault === null) return { points, problem: null };
  const bound = fault === "too-high" ? bounds.highest : bounds.lowest;
  return { points: null, problem: { kind: fault, bound: bound ?? 0 } };
}

/** The fields as the sheet fills them. */
export function lineAsEntered({ entered }: ScoreLine, lang: Language): TypedLine {
  const points = entered?.points ?? null;
  return {
    text: points === null ? "" : formatNumber(points, null, lang),
    notApplicable: entered?.notApplicable ?? false,
    explanation: entered?.explanation ?? "",
  };
}

/** What the fields say; `problem` where it can't be taken. Not applicable says all there is to say. */
export function pointsOfLine(
  line: TypedLine,
  criterion: ScoreCriterion,
): EnteredPoints & { readonly problem: PointsProblem | null } {
  const { points, problem } = line.notApplicable ? { points: null, problem: null } : readPoints(line.text, criterion);
  const explanation = line.explanation.trim();
  return { points, problem, notApplicable: line.notApplicable, explanation: explanation === "" ? null : explanation };
}

const places = 1e8;

/**
 * Up or down by `steps` of a half, or of one where points have no decimals, within the bounds; a blank field starts at
 * the lower one.
 */
export function stepped(
  text: string,
  steps: number,
  { lowest, highest, decimals }: Pick<ScoreCriterion, "lowest" | "highest"> & { readonly decimals: number },
): number {
  const now = typedNumber(text);
  const step = decimals === 0 ? 1 : 0.5;
  const next = typeof now === "number" ? Math.round((now + steps * step) * places) / places : (lowest ?? 0);
  return Math.min(highest ?? next, Math.max(lowest ?? next, next));
}

/** What was given here less what another stage gave, to 8 decimals; `null` where one of them has no points. */
export function differenceOf(points: number | null, other: number | null): number | null {
  return points === null || other === null ? null : Math.round((points - other) * places) / places;
}
