import { formatNumber } from "../numbers";
import { shortDate } from "../pane-date";
import type { FrameTexts, NotExcelTexts, PaneTexts, StartTexts } from "../pane-texts";

const counted = (value: number, one: string, many: string): string =>
  `${formatNumber(value, null, "en")} ${value === 1 ? one : many}`;
const days = (value: number): string => counted(value, "day", "days");
const units = (value: number): string => counted(value, "unit", "units");
const clusters = (value: number): string => counted(value, "cluster", "clusters");

export const frame: FrameTexts = {
  product: "Thi đua",
  round: ({ kind, year }) => (kind === "h1" ? `Mid-year review ${year}` : `Year-end review ${year}`),
  roundUnknown: "No reporting period yet",
  workbook: {
    board: "The Board's workbook",
    cluster: "A cluster's workbook",
    unit: "A unit's form",
    other: "Another workbook",
  },
  views: {
    start: "Start",
    situation: "Situation",
    receive: "Receive",
    check: "Check",
    adjust: "Adjust",
    scale: "Scale",
    score: "Score",
    nominate: "Nominate",
    consolidate: "Consolidate",
    "hand-in": "Send to the Board",
    send: "Send",
    setup: "Set up",
    explain: "How it's made",
    help: "Help",
  },
  viewsLabel: "Views",
  moreViews: "More views",
  languageLabel: "Language",
  languageNames: { vi: "Tiếng Việt", en: "English" },
  loading: "Reading the workbook…",
  waitingHint: "If a cell is being edited, press Enter to finish it; Excel waits for that.",
  refresh: "Read again",
};

export const start: StartTexts = {
  title: "This is no emulation workbook",
  body: "The program works with the Board's workbook, a cluster's workbook and the forms issued to units. The open one bears none of their marks, so it is left alone.",
  waysTitle: "What can be done from here",
  ways: [
    "Open the Board's workbook, a cluster's workbook or a unit's form, and open this pane there.",
    "Where there is none yet, make one above: empty for a real round, or with the sample province for trying things out.",
    "To try the program in this Excel, open Help and choose the self-test.",
  ],
  tryAgain: "Read the workbook again",
};

export const next: PaneTexts["next"] = {
  "no-period": () => ({
    title: "The reporting period comes first",
    body: "The sheet Kỳ báo cáo lacks the year, the period or the deadlines, so nobody can be called on time or late.",
    button: "State the period",
  }),
  "no-units": () => ({
    title: "The round has no units yet",
    body: "Clusters and units come first: without them nothing can be issued or followed. They can be pasted from a table.",
    button: "Set up the roster",
  }),
  "first-reports": (round) => ({
    title: "No report has come in yet",
    body: `${units(round.units)} must report, ${due(round.daysLeft)} ${shortDate(round.lastDay)}. Choose the files received so far to read and consolidate them.`,
    button: "Choose report files",
  }),
  "before-deadline": (round) => ({
    title: `${units(round.units)} ${round.units === 1 ? "has" : "have"} not sent`,
    body: `${round.daysLeft === 0 ? "Today is the last day" : `${days(round.daysLeft)} left until`} ${shortDate(round.lastDay)}.${round.clusters > 1 ? ` They belong to ${clusters(round.clusters)}.` : ""}`,
    button: "Write the reminder",
  }),
  "after-deadline": (round) => ({
    title: `${units(round.units)} ${round.units === 1 ? "has" : "have"} not sent, ${days(round.daysOver)} after the deadline`,
    body: `The last day was ${shortDate(round.lastDay)}. They ${round.clusters > 1 ? `belong to ${clusters(round.clusters)} and ` : ""}should be reminded.`,
    button: "Write the reminder",
  }),
  "wait-for-completed": (round) => ({
    title: `${units(round.units)} ${round.units === 1 ? "has" : "have"} not sent a completed report`,
    body: `${round.units === 1 ? "The report was" : "The reports were"} returned to be completed and count${round.units === 1 ? "s" : ""} for nothing until a new one comes.${round.clusters > 1 ? ` They belong to ${clusters(round.clusters)}.` : ""}`,
    button: "Write the reminder",
  }),
  "to-correct": ({ errors }) => ({
    title: `${counted(errors, "item", "items")} to correct`,
    body: "They leave a unit's figures incomplete or unusable.",
    button: "Show what to correct",
  }),
  "to-score": ({ criteria, units }) => ({
    title: `${counted(criteria, "criterion", "criteria")} of ${counted(units, "unit", "units")} still to score`,
    body: "The units have reported. Criteria scored by hand need the cluster's points for totals and ranks.",
    button: "Go on scoring",
  }),
  "confirm-dates": (found) => ({
    title: `${units(found.units)} with a provisional date of receipt`,
    body: "The date comes from the file's own time. Please enter the day of arrival in the register, to settle who was on time.",
    button: "Open the register",
  }),
  "wait-for-clusters": (round) => ({
    title: "All units have reported",
    body: `Next: ${clusters(round.clusters)} still to report, ${due(round.daysLeft)} ${shortDate(round.lastDay)}.`,
    button: null,
  }),
  "all-done": () => ({
    title: "Nothing is left to do",
    body: "All units and clusters have reported, and nothing has to be corrected. When a new report comes, open Receive.",
    button: null,
  }),
  "unit-to-fill": ({ blank, errors }) => ({
    title: stillOpen(blank, errors),
    body: "Cells to fill in are pale yellow. Below they stand in the order of sheets and rows.",
    button: "Go to the first cell",
  }),
  "unit-ready": ({ warnings }) => ({
    title:
      warnings === 0
        ? "The form is complete and can be sent"
        : `No errors; ${counted(warnings, "item", "items")} to confirm before sending`,
    body:
      warnings === 0
        ? "There is nothing to look at. Send has the file's name and a text for the mail."
        : "What stands below may cost points, or have to be explained. Please look at it; if it is right, send.",
    button: "Go to Send",
  }),
};

function due(daysLeft: number): string {
  if (daysLeft < 0) return `${days(-daysLeft)} after the deadline of`;
  return daysLeft === 0 ? "today is the last day," : `${days(daysLeft)} left until`;
}

function stillOpen(blank: number, errors: number): string {
  return [
    blank > 0 ? `${counted(blank, "cell", "cells")} to fill in` : "",
    errors > 0 ? `${counted(errors, "cell", "cells")} to correct` : "",
  ]
    .filter((part) => part !== "")
    .join(" and ");
}

export const notExcel: NotExcelTexts = {
  title: "This page runs inside Excel",
  body: "It was opened outside Excel, so there is no workbook to work with.",
  waysTitle: "Other ways to work",
  ways: [
    "Open the workbook in Excel 2021 or later, or in Excel on the web, and use the ribbon tab Thi đua.",
    "Units need no program: fill in the pale yellow cells of the form, save and send it.",
    "Without a recent Excel, open the workbook with the page thidua.html in a browser: no installation, no network.",
    "Consolidate with the command line, where there is Node.js: npx thidua consolidate so.xlsx --in nhan --out so.xlsx.",
  ],
};
