import type { PageTexts } from "../vi/page";

export const page: PageTexts = {
  title: "Thi đua",
  intro:
    "Open the Board's workbook, a cluster's or a unit's form to see where the round stands, check it and consolidate, right in the browser: nothing to install, no network needed.",
  open: "Open a workbook…",
  openOther: "Open another…",
  dropHere: "Drop the file here",
  dropHint: "or drop an .xlsx file here",
  facts: [
    "Files are read on this machine; no figure is sent elsewhere.",
    "The file that you open is left as it is; Save workbook puts the result into a new one.",
  ],
  barLabel: "Open file",
  reading: ({ name }) => `Opening ${name}…`,
  unreadable: ({ name }) =>
    `"${name}" could not be read. Choose an .xlsx workbook; one with a password or in another format (.xls, .xlsb, .ods) must first be saved as .xlsx in Excel.`,
  state: { unchanged: "No changes yet", unsaved: "Results not saved yet", saved: "Saved" },
  save: "Save workbook",
  saveFailed: "The workbook could not be saved. Press Save workbook again.",
  notKept: "The saved file lacks the following; the file that you opened still has them.",
  unsavedTitle: "Results not saved",
  unsavedBody: ({ name }) =>
    `The open workbook has results that are not saved. Opening "${name}" loses them; press Save workbook first.`,
  discard: "Drop the results and open",
  stay: "Stay here",
  language: "Language",
  start: {
    title: "This file is none of the product's workbooks",
    body: "It works with the Board's workbook, a cluster's and the forms issued to units. The open file bears no mark of these and is left as it is.",
    waysTitle: "What you can do",
    ways: [
      "Press Open another above and choose the Board's workbook, a cluster's or a unit's form.",
      "If there is none yet, make one above: empty for a real round, or with the sample province for trying things out.",
    ],
    tryAgain: "Read the file again",
  },
  privacy:
    "Reports are read in the browser on this machine. Nothing is sent elsewhere, and the file that you opened is not changed.",
  waitingHint: "A large workbook takes a few seconds more.",
};
