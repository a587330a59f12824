import type { DemoTexts, FailureTexts, ProgressTexts, ResultTexts } from "../cli-texts";
import { formatDate, formatNumber } from "../numbers";

const number = (value: number): string => formatNumber(value, null, "en");
const counts = (pairs: readonly (readonly [words: string, count: number])[]): string =>
  pairs.map(([words, count]) => `${words} ${number(count)}`).join(", ");

const mergeDecided = { open: "To be settled", stands: "This workbook's kept", other: "The copy's taken" } as const;
/** Several values name their columns themselves. */
const mergedPlace = ({
  sheet,
  cell,
  what,
  column,
}: {
  readonly sheet: string;
  readonly cell: string | null;
  readonly what: string;
  readonly column: string;
}): string => [sheet, cell ?? "", what, column.includes("; ") ? "" : column].filter((part) => part !== "").join(", ");

export const progress: ProgressTexts = {
  reading: ({ done, total }) => `Reading file ${number(done)}/${number(total)}`,
  issuing: ({ done, total }) => `Issuing form ${number(done)}/${number(total)}`,
  filling: ({ done, total }) => `Filling form ${number(done)}/${number(total)}`,
  marking: ({ done, total }) => `Marking file ${number(done)}/${number(total)}`,
  checking: ({ done, total }) => `Checking file ${number(done)}/${number(total)}`,
  consolidating: () => "Consolidating",
  writing: ({ name }) => `Writing ${name}`,
};

export const results: ResultTexts = {
  created: ({ path }) => `Board workbook made: ${path}`,
  slipsMade: ({ agencies, cross, folder }) =>
    `Issued to ${folder}: slips for agencies ${number(agencies)}, for cross scoring ${number(cross)}`,
  slipsTaken: ({ files, added, unchanged }) =>
    `Slips read: ${number(files)}; points entered in Điểm chấm ${number(added)}, already there ${number(unchanged)}`,
  issued: ({ units, clusters, folder }) =>
    `Issued to ${folder}: unit forms ${number(units)}, cluster workbooks ${number(clusters)}`,
  filled: ({ files, faults, folder }) =>
    `Filled into ${folder}: files ${number(files)}, planted faults ${number(faults)}`,
  consolidated: ({ period, year, asOf }) => `CONSOLIDATION: ${period}, ${year}, as of ${formatDate(asOf)}`,
  files: (found) =>
    `Files: read ${number(found.read)} (${counts([
      ["accepted", found.accepted],
      ["unchanged", found.unchanged],
      ["superseded", found.superseded],
      ["duplicate", found.duplicate],
      ["unreadable", found.rejected],
      ["not recognised", found.unrecognised],
    ])})`,
  units: (found) =>
    `Units: expected ${number(found.expected)} (${counts([
      ["received", found.received],
      ["on time", found.onTime],
      ["late", found.late],
      ["not sent", found.missing],
      ["not due", found.notDue],
      ["to be completed", found.returned],
      ["complete", found.complete],
    ])})`,
  issues: ({ error, warning, notice }) =>
    `To review: ${counts([
      ["errors", error],
      ["warnings", warning],
      ["notices", notice],
    ])}`,
  file: ({ name, verdict, reason }) => [name, verdict, reason].filter((part) => part !== "").join(": "),
  issue: ({ severity, place, message }) =>
    [severity, place.filter((part) => part !== "").join(", "), message].filter((part) => part !== "").join(": "),
  filesToSee: () => "Files to look at:",
  checkedClean: ({ name }) => `${name}: no errors, ready to send.`,
  checkedToConfirm: ({ name, warnings }) => `${name}: no errors; to be confirmed before sending: ${number(warnings)}.`,
  checked: ({ name, error, warning, notice }) =>
    `${name}: ${counts([
      ["errors", error],
      ["warnings", warning],
      ["notices", notice],
    ])}`,
  marked: ({ name, path, error, warning, notice }) =>
    `${name}: marked ${counts([
      ["errors", error],
      ["warnings", warning],
      ["notices", notice],
    ])}; written to ${path}`,
  markedClean: ({ name, path }) => `${name}: nothing to look at again; written to ${path}`,
  notMarked: ({ name, why }) => `${name}: not marked. ${why}`,
  written: ({ path }) => `Written: ${path}`,
  backedUp: ({ path }) => `The earlier file is kept as: ${path}`,
  keptBeside: ({ files, example }) =>
    `Files of the same name with other content, kept beside: ${number(files)}, ${files > 1 ? "the first as" : "as"} ${example}`,
  merged: ({ name, added, filled, files, conflicts }) =>
    `${name}: ${number(added)} rows added, ${number(filled)} blanks filled, ${number(files)} reports taken that only this copy had read; ${number(conflicts)} differences`,
  mergeAdded: ({ sheet, what, column, value }) =>
    `Row added: ${mergedPlace({ sheet, cell: null, what, column })}: ${value}`,
  mergeFilled: ({ sheet, cell, what, column, value }) =>
    `Filled: ${mergedPlace({ sheet, cell, what, column })}: ${value}`,
  mergeConflict: ({ sheet, cell, what, column, stands, other, decided }) =>
    `${mergeDecided[decided ?? "open"]}: ${mergedPlace({ sheet, cell, what, column })}: this workbook says ${stands}, the copy ${other}`,
  mergeOpen: ({ count }) =>
    count === 0
      ? "Nothing is left to be settled."
      : `${number(count)} differences are still open: see the sheet Cần đối chiếu; the first workbook's values count.`,
  dryRun: () => "Dry run, nothing was written.",
  reminded: ({ letters, folder }) => `Letters written to ${folder}: ${number(letters)}`,
};

export const demo: DemoTexts = {
  statusTitle: ({ asOf }) => `REPORTS RECEIVED, as of ${formatDate(asOf)}`,
  statusHeaders: {
    code: "Code",
    cluster: "Cluster",
    expected: "Expected",
    received: "Received",
    onTime: "On time",
    late: "Late",
    missing: "Not sent",
    notDue: "Not due",
    returned: "Returned",
    complete: "Complete",
    requiredCellPct: "Cells filled (%)",
    status: "Cluster's report",
  },
  wholeProvince: "Whole province",
  lastDay: ({ units, clusters }) => `Last day on time: units ${formatDate(units)}, clusters ${formatDate(clusters)}.`,
  faultsFound: ({ found, planted }) => `Planted faults found: ${number(found)}/${number(planted)}`,
  faultMissed: ({ code, place }) => `Planted fault not found: ${code} at ${place}`,
  faultUnexpected: ({ code, place }) => `Reported but not planted: ${code} at ${place}`,
  whereFilesAre: ({ path }) => `The files are in ${path}:`,
  whereBoard: "the Board workbook at the start",
  whereIssued: "forms as issued",
  whereFilled: "forms as sent back (filled by the demo)",
  whereConsolidated: "the consolidated workbook, to open in Excel",
  whereJson: "the result as JSON",
  wherePlanted: "the list of planted faults",
};

const differing = {
  kind: "kind of workbook",
  cluster: "cluster",
  province: "province",
  year: "year",
  period: "period",
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
  notCopied: ({ path, what }) =>
    `No slips are written into a copy of "${path}": it holds what no new workbook may (${what.join("; ")}). Please save it in Excel as an .xlsx without macros, links to elsewhere or embedded objects and run again.`,
  notTheDemos: ({ path }) =>
    `"${path}" is there and was not made by the demo, so it is not taken away. Please choose another folder with --out.`,
  notACopy: ({ path, what, ours, theirs }) =>
    `"${path}" is no copy of this workbook: the ${differing[what]} differs (this workbook: ${factWords[ours] ?? ours}; the file: ${factWords[theirs] ?? theirs}).`,
  copyAsOut: ({ path }) =>
    `"${path}" is one of the copies to be merged and is not written over. Please choose another name for --out.`,
  noPlaceToMerge: ({ where }) =>
    `The first workbook lacks the sheet or column for what the copy says: ${where}. Please restore it and run again.`,
  unknownCluster: ({ code }) => `The workbook has no cluster "${code}".`,
  unknownUnit: ({ code }) => `The roster of this round has no unit "${code}".`,
  noPeriod: ({ path }) =>
    `"${path}" lacks the year, the period or a deadline on the sheet Kỳ báo cáo. Please fill them in and run again.`,
  bug: ({ message }) => `Something went wrong in the program; the earlier files are as they were. Detail: ${message}.`,
  seeHelp: ({ name }) => `For help: ${["thidua", name, "--help"].filter((word) => word !== "").join(" ")}`,
};
