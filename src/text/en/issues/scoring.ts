import type { InEnglish } from "../../../domain/issues/record";
import type { ScaleUndefined, UnsuitableWay } from "../../../domain/issues/scoring";
import type * as vi from "../../../domain/issues/scoring";

const scaleUndefined: { readonly [R in ScaleUndefined]: (raw: string) => string } = {
  "unknown-code": (raw) => `the sheet Chỉ tiêu has no code "${raw}"`,
  "calculated-of-calculated": (raw) => `"${raw}" is itself calculated from other indicators`,
  "in-words": (raw) => `the result of "${raw}" is in words and can't be added`,
  blank: () => "it names no code",
  "no-target": (raw) => `"${raw}" only goes with a way of scoring that compares the result with a target`,
  "not-with-method": (raw) => `"${raw}" does not go with this way of scoring`,
  "no-ranks": (raw) => `"${raw}" is for scoring by bands or by rank alone`,
  "no-steps": (raw) => `"${raw}" is for stepwise deductions and bonuses for the excess alone`,
  "no-bonus": (raw) => `"${raw}" is for bonus lines alone`,
  "not-above-zero": (raw) => `"${raw}" must be above 0`,
  "no-indicator": (raw) => `"${raw}" only goes with a criterion that scores an indicator`,
  "no-section": (raw) => `"${raw}" only goes with a line whose Mục is on the sheet Mục điểm`,
  "no-section-maximum": (raw) => `"${raw}" needs Điểm tối đa of the section on the sheet Mục điểm`,
  "other-section": (raw) => `"${raw}" names a section that the line doesn't stand in`,
  "outside-base": (raw) => `"${raw}" only goes with a line of the base`,
  "too-deep": (raw) => `the section "${raw}" has more than 5 levels`,
  "empty-part": (raw) => `the section "${raw}" leaves a level blank`,
  "result-in-words": (raw) => `"${raw}" does not go with an indicator in words`,
  "by-sign": (raw) => `"${raw}" does not go with Thưởng/Trừ, whose points are bonus or penalty by their sign`,
  "unknown-condition": (raw) => `the sheet Điều kiện has no code "${raw}"`,
  "judged-after-points": (raw) => `"${raw}" can't be used, since the condition is judged after ranks and classes`,
  "class-by-class": (raw) => `"${raw}" changes the very class that the condition looks at`,
  "group-effects-differ": (raw) => `the rows of the group "${raw}" state different effects`,
};

const unsuitable: { readonly [R in UnsuitableWay]: string } = {
  "lower-is-better": "less is better for its indicator, so there is no highest result to compare with",
  "in-words": "the result of its indicator is in words",
};

export const scoring: InEnglish<typeof vi.scoring> = {
  "score-repeated": {
    sentence: ({ criterion, stage }, write) =>
      `Criterion ${criterion} has several points of the stage ${write.stage(stage)}; none of them counts. Please keep one.`,
    cause: "Two or more rows give points to the same unit, criterion and stage; in cross scoring, of the same scorer.",
    remedy: "Keep one row for each unit, criterion and stage; in cross scoring one for each scorer.",
  },
  "difference-unexplained": {
    sentence: ({ criterion, stage, points, before, pointsBefore, difference, limit }, write) =>
      `Criterion ${criterion}: ${write.stage(stage)} ${write.number(points)}, ${write.stage(before)} ${write.number(pointsBefore)}; they differ by ${write.number(Math.abs(difference))} (above ${write.number(limit)}) and no reason is given. Please state it under Giải trình.`,
    cause:
      "Points of two stages that follow each other differ by more than the setting, and the later one gives no reason.",
    remedy: "Give the reason in Giải trình of that row, or look at the points again.",
  },
  "override-unexplained": {
    sentence: ({ criterion, stage, points, computed }, write) =>
      `Criterion ${criterion} is computed (${computed === null ? "no points yet" : write.number(computed)}); ${write.stage(stage)} says ${points === null ? "not applicable" : write.number(points)} and gives no reason. Please state it under Giải trình.`,
    cause: "Points entered over computed ones, or a mark of not applicable, give no reason.",
    remedy: "Give the reason in Giải trình of that row, or leave the points blank so that the computed ones count.",
  },
  "scale-field-missing": {
    sentence: ({ criterion, kind, field }, { scoringMethod }) =>
      `Criterion ${criterion} is scored "${scoringMethod[kind]}", but ${field} is blank, so no points can be computed. Please fill it in.`,
    cause: "The chosen way of scoring needs a column of the scale that is blank.",
    remedy:
      "Fill in what is missing on the sheet Thang điểm or choose another way; until then enter points on the sheet Điểm chấm.",
  },
  "scale-step-not-positive": {
    sentence: ({ criterion, step }, { number }) =>
      `Criterion ${criterion} has a step (Bước) of ${number(step)}, so no points can be computed. Please enter a number above 0.`,
    cause: "The column Bước holds 0 or a negative number.",
    remedy: "Enter the percentage points of a step, more than 0, in the column Bước.",
  },
  "scale-bands-missing": {
    sentence: ({ criterion, kind }, { scoringMethod }) =>
      `Criterion ${criterion} is scored "${scoringMethod[kind]}", but the sheet Mức điểm has no usable bands for it. Please add them.`,
    cause: "The sheet Mức điểm has no bands of the criterion.",
    remedy: "Add the bands of the criterion to the sheet Mức điểm.",
  },
  "scale-band-incomplete": {
    sentence: ({ criterion, label }) =>
      `A band of criterion ${criterion} has no ${label}, so none of its bands is used yet. Please fill it in.`,
    cause: "A row of the sheet Mức điểm is not filled in, or not readable.",
    remedy: "Fill in Từ or Giá trị chữ, and Điểm; empty a row that is not needed.",
  },
  "scale-code-repeated": {
    sentence: ({ criterion }) =>
      `Several lines of the scale bear the code ${criterion}. Please give each a code of its own.`,
    cause: "Two lines of one scale bear the same code.",
    remedy: "Give one of the lines on the sheet Thang điểm another code.",
  },
  "scale-way-unsuitable": {
    sentence: ({ criterion, kind, reason }, { scoringMethod }) =>
      `Criterion ${criterion} is scored "${scoringMethod[kind]}", but ${unsuitable[reason]}. Please choose another way.`,
    cause: "The way of scoring does not go with how the indicator is judged.",
    remedy: "Choose another way of scoring or another indicator.",
  },
  "scale-bounds-crossed": {
    sentence: ({ criterion, minimum, maximum }, { number }) =>
      `Criterion ${criterion} has a lower bound of ${number(minimum)} above its upper bound of ${number(maximum)}. Please correct it.`,
    cause: "Điểm tối thiểu is greater than Điểm tối đa.",
    remedy: "Correct the two columns so that the lower bound does not exceed the upper.",
  },
  "scale-decimals-lost": {
    sentence: ({ criterion, field, value, decimals }, { number }) =>
      `Criterion ${criterion} states ${field} as ${number(value)}, with more decimals than the cluster's points have (${number(decimals)}), so computed points are rounded. Please correct the scale or Số chữ số thập phân.`,
    cause:
      "The scale states points with more decimals than the cluster's Số chữ số thập phân; computed points are always rounded to it.",
    remedy: "Raise Số chữ số thập phân on Cụm, khối (or Kỳ báo cáo), or correct the points on Thang điểm or Mức điểm.",
  },
  "score-decimals-kept": {
    sentence: ({ criterion, points, decimals }, { number }) =>
      `The points of criterion ${criterion} are entered as ${number(points)}, with more decimals than the cluster's points have (${number(decimals)}). They count in full as entered; only the mean of cross scores and the total are rounded.`,
    cause: "Points were entered with more decimals than the cluster's Số chữ số thập phân.",
    remedy: "Nothing to do if this is meant; otherwise enter the points with the right number of decimals.",
  },
  "leader-score-unsigned": {
    sentence: ({ criterion }) =>
      `Criterion ${criterion} of the leader's unit has points, but nobody is named as Người chấm. The leader's unit is scored by the deputy's; please name who scored.`,
    cause: "Points that the cluster gave its leader's unit name no scorer.",
    remedy: "Name the deputy's or another unit as Người chấm, not the leader's own.",
  },
  "score-out-of-bounds": {
    sentence: ({ criterion, points, minimum, maximum }, { number }) =>
      `The points of criterion ${criterion} are ${number(points)}, outside ${number(minimum)} to ${number(maximum)}. Please score again.`,
    cause: "The points are below the criterion's minimum or above its maximum.",
    remedy: "Score again within the bounds of the criterion.",
  },
  "section-sum-differs": {
    sentence: ({ section, sum, declared }, { number }) =>
      `Section ${section} declares ${number(declared)} as Điểm tối đa, but its sub-sections and lines add up to ${number(sum)}. Please make them agree.`,
    cause:
      "Điểm tối đa of a section on the sheet Mục điểm is not what its sub-sections and the lines directly in it add up to.",
    remedy:
      "Correct Điểm tối đa of the section or Điểm chuẩn of its lines; until then the section's points are at most what is declared.",
  },
  "scale-undefined": {
    sentence: ({ label, raw, reason }) =>
      `"${label}": ${scaleUndefined[reason](raw)}, so nothing is calculated. Please correct this cell.`,
    cause: "A cell of the sheet Chỉ tiêu, Thang điểm, Mục điểm or Điều kiện says what is not defined.",
    remedy: "Correct the cell by the help of its column; until then the line has no points, the condition no effect.",
  },
};
