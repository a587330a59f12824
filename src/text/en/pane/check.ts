import type { CheckTexts, MarkTexts, CopyingTexts } from "../../vi/pane/check";
import { number } from "../number";

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const where = (sheet: string | null, cell: string | null): string =>
  joined([sheet === null ? "" : `sheet ${sheet}`, cell === null ? "" : `cell ${cell}`]);

export const check: CheckTexts = {
  hint: "Checks what the workbook holds now; nothing is written.",
  hintFollowing: "Checked again after each change; nothing is written.",
  hintFile: "To correct it, open the form in Excel, correct and save it, and open the file here again.",
  start: "Check again",
  checking: "Checking…",
  verdict: ({ error, warning, notice }) =>
    joined([
      `${number(error)} to correct`,
      `${number(warning)} to look at`,
      notice === 0 ? "" : counted(notice, "notice", "notices"),
    ]),
  own: ({ errors, warnings }) =>
    `The cluster's own workbook: ${errors > 0 ? `to correct before sending: ${number(errors)}` : warnings > 0 ? `no errors; to be confirmed before sending: ${number(warnings)}` : "no errors, ready to send"}.`,
  clean: "Nothing to correct and nothing to look at",
  inOrder: "In the order of the form",
  severity: { error: "To correct", warning: "To look at", notice: "Notice" },
  counts: ({ error, warning, notice }) =>
    joined([
      error === 0 ? "" : `${number(error)} to correct`,
      warning === 0 ? "" : `${number(warning)} to look at`,
      notice === 0 ? "" : counted(notice, "notice", "notices"),
    ]),
  blank: "To fill in",
  blanks: ({ count }) => counted(count, "cell to fill in", "cells to fill in"),
  declareHint: "Where an indicator does not apply, enter KAD; where it was not assigned, KG.",
  filled: ({ filled, required, percent }) =>
    `${number(filled)}/${number(required)} required cells filled, ${number(percent)}%`,
  filledLabel: "Required cells filled",
  goTo: "Go to the cell",
  goToIssue: ({ place }) => `Go to the cell: ${place}`,
  inFile: ({ file, sheet, cell }) => joined([`File ${file}`, where(sheet, cell)]),
  inSheet: ({ sheet, cell }) => joined([`Sheet ${sheet}`, where(null, cell)]),
  inCell: ({ cell }) => `Cell ${cell}`,
  more: ({ count }) => `Show ${number(count)} more`,
  moreGroups: ({ count }) => `Show ${counted(count, "more group", "more groups")}`,
  groupSheet: ({ sheet }) => `Sheet ${sheet}`,
  groupWorkbook: "The whole workbook",
  groupCluster: ({ cluster }) => `Cluster: ${cluster}`,
  groupFile: ({ file }) => `File ${file}`,
  filterSeverity: "Severity",
  filterCluster: "Cluster",
  allClusters: "All clusters",
  filterKind: "Kind",
  allKinds: "All kinds",
  groupBy: "Group by",
  group: { unit: "Unit", kind: "Kind" },
  shown: ({ shown, all }) => `Showing ${number(shown)} of ${number(all)}`,
  noneFits: "Nothing fits this choice.",
  clearFilters: "Show all",
  openUnit: "Open the unit",
  openUnitNamed: ({ name }) => `Open the unit: ${name}`,
  openCluster: "Open the cluster",
  copyMessage: "Copy a message to the unit",
  copyMessageNamed: ({ name }) => `Copy a message to the unit: ${name}`,
  messageLabel: ({ name }) => `Message to ${name}`,
  noMessage: "There is nothing left to send to the unit.",
  copyAgain: "Copy again",
};

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(", ");
}

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

export const copying: CopyingTexts = {
  copy: "Copy the text",
  copied: "The text was copied",
  byHand: "The text is selected; press Ctrl+C to copy it.",
};
