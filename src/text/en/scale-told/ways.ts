import type { ComparedWith } from "../../../contract/choice-words";
import type { BandFacts, CountedIn, WayFacts } from "../../scale-told";
import type { WayToldTexts } from "../../vi/scale-told/ways";
import { number } from "../number";

const againstWords: { readonly [C in ComparedWith]: string } = {
  "cluster-average": "the cluster's average",
  "province-average": "the province's average",
  highest: "the highest result of the cluster",
  lowest: "the lowest result of the cluster",
  "same-period": "the same period of last year",
  "previous-year": "last year's result",
  announced: "the announced figure",
};

/** T of a line, as it stands in its sentences. */
function target({ against, measure }: Pick<WayFacts, "against" | "measure">): string {
  if (against === null) return "the target";
  return typeof against === "number" ? measured(against, measure) : againstWords[against];
}

function measured(value: number, measure: string | null): string {
  if (measure === null) return number(value);
  return measure === "%" ? `${number(value)}%` : `${number(value)} ${measure}`;
}

const pointsWord: { readonly [P in CountedIn]: string } = {
  base: "points",
  bonus: "bonus points",
  penalty: "penalty points",
  "bonus-or-penalty": "points",
};

const subject = ({ part }: Pick<WayFacts, "part">): string =>
  part === "bonus" ? "Bonus points" : part === "penalty" ? "Penalty points" : "Points";

const points = (value: number, part: CountedIn): string => `${number(value)} ${pointsWord[part]}`;

/** A bound above the points of a rule. */
const atMost = (most: number | null): string => (most === null ? "" : `, at most ${number(most)}`);

/** The smaller of Điểm chuẩn and the line's own bound. */
const bound = ({ max, most }: WayFacts): number => Math.min(max, most ?? max);

/** All points of the line, with its own bound where that is lower. */
const full = (facts: WayFacts): string =>
  `${points(facts.max, facts.part)}${bound(facts) < facts.max ? atMost(bound(facts)) : ""}`;

const ratio = (facts: WayFacts): string =>
  facts.direction === "lower" ? `${target(facts)} / result` : `result / ${target(facts)}`;

const reached = (facts: WayFacts): string => {
  if (facts.direction === "words") return "A result accepted as reached";
  return facts.direction === "lower" ? `A result not above ${target(facts)}` : `A result of ${target(facts)} or more`;
};

const stepWords = ({ step, excessBy, measure }: WayFacts): string =>
  excessBy === "value" ? measured(step ?? 0, measure) : `${number(step ?? 0)}%`;

/** Where less is better, what a percentage above or below T is taken of. */
const ofRatio = (facts: WayFacts): string =>
  facts.direction === "lower" && facts.excessBy !== "value" ? ` (of ${ratio(facts)})` : "";

const times = (measure: string | null): string => (measure === null || measure === "" ? "time" : measure);

function leader(facts: WayFacts): string {
  const half = number(facts.max / 2);
  const t = target(facts);
  const by = facts.excessBy === "value" ? "in value" : "in percent";
  const beyond =
    facts.excessBy === null
      ? `${half} + ${half} × (result − ${t}) / (the highest result of the cluster − ${t})`
      : `${half} + ${half} × excess / greatest excess of the cluster, the excess over ${t} taken ${by}`;
  return `Below ${t}: ${half} × result / ${t}; at ${t}: ${half} points; above ${t}: ${beyond}, the leading unit gets ${number(bound(facts))} points.`;
}

const bandValue = (facts: WayFacts): string =>
  facts.bandsBy === "value" ? "the result" : `the percentage ${ratio(facts)}`;

function bandsIntro(facts: WayFacts): string {
  if (facts.bandsBy === "rank")
    return `${subject(facts)} by the rank of the result in the cluster, rank 1 being the ${facts.direction === "lower" ? "lowest" : "highest"} result${atMost(facts.most)}.`;
  if (facts.direction === "words")
    return `${subject(facts)} by ${facts.bandsBy === "value" ? "the value that the result states in words" : "the words of the result"}${atMost(facts.most)}.`;
  return `${subject(facts)} by bands of ${bandValue(facts)}${atMost(facts.most)}.`;
}

function eachTime({ perTime, lowest, highest, measure }: WayFacts): string {
  const amount = perTime ?? 0;
  const bounds = [
    ...(lowest === null ? [] : [`not below ${number(lowest)}`]),
    ...(highest === null ? [] : [`not above ${number(highest)}`]),
  ];
  return `Each ${times(measure)} ${amount < 0 ? "takes off" : "adds"} ${number(Math.abs(amount))} points${bounds.map((each) => `, ${each}`).join("")}.`;
}

/** A person gives the points. */
function byHand({ part, most, lowest }: WayFacts): string {
  if (part === "bonus-or-penalty")
    return `The scorer enters points added (positive) or taken off (negative)${lowest === null ? "" : `, not below ${number(lowest)}`}${most === null ? "" : `, not above ${number(most)}`}.`;
  const upTo = most === null ? "" : ` from 0 to ${number(most)}`;
  return part === "base"
    ? `The scorer gives points${upTo}.`
    : `The scorer enters ${pointsWord[part]}${upTo}; 0 points where nobody claims any.`;
}

/** The points of a row and its meaning. */
function earned(row: Pick<BandFacts, "points" | "counted" | "part" | "meaning">): string {
  const counts = row.counted === row.points ? "" : `, counted as ${number(row.counted)}`;
  return `${points(row.points, row.part)}${counts}${row.meaning === null ? "" : ` (${row.meaning})`}.`;
}

function band({ by, from, next, text, ...row }: BandFacts): string {
  if (from === null) return `A result of "${text ?? ""}": ${earned(row)}`;
  if (by === "rank")
    return `${next === null ? `Up to rank ${number(from)}` : `After rank ${number(next)}, up to rank ${number(from)}`}: ${earned(row)}`;
  const measure = by === "percent" ? "%" : row.measure;
  if (next === null) return `From ${measured(from, measure)} up: ${earned(row)}`;
  return `From ${measured(from, measure === "%" ? "%" : null)} to below ${measured(next, measure)}: ${earned(row)}`;
}

export const wayTold: WayToldTexts = {
  way: {
    proportional: (facts) =>
      facts.direction === "words"
        ? `${reached(facts)} gets ${full(facts)}, any other 0.`
        : `${subject(facts)} = ${number(facts.max)} × ${ratio(facts)}, at most ${number(bound(facts))}.`,
    bands: bandsIntro,
    "pass-fail": (facts) => `${reached(facts)} gets ${full(facts)}, any other 0.`,
    "stepwise-deduction": (facts) =>
      `${reached(facts)} gets ${full(facts)}; each ${stepWords(facts)}${ofRatio(facts)} missing takes off ${number(facts.perTime ?? 0)}, a part of ${stepWords(facts)} ${facts.partSteps === "counted" ? "by its share" : "as a whole"}; not below 0.`,
    "excess-bonus": (facts) =>
      `Each ${stepWords(facts)}${ofRatio(facts)} above ${target(facts)} gives ${points(facts.perTime ?? 0, facts.part)}, a part of ${stepWords(facts)} ${facts.partSteps === "counted" ? "by its share" : "does not count"}${atMost(Math.min(facts.highest ?? Infinity, facts.most ?? Infinity))}.`,
    "deduct-from-max": (facts) =>
      `Of ${number(facts.max)} points ${number(facts.perTime ?? 0)} are taken off for each ${times(facts.measure)}, not below 0${facts.most !== null && facts.most < facts.max ? atMost(facts.most) : ""}.`,
    "progressive-to-leader": leader,
    "ratio-to-best": (facts) =>
      `${subject(facts)} = ${number(facts.max)} × result / the highest result of the cluster, at most ${number(bound(facts))}.`,
    "by-rank": (facts) =>
      facts.bandsBy === "rank" ? bandsIntro(facts) : `${subject(facts)} by the rank reached${atMost(facts.most)}.`,
    "per-occurrence": (facts) =>
      `Each ${times(facts.measure)} gives ${points(facts.perTime ?? 0, facts.part)}${atMost(facts.most)}.`,
    direct: (facts) => byHand(facts),
    "bonus-penalty": eachTime,
    deadline: (facts) =>
      `In time or exempt: ${full(facts)}; each day late takes off ${number(facts.perTime ?? 0)}, not below 0; not sent: 0 points.`,
    interpolated: (facts) =>
      `The ${facts.direction === "lower" ? "lowest" : "highest"} result of the cluster gets ${full(facts)}, the ${facts.direction === "lower" ? "highest" : "lowest"} 0, between them = ${number(facts.max)} × ${facts.direction === "lower" ? "(highest − result)" : "(result − lowest)"} / (highest − lowest); where all are equal each gets ${number(bound(facts))}.`,
    "interpolated-bands": (facts) =>
      `${subject(facts)} by marks of ${bandValue(facts)}; in a straight line between two marks, and as at the outermost mark beyond it${atMost(facts.most)}.`,
  },
  byHand,
  band,
  mark: ({ by, from, text, ...row }) => {
    const at =
      from === null ? `A result of "${text ?? ""}"` : `At ${measured(from, by === "percent" ? "%" : row.measure)}`;
    return `${at}: ${earned(row)}`;
  },
  noBand: ({ by, from, measure }) =>
    by === "rank"
      ? `After rank ${number(from)}: 0 points.`
      : `Below ${measured(from, by === "percent" ? "%" : measure)}: 0 points.`,
  noWords: "Any other words: 0 points.",
  wordsAsPercent: "A result accepted as reached is 100%, any other 0%.",
  withoutBands: "Mức điểm has no bands of it yet, so nothing is computed.",
  against: ({ against }) => {
    switch (against) {
      case "cluster-average":
      case "province-average":
        return `${againstWords[against].replace("the", "The")} is the plain mean of the units that have a result, the unit itself included.`;
      case "highest":
      case "lowest":
      case "same-period":
      case "previous-year":
      case "announced":
        return `The result is compared with ${againstWords[against]}, not with the registered target.`;
      default:
        return `The figure ${number(against ?? 0)} holds for every unit, whatever its registered target.`;
    }
  },
  minimumPercent: ({ percent }) => `Below ${number(percent)}%: 0 points.`,
  unassigned: ({ most, max, how }) =>
    how === "not-applicable"
      ? "For a unit that was assigned no target the line does not apply."
      : `A unit that was assigned no target: ${number(max)} × result / the highest result of the units without a target, at most ${number(Math.min(max, most ?? max))}.`,
};
