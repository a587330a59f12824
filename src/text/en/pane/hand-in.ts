import type { HandInCode } from "../../../domain/basics/hand-in-code";
import type { HandInAward, HandInDocument, HandInSubject } from "../../../domain/checks/hand-in";
import { shortDate } from "../../dates";
import type { HandInTexts } from "../../vi/pane/hand-in";
import { number } from "../number";

const some = (count: number, one: string): string => `${number(count)} ${count === 1 ? one : `${one}s`}`;

type Counted = { readonly open: number; readonly all: number };

const checks: { readonly [C in HandInCode]: (of: Counted & Extract<HandInSubject, { readonly code: C }>) => string } = {
  reports: ({ open, all }) =>
    open === 0
      ? `The reports of all ${some(all, "unit")} have come`
      : `${number(open)} of ${some(all, "unit")} without a report`,
  dates: ({ open, all }) =>
    open === 0
      ? "The days of receipt are confirmed"
      : `${number(open)} of ${some(all, "report")} with a provisional day of receipt`,
  scale: ({ scale, document }) => `${document === undefined ? "Scale" : titled(document)}: ${scales[scale]}`,
  points: ({ open, all }) =>
    open === 0
      ? "Every criterion scored by hand has points"
      : `${number(open)} of ${number(all)} criteria scored by hand still without points`,
  deputy: ({ open, all }) =>
    open === 0
      ? "The leader's unit has all points that the deputy gives"
      : `${number(open)} of ${number(all)} criteria of the leader's unit wait for the deputy`,
  opinions: ({ open, all }) =>
    open === 0
      ? "No request to adjust a target waits for an opinion"
      : `${number(open)} of ${some(all, "request")} to adjust without an opinion`,
  award: ({ award }) => awardLine(award),
  cover: ({ open, all }) =>
    open === 0
      ? "The sheet Thông tin chung is filled"
      : `${number(open)} of ${some(all, "cell")} blank on Thông tin chung`,
  report: ({ open, all, document }) =>
    `${document === undefined ? "" : `${titled(document)}: `}${open === 0 ? "The sheet Báo cáo cụm is filled" : `${number(open)} of ${some(all, "item")} blank on Báo cáo cụm`}`,
  document: ({ open, document }) => `${titled(document)}: ${documentState(document.sheet === null, open === 0)}`,
  errors: ({ open }) => (open === 0 ? "Nothing has to be corrected" : `${some(open, "error")} to correct`),
};

const scales = {
  none: "none yet",
  draft: "still a draft, not agreed by the cluster",
  agreed: "agreed by the cluster, for the Board to accept",
  accepted: "accepted by the Board",
} as const;

function titled({ code, name }: HandInDocument): string {
  return `${name} (${code})`;
}

/** A paper is received by the Board: the leader's own register only says that it went out. */
function documentState(isPaper: boolean, done: boolean): string {
  if (!isPaper) return done ? "in this workbook" : "not in this workbook yet";
  return done
    ? "entered in the register; the Board tells when it receives the paper"
    : "not in the register yet; send the paper along, the Board tells when it receives it";
}

function awardLine({ name, nominated, limit, withoutVotes }: HandInAward): string {
  const proposed = nominated === 0 ? "nobody nominated" : `${some(nominated, "unit")} nominated`;
  const quota =
    limit === null ? "" : nominated > limit ? `, more than the quota of ${number(limit)}` : `, quota ${number(limit)}`;
  return `${name}: ${proposed}${quota}${withoutVotes === 0 ? "" : `, votes missing for ${some(withoutVotes, "unit")}`}`;
}

export const handIn: HandInTexts = {
  ready: "Ready to hand in",
  open: ({ count }) => `${some(count, "thing")} to do before handing in`,
  openHint: "The file can be made while something is open; the Board will see what is missing.",
  readyHint: "Everything is there. Make the file and send it with the message below.",
  lastDay: ({ date }) => `The cluster's deadline: ${shortDate(date)}`,
  listLabel: "To do before handing in",
  done: "Done",
  notDone: "Open",
  check: (of) => (checks[of.code] as (of: Counted & HandInSubject) => string)(of),
  mend: {
    deputy: "Show the leader's points",
    award: "Show the nominations",
    document: "Open the register",
    reports: "Show those who have not sent",
    dates: "Confirm the days",
    scale: "Make the scale",
    points: "Go on scoring",
    opinions: "Give opinions",
    cover: "Go to the first cell",
    report: "Go to the first cell",
    errors: "Show the errors",
  },
  moreNames: ({ count }) => `and ${number(count)} more`,
  cell: ({ sheet, cell }) => `Sheet ${sheet}, cell ${cell}`,
  fill: { cover: "Fill in here", report: "Write here" },
  write: "Write to the workbook",
  close: "Close",
  blankChoice: "Not chosen",
  notADay: "Enter day, month and year, such as 7/7/2020",
  dayHint: "Day/month/year",
  written: "Written to the workbook",
  undo: "Undo",
  undone: "Undone; it is as before",
  fileTitle: ({ name }) => `File for the Board: ${name}`,
  fileBody:
    "It holds the cluster's sheets and the results, with the figures that are in the workbook now; without the units' stored reports, contacts and sheets of your own. The open workbook stays as it is.",
  make: ({ name }) => `Make the file ${name}`,
  making: "The file is being made…",
  saved: ({ name }) => `The file ${name} was made and is among the downloads. Send it under this name.`,
  opened: ({ name }) => `The file opens in another window of Excel. Save it as ${name} and send it.`,
  unsupported: ({ name }) =>
    `Excel on this computer saves no files from the pane. Choose File, Save a Copy, name it ${name} and send that copy.`,
  nameLabel: "File name",
  messageTitle: "Accompanying message",
  messageLabel: "The message, which can be changed before it is copied; it is in Vietnamese",
  noCluster: "This workbook has no cluster on the sheet Cụm, khối, so no file for the Board can be made.",
};
