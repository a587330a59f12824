import { formatNumber } from "../../numbers";
import type { MarkTexts } from "../../pane/mark-texts";

const number = (value: number): string => formatNumber(value, null, "en");

export const mark: MarkTexts = {
  make: "Marked file to return",
  makeForCluster: "Marked file to return to the cluster",
  makeNamed: ({ name }) => `Marked file to return: ${name}`,
  making: "Marking…",
  fileNeeded: ({ name }) =>
    `The workbook keeps the figures, not the files. Please choose the file "${name}" that was received.`,
  otherFile: ({ name }) =>
    `The file just chosen is not the one that counts. Please choose the file "${name}" as it was received.`,
  choose: "Choose a file…",
  nothing: "There is nothing to mark.",
  noReport: "No report counts yet, so nothing can be marked.",
  made: ({ error, warning, notice }) =>
    `Marked: ${[`${number(error)} to correct`, `${number(warning)} to look at`, ...(notice === 0 ? [] : [`${number(notice)} for information`])].join(", ")}.`,
  ownTitle: "Marked copy",
  ownBody: "A copy with these cells coloured, a note in each and a list; it can be corrected and sent as well.",
  makeOwn: "Save a marked copy",
};
