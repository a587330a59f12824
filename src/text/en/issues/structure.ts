import type { InEnglish } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/structure";

const hidden = { row: "Row", column: "Column", sheet: "Sheet" } as const;

export const alteredForms: InEnglish<typeof vi.alteredForms> = {
  "legacy-font-text": {
    sentence: ({ label, raw, value, encoding, font }) =>
      `"${label}" is written in the old encoding ${encoding}${font === "" ? "" : ` (font ${font})`}: "${raw}", read as "${value}". Please check, and use a Unicode font next time.`,
    cause: "Text typed in a .Vn font (TCVN3) or a VNI font, which is not Unicode.",
    remedy: "Compare what was read with the file; nothing has to be done if it is right.",
  },
  "letters-lost": {
    sentence: ({ label, raw }) =>
      `"${label}" says "${raw}", where letters are lost that can not be guessed. Please type it again.`,
    cause:
      "The text went through a program that does not keep Vietnamese: question marks within words, or the letter ư of TCVN3 gone.",
    remedy: "Let the unit type the text again in a Unicode font.",
  },
  "hidden-figures": {
    sentence: ({ hidden: what, name }) =>
      `${hidden[what]} ${what === "row" ? name : `"${name}"`} is hidden and holds figures; they were read. Please show it and check.`,
    cause: "A row, column or sheet with figures is hidden or filtered away.",
    remedy: "Show what is hidden and compare with the signed paper.",
  },
  "figures-outside": {
    sentence: ({ cells }, { number }) =>
      `Cells with numbers outside the form, which were not read: ${number(cells)}. Please move them to their cells, or to the notes column.`,
    cause: "Numbers were typed beside or below the form.",
    remedy: "Move the numbers to their cells; delete those that only helped to calculate.",
  },
  "column-added": {
    sentence: ({ header }) => `A column "${header}" was added; it was not read.`,
    cause: "The unit inserted a column.",
    remedy: "Nothing has to be done; what should be sent belongs in the notes column.",
  },
  "rows-moved": {
    sentence: ({ codes }) => `Rows stand in another order (${codes}); they were found by their codes.`,
    cause: "Rows were sorted or moved.",
    remedy: "Nothing has to be done; keep the order next time.",
  },
  "sheet-added": {
    sentence: ({ name }) => `A sheet "${name}" was added; it was not read.`,
    cause: "The unit added a sheet.",
    remedy: "Nothing has to be done; what should be sent belongs in the form.",
  },
  "sheet-copied": {
    sentence: ({ name, of }) =>
      `The sheet "${name}" looks like the sheet "${of}" and was not read. Please move its figures to "${of}" and delete the copy.`,
    cause: "A sheet of the form was copied to another.",
    remedy: "Keep the sheet with the right figures under its issued name and delete the other.",
  },
  "protection-removed": {
    sentence: ({ sheets }) =>
      `The protection was taken off these sheets: ${sheets}. Printed cells and formulas may have been changed; where they differ from the form as issued is told separately.`,
    cause: "The sheets were unlocked, or saved by a program that keeps no protection.",
    remedy: "See the file's other issues; do not unlock the sheets next time.",
  },
  "rule-pasted-over": {
    sentence: ({ cells }, { number }) =>
      `Entry cells that lost their rule by pasting: ${number(cells)}. The figures were read; paste values only.`,
    cause: "A cell from elsewhere was pasted over an entry cell, whose rule and message are gone.",
    remedy: "Nothing has to be done; use Paste values next time.",
  },
  "entries-merged": {
    sentence: ({ area, cells }, { number }) =>
      `The cells ${area} were merged (${number(cells)} entries): only the first holds anything, the others are read as blank. Please unmerge them and fill in each.`,
    cause: "Entry cells of the form were merged into one.",
    remedy: "Unmerge the cells and fill in each.",
  },
  "file-name-differs": {
    sentence: ({ named, unit }) =>
      `The file is named after ${named}, but the form in it is that of ${unit}; its figures don't count until it is certain who sent it. Please confirm the unit, or rename the file.`,
    cause: "One unit's file was given another's name.",
    remedy: "Ask who sent it; rename the file if its content is right.",
  },
};

export const structure: InEnglish<typeof vi.structure> = {
  "sheet-missing": {
    sentence: ({ name, likely }) =>
      `The sheet "${name}" is missing${likely === undefined ? "." : `; is it the sheet "${likely}"?`} Please send the form as issued, with all its sheets.`,
    cause: "The sheet was deleted, or another file was sent.",
    remedy: "Send the form as issued; do not delete sheets.",
  },
  "sheet-renamed": {
    sentence: ({ name, found }) =>
      `The sheet "${name}" was renamed to "${found}" and was still read. Please keep the names of the sheets.`,
    cause: "The sheet was given another name.",
    remedy: "Give the sheet its name back.",
  },
  "column-missing": {
    sentence: ({ header, ...near }) =>
      `The column "${header}" is missing${nearText(near)} Please restore it as issued.`,
    cause: "The column was deleted or renamed.",
    remedy: "Restore the column as issued; do not delete or rename columns.",
  },
  "column-moved": {
    sentence: ({ header }) =>
      `The column "${header}" was moved and was still found by its header. Please keep the order of the columns.`,
    cause: "The columns stand in another order than issued.",
    remedy: "Nothing has to be done; keep the order next time.",
  },
  "column-repeated": {
    sentence: ({ header }) =>
      `Several columns are headed "${header}"; only the first was read. Please delete the others.`,
    cause: "The column was copied.",
    remedy: "Move the figures to the right column and delete the other.",
  },
  "row-missing": {
    sentence: ({ code, ...near }) => `The row "${code}" is missing${nearText(near)} Please restore it as issued.`,
    cause: "A printed row was deleted.",
    remedy: "Copy the row from the form as issued and fill it in.",
  },
  "row-unknown": {
    sentence: ({ code, likely }) =>
      `The row with code "${code}" does not belong to the form and was not read. Please check the code.${meant(likely)}`,
    cause: "A row was added with a code that the form does not have.",
    remedy: "Correct the code; the unit's own indicators belong in section B.",
  },
  "row-repeated": {
    sentence: ({ code }) => `Code "${code}" stands in several rows. Please keep the one with the right figures.`,
    cause: "A row was copied together with its code.",
    remedy: "Keep the row with the right figures and delete the others.",
  },
  "row-without-code": {
    sentence: () =>
      "The row has figures but no code and was not read. Please write the code, or move the figures to their row.",
    cause: "A row was inserted, or its code was deleted.",
    remedy: "Write the code, or move the figures to a row that has one.",
  },
  "structure-changed": {
    sentence: () =>
      "The form differs from the one issued. Please check the figures that were read, and keep the form as it is next time.",
    cause: "Names of sheets, columns or printed rows differ from the form as issued.",
    remedy: "See the warnings beside it and compare what was read with the file.",
  },
};

/** What may be meant, as a question: nothing was taken from there. */
function nearText({ likely, likelyCell }: { readonly likely?: string; readonly likelyCell?: string }): string {
  return likely === undefined ? "." : `; is it "${likely}" in cell ${likelyCell ?? ""}?`;
}

export function meant(likely: string | undefined): string {
  return likely === undefined ? "" : ` Perhaps "${likely}" is meant.`;
}
