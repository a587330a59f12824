import { formatNumber } from "../../numbers";
import { shortDate } from "../../dates";
import type { SendTexts } from "../../vi/pane/send";

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count, null, "en")} ${count === 1 ? one : many}`;

export const send: SendTexts = {
  title: "Send the report",
  readyTitle: ({ warnings }) =>
    warnings === 0 ? "Ready to send" : `No errors; ${counted(warnings, "item", "items")} to confirm before sending`,
  readyBody: ({ toSee }) =>
    toSee === 0
      ? "Every required cell is filled, and nothing is to be corrected or looked at."
      : `Every required cell is filled, and nothing is to be corrected. ${counted(toSee, "item", "items")} to look at; it can be sent all the same.`,
  readyButton: "Show what to look at",
  openTitle: ({ blank, errors }) =>
    `Not ready to send: ${[blank > 0 ? `${counted(blank, "cell", "cells")} to fill in` : "", errors > 0 ? `${counted(errors, "cell", "cells")} to correct` : ""].filter((part) => part !== "").join(" and ")}`,
  openBody: "A report sent now is received and its day counts, but it doesn't count as complete.",
  openButton: "Show these cells",
  deadline: ({ lastDay, daysLeft }) => {
    if (daysLeft === 0) return `Last day to send ${shortDate(lastDay)}, which is today`;
    return daysLeft > 0
      ? `Last day to send ${shortDate(lastDay)}, ${counted(daysLeft, "day", "days")} left`
      : `Last day to send ${shortDate(lastDay)}, ${counted(-daysLeft, "day", "days")} ago`;
  },
  fileTitle: "Name of the file to send",
  fileWhy:
    "The file is named by the unit's code, so that it is known whose it is even if it can't be read. A corrected one has the same name.",
  copyName: "Copy the file name",
  nameCopied: "The file name was copied",
  nameByHand: "It could not be copied by itself. Click the file name above and press Ctrl+C.",
  saveCopy: "Save a copy to send",
  saving: "Saving a copy…",
  saved: ({ name }) => `${name} was saved to the downloads folder. The open workbook keeps its name.`,
  opened: ({ name }) => `The copy is open in a new window. Please save it as ${name} and send it.`,
  unsupported: "This Excel saves no files from the pane. Please save it by hand as told below.",
  byHandTitle: "Saving by hand",
  byHand: [
    "Open File and choose Save a Copy (or Save As).",
    "Paste the copied file name and choose Excel Workbook (.xlsx).",
    "Set no password.",
  ],
  wayTitle: "On its way",
  ways: [
    "Send it by mail or through the document system, to the address in the letter that asks for reports.",
    "The signed report goes its usual way; the check number printed under each form must agree with the file.",
  ],
  subjectLabel: "Subject",
  copySubject: "Copy the subject",
  mailLabel: "Text of the mail",
  copyMail: "Copy the text",
  noForm: {
    title: "It is not known whose form this is",
    body: "The unit's code is missing on the cover. Please use the form that was issued to the unit.",
  },
};
