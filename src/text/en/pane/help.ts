import type { OpenWorkbookFailure } from "../../../domain/basics/open-workbook-failure";
import type { TroubleTexts, HelpTexts, SelfTestTexts } from "../../vi/pane/help";
import { shortMoment } from "../../dates";
import { number } from "../number";

const named = (detail: string): string => (detail === "" ? "" : ` "${detail}"`);

/** What happened and what to do. How the workbook was left is a sentence of its own. */
export const openWorkbookFailures: { readonly [F in OpenWorkbookFailure]: TroubleTexts["failure"][F] } = {
  "cell-edit": () =>
    "A cell is being edited, so Excel accepts nothing else. Press Enter to finish the cell, then press Try again.",
  "workbook-protected": () =>
    "The workbook's structure is protected, so no sheet can be added. On the Review tab turn off Protect Workbook, then press Try again.",
  "sheet-protection": ({ detail }) =>
    `Excel did not let the protection of ${detail === "" ? "a sheet" : `the sheet${named(detail)}`} be taken off or set: it may have a password, or somebody changed its protection meanwhile. On the Review tab turn off Protect Sheet if the sheet is protected, then press Try again.`,
  "sheet-missing": ({ detail }) =>
    `The sheet${named(detail)} has just been deleted or renamed. Please give it back its name, then press Try again.`,
  unfinished: ({ detail }) =>
    `Another window is writing to this workbook, or an earlier write${detail === "" ? "" : ` (${detail})`} was not finished. Please wait for the other window, or open this pane again and press Finish.`,
  "changed-meanwhile": ({ detail }) =>
    `The place to be written holds something else than when it was read${detail === "" ? "" : ` (${detail})`}, so nothing was written. Press Try again to read the workbook anew, and look before writing.`,
  "preparations-lost": () =>
    "What had been prepared for writing is no longer complete, perhaps because Undo (Ctrl+Z) was pressed meanwhile. Please don't undo while the program is writing.",
  "other-workbook": () =>
    "Excel takes no orders, mostly because another workbook is in front or a chart is selected. Please click a cell of this workbook, then press Try again.",
  "round-changed": () =>
    "The workbook holds figures of another round than the sheet Kỳ báo cáo says, so nothing was written. Please open Situation and choose one of the ways on its first card.",
  "too-large": ({ detail }) =>
    `A part to be read or written is larger than the workbook or Excel accepts${detail === "" ? "" : ` (${detail})`}. Please close other workbooks and press Try again; if it stays so, consolidate on the command line with --split.`,
  busy: () => "Excel is busy and did not do all that was asked. Please wait a moment, then press Try again.",
  unsupported: ({ detail }) =>
    `This Excel lacks something that is needed${detail === "" ? "" : ` (${detail})`}. Please use Excel 2021 or later, Excel on the web, or the page thidua.html in a browser.`,
  unexpected: () =>
    "Excel reported an error that was not expected. Please press Try again; if it stays so, send the technical details below to whoever looks after the program.",
};

export const workbookLeft: TroubleTexts["left"] = {
  "as-it-was": "The workbook is as it was; nothing has changed.",
  unfinished: "Writing stopped at the last step: nothing is lost, and Finish or consolidating again completes it.",
  "to-do-again":
    "The output sheets may be written in part only. Please do the same again to complete them; what people typed has not changed.",
  unknown: "It is not certain whether the workbook has changed. Please look at the output sheets before you save.",
};

export const help: HelpTexts = {
  version: ({ version }) => `Thi đua, version ${version}`,
  guidesTitle: "Guides",
  guides: {
    "board-staff": "For the staff of the Board",
    leader: "For leaders and deputies of clusters",
    unit: "For units",
    excel: "The add-in in Excel",
    unknowable: "What the program cannot know",
  },
  contents: "Contents",
  picture: ({ shows }) => `Picture in the document: ${shows}.`,
  support: "Which Excel is needed, and what to do with an older one",
  ownPane: {
    choice: "Open the pane together with this workbook",
    hint: "For everyone who opens this workbook where the add-in is installed, from the next opening after it is saved.",
    refused: "Excel could not write this choice into the workbook, which is probably open for reading only.",
  },
  privacyTitle: "Where the data is",
  privacy:
    "Reports are read inside Excel on this computer and written into the open workbook alone. The program sends no figures anywhere.",
};

export const selfTest: SelfTestTexts = {
  title: "Self-test in Excel",
  why: "Versions of Excel differ. This test runs in the Excel in use and makes one file of results, for whoever looks after the program to compare.",
  steps: [
    "It needs a new, empty workbook: choose File, New, Blank workbook, and open this pane there.",
    "It makes test sheets, writes, reads them back and takes them away, then consolidates a small invented province.",
    "It takes a few minutes. Please edit no cell and stay in this workbook while it runs.",
    "The file of results holds Excel's version, timings and every command of the test, and no real figures.",
    "Pictures of the sheets and the test workbook are in a file of their own: send it along if the mail takes it.",
  ],
  start: "Start the self-test",
  running: ({ done, all, name }) => `${number(done)}/${number(all)}${name === null || name === "" ? "" : ` · ${name}`}`,
  runningLabel: "Testing",
  passed: ({ passed, all }) => `${number(passed)} of ${number(all)} tests passed`,
  failedTitle: "Failed",
  passedTitle: "Passed",
  difference: "Difference",
  save: "Save the file of results",
  saveLook: "Save pictures and workbook",
  copyHint:
    "Excel for Mac saves no files from this pane: press Copy the text, paste it into a text file and send that.",
  copyLabel: "Content of the file of results",
  copy: "Copy the text",
  copied: "Copied",
  notEmpty: "The open workbook holds data, so the test does not run here. Please open a new, empty workbook.",
  again: "Run again",
};

export const trouble: TroubleTexts = {
  title: "This could not be done",
  retry: "Try again",
  details: "Technical details",
  failure: {
    ...openWorkbookFailures,
    "file-gone": ({ detail }) =>
      `The file "${detail}" could not be opened: it was moved, deleted, or another program holds it. Please choose the files anew.`,
    product: () =>
      "The program met an error that was not expected. Please press Try again; if it stays so, send the technical details below to whoever looks after the program.",
  },
  left: workbookLeft,
  unfinishedTitle: "The last write was not finished",
  unfinished: ({ began, takingOver }) =>
    `The write begun at ${shortMoment(began, " on ")} stopped half-way. ${takingOver ? "Everything is prepared; press Finish to write the rest." : "The workbook is as it was; press Finish to take the temporary sheets away."}`,
  finish: "Finish",
  finishing: "Finishing the last write…",
  finished: "The last write is finished.",
};
