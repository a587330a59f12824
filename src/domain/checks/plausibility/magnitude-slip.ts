import type { Issue } from "../../issue";
import { issueOf, type FigureLine } from "./figure-line";
import { isRank } from "../../targets/rank-measure";
import { isPercent, measureOff } from "./measures";
import { heldAgainst, isNear, timesOf } from "./reference";

/** Typed in triệu where tỷ is asked for, and the like: a power of a thousand away from what its row says elsewhere. */
export function magnitudeSlips(line: FigureLine): readonly Issue[] {
  if (isPercent(line.measure) || isRank(line.measure)) return [];
  return heldAgainst(line).flatMap((held): readonly Issue[] => {
    const { subject, reference } = held;
    const times = timesOf(held);
    const thousands = Math.round(Math.log10(times) / 3);
    if (thousands === 0 || !isNear(times / 10 ** (3 * thousands))) return [];
    const assumed = measureOff(line.measure, 3 * thousands);
    const params = {
      label: subject.label,
      value: subject.value,
      reference: reference.label,
      expected: reference.value,
      times: 10 ** (3 * Math.abs(thousands)),
      measure: line.measure ?? "",
      assumed,
    };
    return [issueOf("magnitude-slip", params, subject.place)];
  });
}
