import { formatNumber } from "../../numbers";
import { shortDate } from "../../pane-date";
import type { ReceiveTexts } from "../../pane/receive-texts";

const number = (value: number): string => formatNumber(value, null, "en");
const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;
const named = (name: string | null): string => (name === null || name === "" ? "" : ` · ${name}`);
const joined = (parts: readonly string[], between: string): string => parts.filter((part) => part !== "").join(between);

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
  group: {
    accepted: "Accepted",
    unchanged: "Unchanged",
    superseded: "A newer version exists",
    duplicate: "Same as another file",
    rejected: "Unreadable",
    unrecognised: "Not recognised",
  },
  groups: { "to-review": "To be looked at", unreadable: "Unreadable", new: "New", replaced: "Replaced", outdated: "Not counted", unchanged: "Unchanged" },
  moreFiles: ({ count }) => `Show ${counted(count, "more file", "more files")}`,
  receivedOn: ({ date, confirmed }) => `Received ${shortDate(date)}${confirmed ? "" : " (provisional)"}`,
  showContents: ({ file }) => `Show what is in ${file}`,
  filled: ({ sheet, filled }) => `${sheet}: ${counted(filled, "entry", "entries")} filled`,
  preparedBy: ({ name, phone }) => `Prepared by ${name}${phone === null ? "" : `, phone ${phone}`}`,
  letter: ({ number: name }) => `Letter no. ${name}`,
  nothingRead: "Nothing of this file could be read.",
  changedSince: ({ file, count }) => (count === 0 ? `The same as the version before (${file}).` : `${counted(count, "cell", "cells")} changed since the version before (${file}):`),
  change: ({ sheet, name, header, before, after }) => `${joined([sheet, name ?? "", header], " · ")}: ${before ?? "(blank)"} → ${after ?? "(blank)"}`,
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
  willWriteTitle: "To be written:",
  willWrite: ({ newReports, replaced, identified, registerRows, sheets }) =>
    joined(
      [
        joined([newReports > 0 ? counted(newReports, "new report", "new reports") : "", replaced > 0 ? `${number(replaced)} replaced` : ""], ", "),
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
  openSheets: "Open an output sheet",
};
