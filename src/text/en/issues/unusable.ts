import type { InEnglish } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/unusable";

export const unusable: InEnglish<typeof vi.unusable> = {
  "required-blank": {
    sentence: ({ label }, { mayBeDeclared }) =>
      `"${label}" is not filled in. Please fill it in${mayBeDeclared(label) ? "; write KAD if it does not apply, KG if it was not assigned" : ""}.`,
    cause: "A required cell is empty.",
    remedy: "Fill it in; for a target or a result write KAD if it does not apply, KG if it was not assigned.",
  },
  "not-a-number": {
    sentence: ({ label, raw }) =>
      `"${label}" says "${raw}", which is not a number. Please write a number alone, such as 1.234,5.`,
    cause: "A cell for a number holds words, or a number written so that it can not be read.",
    remedy: "Write a number alone; put explanations in the notes column.",
  },
  "file-unrecognised": {
    sentence: ({ reason }, { fileReason }) => fileReason(reason),
    cause: "A file that counts for nobody: not certain whose it is, of another round or of another kind.",
    remedy:
      "Ask who sent it for the right file; a file that is no report is dismissed by a row of the register: * as the code, the file name, and the state Từ chối.",
  },
  "internal-error": {
    sentence: ({ reference, detail }) =>
      `The program failed on this (reference ${reference}: ${detail}). Its figures don't count yet; nobody else is touched. Please send the reference to whoever looks after the program.`,
    cause: "A fault of the program with one file or unit; the same reference is the same fault.",
    remedy: "Send the reference to whoever looks after the program; consolidate again after the update.",
  },
  "number-out-of-sense": {
    sentence: ({ label, raw }) =>
      `"${label}" says ${raw}, which is too large or too small to be a figure. Please look at the cell, or the formula in it.`,
    cause: "A number above 10^15 or below 10^-9, mostly of a wrong formula or a mistaken paste.",
    remedy: "Write the right figure.",
  },
  "not-a-date": {
    sentence: ({ label, raw }) =>
      `"${label}" says "${raw}", which is not a date. Please write day/month/year, such as 30/06/2020.`,
    cause: "A cell for a date holds something that is no real date.",
    remedy: "Write the date as day/month/year, such as 30/06/2020.",
  },
  "measure-mismatch": {
    sentence: ({ label, raw, measure }) =>
      `"${label}" says "${raw}", which does not fit the unit of measure ${measureOf(measure)}. Please write it in the measure of the form.`,
    cause: "The number carries another unit of measure than its row, such as % where the row is not in %.",
    remedy: "Convert the figure to the row's unit of measure.",
  },
  "self-score-above-max": {
    sentence: ({ criterion, points, max }, { number }) =>
      `The self-score of criterion ${criterion} is ${number(points)}, above its maximum of ${number(max)}. Please score again, at most the maximum.`,
    cause: "The self-score is above the criterion's points; on a bonus or penalty line, above its maximum.",
    remedy: "Score again, at most the criterion's points; what exceeds belongs to a bonus line, if there is one.",
  },
  "adjustment-contradiction": {
    sentence: ({ rows }, { number }) =>
      `The unit says that no target is adjusted, yet rows of adjustment are filled in: ${number(rows)}. Please answer Có, or clear these rows.`,
    cause: "The cover says that nothing is adjusted, yet the sheet Điều chỉnh has figures.",
    remedy: "Answer Có if targets are adjusted, or clear the rows of the sheet Điều chỉnh.",
  },
  "wrong-year": {
    sentence: ({ found, expected }) =>
      `This file is for the year ${found}; the round is of ${expected}. Please send the form of the right year.`,
    cause: "The file was made with the form of another year.",
    remedy: "Fill in the form of the right year and send it.",
  },
  "unit-conflict": {
    sentence: ({ found, expected }) =>
      found === ""
        ? `The file has the code of "${expected}" and no name. Please give both, or send the form that was issued.`
        : `The file names the unit "${found}", but the form's code is that of "${expected}". Please confirm the unit and send its own form.`,
    cause: "The unit code on the cover differs from the unit that the form was issued to.",
    remedy: "Use the form issued to the unit itself, never another unit's.",
  },
  "prefilled-changed": {
    sentence: ({ code }) =>
      `The printed text of row ${code} was changed. Please restore it as issued and put remarks in the notes column.`,
    cause: "A printed indicator, measure or figure differs from the form as issued.",
    remedy: "Restore the printed text; ask for changes in the notes column or on the sheet Điều chỉnh.",
  },
  "formula-not-calculated": {
    sentence: ({ label }) =>
      `"${label}" is a formula without a result. Please open the file in Excel, let it calculate and save it, or type the number.`,
    cause: "The file was saved by a program that does not calculate, or the formula gives an error.",
    remedy: "Open the file in Excel, let it calculate and save it; or replace the formula by its number.",
  },
  unreadable: {
    sentence: ({ reason, detail }, { refusal }) =>
      refusal(reason, detail) ??
      `Not readable: ${[reason, detail].filter((part) => part !== "").join(", ")}. Please send the file again.`,
    cause: "The file is damaged, locked, of another kind or over a limit.",
    remedy: "Open the original in Excel, save it as .xlsx without a password, and send it again.",
  },
  "own-score": {
    sentence: ({ criterion }) =>
      `Criterion ${criterion} was scored by the very unit that is scored. Please let another unit score it; the leader's unit is scored by the deputy's.`,
    cause: "The unit that scores is the unit scored.",
    remedy: "Let another unit score it; the leader's unit is scored by the deputy's.",
  },
  "not-applicable-forbidden": {
    sentence: ({ criterion, indicator }) =>
      indicator === undefined
        ? `Criterion ${criterion} may not be marked as not applicable. Please remove the mark and score it.`
        : `Indicator ${indicator} says KAD (not applicable), and the scale does not let criterion ${criterion}, which goes by it, be left out. Please give the figure instead of KAD.`,
    cause: "The scale does not let this criterion be left out.",
    remedy: "Remove the mark and score; or agree on a scale that allows it.",
  },
};

function measureOf(measure: string): string {
  return measure === "" ? "of the indicator" : `"${measure}"`;
}
