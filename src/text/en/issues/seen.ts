import type { InEnglish } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/seen";

const hiddenWhere = {
  merge: "it lies under merged cells",
  column: "its column is hidden",
  row: "its row has the height 0",
  colour: "its letters have the colour of the cell",
  format: "its number format hides or replaces it",
} as const;

export const seenOnPaper: InEnglish<typeof vi.seenOnPaper> = {
  "hidden-value": {
    sentence: ({ label, raw, shown, by }) =>
      `"${label}": the cell holds ${raw}, but ${shown === "" ? "on paper it isn't seen" : `on paper it shows "${shown}"`}, since ${hiddenWhere[by]}; it does not count. Please make the figure visible as on the signed paper, or delete it if it isn't used.`,
    cause:
      "The figure lies under merged cells, in a hidden column, in a row of height 0, has the colour of the cell, or a number format hides or replaces it.",
    remedy: "Split or unhide the cells, change the colour or the number format; delete the figure if it isn't used.",
  },
  circular: {
    sentence: ({ label, raw, value }) =>
      `"${label}" is a circular formula (${raw}): it needs its own result, so ${value === "" ? "what it shows" : `its ${value}`} is not certain and does not count. Please type the number.`,
    cause: "The formula leads back to its own cell, directly or over others.",
    remedy: "Mend the formula, or type the number.",
  },
  "time-of-day": {
    sentence: ({ label, raw, shown }) =>
      `"${label}" shows "${shown}", a time; in the file it is the number ${raw}, which is no figure, so it does not count. Please format the cell as a number and type the figure again.`,
    cause: "The cell is formatted as a time: Excel keeps 12:30 as a part of a day.",
    remedy: "Format the cell as a number and type the figure again.",
  },
  superscript: {
    sentence: ({ label, raw, shown }) =>
      `"${label}" has digits above or below the line: "${shown}"; read together as ${raw} it would be wrong, so it does not count. Please leave the figure alone in the cell, and put remarks into the notes column.`,
    cause: "A power or the number of a footnote stands right beside the figure, above or below the line.",
    remedy: "Leave the figure alone in the cell; move powers and footnotes to the notes column.",
  },
  "crossed-out": {
    sentence: ({ label, raw }) =>
      `"${label}": "${raw}" is struck through as a whole and was read as blank. Please delete it, or take the line away if it is used.`,
    cause: "The whole cell is struck through.",
    remedy: "Delete what is struck through; if it is used, take the line away.",
  },
  "partly-crossed-out": {
    sentence: ({ label, raw, value }) =>
      `"${label}": the part "${raw}" is struck through and was not read, only "${value}". Please delete the struck part.`,
    cause: "A part of the cell is struck through.",
    remedy: "Delete the struck part and leave what is right.",
  },
  "formula-changing": {
    sentence: ({ label, raw }) =>
      `"${label}" is a formula that gives something else each time the file is opened (${raw}); the result that was saved was read. Please type the number.`,
    cause: "The formula uses random numbers, or today's date or time.",
    remedy: "Type the number that stands on the signed paper in its place.",
  },
  "table-repeated": {
    sentence: ({ name, other }) =>
      `The sheet "${name}" has the table twice: this one and the one at ${other}; which one is right? Neither counts yet. Please delete the one that isn't used and send the file again.`,
    cause: "The table of the form was copied within its sheet.",
    remedy: "Keep the table with the right figures; delete the other with its header row.",
  },
};
