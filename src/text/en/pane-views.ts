import { formatNumber } from "../numbers";
import { shortDate } from "../pane-date";
import type { ReceiveTexts, SituationTexts } from "../pane-texts";

const number = (value: number): string => formatNumber(value, null, "en");
const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
const named = (name: string | null): string => (name === null || name === "" ? "" : ` · ${name}`);

export const situation: SituationTexts = {
  asOf: ({ date }) => `As of ${shortDate(date)}`,
  deadlineTitle: { units: "Units send", clusters: "Clusters send" },
  countdown: ({ daysLeft }) => {
    if (daysLeft === 0) return "Today";
    return daysLeft > 0 ? `${counted(daysLeft, "day", "days")} left` : `${counted(-daysLeft, "day", "days")} over`;
  },
  lastDay: ({ date }) => `Last day ${shortDate(date)}`,
  expected: ({ count }) => `${counted(count, "unit", "units")} to report`,
  legendLabel: "Filter by sending status",
  status: { "on-time": "On time", late: "Late", missing: "Not sent", "not-due": "Not due", returned: "To be completed", exempt: "Exempt" },
  besideTitle: "Of those sent",
  beside: { incomplete: "Figures incomplete", "paper-only": "Paper came, no data yet", provisional: "Provisional date" },
  received: ({ received, expected }) => `${number(received)}/${number(expected)}`,
  clustersTitle: "Clusters",
  showAll: "Show all",
  noClusterFits: "The workbook has no clusters yet. Please fill in the sheets Cụm, khối and Danh sách.",
  noUnitFits: "No unit has this status.",
  clusterSent: ({ words }) => `The cluster's own report: ${words}`,
};

export const receive: ReceiveTexts = {
  chooseTitle: "Choose the reports received",
  chooseHint: "Drop files or a folder here, or press to choose. The files themselves are left as they are.",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  dropHere: "Drop to take these files",
  chosen: ({ count }) => `${counted(count, "file", "files")} chosen`,
  noneFits: "There is no file to read. The computer's own temporary files are passed over.",
  read: "Read the files",
  clear: "Choose none",
  reading: ({ done, all, name }) => `${number(done)}/${number(all)}${named(name)}`,
  readingLabel: "Reading files",
  stop: "Stop",
  stopped: "Stopped as you asked. The workbook has not changed.",
  readDone: ({ count }) => `${counted(count, "file", "files")} read`,
  resultsTitle: "What was read",
  group: {
    accepted: "Accepted",
    unchanged: "Unchanged",
    superseded: "A newer version exists",
    duplicate: "Same as another file",
    rejected: "Unreadable",
    unrecognised: "Not recognised",
  },
  nothingInGroup: "No file yet.",
  willWriteTitle: "To be written:",
  willWrite: ({ newReports, replaced, registerRows, sheets }) =>
    [
      newReports > 0 ? counted(newReports, "new report", "new reports") : "",
      replaced > 0 ? counted(replaced, "replaced version", "replaced versions") : "",
      registerRows > 0 ? counted(registerRows, "row of the register", "rows of the register") : "",
      `${counted(sheets, "output sheet", "output sheets")} made again`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  sheetsToWrite: "Sheets made again",
  inputsStay: "All other sheets, those people type in too, stay as they are.",
  consolidate: "Consolidate",
  consolidateAgain: "Consolidate again",
  consolidateAgainHint: "Without new files the output sheets are made again from the reports kept in the workbook, as of today and with its present sheets.",
  preparing: "Reading the workbook and computing…",
  writing: ({ done, all }) => `Writing, step ${number(done)}/${number(all)}`,
  writingLabel: "Writing into the workbook",
  written: "Consolidated",
  cost: ({ syncs, kilobytes }) => `${counted(syncs, "round trip", "round trips")}, ${number(kilobytes)} KB`,
  openSheets: "Open an output sheet",
  more: "Details",
};
