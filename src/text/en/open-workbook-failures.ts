import type { OpenWorkbookFailure } from "../../domain/basics/open-workbook-failure";
import type { TroubleTexts } from "../pane-texts";

const named = (detail: string): string => (detail === "" ? "" : ` "${detail}"`);

/** What happened and what to do. How the workbook was left is a sentence of its own. */
export const openWorkbookFailures: { readonly [F in OpenWorkbookFailure]: TroubleTexts["failure"][F] } = {
  "cell-edit": () =>
    "A cell is being edited, so Excel accepts nothing else. Press Enter to finish the cell, then press Try again.",
  "workbook-protected": () =>
    "The workbook's structure is protected, so no sheet can be added. On the Review tab turn off Protect Workbook, then press Try again.",
  "sheet-password": ({ detail }) =>
    `The sheet${named(detail)} has been given a password. Please remove it, then press Try again.`,
  "sheet-missing": ({ detail }) =>
    `The sheet${named(detail)} has just been deleted or renamed. Please give it back its name, then press Try again.`,
  unfinished: ({ detail }) =>
    `Another window is writing to this workbook, or an earlier write${detail === "" ? "" : ` (${detail})`} was not finished. Please wait for the other window, or open this pane again and press Finish.`,
  "changed-meanwhile": ({ detail }) =>
    `The place to be written holds something else than when it was read${detail === "" ? "" : ` (${detail})`}, so nothing was written. Press Try again to read the workbook anew, and look before writing.`,
  "too-large": ({ detail }) =>
    `A part to be written is larger than Excel accepts${detail === "" ? "" : ` (${detail})`}. Please close other workbooks and press Try again; if it stays so, consolidate with the command line.`,
  busy: () => "Excel is busy, or another workbook is in front. Please come back to this workbook and press Try again.",
  unsupported: ({ detail }) =>
    `This Excel lacks something that is needed${detail === "" ? "" : ` (${detail})`}. Please use Excel 2021 or later, Excel on the web, or the page thidua.html in a browser.`,
  unexpected: () =>
    "Excel reported an error that was not expected. Please press Try again; if it stays so, send the technical details below to whoever looks after the program.",
};

export const workbookLeft: TroubleTexts["left"] = {
  "as-it-was": "The workbook is as it was; nothing has changed.",
  unfinished: "Writing stopped at the last step: nothing is lost, and Finish or consolidating again completes it.",
  unknown: "It is not certain whether the workbook has changed. Please look at the output sheets before you save.",
};
