import type { ReadingParams } from "../../domain/checks/reading-params";
import { formatNumber } from "../numbers";
import type { IssueNotes, IssueSentences } from "../texts";

const number = (value: number): string => formatNumber(value, null, "en");

type Code = keyof ReadingParams;

const hidden = { row: "Row", column: "Column", sheet: "Sheet" } as const;

/** On a file's letters, and on what was done to its form. */
export const readingSentences: Pick<IssueSentences, Code> = {
  "legacy-font-text": ({ label, raw, value, encoding, font }) =>
    `"${label}" is written in the old encoding ${encoding}${font === "" ? "" : ` (font ${font})`}: "${raw}", read as "${value}". Please check, and use a Unicode font next time.`,
  "letters-lost": ({ label, raw }) =>
    `"${label}" says "${raw}", where letters are lost that can not be guessed. Please type it again.`,
  "hidden-figures": ({ hidden: what, name }) =>
    `${hidden[what]} ${what === "row" ? name : `"${name}"`} is hidden and holds figures; they were read. Please show it and check.`,
  "figures-outside": ({ cells }) =>
    `Cells with numbers outside the form, which were not read: ${number(cells)}. Please move them to their cells, or to the notes column.`,
  "column-added": ({ header }) => `A column "${header}" was added; it was not read.`,
  "rows-moved": ({ codes }) => `Rows stand in another order (${codes}); they were found by their codes.`,
  "sheet-added": ({ name }) => `A sheet "${name}" was added; it was not read.`,
  "sheet-copied": ({ name, of }) =>
    `The sheet "${name}" looks like the sheet "${of}" and was not read. Please move its figures to "${of}" and delete the copy.`,
  "protection-removed": ({ sheets }) =>
    `The protection was taken off these sheets: ${sheets}. Printed cells and formulas may have been changed; where they differ from the form as issued is told separately.`,
  "rule-pasted-over": ({ cells }) =>
    `Entry cells that lost their rule by pasting: ${number(cells)}. The figures were read; paste values only.`,
  "entries-merged": ({ area, cells }) =>
    `The cells ${area} were merged (${number(cells)} entries): only the first holds anything, the others are read as blank. Please unmerge them and fill in each.`,
  "file-name-differs": ({ named, unit }) =>
    `The file is named after ${named}, but the form in it is that of ${unit}; its figures don't count until it is certain who sent it. Please confirm the unit, or rename the file.`,
};

export const readingCauses: Pick<IssueNotes, Code> = {
  "legacy-font-text": "Text typed in a .Vn font (TCVN3) or a VNI font, which is not Unicode.",
  "letters-lost":
    "The text went through a program that does not keep Vietnamese: question marks within words, or the letter ư of TCVN3 gone.",
  "hidden-figures": "A row, column or sheet with figures is hidden or filtered away.",
  "figures-outside": "Numbers were typed beside or below the form.",
  "column-added": "The unit inserted a column.",
  "rows-moved": "Rows were sorted or moved.",
  "sheet-added": "The unit added a sheet.",
  "sheet-copied": "A sheet of the form was copied to another.",
  "protection-removed": "The sheets were unlocked, or saved by a program that keeps no protection.",
  "rule-pasted-over": "A cell from elsewhere was pasted over an entry cell, whose rule and message are gone.",
  "entries-merged": "Entry cells of the form were merged into one.",
  "file-name-differs": "One unit's file was given another's name.",
};

export const readingRemedies: Pick<IssueNotes, Code> = {
  "legacy-font-text": "Compare what was read with the file; nothing has to be done if it is right.",
  "letters-lost": "Let the unit type the text again in a Unicode font.",
  "hidden-figures": "Show what is hidden and compare with the signed paper.",
  "figures-outside": "Move the numbers to their cells; delete those that only helped to calculate.",
  "column-added": "Nothing has to be done; what should be sent belongs in the notes column.",
  "rows-moved": "Nothing has to be done; keep the order next time.",
  "sheet-added": "Nothing has to be done; what should be sent belongs in the form.",
  "sheet-copied": "Keep the sheet with the right figures under its issued name and delete the other.",
  "protection-removed": "See the file's other issues; do not unlock the sheets next time.",
  "rule-pasted-over": "Nothing has to be done; use Paste values next time.",
  "entries-merged": "Unmerge the cells and fill in each.",
  "file-name-differs": "Ask who sent it; rename the file if its content is right.",
};
