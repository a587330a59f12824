import type { Indicator } from "../../../src/domain/round/indicator";
import type { EntryState } from "../../../src/domain/basics/entry";
import type { Band, Criterion } from "../../../src/domain/round/scale";
import type { DocumentFacts } from "../../../src/domain/ways/way";
import {
  type Rational,
  add,
  ceiling,
  divide,
  floor,
  hundred,
  isEqual,
  isLess,
  largest,
  multiply,
  nought,
  one,
  rational,
  rounded,
  smallest,
  subtract,
} from "./rational";
import { bonusOrPenalty, referenceMost } from "./reference-part";
import { onTime } from "./reference-deadline";
import { excessOver, missing, stepsOf } from "./reference-excess";
import { betweenMarks, rankIn, withinRange } from "./reference-placing";
import { rankOf, sameWords, steppedBand, wordedBand } from "./reference-bands";

/** One line for one unit as the contract speaks of it: M, A, T, L and what a criterion states. */
export type LineFacts = {
  readonly criterion: Criterion;
  readonly bands: readonly Band[];
  /** `null` = the criterion scores no indicator that the unit has. */
  readonly figure: {
    readonly indicator: Indicator;
    readonly result: number | string | null;
    readonly resultState: EntryState;
    readonly target: number | null;
    /** The target in force is words, not a number. */
    readonly targetInWords: boolean;
    /** The target is KG, and none is in force since. */
    readonly unassigned: boolean;
  } | null;
  /** Best A of the judged units of the cluster; `null` = none has a number. */
  readonly best: number | null;
  /** A of all judged units that have a number. */
  readonly members: readonly number[];
  /** E of Phần vượt theo; `null` = no judged unit has a T above 0 and a number. */
  readonly greatestExcess: Rational | null;
  /** Best A of the judged units whose target is KG. */
  readonly bestUnassigned: number | null;
  readonly document: DocumentFacts | null;
};

/** Exact points before rounding; "by-hand" = an issue, the rule has no answer; "nothing" = nothing to compute from. */
export type Outcome = Rational | "by-hand" | "nothing";

/** Contract §4 and §5, the tables of the ways, read line by line; "Base points lie in 0…M", others in their bounds. */
export function referencePoints(facts: LineFacts): Outcome {
  const { criterion } = facts;
  if (criterion.indicator === null && criterion.document === null) return "nothing";
  const points =
    criterion.whenNotAssigned !== null && facts.figure?.unassigned === true ? unassigned(facts) : byWay(facts);
  if (typeof points === "string" || criterion.kind === "bonus-penalty") return points;
  const most = referenceMost(criterion);
  return largest(nought, most === null ? points : smallest(rational(most), points));
}

function byWay(facts: LineFacts): Outcome {
  const { criterion } = facts;
  const max = rational(criterion.max);
  switch (criterion.kind) {
    case "proportional":
      return withRatio(facts, (r) => (isUnderMinimum(criterion, r) ? nought : multiply(max, smallest(r, one))));
    case "bands":
      return byBands(facts, steppedBand);
    case "interpolated-bands":
      return byBands(facts, betweenMarks);
    case "interpolated":
      return withResult(facts, (a) => withinRange(facts, a));
    case "pass-fail":
      return byFigures(facts) ?? withRatio(facts, (r) => (isFull(r) ? max : nought));
    case "stepwise-deduction":
      return withSteps(facts, (r, { step, perTime }) => {
        if (isFull(r)) return max;
        return largest(
          nought,
          subtract(max, multiply(stepsOf(criterion, divide(missing(facts, r), step), ceiling), perTime)),
        );
      });
    case "excess-bonus":
      return excess(facts);
    case "deduct-from-max":
      return withTimes(facts, (a, perTime) => largest(nought, subtract(max, multiply(a, perTime))));
    case "progressive-to-leader":
      return progressive(facts);
    case "ratio-to-best":
      return relative(facts, (a, best) => divide(multiply(max, a), best));
    case "by-rank":
      return byBands(facts, rankOf);
    case "per-occurrence":
      return withTimes(facts, (a, perTime) => multiply(a, perTime));
    case "direct":
      return "nothing";
    case "bonus-penalty":
      return withTimes(facts, (a, perTime) => bonusOrPenalty(criterion, multiply(a, perTime)));
    case "deadline":
      return onTime(facts);
    default:
      return criterion.kind satisfies never;
  }
}

/** "KG as target: left out without a mark; or … M A / best; best ≤ 0: 0" */
function unassigned(facts: LineFacts): Outcome {
  const { criterion, bestUnassigned } = facts;
  if (criterion.whenNotAssigned === "not-applicable") return "nothing";
  return withResult(facts, (a) => {
    if (facts.figure?.indicator.evaluation === "lower") return "by-hand";
    if (bestUnassigned === null) return "nothing";
    return bestUnassigned <= 0 ? nought : divide(multiply(rational(criterion.max), a), rational(bestUnassigned));
  });
}

/** A as a number; words are no number, and what isn't there isn't 0. */
function withResult({ figure }: LineFacts, score: (a: Rational) => Outcome): Outcome {
  if (figure === null || figure.result === null) return "nothing";
  return typeof figure.result === "number" ? score(rational(figure.result)) : "by-hand";
}

/** A and Điểm mỗi lần; without the latter the scale says nothing of points. */
function withTimes(facts: LineFacts, score: (a: Rational, perTime: Rational) => Rational): Outcome {
  const { perTime } = facts.criterion;
  return perTime === null ? "nothing" : withResult(facts, (a) => score(a, rational(perTime)));
}

const doneByDefault = ["Đạt", "Hoàn thành", "Hoàn thành vượt mức"];

/** r = A/T; Càng thấp càng tốt T/A; of words 1 or 0. */
function withRatio(facts: LineFacts, score: (r: Rational) => Outcome): Outcome {
  const { figure } = facts;
  if (figure === null || figure.result === null) return "nothing";
  const { evaluation, acceptedTexts } = figure.indicator;
  if (evaluation === "pass-fail" || evaluation === "qualitative") {
    const accepted = acceptedTexts.length > 0 || evaluation === "qualitative" ? acceptedTexts : doneByDefault;
    return score(accepted.some((text) => sameWords(text, String(figure.result))) ? one : nought);
  }
  return withResult(facts, (a) => {
    if (figure.target === null) return figure.targetInWords ? "by-hand" : "nothing";
    const t = rational(figure.target);
    if (evaluation === "higher") return isLess(nought, t) ? score(divide(a, t)) : "by-hand";
    if (isLess(a, nought)) return "by-hand";
    return score(isEqual(a, nought) ? one : divide(t, a));
  });
}

/**
 * "Where So với is filled and more is better, for Đạt/Không đạt …: A is compared with T, also at T = 0 and with
 * negative figures"
 */
function byFigures({ criterion, figure }: LineFacts): Outcome | null {
  if (criterion.comparedWith === null || figure?.indicator.evaluation !== "higher") return null;
  const { result, target } = figure;
  if (typeof result !== "number" || target === null || target > 0) return null;
  return isLess(rounded(subtract(rational(result), rational(target)), 8), nought) ? nought : rational(criterion.max);
}

/** "comparisons with Từ, Mức tối thiểu and 1 use the value rounded to 8" */
function isFull(r: Rational): boolean {
  return !isLess(rounded(r, 8), one);
}

function percent(r: Rational): Rational {
  return rounded(multiply(hundred, r), 8);
}

function isUnderMinimum({ minimumPercent }: Criterion, r: Rational): boolean {
  return minimumPercent !== null && isLess(percent(r), rational(minimumPercent));
}

function byBands(facts: LineFacts, pointsAt: (bands: readonly Band[], value: Rational) => Rational): Outcome {
  const { criterion, figure, bands } = facts;
  const words = figure?.resultState === "text" ? wordedBand(bands, String(figure.result)) : "no-such-bands";
  if (words !== "no-such-bands") return words;
  if (!bands.some(({ from }) => from !== null)) return "nothing";
  if (criterion.bandsBy === "rank") return withResult(facts, (a) => rankOf(bands, rankIn(facts, a)));
  if (criterion.kind === "by-rank" || criterion.bandsBy === "value")
    return withResult(facts, (a) => pointsAt(bands, rounded(a, 8)));
  return withRatio(facts, (r) => pointsAt(bands, percent(r)));
}

/**
 * r, Bước and Điểm mỗi lần; without the two the scale says nothing of points. A quotient is a computed value: rounded
 * to 8 before ⌈⌉ and ⌊⌋.
 */
function withSteps(
  facts: LineFacts,
  score: (r: Rational, scale: { readonly step: Rational; readonly perTime: Rational }) => Rational,
): Outcome {
  const { step, perTime } = facts.criterion;
  if (step === null || step <= 0 || perTime === null) return "nothing";
  return withRatio(facts, (r) => score(r, { step: rational(step), perTime: rational(perTime) }));
}

function excess(facts: LineFacts): Outcome {
  const { highest } = facts.criterion;
  if (highest === null) return "nothing";
  return withSteps(facts, (r, { step, perTime }) => {
    const steps = stepsOf(facts.criterion, divide(subtract(nought, missing(facts, r)), step), floor);
    return largest(nought, smallest(rational(highest), multiply(steps, perTime)));
  });
}

/** The kinds that look at the others: lower-is-better and best A ≤ 0 have no answer. */
function relative(facts: LineFacts, score: (a: Rational, best: Rational) => Outcome): Outcome {
  return withResult(facts, (a) => {
    if (facts.figure?.indicator.evaluation === "lower") return "by-hand";
    return facts.best === null || facts.best <= 0 ? "by-hand" : score(a, rational(facts.best));
  });
}

/**
 * A < T: 0.5 M A/T; A = T: 0.5 M; above: 0.5 M + 0.5 M (A − T)/(L − T), at most M. As with Từ, values rounded to 8 are
 * compared, and measured.
 */
function progressive(facts: LineFacts): Outcome {
  const { criterion, figure } = facts;
  const half = divide(rational(criterion.max), rational(2));
  return relative(facts, (a, best) => {
    if (figure === null) return "nothing";
    if (figure.target === null) return figure.targetInWords ? "by-hand" : "nothing";
    const t = rational(figure.target);
    if (!isLess(nought, t)) return "by-hand";
    const [result, target, leader] = [rounded(a, 8), rounded(t, 8), rounded(best, 8)];
    if (isLess(result, target)) return divide(multiply(half, a), t);
    if (!isLess(target, result)) return half;
    if (criterion.excessBy !== null) {
      const own = excessOver(a, t, criterion.excessBy);
      const { greatestExcess: most } = facts;
      if (most === null || !isLess(own, most)) return rational(criterion.max);
      return add(half, multiply(half, divide(own, most)));
    }
    // A guest may stand above the best of those who are judged.
    if (!isLess(result, leader)) return rational(criterion.max);
    return multiply(half, subtract(rational(2), divide(subtract(leader, result), subtract(leader, target))));
  });
}
