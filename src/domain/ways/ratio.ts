import { type Computed, type IndicatorFacts, type ScoringCase, none, notComputable } from "./way";
import { type Fraction, compare, exact, minus, over, rounded8, times, toNumber, zero } from "../basics/exact";
import { isInWords } from "../round/indicator";
import { defaultAcceptedTexts } from "../figures/target-percent";
import { isAmong } from "../basics/text";

const full: Fraction = exact(1);
const hundred: Fraction = exact(100);

/** Passes the result on as a number; nothing typed gives none, words give not-computable. */
export function fromNumber(indicator: IndicatorFacts | null, score: (result: number) => Computed): Computed {
  if (indicator === null) return none;
  if (indicator.result === null) return indicator.resultState === "value" ? notComputable("divisor-zero") : none;
  if (indicator.resultState !== "value" && indicator.resultState !== "text") return none;
  return typeof indicator.result === "number" ? score(indicator.result) : notComputable("not-a-number");
}

/**
 * Passes on r = A/T, for lower-is-better T/A, for words 1 or 0 (contract §4, Scoring).
 * Lower-is-better: A = 0 is full whatever T; T = 0 < A is 0. A blank result or target never becomes 0: it gives none.
 */
export function fromRatio(indicator: IndicatorFacts | null, score: (ratio: Fraction) => Computed): Computed {
  if (indicator === null) return none;
  if (isInWords(indicator)) return fromWords(indicator, score);
  return fromNumber(indicator, (result) => {
    const { target, targetState } = indicator;
    if (target === null) return targetState === "text" ? notComputable("not-a-number") : none;
    if (target === 0 && indicator.against === "last-year") return notComputable("target-zero");
    if (indicator.evaluation === "lower") {
      if (result < 0) return notComputable("result-negative");
      return score(result === 0 ? full : over(exact(target), exact(result)));
    }
    if (target === 0) return notComputable("target-zero");
    if (target < 0) return notComputable("target-negative");
    return score(over(exact(result), exact(target)));
  });
}

/**
 * Passes on whether the result reaches T: r is compared with 1. Where So với is filled and more is better, T may be 0
 * or below (contract §5): then A itself is compared with T, to 8 decimals.
 */
export function fromReached(
  indicator: IndicatorFacts | null,
  score: (reached: boolean, parts: ReturnType<typeof ratioParts>) => Computed,
): Computed {
  if (indicator?.against !== undefined && indicator.evaluation === "higher" && (indicator.target ?? 1) <= 0) {
    const { target, against } = indicator;
    return fromNumber(indicator, (result) => {
      if (target === 0 && against === "last-year") return notComputable("target-zero");
      return score(compare(rounded8(minus(exact(result), exact(target ?? 0))), zero) >= 0, { result, target });
    });
  }
  return fromRatio(indicator, (ratio) => score(compare(rounded8(ratio), exact(1)) >= 0, ratioParts(indicator, ratio)));
}

function fromWords(indicator: IndicatorFacts, score: (ratio: Fraction) => Computed): Computed {
  const { result, resultState, acceptedTexts, evaluation } = indicator;
  if (result === null || (resultState !== "text" && resultState !== "value")) return none;
  const ownTexts = acceptedTexts.length > 0;
  const accepted = ownTexts || evaluation === "qualitative" ? acceptedTexts : defaultAcceptedTexts;
  return score(isAmong(String(result), accepted) ? full : zero);
}

/** 100 r, exact. */
export function percentOf(ratio: Fraction): Fraction {
  return times(hundred, ratio);
}

/** The numbers that every explanation by ratio shows; percent to 8 decimals. */
export function ratioParts(
  indicator: IndicatorFacts | null,
  ratio: Fraction,
): { [part: string]: number | string | null } {
  return { result: indicator?.result ?? null, target: indicator?.target ?? null, percent: toNumber(percentOf(ratio)) };
}

type Compared = { readonly result: number; readonly best: number };

/**
 * Passes on A and the best A of the cluster's members. Less-is-better has no best to compare with, and a best of 0 or
 * less, or none at all, leaves nothing to divide by: not computable (contract §4, Scoring). A blank result gives none.
 */
export function fromBest({ facts, peers }: ScoringCase, score: (compared: Compared) => Computed): Computed {
  return fromNumber(facts.indicator, (result) => {
    if (facts.indicator?.evaluation === "lower") return notComputable("lower-is-better");
    const best = peers.bestResult;
    return best === null || best <= 0 ? notComputable("no-best") : score({ result, best });
  });
}
