import type { RefusalReason } from "../../domain/submissions/file-record";
import type { IssueParams } from "../../domain/issue";
import type { Stage } from "../../domain/round/scale";
import { formatDate } from "../dates";
import { formatNumber } from "../numbers";
import type { IssueSentences } from "../texts";
import { refusals, verdictReasons } from "./files";
import { nominationIssues } from "./nomination-issues";
import { returnIssues } from "./return-issues";
import { words } from "./words";
import { mayBeDeclared } from "../declarable";
import { plausibilitySentences } from "./plausibility";
import { readingSentences } from "./reading-issues";

const number = (value: number): string => formatNumber(value, null, "en");

export const issues: IssueSentences = {
  ...plausibilitySentences,
  ...readingSentences,
  "required-blank": ({ label }) =>
    `"${label}" is not filled in. Please fill it in${mayBeDeclared(label) ? "; write KAD if it does not apply, KG if it was not assigned" : ""}.`,
  "not-a-number": ({ label, raw }) =>
    `"${label}" says "${raw}", which is not a number. Please write a number alone, such as 1.234,5.`,
  "file-unrecognised": ({ reason }) => verdictReasons[reason.code](reason.params as never),
  "internal-error": ({ reference, detail }) =>
    `The program failed on this (reference ${reference}: ${detail}). Its figures don't count yet; nobody else is touched. Please send the reference to whoever looks after the program.`,
  "number-out-of-sense": ({ label, raw }) =>
    `"${label}" says ${raw}, which is too large or too small to be a figure. Please look at the cell, or the formula in it.`,
  "not-a-date": ({ label, raw }) =>
    `"${label}" says "${raw}", which is not a date. Please write day/month/year, such as 30/06/2020.`,
  "measure-mismatch": ({ label, raw, measure }) =>
    `"${label}" says "${raw}", which does not fit the unit of measure ${measureOf(measure)}. Please write it in the measure of the form.`,
  "self-score-above-max": ({ criterion, points, max }) =>
    `The self-score of criterion ${criterion} is ${number(points)}, above its maximum of ${number(max)}. Please score again, at most the maximum.`,
  "adjustment-contradiction": ({ rows }) =>
    `The unit says that no target is adjusted, yet rows of adjustment are filled in: ${number(rows)}. Please answer Có, or clear these rows.`,
  "wrong-year": ({ found, expected }) =>
    `This file is for the year ${found}; the round is of ${expected}. Please send the form of the right year.`,
  "unit-conflict": ({ found, expected }) =>
    found === ""
      ? `The file has the code of "${expected}" and no name. Please give both, or send the form that was issued.`
      : `The file names the unit "${found}", but the form's code is that of "${expected}". Please confirm the unit and send its own form.`,
  "prefilled-changed": ({ code }) =>
    `The printed text of row ${code} was changed. Please restore it as issued and put remarks in the notes column.`,
  "formula-not-calculated": ({ label }) =>
    `"${label}" is a formula without a result. Please open the file in Excel, let it calculate and save it, or type the number.`,
  unreadable: ({ reason, detail }) => refusalSentence(reason, detail),
  "own-score": ({ criterion }) =>
    `Criterion ${criterion} was scored by the very unit that is scored. Please let another unit score it; the leader's unit is scored by the deputy's.`,
  "not-applicable-forbidden": ({ criterion, indicator }) =>
    indicator === undefined
      ? `Criterion ${criterion} may not be marked as not applicable. Please remove the mark and score it.`
      : `Indicator ${indicator} says KAD (not applicable), and the scale does not let criterion ${criterion}, which goes by it, be left out. Please give the figure instead of KAD.`,
  "sheet-missing": ({ name, likely }) =>
    `The sheet "${name}" is missing${likely === undefined ? "." : `; is it the sheet "${likely}"?`} Please send the form as issued, with all its sheets.`,
  "sheet-renamed": ({ name, found }) =>
    `The sheet "${name}" was renamed to "${found}" and was still read. Please keep the names of the sheets.`,
  "column-missing": ({ header, ...near }) =>
    `The column "${header}" is missing${nearText(near)} Please restore it as issued.`,
  "column-moved": ({ header }) =>
    `The column "${header}" was moved and was still found by its header. Please keep the order of the columns.`,
  "column-repeated": ({ header }) =>
    `Several columns are headed "${header}"; only the first was read. Please delete the others.`,
  "row-missing": ({ code, ...near }) => `The row "${code}" is missing${nearText(near)} Please restore it as issued.`,
  "row-unknown": ({ code, likely }) =>
    `The row with code "${code}" does not belong to the form and was not read. Please check the code.${meant(likely)}`,
  "row-repeated": ({ code }) => `Code "${code}" stands in several rows. Please keep the one with the right figures.`,
  "row-without-code": () =>
    "The row has figures but no code and was not read. Please write the code, or move the figures to their row.",
  "structure-changed": () =>
    "The form differs from the one issued. Please check the figures that were read, and keep the form as it is next time.",
  "number-as-text": ({ label, raw, value }) =>
    `"${label}" says "${raw}" as text; it was read as ${number(value)}. Please check, and type it as a number.`,
  "number-ambiguous": ({ label, raw, value }) =>
    `"${label}" says "${raw}", which can mean two numbers; it was read as ${number(value)}. Please confirm.`,
  "number-foreign-style": ({ label, raw, value }) =>
    `"${label}" says "${raw}" in a foreign style; it was read as ${number(value)}. Please use a comma for decimals.`,
  "money-converted": ({ label, raw, value, measure }) =>
    `"${label}" says "${raw}"; it was converted to ${number(value)} ${measure}. Please confirm, and use the measure of the form.`,
  "percent-format": ({ label, raw, value }) =>
    `"${label}" holds ${raw} in a cell formatted as a percentage; it was read as ${number(value)}. Please confirm.`,
  "date-as-text": ({ label, raw, value }) =>
    `"${label}" says "${raw}" as text; it was read as the day ${formatDate(value)}. Please confirm.`,
  "not-in-list": ({ label, raw, choices }) =>
    `"${label}" says "${raw}", which is not in the list. Please choose one of: ${choices}.`,
  "out-of-range": ({ label, value, minimum, maximum }) =>
    `"${label}" is ${number(value)}, ${rangeOf(minimum, maximum)}. Please check the figure and its measure.`,
  "formula-overwritten": ({ label, raw, sheet, header }) =>
    sheet === undefined || header === undefined
      ? `The formula of "${label}" was typed over${typedOver(raw)}; it is computed again and this figure is not used. Please keep the formulas.`
      : `The formula of "${label}" was typed over${typedOver(raw)}; this figure is not used, only the one in the column "${header}" of ${sheet}. Please enter it there and keep the formulas.`,
  "check-number-differs": ({ found, expected }) =>
    `The check number on the form is ${found}; computed again it is ${expected}. Please compare the file with the signed paper.`,
  "text-expected": ({ label, raw }) => `"${label}" asks for words and says "${raw}". Please check.`,
  "name-near": ({ label, raw, likely, unit }) =>
    `"${label}" says "${raw}", who is not on the list; is it "${likely}" (${unit})? If so, please write the name or code as it is there.`,
  "unknown-code": ({ label, raw, likely }) =>
    `"${label}" says "${raw}", a code that is in no catalogue. Please check the code.${meant(likely)}`,
  "roster-repeated": ({ code }) =>
    `Unit ${code} has several rows in force in the roster. Please write the first and last days so that one row holds at a time.`,
  "cluster-without-leader": ({ code }) => `Cluster ${code} has no leader. Please give one unit the role Trưởng.`,
  "scale-sum-differs": ({ cluster, sum, declared }) =>
    `The scale of ${cluster} adds up to ${number(sum)} points; the declared total is ${number(declared)}. Please make them agree.`,
  "rule-incomplete": ({ rule, header }) =>
    `Row "${rule}" lacks "${header}" or has something unusable there, so it has no effect. Please complete it.`,
  "class-tied-at-edge": ({ class: name, limit, units }) =>
    `Class ${name} holds ${number(limit)} units; ${units} have the same rank across its edge and stay in the class below for now. Please let the cluster decide.`,
  "scale-field-missing": ({ criterion, kind, field }) =>
    `Criterion ${criterion} is scored "${words.scoringMethod[kind]}", but ${field} is blank, so no points can be computed. Please fill it in.`,
  "scale-step-not-positive": ({ criterion, step }) =>
    `Criterion ${criterion} has a step (Bước) of ${number(step)}, so no points can be computed. Please enter a number above 0.`,
  "scale-bands-missing": ({ criterion, kind }) =>
    `Criterion ${criterion} is scored "${words.scoringMethod[kind]}", but the sheet Mức điểm has no usable bands for it. Please add them.`,
  "scale-band-incomplete": ({ criterion, label }) =>
    `A band of criterion ${criterion} has no ${label}, so none of its bands is used yet. Please fill it in.`,
  "scale-code-repeated": ({ criterion }) =>
    `Several lines of the scale bear the code ${criterion}. Please give each a code of its own.`,
  "scale-way-unsuitable": ({ criterion, kind, reason }) =>
    `Criterion ${criterion} is scored "${words.scoringMethod[kind]}", but ${unsuitable[reason]}. Please choose another way.`,
  "scale-bounds-crossed": ({ criterion, minimum, maximum }) =>
    `Criterion ${criterion} has a lower bound of ${number(minimum)} above its upper bound of ${number(maximum)}. Please correct it.`,
  "slip-unrecognised": ({ reason }) => slipRefusals[reason],
  "slip-outdated": ({ criterion, printed, max }) =>
    `The slip was printed with a maximum of ${number(printed)} for criterion ${criterion}, which is ${number(max)} now; these points were not entered. Please issue a new slip.`,
  "slip-conflict": ({ criterion, entered, slip, cell }) =>
    `Criterion ${criterion} already has ${slipPoints(entered)} on the sheet Điểm chấm${cell === "" ? "" : `, cell ${cell}`}; the slip says ${slipPoints(slip)}. The slip's points were not entered. Please confirm and correct the sheet.`,
  "slip-incomplete": ({ blank, lines }) => `Of the slip's ${number(lines)} lines ${number(blank)} are not scored.`,
  "scale-decimals-lost": ({ criterion, field, value, decimals }) =>
    `Criterion ${criterion} states ${field} as ${number(value)}, with more decimals than the cluster's points have (${number(decimals)}), so computed points are rounded. Please correct the scale or Số chữ số thập phân.`,
  "score-decimals-kept": ({ criterion, points, decimals }) =>
    `The points of criterion ${criterion} are entered as ${number(points)}, with more decimals than the cluster's points have (${number(decimals)}). They count in full as entered; only the mean of cross scores and the total are rounded.`,
  "score-repeated": ({ criterion, stage }) =>
    `Criterion ${criterion} has several points of the stage ${stageOf(stage)}; none of them counts. Please keep one.`,
  "difference-unexplained": ({ criterion, stage, points, before, pointsBefore, difference, limit }) =>
    `Criterion ${criterion}: ${stageOf(stage)} ${number(points)}, ${stageOf(before)} ${number(pointsBefore)}; they differ by ${number(Math.abs(difference))} (above ${number(limit)}) and no reason is given. Please state it under Giải trình.`,
  "override-unexplained": ({ criterion, stage, points, computed }) =>
    `Criterion ${criterion} is computed (${computed === null ? "no points yet" : number(computed)}); ${stageOf(stage)} says ${points === null ? "not applicable" : number(points)} and gives no reason. Please state it under Giải trình.`,
  "leader-score-unsigned": ({ criterion }) =>
    `Criterion ${criterion} of the leader's unit has points, but nobody is named as Người chấm. The leader's unit is scored by the deputy's; please name who scored.`,
  "score-out-of-bounds": ({ criterion, points, minimum, maximum }) =>
    `The points of criterion ${criterion} are ${number(points)}, outside ${number(minimum)} to ${number(maximum)}. Please score again.`,
  "not-computable": ({ criterion, reason }) =>
    `The points of criterion ${criterion} can not be computed: ${notComputable[reason]}. Please score it by hand.`,
  "receipt-without-data": ({ document }) =>
    `The register says that ${document === "" ? "the report" : `document ${document}`} came, but there is no file. Please ask the unit for it.`,
  "receipt-ambiguous": ({ rows }) =>
    `Rows of the register that may belong to any of the unit's files: ${number(rows)}; no day of receipt was taken from them. Please write the file's name in each row.`,
  "merge-conflict-open": ({ what, column, stands, other, file }) =>
    `${[what, column].filter((part) => part !== "").join(", ")}: this workbook says ${stands}, the copy (${file}) ${other}. This workbook's counts; please choose on the sheet Cần đối chiếu and merge the copy again in the view of incoming reports, or correct this cell.`,
  "not-carried": ({ what }) =>
    `Not carried over to the new workbook: ${what}. Please copy it from the earlier one if needed.`,
  ...nominationIssues,
  ...returnIssues,
  "formula-in-entry": ({ label }) => `"${label}" is a formula; the result saved in the file was taken.`,
  "working-days-unknown": ({ units, day }) =>
    `The working days late of ${formatNumber(units, null, "en")} ${units === 1 ? "unit" : "units"} cannot be counted: the days off around ${formatDate(day)} are not known here. Days late and the status are right; where needed, please count by the announced days off.`,
  "receipt-unconfirmed": ({ date }) =>
    `The day of receipt ${formatDate(date)} is provisional: it is the file's own time. Please write the day of arrival in the register.`,
};

const slipRefusals: { readonly [R in IssueParams["slip-unrecognised"]["reason"]]: string } = {
  "not-a-slip": "This file is no slip that was issued. Please send the slip itself.",
  "other-round": "This slip is of another round. Please send the slip of this one.",
  "other-workbook":
    "This slip was issued from another workbook (the Board's or a cluster's). Please take it back there.",
};

const slipPoints = (points: number | null): string => (points === null ? "not applicable" : `${number(points)} points`);

const notComputable: { readonly [R in IssueParams["not-computable"]["reason"]]: string } = {
  "target-zero": "the target is 0",
  "target-negative": "the target is negative",
  "result-negative": "the result is negative",
  "no-best": "the best result of the cluster is missing or not above 0",
  "lower-is-better": "less is better, so there is no highest result to compare with",
  "not-a-number": "the figure is in words",
};

const unsuitable: { readonly [R in IssueParams["scale-way-unsuitable"]["reason"]]: string } = {
  "lower-is-better": "less is better for its indicator, so there is no highest result to compare with",
  "in-words": "the result of its indicator is in words",
};

function refusalSentence(reason: string, detail: string): string {
  if (Object.hasOwn(refusals, reason)) return refusals[reason as RefusalReason](detail);
  return `Not readable: ${[reason, detail].filter((part) => part !== "").join(", ")}. Please send the file again.`;
}

function typedOver(raw: string | undefined): string {
  return raw === undefined ? "" : ` with "${raw}"`;
}

function measureOf(measure: string): string {
  return measure === "" ? "of the indicator" : `"${measure}"`;
}

function rangeOf(minimum: number | null, maximum: number | null): string {
  if (minimum === null) return maximum === null ? "outside the range" : `above the maximum of ${number(maximum)}`;
  if (maximum === null) return `below the minimum of ${number(minimum)}`;
  return `outside ${number(minimum)} to ${number(maximum)}`;
}

function stageOf(stage: string): string {
  return Object.hasOwn(words.stage, stage) ? words.stage[stage as Stage] : stage;
}

/** What may be meant, as a question: nothing was taken from there. */
function nearText({ likely, likelyCell }: { readonly likely?: string; readonly likelyCell?: string }): string {
  return likely === undefined ? "." : `; is it "${likely}" in cell ${likelyCell ?? ""}?`;
}

function meant(likely: string | undefined): string {
  return likely === undefined ? "" : ` Perhaps "${likely}" is meant.`;
}
