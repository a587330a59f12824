import { room } from "../room";
import { shortDate } from "../../dates";
import { copy } from "./copy";
import type { ReceiveTexts } from "../../vi/pane/receive";
import { number } from "../number";

const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

const named = (name: string | null): string => (name === null || name === "" ? "" : ` · ${name}`);

const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== "").join(between);

export const receive: ReceiveTexts = {
  chooseTitle: "Choose the reports received",
  chooseHint: "Drop files or a folder here, or press to choose. The files themselves are left as they are.",
  chooseFiles: "Choose files…",
  chooseFolder: "Choose a folder…",
  folderAsked:
    "When you choose a folder, the machine may ask whether to upload its files: agree. They are read on this machine alone and sent nowhere.",
  filesOnly:
    "Drop files here, or press to choose. Excel for Mac can't choose a folder: open it and choose all of its files (⌘A). The files themselves are left as they are.",
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
  group: {
    accepted: "Accepted",
    unchanged: "Unchanged",
    superseded: "A newer version exists",
    duplicate: "Same as another file",
    rejected: "Unreadable",
    unrecognised: "Not recognised",
  },
  groups: {
    "to-review": "To be looked at",
    unreadable: "Unreadable",
    new: "New",
    replaced: "Replaced",
    outdated: "Not counted",
    unchanged: "Unchanged",
  },
  moreFiles: ({ count }) => `Show ${counted(count, "more file", "more files")}`,
  receivedOn: ({ date, confirmed }) => `Received ${shortDate(date)}${confirmed ? "" : " (provisional)"}`,
  showContents: ({ file }) => `Show what is in ${file}`,
  filled: ({ sheet, filled }) => `${sheet}: ${counted(filled, "entry", "entries")} filled`,
  preparedBy: ({ name, phone }) => `Prepared by ${name}${phone === null ? "" : `, phone ${phone}`}`,
  letter: ({ number: name }) => `Letter no. ${name}`,
  nothingRead: "Nothing of this file could be read.",
  changedSince: ({ file, count }) =>
    count === 0
      ? `The same as the version before (${file}).`
      : `${counted(count, "cell", "cells")} changed since the version before (${file}):`,
  change: ({ sheet, name, header, before, after }) =>
    `${joined([sheet, name ?? "", header], " · ")}: ${before ?? "(blank)"} → ${after ?? "(blank)"}`,
  noIssues: "Nothing to correct and nothing to note.",
  isItFrom: ({ unit }) => `Is this the report of ${unit}?`,
  fromWhom: "Which unit does this report come from?",
  yesFrom: ({ unit }) => `Yes, from ${unit}`,
  otherUnit: "Another unit…",
  searchUnits: "Find a unit by code or name",
  noUnitFound: "There is no such unit in this round's roster.",
  identified: "Sender confirmed by the person receiving",
  takeBack: "Take back",
  confirmedSender: ({ file, unit }) => `${file} is confirmed as the report of ${unit}.`,
  waitingTitle: ({ count }) => `${counted(count, "file waits", "files wait")} to be dealt with`,
  waitingHint:
    "These files were read earlier and count for nobody yet. To take one in, choose it again; for one that is not to be used, give the reason.",
  dismiss: "Don't use this file…",
  dismissReason: "Why the file is not used",
  dismissHint: "Written into the register of receipts, with Tình trạng: Từ chối.",
  dismissMissing: "Please give the reason",
  dismissSubmit: "Write into the register",
  dismissed: ({ file }) => `Written into the register: the file ${file} is not used.`,
  notUsed: "This file is not used; the register says so.",
  incoming: {
    open: "Paste from the register of incoming documents…",
    title: "Arrival dates from the register of incoming documents",
    hint: "Copy rows of the office's register of incoming documents (with its header row, if possible) and paste them below. They are matched by number, then by author; only ticked rows are written into the register of reports.",
    label: "Rows of the register of incoming documents",
    match: "Match",
    close: "Close",
    nothing: "There is no row to match yet.",
    found: ({ matched, all }) => `${number(matched)}/${counted(all, "row", "rows")} matched`,
    paper: ({ number: name, author, subject, date }) =>
      joined([name ?? "", author ?? "", subject ?? "", date === null ? "" : `arrived ${shortDate(date)}`], " · "),
    by: {
      number: "Matched by number",
      author: "Matched by author",
      likely: "The author is much like this unit's name; please look",
    },
    newRow: "The register has no row of this unit yet; one is added",
    already: "The register has this date already",
    otherDay: ({ date }) => `The register says ${shortDate(date)}; the date above replaces it`,
    noDay: "This row has no arrival date that can be read",
    asDocument: ({ document }) => `Entered as document ${document}`,
    unmatched: ({ count }) => `${counted(count, "row", "rows")} not matched`,
    unmatchedHint: "They are still in the box above: mend and match them again, or enter them in the register.",
    more: ({ count }) => `Show ${counted(count, "more row", "more rows")}`,
    confirm: ({ count }) => `Write the dates of ${counted(count, "report", "reports")}`,
    confirmed: ({ count }) =>
      `The dates of ${counted(count, "report", "reports")} stand in the register. The output sheets go by them from the next consolidation on.`,
  },
  copy,
  willWriteTitle: "To be written:",
  willWrite: ({ newReports, replaced, identified, registerRows, sheets }) =>
    joined(
      [
        joined(
          [
            newReports > 0 ? counted(newReports, "new report", "new reports") : "",
            replaced > 0 ? `${number(replaced)} replaced` : "",
          ],
          ", ",
        ),
        identified > 0 ? `${counted(identified, "file", "files")} with a sender confirmed by hand` : "",
        registerRows > 0 ? `${counted(registerRows, "row", "rows")} added to the register` : "",
        `${counted(sheets, "output sheet", "output sheets")} updated`,
      ],
      "; ",
    ),
  sheetsToWrite: "Sheets to be updated",
  inputsStay: "All other sheets, those people type in too, stay as they are.",
  write: "Write into the workbook",
  preparing: "Reading the workbook and computing…",
  drawingLabel: "Drawing the output sheets",
  writing: ({ done, all }) => `Writing, step ${number(done)}/${number(all)}`,
  writingLabel: "Writing into the workbook",
  written: "Written into the workbook",
  cost: ({ syncs, kilobytes }) => `${counted(syncs, "round trip", "round trips")}, ${number(kilobytes)} KB`,
  nearLimit: room.near,
  openSheets: "Open an output sheet",
};
