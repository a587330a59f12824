import type { InEnglish } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/plausible-entries";

export const plausibleEntries: InEnglish<typeof vi.plausibleEntries> = {
  "date-swapped": {
    sentence: ({ label, value, likely }, { date }) =>
      `"${label}" is ${date(value)}, after the day of the consolidation. Day and month may be swapped, and ${date(likely)} meant. Please check.`,
    cause: "A day lies after the day of the consolidation, and would not with day and month the other way round.",
    remedy: "Confirm with the unit; the day comes first.",
  },
  "date-outside-year": {
    sentence: ({ label, value, year }, { date }) =>
      `"${label}" is ${date(value)}, outside the year ${year} of the round. Please check the year.`,
    cause: "A day on the cover is not of the round's year; a whole year is reviewed into the next.",
    remedy: "Correct the year.",
  },
  "date-in-future": {
    sentence: ({ label, value, asOf }, { date }) =>
      `"${label}" is ${date(value)}, after the day of this check, ${date(asOf)}. Please check; if that day is still to come, send after it.`,
    cause: "A day on the cover lies after the day of the check.",
    remedy: "Correct the day; if it is right, send after it.",
  },
  "signed-before-review": {
    sentence: ({ signed, review }, { date }) =>
      `The report was signed on ${date(signed)}, before the review of ${date(review)}. Please check both days.`,
    cause: "The report was signed before the review was held.",
    remedy: "Correct one of the days; if the report was signed before the meeting, confirm with the Board.",
  },
  "registered-changed": {
    sentence: ({ label, value, registered, counts }, { shown }) =>
      `"${label}" says ${shown(value)}, other than the ${shown(registered)} printed on the form issued to the unit; ${shown(counts)} is counted. Please confirm; an adjustment belongs on the sheet Điều chỉnh.`,
    cause: "A registered target or six-month plan came back as another number than the Board printed.",
    remedy:
      "Confirm with the unit; a registered target counts as the unit gave it, a plan for six months as the Board did.",
  },
  "target-below-plan": {
    sentence: ({ label, value, plan }, { number }) =>
      `"${label}" is ${number(value)}, worse than "Kế hoạch giao" of ${number(plan)}. Please check and confirm.`,
    cause: "The Board holds a plan and no registered target, and the unit's target is worse than the plan.",
    remedy: "Compare with the document that assigns the plan; if it is right, say why in the notes column.",
  },
  "own-half-year-plan": {
    sentence: ({ label, value, counts }, { number }) =>
      `"${label}" says ${number(value)} where the Board gave no plan for six months; the result will be held against ${value === counts ? "it" : `${number(counts)} on the sheet Chỉ tiêu`}. Please name the document in the column Căn cứ, or leave it blank.`,
    cause: "The unit gave a plan for six months where the Board gave none.",
    remedy: "Leave it blank; if such a plan was assigned, let the Board enter it in Chỉ tiêu giao.",
  },
  "words-not-accepted": {
    sentence: ({ label, raw, accepted, others }) =>
      `"${label}" says "${raw}", which is not among the accepted words${accepted === "" ? "" : `: ${accepted}`}${others === "" ? "" : `${accepted === "" ? ":" : "; other answers:"} ${others}`}. Please choose from the list of the cell; other words do not count as achieved.`,
    cause:
      "A pass/fail, qualitative or class cell holds words that are neither accepted texts nor words of the scale's bands.",
    remedy: "Choose from the list of the cell; other words count as not achieved.",
  },
  "declared-though-given": {
    sentence: ({ label, declared, reference, expected }, { number }) =>
      `"${label}" says ${declared} where "${reference}" is ${number(expected)}. The indicator was assigned or registered: please give a number, or confirm and say why in the notes.`,
    cause: "KAD or KG on an indicator for which the Board holds a plan or a registered target.",
    remedy: "Give a number; if it is no longer assigned, send the document so that the Board corrects Chỉ tiêu giao.",
  },
  "declared-widely": {
    sentence: ({ label, declared, of }, { number }) =>
      `"${label}" says KAD or KG for ${number(declared)} of ${number(of)} indicators. Please check the whole column and confirm.`,
    cause: "More than half of the indicators, at least 3, say KAD or KG.",
    remedy: "Go through the column with the unit before scoring.",
  },
  "column-copied": {
    sentence: ({ label, reference, equal, of }, { number }) =>
      `"${label}" equals "${reference}" in ${number(equal)} of ${number(of)} indicators that can be compared. The wrong column may have been pasted. Please check the whole column.`,
    cause:
      "At least 4 results, and at least half of those that can be compared, are just last year's or the targets; 100 and counts below 10 are passed over.",
    remedy: "Compare each figure with its evidence; if they are right, confirm.",
  },
  "rows-shifted": {
    sentence: ({ label, from, to, rows, by }, { number }) =>
      `"${label}" of ${number(rows)} neighbouring rows, from ${from} to ${to}, seems to have slid ${number(Math.abs(by))} ${by > 0 ? "down" : "up"}: the figures fit the row ${by > 0 ? "above" : "below"} better. Please check, and paste into the right rows.`,
    cause:
      "At least 3 neighbouring rows hold figures that fit the row above or below far better than their own, by last year's figures, targets and bounds.",
    remedy: "Paste the column again from the right first row; compare the codes.",
  },
  "fraction-of-countable": {
    sentence: ({ label, value, measure }, { number }) =>
      `"${label}" is ${number(value)}${measure === "" ? "" : ` ${measure}`}, a fraction of what is counted in whole numbers. Please check the decimal comma and the measure.`,
    cause: "A fraction where the indicator has 0 decimals, or in contents and commendations that are counted.",
    remedy: "Give a whole number; a percentage belongs in a row measured in %.",
  },
  "adjustment-unchanged": {
    sentence: ({ value }, { shown }) =>
      `The adjustment proposes ${shown(value)}, which is the registered target. Please give the new target, or leave the row blank.`,
    cause: "The proposed target is the registered one.",
    remedy: "Give the new target, or clear the row and answer Không if nothing is adjusted.",
  },
  "adjustment-magnitude": {
    sentence: ({ value, registered, times }, { number }) =>
      `The adjustment proposes ${number(value)} where the registered target is ${number(registered)}, about ${number(times)} times off. Please check the decimal comma and the measure.`,
    cause: "The proposed target is about 10, 100 or 1000 times, or that part of, the registered one.",
    remedy: "Write it again in the measure of the row.",
  },
  "outlook-contradicts": {
    sentence: ({ outlook, estimate, target }, { number }) =>
      `The outlook says "${outlook}" where the year's estimate is ${number(estimate)} and the target ${number(target)}. Please check both cells.`,
    cause: "Vượt or Đạt with an estimate short of the target, or Khó đạt with one above it.",
    remedy: "Correct the estimate or the outlook.",
  },
  "content-differs": {
    sentence: ({ label, value, indicator, result }, { number }) =>
      `"${label}" is ${number(value)}, and the result of indicator ${indicator}, which means the same, is ${number(result)}. Please make them agree.`,
    cause:
      "A number on Nội dung differs from the result of the indicator that Danh mục nội dung names in its column Chỉ tiêu.",
    remedy: "Correct the wrong number on one of the two sheets.",
  },
  "text-says-nothing": {
    sentence: ({ label, raw }) => `"${label}" says only "${raw}". Please put it in words.`,
    cause: "A cell that has to be told in words holds signs only, one letter repeated, or fewer than 4 letters.",
    remedy: "Put it in words; write Không có if there is nothing.",
  },
};
