import type { Band } from "../../../src/domain/round/scale";
import {
  add,
  divide,
  isEqual,
  isLess,
  largest,
  multiply,
  nought,
  type Rational,
  rational,
  rounded,
  smallest,
  subtract,
} from "./rational";
import type { LineFacts } from "./reference-points";

function isLowerBetter({ figure }: LineFacts): boolean {
  return figure?.indicator.evaluation === "lower";
}

function membersOf({ members }: LineFacts): readonly Rational[] {
  return members.map((result) => rounded(rational(result), 8));
}

/** "rank computed from A among the cluster's reporting units (1-2-2-4, direction by Cách đánh giá)" */
export function rankIn(facts: LineFacts, a: Rational): Rational {
  const own = rounded(a, 8);
  const ahead = membersOf(facts).filter((other) => (isLowerBetter(facts) ? isLess(other, own) : isLess(own, other)));
  return rational(1 + ahead.length);
}

/** "M (A − min)/(max − min) over the cluster (reversed where less is better; max = min: M)" */
export function withinRange(facts: LineFacts, a: Rational): Rational | "nothing" {
  const [first, ...others] = membersOf(facts);
  if (first === undefined) return "nothing";
  const [least, most] = [others.reduce(smallest, first), others.reduce(largest, first)];
  const max = rational(facts.criterion.max);
  if (isEqual(least, most)) return max;
  const own = rounded(a, 8);
  const part = isLowerBetter(facts) ? subtract(most, own) : subtract(own, least);
  return divide(multiply(max, part), subtract(most, least));
}

/** "linear between the rows of Mức điểm, flat outside" */
export function betweenMarks(bands: readonly Band[], value: Rational): Rational {
  const marks = bands
    .flatMap(({ from, points }) =>
      from === null ? [] : [{ at: rational(from), points: largest(nought, rational(points)) }],
    )
    .sort((one, other) =>
      isLess(one.at, other.at) ? -1 : isLess(other.at, one.at) ? 1 : isLess(one.points, other.points) ? 1 : -1,
    )
    .filter(({ at }, index, all) => index === 0 || !isEqual(at, all[index - 1]?.at ?? nought));
  const after = marks.findIndex(({ at }) => !isLess(at, value));
  const [lower, upper] = [marks[after - 1], marks[after]];
  if (upper === undefined) return marks.at(-1)?.points ?? nought;
  if (lower === undefined || isEqual(upper.at, value)) return upper.points;
  const slope = divide(subtract(upper.points, lower.points), subtract(upper.at, lower.at));
  return add(lower.points, multiply(slope, subtract(value, lower.at)));
}
