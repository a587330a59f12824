import { sheetNames } from "../../contract/sheet-names";
import type { ProgressTexts, ResultTexts } from "../vi/cli-results";
import { formatDate } from "../dates";
import { number } from "./number";

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
  printing: () => "Making PDFs",
  exporting: ({ done, total }) => `Writing clean copy ${number(done)}/${number(total)}`,
  marking: ({ done, total }) => `Marking file ${number(done)}/${number(total)}`,
  papers: ({ done, total }) => `Paper ${number(done)}/${number(total)}`,
  checking: ({ done, total }) => `Checking file ${number(done)}/${number(total)}`,
  consolidating: () => "Consolidating",
  writing: ({ name }) => `Writing ${name}`,
};

export const results: ResultTexts = {
  created: ({ path }) => `Board workbook made: ${path}`,
  copiesMade: ({ copies, folder, standing }) =>
    `${number(copies)} clean copies (${standing === "draft" ? "DRAFT: the figures are not sealed" : "OFFICIAL: the figures as sealed"}) written to ${folder}`,
  slipsMade: ({ agencies, lists, cross, folder }) =>
    `Issued to ${folder}: slips for agencies ${number(agencies)}${lists === 0 ? "" : `, asking agencies for lists ${number(lists)}`}, for cross scoring ${number(cross)}`,
  slipsTaken: ({ files, added, lists, unchanged }) =>
    `Slips read: ${number(files)}; points entered in Điểm chấm ${number(added)}${lists === 0 ? "" : `, lists in Điều kiện ${number(lists)}`}, already there ${number(unchanged)}`,
  noPdf: () =>
    "No PDF was made: there is no LibreOffice on this machine, or it doesn't run. All other files were made.",
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
  filesOnSheet: ({ files }) =>
    `${number(files)} ${files === 1 ? "file" : "files"} to look at; names and reasons are on the sheet ${sheetNames.files}.`,
  stands: () => "Workbook, files and day are as in the earlier consolidation; its result stands.",
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
  papersMade: ({ count, folder }) => `Papers written to ${folder}: ${number(count)}`,
  paperWaits: ({ name }) => `Not made: "${name}", since the workbook was never consolidated.`,
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
};
