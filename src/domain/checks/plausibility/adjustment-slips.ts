import type { Issue } from "../../issue";
import type { Report } from "../../targets/figures";
import { foldWords } from "../../targets/accepted-text";
import { issueOf, placeIn, type FigureLine } from "./figure-line";

/**
 * Proposals of an adjustment that change nothing, or that are a power of ten away from the registered target: a slip,
 * no plan.
 */
export function adjustmentSlips(report: Report, lines: readonly FigureLine[]): readonly Issue[] {
  return lines.flatMap((line): readonly Issue[] => {
    const { code, entries, proposed, target } = line;
    const entry = report.submission.adjustments.find((row) => row.code === code)?.proposed;
    const registered = entries.target.value;
    if (entry === undefined || entry.value === null || registered === null) return [];
    if (foldWords(String(entry.value)) === foldWords(String(registered)))
      return [issueOf("adjustment-unchanged", { value: registered }, placeIn(report, "Điều chỉnh", entry.cell))];
    if (proposed === null || target === null) return [];
    const times = powerOfTen(proposed.value, target.value);
    return times === null
      ? []
      : [issueOf("adjustment-magnitude", { value: proposed.value, registered: target.value, times }, proposed.place)];
  });
}

/** Near a thousandfold, or about a tenfold or hundredfold: a target is adjusted by a part of it. `null` = neither. */
function powerOfTen(proposed: number, registered: number): number | null {
  const times = Math.abs(proposed / registered);
  if (!Number.isFinite(times) || times === 0 || proposed * registered < 0) return null;
  const power = Math.round(Math.log10(times));
  const off = times / 10 ** power;
  const isNear = power % 3 === 0 ? off > 0.4 && off < 2.5 : off > 0.75 && off < 1.34;
  return power !== 0 && isNear ? 10 ** Math.abs(power) : null;
}
