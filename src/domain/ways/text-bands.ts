import type { Band } from "../round/scale";
import { type Computed, type ScoringCase, points } from "./computed";
import { exact, within } from "../scoring/exact";
import { isAmong } from "../basics/text";

/**
 * The points of the band with the result's text, 0 where no band has it, within 0…M; of several the one with most
 * points. `null` where the result is not in words or the criterion has no bands with Giá trị chữ.
 */
export function byText({ criterion, bands, facts }: ScoringCase): Computed | null {
  const worded = bands.filter((band) => band.text !== null);
  const { result, resultState } = facts.indicator ?? { result: null, resultState: "blank" };
  if (typeof result !== "string" || resultState !== "text" || worded.length === 0) return null;
  const matching = worded.filter((band) => isAmong(result, [band.text ?? ""]));
  const band = matching.reduce<Band | null>(
    (best, next) => (best === null || next.points > best.points ? next : best),
    null,
  );
  return points(within(exact(band?.points ?? 0), 0, criterion.max), {
    result,
    text: band?.text ?? null,
    max: criterion.max,
  });
}
