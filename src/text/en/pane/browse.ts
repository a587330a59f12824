import { formatNumber } from "../../numbers";
import { shortDate } from "../../pane-date";
import type { BrowseTexts, ChartTexts, ClusterPageTexts, StateTexts, UnitPageTexts } from "../../pane/browse-texts";
import { ranks } from "./ranks";
import { waiting } from "./waiting";

const number = (value: number): string => formatNumber(value, null, "en");

const cluster: ClusterPageTexts = {
  officer: ({ name }) => `Officer in charge: ${name}`,
  lastDay: ({ date }) => `The cluster's deadline: ${shortDate(date)}`,
  filterLabel: "Filter the units",
  filter: { all: "All", unsent: "Not sent", late: "Late", "to-complete": "To be completed" },
  matrixTitle: "Units and documents",
  matrixLabel: ({ name }) => `Documents of the units of ${name}`,
  unitColumn: "Unit",
  withErrors: "Has errors to correct",
  noneFits: "No unit is left by this filter.",
  unitDocumentsTitle: "Names of the documents",
  clusterDocumentsTitle: "The cluster's own documents",
  documentKind: { required: "required", optional: "if any" },
  report: {
    title: "The cluster's report",
    nothingSent: "No file of the cluster has been received.",
    noParts: "The report holds no text yet.",
    file: "File",
    from: ({ file }) => `(taken from ${file})`,
    cover: {
      reviewDate: "Review held on",
      reviewForm: "How it was held",
      rules: "Rules",
      scale: "Scale",
      documentNumber: "Document number",
      signedOn: "Signed on",
      preparedBy: "Prepared by",
    },
  },
  totals: { title: "The cluster's totals and the Board's", both: ({ stated, held }) => `${stated} → ${held}` },
};

const unit: UnitPageTexts = {
  contactTitle: "Contact",
  contact: { person: "Person", email: "Mail", phone: "Phone" },
  noContact: "The sheet Danh sách has no contact of this unit yet.",
  factsTitle: "Four facts",
  fact: { received: "Received", structure: "Form", filled: "Required cells", onTime: "Deadline" },
  notReceived: "Nothing received",
  noFile: "No file yet",
  filledOf: ({ filled, required }) => `${number(filled)} of ${number(required)} cells filled`,
  lastDay: ({ date }) => `Deadline ${shortDate(date)}`,
  extended: ({ date, reason }) => `Extended to ${shortDate(date)}${reason === null ? "" : `: ${reason}`}`,
  exempt: ({ reason }) => `Exempt from reporting: ${reason}`,
  receiptTitle: "Day of receipt",
  receipt: ({ date, source, confirmed }) =>
    `${shortDate(date)}, by: ${source.charAt(0).toLowerCase()}${source.slice(1)}${confirmed ? "" : " (provisional)"}`,
  noReceipt: "No paper or file was received yet.",
  sentBack: "It was sent back to be completed; nothing new has come since.",
  documentsTitle: "Documents",
  versionsTitle: "Versions received",
  noVersions: "No file yet. Files that come are listed here by day of receipt.",
  standing: { counts: "Gives the figures", superseded: "A newer version counts", unreadable: "Unreadable" },
  state: { received: "Received", "to-complete": "Returned for completion", cancelled: "Cancelled", refused: "Refused" },
  preparedBy: ({ name }) => `Prepared by ${name}`,
  documentNumber: ({ number: letter }) => `Number of the letter: ${letter}`,
  firstVersion: "First version",
  noChanges: "Same figures as in the version before",
  changes: ({ count }) => `${number(count)} cells differ from the version before`,
  changePlace: ({ sheet, row, header }) => [sheet, row, header].filter((part) => part !== null).join(" · "),
  blank: "(blank)",
  figuresTitle: "Targets and results",
  noFigures: "No figures yet. They are shown here once the unit's form was received.",
  figure: {
    target: "Registered",
    adjusted: "Proposed change",
    inForce: "In force",
    result: "Result",
    percent: "Of the year's target",
  },
  issuesTitle: "To be reviewed",
  noIssues: "Nothing is to be reviewed.",
};

const state: StateTexts = {
  dayHint: "Day/month/year, such as 29/6/2020",
  notADay: "Write the day as day/month/year, such as 29/6/2020.",
  cancel: "Close without writing",
  writing: "Writing into the workbook…",
  undo: "Undo",
  undone: "Undone: the cells are as they were.",
  receipt: {
    confirm: "Confirm this day",
    change: "Change the day of receipt…",
    state: "Enter the paper's day of receipt…",
    dayLabel: "Day of receipt",
    afterToday: "The day of receipt can't be after today.",
    submit: "Write into the register",
    done: ({ date }) => `The day of receipt ${shortDate(date)} was written into the sheet Sổ theo dõi nhận báo cáo.`,
  },
  returning: {
    open: "Return for completion…",
    commentLabel: "What is to be completed",
    commentHint:
      "Goes into Ghi chú of the sheet Sổ theo dõi nhận báo cáo; the version that gives the figures is marked Đề nghị hoàn thiện there.",
    needsComment: "Say what is to be completed.",
    submit: "Write the return",
    done: "The return was written into the sheet Sổ theo dõi nhận báo cáo.",
  },
  extending: {
    open: "Extend the deadline…",
    dayLabel: "Extended to",
    tooEarly: ({ date }) => `The day must be after the common deadline ${shortDate(date)}.`,
    reasonLabel: "Reason",
    needsReason: "Give the reason of the extension.",
    submit: "Write the extension",
    done: ({ date }) => `The extension to ${shortDate(date)} was written into the sheet Danh sách.`,
  },
};

const charts: ChartTexts = {
  show: "Show charts",
  hide: "Hide charts",
  table: "Show the figures as a table",
  tableLabel: ({ title }) => `Table: ${title}`,
  cluster: "Cluster",
  submission: { title: "Submission by cluster" },
  completion: {
    title: "Results against the round's benchmark",
    why: "Indicators of the units that have what it takes to compare them.",
    reached: "Reached",
    behind: "Behind",
    none: "No indicator can be compared yet.",
  },
  scores: {
    title: "Distribution of total points",
    why: "Each unit's total in percent of its scale's total.",
    range: "Points",
    units: "Units",
    bin: ({ from, to }) =>
      from === null
        ? `Below ${number(to ?? 0)}%`
        : to === null
          ? `From ${number(from)}%`
          : `${number(from)}–${number(to)}%`,
    pending: ({ count }) => `${number(count)} units have no total yet.`,
    none: "No unit has a total yet.",
  },
};

export const browse: BrowseTexts = {
  pathLabel: "The way back",
  gone: "This code is not in the list of the round.",
  cluster,
  ranks,
  waiting,
  unit,
  state,
  charts,
};
