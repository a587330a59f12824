import type { PersonalPaneTexts } from "../../vi/pane/personal";
import { number } from "../number";

export const personal: PersonalPaneTexts = {
  open: "Personal data in the workbook",
  title: "Personal data in the workbook",
  what: "Where the workbook holds names, phones and e-mails of persons, hidden sheets included. When somebody asks to be taken out (Law on Personal Data Protection), do it here; figures, points and ranks stay.",
  reading: "Looking through the workbook",
  filter: "Search by name, phone, e-mail or sheet",
  noMatch: "No place matches.",
  sheet: ({ sheet, cells }) => `${sheet}: ${number(cells)} cells`,
  hiddenSheet: ({ sheet, cells }) => `${sheet} (hidden): ${number(cells)} cells`,
  more: ({ cells }) => `${number(cells)} cells more; type more into the search field.`,
  place: ({ cell, what, text }) => `${cell}, ${what}: ${text}`,
  ledger: "Taken out before",
  whom: "Take a person out of the workbook",
  name: "Name of the person",
  nameHint:
    "The whole name. Contact, phone and e-mail of the person become blank; who prepared or scored becomes “Đã xóa” with a number.",
  preview: "Preview",
  previewing: "Preparing the preview",
  nothing: ({ name }) => `“${name}” is not in the workbook.`,
  willChange: ({ cells }) => `${number(cells)} cells will change:`,
  change: ({ sheet, cell, was, becomes }) =>
    becomes === "" ? `${sheet}, ${cell}: “${was}” → blank` : `${sheet}, ${cell}: “${was}” → “${becomes}”`,
  moreChanges: ({ cells }) => `and ${number(cells)} cells more.`,
  left: "Still there in a longer text. Read each, and tick those in which the name is to go:",
  sealed: ({ values }) => `The seal follows in ${number(values)} places; the sealed figures stay.`,
  forget: ({ name }) => `Take “${name}” out of the workbook`,
  forgetting: "Taking out",
  done: ({ name, cells }) => `“${name}” was taken out: ${number(cells)} cells.`,
  takenBack: "Undone: the workbook is as it was before.",
  beyond:
    "Not done here: notes on cells, properties of the file, earlier copies, and the files that units sent. Notes and properties go by the command thidua personal; delete earlier copies once the workbook is checked.",
  close: "Close",
};
