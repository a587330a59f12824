import { methodNames } from "../../../contract/choice-words";
import { formatDate } from "../../dates";
import type { Coded, Direction, ScopeFacts, TermFacts } from "../../scale-told";
import type { LineToldTexts } from "../../vi/scale-told/lines";
import { number } from "../number";

/** A name with its code behind it; a code that nothing has is said to be unknown. */
export function coded({ code, name }: Coded): string {
  return name === null ? `${code} (not in the workbook)` : `"${name}" (${code})`;
}

/** Who it concerns; "" = everyone. */
export function concerning({ include, exclude }: ScopeFacts): string {
  const parts = [
    ...(include.length === 0 ? [] : [`for ${include.join(", ")}`]),
    ...(exclude.length === 0 ? [] : [`without ${exclude.join(", ")}`]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

function lastDay(due: string | null): string {
  return due === null ? "by the deadline of the round" : `last day ${formatDate(due)}`;
}

const directions: { readonly [D in Direction]: string } = {
  higher: "more is better",
  lower: "less is better",
  words: "the result is in words",
};

function term({ weight, what }: TermFacts): string {
  if (what === null) return number(weight);
  const named = coded(what);
  if (weight === 1) return named;
  return weight === -1 ? `−${named}` : `${number(weight)} × ${named}`;
}

const sum = (terms: readonly TermFacts[]): string => terms.map(term).join(" + ").replaceAll("+ −", "− ");

export const lineTold: LineToldTexts = {
  heading: ({ name, code }) => `${name === "" ? "Criterion without a name" : name} (${code})`,
  section: ({ path, name }) => (name === null ? `Section ${path}` : `${path}. ${name}`),
  title: ({ title }) => (title.includes(" ") ? title : `Section ${title}`),
  sectionMaximum: ({ points, counts }) =>
    counts === "base"
      ? `at most ${number(points)} points`
      : `${counts === "bonus" ? "bonus" : "penalty"} of at most ${number(points)} points`,
  sectionMinimum: ({ points }) => `minimum of ${number(points)} points`,
  maximum: ({ points, part }) =>
    part === "base"
      ? `${number(points)} points`
      : `${part === "bonus" ? "bonus" : "penalty"} up to ${number(points)} points`,
  range: ({ lowest, highest, part }) => {
    if (part !== "bonus-or-penalty") return part === "penalty" ? "penalty" : "bonus";
    if (lowest === null) return highest === null ? "added or taken off" : `up to ${number(highest)} points`;
    return highest === null ? `from ${number(lowest)} points` : `from ${number(lowest)} to ${number(highest)} points`;
  },
  indicator: ({ what, measure, direction, accepted }) =>
    `Scored by the indicator ${coded(what)}${measure === null ? "" : `, in ${measure}`}; ${directions[direction]}${accepted.length === 0 ? "" : `, accepted as reached: ${accepted.map((each) => `"${each}"`).join(", ")}`}.`,
  calculation: ({ over, under, factor }) =>
    `Result of the indicator = ${factor === 1 ? "" : `${number(factor)} × `}${under.length === 0 ? sum(over) : `(${sum(over)}) / (${sum(under)})`}.`,
  document: ({ what, due, days }) =>
    `Scored by when the document ${coded(what)} is sent, ${days.length === 0 ? lastDay(due) : days.map((day) => `${lastDay(day.due)}${concerning(day.scope)}`).join("; ")}.`,
  part: ({ part }) => {
    switch (part) {
      case "base":
        return "The points count in the base.";
      case "bonus":
        return "The points are a bonus outside the base.";
      case "penalty":
        return "The points are a penalty, taken off the total.";
      default:
        return "The points are added or taken off outside the base.";
    }
  },
  conditions: ({ conditions }) =>
    `Points only where the condition ${conditions.map(coded).join(" and ")} is fulfilled; not fulfilled: 0 points, not told yet: no points yet.`,
  mayBeLeftOut: "A unit may ask for the line not to apply.",
  leftOut: ({ way, section }) => {
    const within = section === null ? "its own section" : `section ${section}`;
    switch (way) {
      case "full":
        return "Where it does not apply: full points.";
      case "zero":
        return "Where it does not apply: 0 points.";
      case "share-within":
        return `Where it does not apply: its maximum goes in equal parts to the applicable lines of ${within}.`;
      case "rescale-within":
        return `Where it does not apply: the other lines are rescaled to the maximum of ${within}.`;
      case "rescale":
        return "Where it does not apply: the other lines are rescaled to the whole scale.";
      default:
        return way satisfies never;
    }
  },
  bonusGroup: ({ group, others }) =>
    others.length === 0
      ? `In the bonus group "${group}": of a group only the highest bonus counts.`
      : `In the bonus group "${group}" with ${others.join(", ")}: only the highest bonus counts.`,
  roundTo: ({ multiple }) => `Rounded to the nearest multiple of ${number(multiple)}, half up.`,
  concerns: ({ scope }) => `A line of some units alone${concerning(scope)}.`,
  evidence: "Points other than 0 need evidence.",
  assessor: ({ name }) => `Scored by: ${name}.`,
  method: ({ method, byHand }) =>
    `Way of scoring: ${methodNames.en[method]}${byHand ? "; nothing to compute it from is stated, so a person gives the points" : ""}.`,
  unused: ({ header, value }) => `The column ${header} states ${value}, which this way of scoring does not use.`,
  undecided: "The cells of this line are incomplete or state what is not defined, so nothing is computed.",
};
