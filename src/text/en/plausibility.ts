import type { PlausibilityParams } from "../../domain/checks/plausibility/params";
import type { Stake } from "../../domain/issue";
import { formatDate } from "../dates";
import { formatNumber } from "../numbers";
import type { IssueNotes, IssueSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "en");
const shown = (value: number | string): string => (typeof value === "number" ? number(value) : `"${value}"`);

type Code = keyof PlausibilityParams;

export function atStake(stakes: readonly Stake[]): string {
  const lines = stakes.map(
    ({ criterion, points }) => `${criterion}${points === null ? "" : ` (at most ${number(points)} points)`}`,
  );
  return lines.length === 0 ? "Points may be lost." : `Points may be lost: ${lines.join(", ")}.`;
}

/** On figures that can hardly be meant: what was compared, with its numbers. */
export const plausibilitySentences: Pick<IssueSentences, Code> = {
  "percent-slip": ({ label, value, reference, expected, likely }) =>
    `"${label}" is ${number(value)} while "${reference}" is ${number(expected)}, in %. Perhaps ${number(likely)} is meant. Please check.`,
  "magnitude-slip": ({ label, value, reference, expected, times, measure, assumed }) =>
    `"${label}" is ${number(value)} while "${reference}" is ${number(expected)}, about ${number(times)} times apart. ${assumed === null ? "Please check the number of digits." : `Perhaps it was written in ${assumed}, while the form asks for ${measure}. Please check.`}`,
  "far-from-last-year": ({ label, value, reference, expected, factor }) =>
    `"${label}" is ${number(value)}, "${reference}" is ${number(expected)}: more than ${number(factor)} times apart. Please check both.`,
  "far-from-peers": ({ label, value, ofTarget, compared, median, peers, score, limit }) =>
    `"${label}" is ${number(value)}${ofTarget ? `, ${number(compared)}% of the target` : ""}; the median of ${number(peers)} other units of the cluster is ${number(median)}${ofTarget ? "%" : ""} (robust z ${number(score)}, limit ${number(limit)}). Please check.`,
  "far-above-target": ({ label, value, target, percent, limit }) =>
    `"${label}" is ${number(value)} after half a year, ${number(percent)}% of the year's target of ${number(target)} (looked at again above ${number(limit)}%). Please check the figure and its measure.`,
  "estimate-below-result": ({ label, value, result }) =>
    `"${label}" is ${number(value)}, less than the ${number(result)} already achieved, while this indicator adds up over the year. Please check both.`,
  "sum-differs": ({ whole, total, parts, sum }) =>
    `${whole} is ${number(total)}, but ${parts} add up to ${number(sum)}. Please check these figures.`,
  "part-above-whole": ({ label, value, whole, total }) =>
    `"${label}" is ${number(value)}, more than "${whole}", which is ${number(total)}. Please check both.`,
  "same-figures": ({ unit, name, figures, of }) =>
    `Same figures, to be confirmed: ${number(figures)} of ${number(of)} results equal those of unit ${unit} (${name}).`,
  "date-swapped": ({ label, value, likely }) =>
    `"${label}" is ${formatDate(value)}, after the day of the consolidation. Day and month may be swapped, and ${formatDate(likely)} meant. Please check.`,
  "date-outside-year": ({ label, value, year }) =>
    `"${label}" is ${formatDate(value)}, outside the year ${year} of the round. Please check the year.`,
  "date-in-future": ({ label, value, asOf }) =>
    `"${label}" is ${formatDate(value)}, after the day of this check, ${formatDate(asOf)}. Please check; if that day is still to come, send after it.`,
  "signed-before-review": ({ signed, review }) =>
    `The report was signed on ${formatDate(signed)}, before the review of ${formatDate(review)}. Please check both days.`,
  "registered-changed": ({ label, value, registered, counts }) =>
    `"${label}" says ${shown(value)}, other than the ${shown(registered)} printed on the form issued to the unit; ${shown(counts)} is counted. Please confirm; an adjustment belongs on the sheet Điều chỉnh.`,
  "target-below-plan": ({ label, value, plan }) =>
    `"${label}" is ${number(value)}, worse than "Kế hoạch giao" of ${number(plan)}. Please check and confirm.`,
  "own-half-year-plan": ({ label, value, counts }) =>
    `"${label}" says ${number(value)} where the Board gave no plan for six months; the result will be held against ${value === counts ? "it" : `${number(counts)} on the sheet Chỉ tiêu`}. Please name the document in the column Căn cứ, or leave it blank.`,
  "words-not-accepted": ({ label, raw, accepted, others }) =>
    `"${label}" says "${raw}", which is not among the accepted words${accepted === "" ? "" : `: ${accepted}`}${others === "" ? "" : `${accepted === "" ? ":" : "; other answers:"} ${others}`}. Please choose from the list of the cell; other words do not count as achieved.`,
  "declared-though-given": ({ label, declared, reference, expected }) =>
    `"${label}" says ${declared} where "${reference}" is ${number(expected)}. The indicator was assigned or registered: please give a number, or confirm and say why in the notes.`,
  "declared-widely": ({ label, declared, of }) =>
    `"${label}" says KAD or KG for ${number(declared)} of ${number(of)} indicators. Please check the whole column and confirm.`,
  "column-copied": ({ label, reference, equal, of }) =>
    `"${label}" equals "${reference}" in ${number(equal)} of ${number(of)} indicators that can be compared. The wrong column may have been pasted. Please check the whole column.`,
  "rows-shifted": ({ label, from, to, rows, by }) =>
    `"${label}" of ${number(rows)} neighbouring rows, from ${from} to ${to}, seems to have slid ${number(Math.abs(by))} ${by > 0 ? "down" : "up"}: the figures fit the row ${by > 0 ? "above" : "below"} better. Please check, and paste into the right rows.`,
  "fraction-of-countable": ({ label, value, measure }) =>
    `"${label}" is ${number(value)}${measure === "" ? "" : ` ${measure}`}, a fraction of what is counted in whole numbers. Please check the decimal comma and the measure.`,
  "adjustment-unchanged": ({ value }) =>
    `The adjustment proposes ${shown(value)}, which is the registered target. Please give the new target, or leave the row blank.`,
  "adjustment-magnitude": ({ value, registered, times }) =>
    `The adjustment proposes ${number(value)} where the registered target is ${number(registered)}, about ${number(times)} times off. Please check the decimal comma and the measure.`,
  "outlook-contradicts": ({ outlook, estimate, target }) =>
    `The outlook says "${outlook}" where the year's estimate is ${number(estimate)} and the target ${number(target)}. Please check both cells.`,
  "content-differs": ({ label, value, indicator, result }) =>
    `"${label}" is ${number(value)}, and the result of indicator ${indicator}, which means the same, is ${number(result)}. Please make them agree.`,
  "text-says-nothing": ({ label, raw }) => `"${label}" says only "${raw}". Please put it in words.`,
};

export const plausibilityCauses: Pick<IssueNotes, Code> = {
  "percent-slip":
    "In a row measured in %, a figure is about a hundred times off another of the row: 0.95 or 9500 typed for 95.",
  "magnitude-slip":
    "A figure is about a thousand, a million or a thousand million times off another of its row: typed in đồng, nghìn or triệu where tỷ is asked for, or the reverse.",
  "far-from-last-year":
    "A result is more than 5 times off that of the same period a year before, or a target off last year's result; small counts are left out.",
  "far-from-peers":
    "A result stands far from those of the cluster's other units (5 at least): z = 0.6745 × (figure − median) / MAD, limit 8; MAD counts as 5% of the median at least; small counts are left out.",
  "far-above-target":
    "What adds up over the year and is better the more lies above 150% of the year's target at mid-year.",
  "estimate-below-result": "The estimate for the year of what adds up is less than what was achieved already.",
  "sum-differs": "The parts of a total do not add up to it.",
  "part-above-whole": "A figure is larger than that of which it is a part.",
  "same-figures":
    "At least 4 results that are unlikely to be equal by chance, and at least half of those that can be compared, are another unit's. Told to the Board and the leader only.",
  "date-swapped":
    "A day lies after the day of the consolidation, and would not with day and month the other way round.",
  "date-outside-year": "A day on the cover is not of the round's year; a whole year is reviewed into the next.",
  "date-in-future": "A day on the cover lies after the day of the check.",
  "signed-before-review": "The report was signed before the review was held.",
  "registered-changed": "A registered target or six-month plan came back as another number than the Board printed.",
  "target-below-plan": "The Board holds a plan and no registered target, and the unit's target is worse than the plan.",
  "own-half-year-plan": "The unit gave a plan for six months where the Board gave none.",
  "words-not-accepted":
    "A pass/fail, qualitative or class cell holds words that are neither accepted texts nor words of the scale's bands.",
  "declared-though-given": "KAD or KG on an indicator for which the Board holds a plan or a registered target.",
  "declared-widely": "More than half of the indicators, at least 3, say KAD or KG.",
  "column-copied":
    "At least 4 results, and at least half of those that can be compared, are just last year's or the targets; 100 and counts below 10 are passed over.",
  "rows-shifted":
    "At least 3 neighbouring rows hold figures that fit the row above or below far better than their own, by last year's figures, targets and bounds.",
  "fraction-of-countable":
    "A fraction where the indicator has 0 decimals, or in contents and commendations that are counted.",
  "adjustment-unchanged": "The proposed target is the registered one.",
  "adjustment-magnitude": "The proposed target is about 10, 100 or 1000 times, or that part of, the registered one.",
  "outlook-contradicts": "Vượt or Đạt with an estimate short of the target, or Khó đạt with one above it.",
  "content-differs":
    "A number on Nội dung differs from the result of the indicator that Danh mục nội dung names in its column Chỉ tiêu.",
  "text-says-nothing":
    "A cell that has to be told in words holds signs only, one letter repeated, or fewer than 4 letters.",
};

export const plausibilityRemedies: Pick<IssueNotes, Code> = {
  "percent-slip": "Ask the unit; in a row measured in % write 95.",
  "magnitude-slip": "Ask the unit; write the figure in the row's measure.",
  "far-from-last-year": "Compare with last year's report; if it is right, say why in the notes column.",
  "far-from-peers": "Compare with the evidence; if it is right, say why in the notes column.",
  "far-above-target":
    "Check the figure, its measure and the year's target; if all are right, the target should be adjusted.",
  "estimate-below-result": "Correct the estimate or the result.",
  "sum-differs": "Add up again and correct what is wrong.",
  "part-above-whole": "Check both; a column may have been mistaken.",
  "same-figures": "Let the unit confirm, and send figures of its own.",
  "date-swapped": "Confirm with the unit; the day comes first.",
  "date-outside-year": "Correct the year.",
  "date-in-future": "Correct the day; if it is right, send after it.",
  "signed-before-review":
    "Correct one of the days; if the report was signed before the meeting, confirm with the Board.",
  "registered-changed":
    "Confirm with the unit; a registered target counts as the unit gave it, a plan for six months as the Board did.",
  "target-below-plan": "Compare with the document that assigns the plan; if it is right, say why in the notes column.",
  "own-half-year-plan": "Leave it blank; if such a plan was assigned, let the Board enter it in Chỉ tiêu giao.",
  "words-not-accepted": "Choose from the list of the cell; other words count as not achieved.",
  "declared-though-given":
    "Give a number; if it is no longer assigned, send the document so that the Board corrects Chỉ tiêu giao.",
  "declared-widely": "Go through the column with the unit before scoring.",
  "column-copied": "Compare each figure with its evidence; if they are right, confirm.",
  "rows-shifted": "Paste the column again from the right first row; compare the codes.",
  "fraction-of-countable": "Give a whole number; a percentage belongs in a row measured in %.",
  "adjustment-unchanged": "Give the new target, or clear the row and answer Không if nothing is adjusted.",
  "adjustment-magnitude": "Write it again in the measure of the row.",
  "outlook-contradicts": "Correct the estimate or the outlook.",
  "content-differs": "Correct the wrong number on one of the two sheets.",
  "text-says-nothing": "Put it in words; write Không có if there is nothing.",
};
