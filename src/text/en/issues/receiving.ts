import type { InEnglish } from "../../../domain/issues/record";
import type * as vi from "../../../domain/issues/receiving";

export const receiving: InEnglish<typeof vi.receiving> = {
  "receipt-without-data": {
    sentence: ({ document }) =>
      `The register says that ${document === "" ? "the report" : `document ${document}`} came, but there is no file. Please ask the unit for it.`,
    cause: "The paper came, the file did not.",
    remedy: "Ask the unit for the Excel file; the paper's day of arrival is kept.",
  },
  "receipt-ambiguous": {
    sentence: ({ rows }, { number }) =>
      `Rows of the register that may belong to any of the unit's files: ${number(rows)}; no day of receipt was taken from them. Please write the file's name in each row.`,
    cause: "Several of the unit's rows in the register have no file name.",
    remedy: "Write the file's name in each of the unit's rows of the register.",
  },
  "return-without-date": {
    sentence: ({ date }, write) =>
      `The report was sent back without a Hạn hoàn thiện, so the day of the first sending, ${write.date(date)}, is provisional and no points are taken off for time yet. Please enter Hạn hoàn thiện.`,
    cause: "The row of the register that sends the report back has no Hạn hoàn thiện.",
    remedy: "Enter Hạn hoàn thiện in the row named; what comes by then keeps the day of the first sending.",
  },
  "merge-conflict-open": {
    sentence: ({ what, column, stands, other, file }) =>
      `${[what, column].filter((part) => part !== "").join(", ")}: this workbook says ${stands}, the copy (${file}) ${other}. This workbook's counts; please choose on the sheet Cần đối chiếu and merge the copy again in the view of incoming reports, or correct this cell.`,
    cause: "Two copies of one workbook differ, and nobody has chosen.",
    remedy:
      "Choose on the sheet Cần đối chiếu and merge the copy again (view of incoming reports, or thidua merge), or correct the cell itself.",
  },
  "not-carried": {
    sentence: ({ what }) =>
      `Not carried over to the new workbook: ${what}. Please copy it from the earlier one if needed.`,
    cause: "The new workbook could not take over something that a person added.",
    remedy: "Open the earlier workbook (the .bak file) and copy what is named.",
  },
  "formula-moved": {
    sentence: ({ sheet, cells, output, cell, formula, row, was, now }) =>
      `Sheet ${sheet}, formulas in ${cells}: the row of ${output} that they look at changes with this write. ${
        was === null
          ? `${cell} (=${formula}) took the whole list, which now goes on in row ${row}: ${now ?? ""}.`
          : `${cell} (=${formula}): row ${row} is ${was} and will ${now === null ? "be gone" : `be ${now}`}.`
      } Please correct the formulas.`,
    cause: "A person's formula takes a figure by its row on an output sheet, which is made anew with other rows.",
    remedy:
      "Correct the formulas that are named; better look the figure up by the unit's code (SUMIFS, INDEX/MATCH), or take whole columns.",
  },
};

export const information: InEnglish<typeof vi.information> = {
  "formula-in-entry": {
    sentence: ({ label }) => `"${label}" is a formula; the result saved in the file was taken.`,
    cause: "An entry cell holds a formula.",
    remedy: "Nothing has to be done; better paste values before sending.",
  },
  "working-days-unknown": {
    sentence: ({ units, day }, { number, date }) =>
      `The working days late of ${number(units)} ${units === 1 ? "unit" : "units"} cannot be counted: the days off around ${date(day)} are not known here. Days late and the status are right; where needed, please count by the announced days off.`,
    cause: "A unit was late over days whose holidays and swapped working days are not in the software yet.",
    remedy:
      "Nothing to mend: days late and the status go by calendar days. Where working days are needed, count by the announced days off, or use a newer version.",
  },
  "receipt-unconfirmed": {
    sentence: ({ date }, write) =>
      `The day of receipt ${write.date(date)} is provisional: it is the file's own time. Please write the day of arrival in the register.`,
    cause: "The register has no day of arrival, so the file's own time is used.",
    remedy: "Write the day of arrival in the register, or give it with --received.",
  },
};
