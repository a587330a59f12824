import { kindNames } from "../kind-names";
import type { FrameTexts, NotExcelTexts, StartTexts } from "../../vi/pane/frame";

export const frame: FrameTexts = {
  product: "Thi đua",
  round: ({ kind, year }) => kindNames[kind].round(year),
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
    papers: "Papers",
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
  noAnswer:
    "Excel has not answered for a minute. If a cell is being edited, press Enter. If Excel has to be closed, open the workbook and this pane again: a write that was under way, if any, is finished there.",
  pagesLeft: ({ sheets }) =>
    `All figures are written, but Excel would not take how ${sheets.join(", ")} ${sheets.length === 1 ? "is" : "are"} printed, mostly because there is no printer or it has no A3 paper. Please look at print area and paper on the Page Layout tab before printing; the next write sets them again.`,
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
