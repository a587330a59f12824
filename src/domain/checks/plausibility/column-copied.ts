import type { Issue } from "../../issue";
import { issueOf, type FigureLine, type Stated } from "./figure-line";
import { isTelling } from "./telling";

/**
 * Fewer equal figures may be chance, and so may a smaller share of those that can be compared. In the sample of 160
 * sound reports the most is 1 of 4.
 */
const leastFigures = 4;
const leastShare = 0.5;

type Reference = readonly [label: string, of: (line: FigureLine) => Stated | null];

const references: readonly Reference[] = [
  ["Thực hiện 6 tháng năm trước", (line) => line.samePeriod],
  ["Thực hiện năm trước", (line) => line.previousYear],
  ["Chỉ tiêu đăng ký", (line) => line.target],
];

/**
 * Results that are, figure by figure, another column of the form: last year's or the targets. Of several the one with
 * most.
 */
export function columnCopied(lines: readonly FigureLine[]): readonly Issue[] {
  const found = references.map((reference) => ({ label: reference[0], ...sharedWith(lines, reference) }));
  const [most] = found
    .filter(({ equal, of }) => equal.length >= leastFigures && equal.length >= leastShare * of)
    .sort((one, other) => other.equal.length - one.equal.length);
  const [first] = most?.equal ?? [];
  return most === undefined || first === undefined
    ? []
    : [
        issueOf(
          "column-copied",
          { label: first.label, reference: most.label, equal: most.equal.length, of: most.of },
          first.place,
        ),
      ];
}

function sharedWith(
  lines: readonly FigureLine[],
  [, referenceOf]: Reference,
): { readonly equal: readonly Stated[]; readonly of: number } {
  const pairs = lines.flatMap((line) => {
    const reference = referenceOf(line);
    return line.result !== null && reference !== null && isTelling(reference.value)
      ? [{ result: line.result, isEqual: line.result.value === reference.value }]
      : [];
  });
  return { equal: pairs.filter(({ isEqual }) => isEqual).map(({ result }) => result), of: pairs.length };
}
