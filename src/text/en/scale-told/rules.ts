import type { CrossMethod } from "../../../domain/round/period";
import type { OrderKey } from "../../scale-told";
import type { RulesToldTexts } from "../../vi/scale-told/rules";
import { number } from "../number";
import { coded } from "./lines";

function orderKey(key: OrderKey): string {
  switch (key.kind) {
    case "line":
      return `points on ${coded(key.what)}`;
    case "indicator":
      return `result of the indicator ${coded(key.what)}`;
    case "section":
      return `points of section ${key.name}`;
    case "self":
      return "self-scored points";
    case "votes":
      return "votes (units stay level in rank, votes decide who is nominated)";
    case "unknown":
      return `${key.word} (not in the workbook)`;
    default:
      return key satisfies never;
  }
}

const inOrder = (keys: readonly OrderKey[]): string => keys.map(orderKey).join("; then ");

const crossMethods: { readonly [M in CrossMethod]: string } = {
  mean: "their mean",
  trimmed: "their mean without one highest and one lowest (from five marks up)",
  median: "their median",
};

export const rulesTold: RulesToldTexts = {
  total: ({ declared, sum }) => {
    if (declared === null) return `The total of the scale is the sum of its lines: ${number(sum)} points.`;
    return declared === sum
      ? `The total of the scale: ${number(declared)} points.`
      : `The total of the scale: ${number(declared)} points; its lines add up to ${number(sum)}.`;
  },
  ownTotal: "For a unit that some lines are not for, the total of the scale is the sum of its own lines.",
  formula: "A unit's total = base + bonus − penalty.",
  bonusCap: ({ points }) =>
    points === null ? "The bonus has no limit." : `The bonus is at most ${number(points)} points.`,
  penaltyCap: ({ points }) =>
    points === null ? "The penalty has no limit." : `The penalty is at most ${number(points)} points.`,
  totalCap: ({ points }) => `A unit's total is at most ${number(points)} points.`,
  totalFloor: ({ points }) => `A unit's total is not below ${number(points)} points.`,
  decimals: ({ decimals }) =>
    decimals === 0
      ? "Points are rounded to whole numbers, half up."
      : `Points are rounded to ${number(decimals)} decimals, half up.`,
  stages:
    "The points that count are those of the last step there is: final, the Board's, the cluster's, computed from figures, the unit's own.",
  notApplicable: ({ how }) => {
    switch (how) {
      case "rescale":
        return "Lines that do not apply to a unit are left out, the others rescaled to the whole scale; bonus and penalty are not rescaled.";
      case "full":
        return "Lines that do not apply to a unit count in full; bonus and penalty lines 0.";
      case "zero":
        return "Lines that do not apply to a unit count 0.";
      default:
        return how satisfies never;
    }
  },
  missing: ({ how }) =>
    how === "zero"
      ? "Lines without figures count 0."
      : "Lines without figures have no points yet; the unit has no total and no rank.",
  benchmark: ({ percent }) =>
    `In the first six months, cumulative indicators of which more is better are compared with the plan for six months, else with ${number(percent)}% of the year's target or the indicator's own share.`,
  lastDay: ({ inclusive, basis }) =>
    `What is sent on the last day is ${inclusive ? "in time" : "late"}; of what was returned counts the ${basis === "first" ? "first sending" : "sending that was accepted"}.`,
  adjustment: ({ inForce }) =>
    inForce === "agreed"
      ? "An adjusted target holds once the Council agrees."
      : "An adjusted target holds once the unit sends it.",
  cross: ({ method }) => `Of several cross scores on a line counts ${crossMethods[method]}.`,
  difference: ({ points }) => `A difference of more than ${number(points)} points between two steps must be explained.`,
  ranked: "Units rank within the cluster by total points; level units share a rank and the next one stays free.",
  notRanked: "This round is not ranked.",
  rankedBy: ({ keys }) =>
    `Units rank not by points but in this order: ${inOrder(keys)}; without the first result a unit has no rank.`,
  ties: ({ keys }) => `Level units are told apart by: ${inOrder(keys)}.`,
  noTies: "Level units are not told apart.",
};
