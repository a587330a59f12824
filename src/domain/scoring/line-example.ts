import { exact, over, roundPoints, times } from "../basics/exact";
import { defaultAcceptedTexts } from "../figures/target-percent";
import { type Indicator, isInWords } from "../round/indicator";
import type { Band, Criterion } from "../round/scale";
import { explainedPoints } from "./explained-points";
import type { Explanation } from "./score";
import { plain } from "../ways/example";
import { excessOf } from "../ways/excess";
import { roundedFor } from "../ways/rounding";
import type { Facts, IndicatorFacts, Peers } from "../ways/way";
import { bandsStartBy, computePoints, isHandScored, isRanked, needsMaximum, signedPoints, ways } from "../ways/ways";

/** A line as it is typed, with its rows of `Mức điểm`. */
type TypedLine = Omit<Criterion, "cluster" | "cell"> & {
  readonly bands: readonly Omit<Band, "cluster" | "criterion">[];
};

type Given = {
  /** `null` = none, or not known. */
  readonly indicator: Indicator | null;
  /** Số chữ số thập phân. */
  readonly decimals: number;
  /** The result to be tried, or the days late; `null` = one that fits the line's bands and comparison. */
  readonly tried: number | null;
};

/** `tried`: the result, or the days late; `null` = words, which can't be tried in numbers. */
export type LineExample = { readonly explanation: Explanation; readonly points: number; readonly tried: number | null };

/**
 * What a line as typed gives for an invented result, worked by the engine and rounded as its points are; those of a
 * penalty line are negative. A number that the method can't do without and that is blank is taken from the method's own
 * example. `null` = a person gives the points, or the rule has no answer.
 */
export function lineExample(line: TypedLine, given: Given): LineExample | null {
  if (isHandScored(line)) return null;
  const criterion = completed(line);
  const bands = rowsOf(line);
  const facts = triedFacts(criterion, bands, given);
  const computed = computePoints({ criterion, bands, facts, peers: peersOf(criterion, facts.indicator) });
  if (computed.outcome !== "points") return null;
  const { comparedWith } = criterion;
  const benchmark = comparedWith === null ? null : { figure: facts.indicator?.target ?? null, units: null };
  const tried = facts.indicator === null ? (facts.document?.daysLate ?? null) : facts.indicator.result;
  return {
    explanation: { rule: line.kind, parts: explainedPoints(computed.parts, { criterion, benchmark }) },
    points: signedPoints(line, roundedFor(criterion, computed.points, given.decimals)),
    tried: typeof tried === "number" ? tried : null,
  };
}

/** With the example's own numbers where the line lacks one that it needs. */
function completed(line: TypedLine): Criterion {
  const example = ways[line.kind].example.line;
  const needed = (ways[line.kind].needed ?? []).map((key) => [key, line[key] ?? example[key] ?? null] as const);
  const max = line.max === 0 && needsMaximum(line) ? (example.max ?? 0) : line.max;
  return { ...line, ...Object.fromEntries(needed), max, cluster: "*", cell: "", undecided: [] };
}

function rowsOf({ kind, code, bands }: TypedLine): readonly Band[] {
  const example = (ways[kind].example.bands ?? []).map(([from, points]) => ({
    from,
    text: null,
    points,
    meaning: null,
  }));
  return (bands.length > 0 ? bands : example).map((band) => ({ ...band, cluster: "*", criterion: code }));
}

function triedFacts(line: Criterion, bands: readonly Band[], { indicator, tried }: Given): Facts {
  if (ways[line.kind].source === "document") {
    const daysLate = Math.max(0, tried ?? ways[line.kind].example.document?.daysLate ?? 0);
    return { indicator: null, document: { status: daysLate > 0 ? "late" : "on-time", daysLate, confirmed: true } };
  }
  const example = ways[line.kind].example.indicator ?? {};
  const evaluation = indicator?.evaluation ?? example.evaluation ?? "higher";
  const { acceptedTexts = [], measure = example.measure ?? null } = indicator ?? {};
  const known = { ...plain, evaluation, acceptedTexts, measure };
  if (isInWords(indicator)) {
    const [text = acceptedTexts[0] ?? defaultAcceptedTexts[0] ?? ""] = bands.flatMap((band) => band.text ?? []);
    return { indicator: { ...known, result: text, resultState: "text" }, document: null };
  }
  const { result, target } = triedNumbers(line, bands, evaluation === "lower");
  const against = line.comparedWith === null ? {} : ({ against: "figure" } as const);
  return { indicator: { ...known, ...against, result: tried ?? result, target }, document: null };
}

/** A and T: as the method's example has them, by the line's own bands, against the number that So với says. */
function triedNumbers(line: Criterion, bands: readonly Band[], isLower: boolean): Pick<Tried, "result" | "target"> {
  const { result: exampleResult, target: exampleTarget } = ways[line.kind].example.indicator ?? {};
  const [own, ofTarget] = [Number(exampleResult ?? 90), exampleTarget ?? 100];
  const stated = typeof line.comparedWith === "number" ? line.comparedWith : null;
  const target = stated ?? ofTarget;
  const mark = ways[line.kind].bands === undefined ? null : middleMark(bands, line.kind === "interpolated-bands");
  if (isRanked(line)) return { result: 80, target };
  if (mark !== null && bandsStartBy(line) !== "percent") return { result: mark, target };
  const { uses } = ways[line.kind];
  if (uses !== "ratio" && (stated === null || ways[line.kind].usesTarget !== true)) return { result: own, target };
  // r = percent/of: T/A where less is better.
  const [percent, of] = mark === null ? [own, ofTarget] : [mark, 100];
  if (!isLower) return { result: part(target, percent, of), target };
  return stated === null || percent === 0
    ? { result: of, target: percent }
    : { result: part(stated, of, percent), target };
}

type Tried = { readonly result: number; readonly target: number };

/** To 4 decimals, as a person would write a result. */
function part(whole: number, share: number, of: number): number {
  return of === 0 ? whole : roundPoints(over(times(exact(whole), exact(share)), exact(of)), 4);
}

/** Where the middle band begins; `between`: half-way from there to the one below. `null` = none begins at a number. */
function middleMark(bands: readonly Band[], between: boolean): number | null {
  const marks = bands.flatMap(({ from }) => from ?? []).sort((one, other) => other - one);
  const at = Math.floor((marks.length - 1) / 2);
  const [mark = null, below = mark] = marks.slice(at);
  return mark === null || below === null || !between ? mark : (mark + below) / 2;
}

/** Others beside whom the result is: as in the method's example, moved to where T is. */
function peersOf(line: Criterion, indicator: IndicatorFacts | null): Peers {
  const { best, results = isRanked(line) ? [60, 70, 80, 90] : [], indicator: example } = ways[line.kind].example;
  const [result, target] = [indicator?.result, indicator?.target ?? null];
  if (typeof result !== "number") return { bestResult: null, results: [], greatestExcess: null, bestUnassigned: null };
  const moved =
    best === undefined || ways[line.kind].usesTarget !== true ? best : part(best, target ?? 0, example?.target ?? 0);
  const others = results.filter((each) => each !== (example?.result ?? 80));
  const bestResult = Math.max(moved ?? result, result);
  const above = { result: bestResult, target: target ?? 0 };
  return {
    bestResult,
    results: results.length === 0 ? [] : [...others, result],
    greatestExcess: target === null || target <= 0 ? null : excessOf(above, line.excessBy ?? "value"),
    bestUnassigned: null,
  };
}
