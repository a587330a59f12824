import type { PlausibilityParams } from "../../domain/checks/plausibility/params";
import { formatDate, formatNumber } from "../numbers";
import type { IssueNotes, IssueSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "en");

type Code = keyof PlausibilityParams;

/** On figures that can hardly be meant: what was compared, with its numbers. */
export const plausibilitySentences: Pick<IssueSentences, Code> = {
  "percent-slip": ({ label, value, reference, expected, likely }) => `"${label}" is ${number(value)} while "${reference}" is ${number(expected)}, in %. Perhaps ${number(likely)} is meant. Please check.`,
  "magnitude-slip": ({ label, value, reference, expected, times, measure, assumed }) =>
    `"${label}" is ${number(value)} while "${reference}" is ${number(expected)}, about ${number(times)} times apart. ${assumed === null ? "Please check the number of digits." : `Perhaps it was written in ${assumed}, while the form asks for ${measure}. Please check.`}`,
  "far-from-last-year": ({ label, value, reference, expected, factor }) => `"${label}" is ${number(value)}, "${reference}" is ${number(expected)}: more than ${number(factor)} times apart. Please check both.`,
  "far-from-peers": ({ label, value, ofTarget, compared, median, peers, score, limit }) =>
    `"${label}" is ${number(value)}${ofTarget ? `, ${number(compared)}% of the target` : ""}; the median of ${number(peers)} other units of the cluster is ${number(median)}${ofTarget ? "%" : ""} (robust z ${number(score)}, limit ${number(limit)}). Please check.`,
  "far-above-target": ({ label, value, target, percent, limit }) => `"${label}" is ${number(value)} after half a year, ${number(percent)}% of the year's target of ${number(target)} (looked at again above ${number(limit)}%). Please check the figure and its measure.`,
  "estimate-below-result": ({ label, value, result }) => `"${label}" is ${number(value)}, less than the ${number(result)} already achieved, while this indicator adds up over the year. Please check both.`,
  "sum-differs": ({ whole, total, parts, sum }) => `${whole} is ${number(total)}, but ${parts} add up to ${number(sum)}. Please check these figures.`,
  "part-above-whole": ({ label, value, whole, total }) => `"${label}" is ${number(value)}, more than "${whole}", which is ${number(total)}. Please check both.`,
  "same-figures": ({ unit, name, figures }) => `All ${number(figures)} results are the same as those of unit ${unit} (${name}). The file may be a copy of that unit's. Please confirm the figures.`,
  "date-swapped": ({ label, value, likely }) => `"${label}" is ${formatDate(value)}, after the day of the consolidation. Day and month may be swapped, and ${formatDate(likely)} meant. Please check.`,
  "registered-changed": ({ label, value, registered }) => `"${label}" says ${number(value)}, other than the ${number(registered)} printed on the form issued to the unit. Please confirm; an adjustment belongs on the sheet Điều chỉnh.`,
};

export const plausibilityCauses: Pick<IssueNotes, Code> = {
  "percent-slip": "In a row measured in %, a figure is about a hundred times off another of the row: 0.95 or 9500 typed for 95.",
  "magnitude-slip": "A figure is about a thousand, a million or a thousand million times off another of its row: typed in đồng, nghìn or triệu where tỷ is asked for, or the reverse.",
  "far-from-last-year": "A result is more than 5 times off that of the same period a year before, or a target off last year's result; small counts are left out.",
  "far-from-peers": "A result stands far from those of the cluster's other units (5 at least): z = 0.6745 × (figure − median) / MAD, limit 8; MAD counts as 5% of the median at least; small counts are left out.",
  "far-above-target": "What adds up over the year and is better the more lies above 150% of the year's target at mid-year.",
  "estimate-below-result": "The estimate for the year of what adds up is less than what was achieved already.",
  "sum-differs": "The parts of a total do not add up to it.",
  "part-above-whole": "A figure is larger than that of which it is a part.",
  "same-figures": "All results of two units are equal, at least 5 of them unlikely to be so by chance.",
  "date-swapped": "A day lies after the day of the consolidation, and would not with day and month the other way round.",
  "registered-changed": "A registered target or six-month plan came back as another number than the Board printed.",
};

export const plausibilityRemedies: Pick<IssueNotes, Code> = {
  "percent-slip": "Ask the unit; in a row measured in % write 95.",
  "magnitude-slip": "Ask the unit; write the figure in the row's measure.",
  "far-from-last-year": "Compare with last year's report; if it is right, say why in the notes column.",
  "far-from-peers": "Compare with the evidence; if it is right, say why in the notes column.",
  "far-above-target": "Check the figure, its measure and the year's target; if all are right, the target should be adjusted.",
  "estimate-below-result": "Correct the estimate or the result.",
  "sum-differs": "Add up again and correct what is wrong.",
  "part-above-whole": "Check both; a column may have been mistaken.",
  "same-figures": "Let the unit confirm, and send figures of its own.",
  "date-swapped": "Confirm with the unit; the day comes first.",
  "registered-changed": "Confirm with the unit; the number on the form is used as the registered target.",
};
