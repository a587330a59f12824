import Big from "big.js";
import type { Issue } from "../../issue";
import { issueOf, type FigureLine } from "./figure-line";
import { isPercent } from "./measures";
import { heldAgainst, isNear, timesOf } from "./reference";

/** 0.95 typed where 95 % is meant, or 9500: a hundred times, or a hundredth of, what its row says elsewhere. */
export function percentSlips(line: FigureLine): readonly Issue[] {
  if (!isPercent(line.measure)) return [];
  return heldAgainst(line).flatMap((held): readonly Issue[] => {
    const { subject, reference } = held;
    const times = timesOf(held);
    const isShare = Math.abs(subject.value) <= 1 && isNear(times * 100);
    const isHundredfold = Math.abs(subject.value) > 100 && isNear(times / 100);
    if (!isShare && !isHundredfold) return [];
    const likely = isShare ? new Big(subject.value).times(100) : new Big(`${new Big(subject.value).toFixed()}e-2`);
    const params = {
      label: subject.label,
      value: subject.value,
      reference: reference.label,
      expected: reference.value,
      likely: likely.toNumber(),
    };
    return [issueOf("percent-slip", params, subject.place)];
  });
}
