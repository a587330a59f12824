import { sheetNames } from "../../contract/sheet-names";
import type { RoundName } from "../../domain/round/period";
import { roundName } from "../round-name";
import type { FailureTexts } from "../vi/cli-failures";
import { templateTrouble } from "./papers";
import { words } from "./words";

const name = (round: RoundName): string => roundName(words, round);

const differing = {
  kind: "kind of workbook",
  cluster: "cluster",
  province: "province",
  year: "year",
  period: "period",
  seal: "seal of the figures",
} as const;

const factWords: Readonly<Record<string, string>> = {
  board: "the Board's",
  cluster: "a cluster's",
  reg: "registration",
  h1: "first six months",
  year: "whole year",
};

export const failures: FailureTexts = {
  unknownCommand: ({ name }) => `There is no command "${name}".`,
  unknownOption: ({ name }) => `There is no option "${name}".`,
  missingArgument: ({ name }) => `The argument ${name} is missing.`,
  missingOption: ({ name }) => `The option ${name} is required.`,
  missingValue: ({ name }) => `The option ${name} needs a value.`,
  tooManyArguments: () => "Too many arguments.",
  badDate: ({ option, value }) => `${option} takes a day as YYYY-MM-DD, such as 2020-07-15; it was "${value}".`,
  badNumber: ({ option, value }) => `${option} takes a whole number from 1; it was "${value}".`,
  badSample: ({ value, names }) => `--sample takes ${names.join(", ")} or nothing; it was "${value}".`,
  badLanguage: ({ value }) => `--lang takes vi or en; it was "${value}".`,
  notFound: ({ path }) => `"${path}" was not found.`,
  cannotReadBoard: ({ path, why }) => `The Board workbook "${path}" can not be opened. ${why}`,
  notABoard: ({ path }) => `"${path}" is not a workbook of a Board or a cluster. Please use one made by thidua new.`,
  cannotRead: ({ path, why }) => `"${path}" can not be read. ${why}`,
  cannotWrite: ({ path, why }) =>
    `"${path}" can not be written. If it is open in Excel, please close it and run the command again. Detail: ${why}.`,
  notAFolder: ({ path }) => `"${path}" is not a folder. Please choose a folder to write to.`,
  noFiles: ({ path }) => `There are no files in "${path}".`,
  alreadyThere: ({ path }) => `"${path}" is already there. Please choose another name, so that nothing is overwritten.`,
  notForJson: ({ path }) =>
    `"${path}" is the name of a workbook: no JSON is written over it. Please choose another, such as result.json.`,
  notForPaper: ({ path }) => `"${path}" is no name of a Word document. Please give a name that ends in .docx.`,
  noTemplate: ({ path, why }) => `The template "${path}" can't be filled. ${templateTrouble(why)}`,
  unknownAddressee: ({ value, names }) => `--to takes ${names.join(", ")}; given: "${value}".`,
  unknownPaper: ({ only, names }) =>
    names.length === 0
      ? "This workbook makes no papers in this round."
      : `This workbook has no paper "${only}". It makes: ${names.join("; ")}.`,
  macrosNeedName: ({ path, out }) =>
    `"${out}" was not written: "${path}" has macros, which an .xlsx can't keep. To keep them, name the result .xlsm; if they aren't needed, save the workbook in Excel as .xlsx and run again. No macro is ever run.`,
  macrosStayBehind: ({ path, out }) =>
    `"${out}" was not written: the macros of "${path}" can't be kept, since it was written in a way of its own (days counted from 1904, the Strict format, or another program). Please save it in Excel as .xlsm and run again.`,
  noMacros: ({ path, out }) =>
    `"${out}" was not written: "${path}" has no macros, and Excel opens no such file under .xlsm. Please give the result a name that ends in .xlsx.`,
  notCopied: ({ path, what }) =>
    `No slips are written into a copy of "${path}": it holds what no new workbook may (${what.join("; ")}). Please save it in Excel as an .xlsx without macros, links to elsewhere or embedded objects and run again.`,
  notTheDemos: ({ path }) =>
    `"${path}" is there and was not made by the demo, so it is not taken away. Please choose another folder with --out.`,
  notACopy: ({ path, what, ours, theirs }) =>
    `"${path}" is no copy of this workbook: the ${differing[what]} differs (this workbook: ${factWords[ours] ?? ours}; the file: ${factWords[theirs] ?? theirs}).`,
  copyAsOut: ({ path }) =>
    `"${path}" is one of the copies to be merged and is not written over. Please choose another name for --out.`,
  formerAsOut: ({ path }) => `"${path}" is the former round's workbook itself. Choose another name for --out.`,
  badYear: ({ value, first, last }) =>
    `--year takes a year from ${String(first)} to ${String(last)}; given: "${value}".`,
  badPeriod: ({ value }) =>
    `--period takes reg (registration of targets), h1 (first six months) or year (whole year); given: "${value}".`,
  noPlaceToMerge: ({ where }) =>
    `The first workbook lacks the sheet or column for what the copy says: ${where}. Please restore it and run again.`,
  unknownSheet: ({ name, known }) => `A clean copy has no sheet "${name}". Sheets to choose from: ${known.join("; ")}.`,
  notConsolidated: ({ path }) =>
    `"${path}" has not been consolidated: there are no results to report or send out yet. Please run consolidate first.`,
  unknownCluster: ({ code }) => `The workbook has no cluster "${code}".`,
  noScale: ({ code }) => `The cluster "${code}" has no scale in the sheet ${sheetNames.scale}.`,
  whichCluster: ({ codes }) => `The workbook has several clusters; choose one by --cluster: ${codes.join("; ")}.`,
  unknownUnit: ({ code }) => `The roster of this round has no unit "${code}".`,
  noPeriod: ({ path }) =>
    `"${path}" lacks the year, the period or a deadline on the sheet Kỳ báo cáo. Please fill them in and run again.`,
  roundChanged: ({ path, held, stated }) =>
    `"${path}" holds figures of the round ${name(held)}, but its sheet Kỳ báo cáo says ${name(stated)}. Nothing was counted or written. Make a workbook for the new round, or put Kỳ báo cáo back to ${name(held)}; if the round of the workbook was wrong from the start, open it in Excel and correct it there.`,
  bug: ({ message }) => `Something went wrong in the program; the earlier files are as they were. Detail: ${message}.`,
  seeHelp: ({ name }) => `For help: ${["thidua", name, "--help"].filter((word) => word !== "").join(" ")}`,
};
