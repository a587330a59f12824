import type { InEnglish } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/plausible-figures";

export const plausibleFigures: InEnglish<typeof vi.plausibleFigures> = {
  "percent-slip": {
    sentence: ({ label, value, reference, expected, likely }, { number }) =>
      `"${label}" is ${number(value)} while "${reference}" is ${number(expected)}, in %. Perhaps ${number(likely)} is meant. Please check.`,
    cause:
      "In a row measured in %, a figure is about a hundred times off another of the row: 0.95 or 9500 typed for 95.",
    remedy: "Ask the unit; in a row measured in % write 95.",
  },
  "magnitude-slip": {
    sentence: ({ label, value, reference, expected, times, measure, assumed }, { number }) =>
      `"${label}" is ${number(value)} while "${reference}" is ${number(expected)}, about ${number(times)} times apart. ${assumed === null ? "Please check the number of digits." : `Perhaps it was written in ${assumed}, while the form asks for ${measure}. Please check.`}`,
    cause:
      "A figure is about a thousand, a million or a thousand million times off another of its row: typed in đồng, nghìn or triệu where tỷ is asked for, or the reverse.",
    remedy: "Ask the unit; write the figure in the row's measure.",
  },
  "far-from-last-year": {
    sentence: ({ label, value, reference, expected, factor }, { number }) =>
      `"${label}" is ${number(value)}, "${reference}" is ${number(expected)}: more than ${number(factor)} times apart. Please check both.`,
    cause:
      "A result is more than 5 times off that of the same period a year before, or a target off last year's result; small counts are left out.",
    remedy: "Compare with last year's report; if it is right, say why in the notes column.",
  },
  "far-from-peers": {
    sentence: ({ label, value, ofTarget, compared, median, peers, score, limit }, { number }) =>
      `"${label}" is ${number(value)}${ofTarget ? `, ${number(compared)}% of the target` : ""}; the median of ${number(peers)} other units of the cluster is ${number(median)}${ofTarget ? "%" : ""} (robust z ${number(score)}, limit ${number(limit)}). Please check.`,
    cause:
      "A result stands far from those of the cluster's other units (5 at least): z = 0.6745 × (figure − median) / MAD, limit 8; MAD counts as 5% of the median at least; small counts are left out.",
    remedy: "Compare with the evidence; if it is right, say why in the notes column.",
  },
  "far-above-target": {
    sentence: ({ label, value, target, percent, limit }, { number }) =>
      `"${label}" is ${number(value)} after half a year, ${number(percent)}% of the year's target of ${number(target)} (looked at again above ${number(limit)}%). Please check the figure and its measure.`,
    cause: "What adds up over the year and is better the more lies above 150% of the year's target at mid-year.",
    remedy: "Check the figure, its measure and the year's target; if all are right, the target should be adjusted.",
  },
  "estimate-below-result": {
    sentence: ({ label, value, result }, { number }) =>
      `"${label}" is ${number(value)}, less than the ${number(result)} already achieved, while this indicator adds up over the year. Please check both.`,
    cause: "The estimate for the year of what adds up is less than what was achieved already.",
    remedy: "Correct the estimate or the result.",
  },
  "sum-differs": {
    sentence: ({ whole, total, parts, sum }, { number }) =>
      `${whole} is ${number(total)}, but ${parts} add up to ${number(sum)}. Please check these figures.`,
    cause: "The parts of a total do not add up to it.",
    remedy: "Add up again and correct what is wrong.",
  },
  "part-above-whole": {
    sentence: ({ label, value, whole, total }, { number }) =>
      `"${label}" is ${number(value)}, more than "${whole}", which is ${number(total)}. Please check both.`,
    cause: "A figure is larger than that of which it is a part.",
    remedy: "Check both; a column may have been mistaken.",
  },
  "same-figures": {
    sentence: ({ unit, name, figures, of }, { number }) =>
      `Same figures, to be confirmed: ${number(figures)} of ${number(of)} results equal those of unit ${unit} (${name}).`,
    cause:
      "At least 4 results that are unlikely to be equal by chance, and at least half of those that can be compared, are another unit's. Told to the Board and the leader only.",
    remedy: "Let the unit confirm, and send figures of its own.",
  },
};
