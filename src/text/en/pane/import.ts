import { formatNumber } from "../../numbers";
import type { ImportTexts } from "../../vi/pane/import";

const rows = (count: number): string => `${formatNumber(count, null, "en")} ${count === 1 ? "row" : "rows"}`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

export const importing: ImportTexts = {
  open: { clusters: "Import clusters…", roster: "Import units…", indicators: "Import indicators…" },
  close: "Close the import",
  how: {
    clusters:
      "There must be a column of names and one of codes. Columns may stand anywhere, headed as on the sheet Cụm, khối.",
    roster:
      "There must be a column of unit names and one of clusters (code or name), or the cluster's name on a row above its units. A unit without a code is proposed the next one.",
    indicators:
      "There must be a column of codes and one of what is measured. Columns may stand anywhere, headed as on the sheet Chỉ tiêu.",
  },
  paste: "Paste rows copied from a worksheet, with the row of headers",
  pasteHint: "Select the cells of a table, copy them (Ctrl+C) and paste them here (Ctrl+V).",
  file: "Or choose a workbook…",
  chosen: ({ name }) => `Chosen: ${name}`,
  sheet: "Sheet",
  check: "Look before writing",
  checking: "Reading the table…",
  noTable:
    "No row of headers with a column of names was found. Copy the headers too, or name the columns as the workbook's sheet does.",
  unreadable: ({ name, why }) => `"${name}" can't be read. ${why}`,
  sum: ({ added, changed, same, refused }) =>
    `Before writing: ${joined([added > 0 ? `${rows(added)} to add` : "", changed > 0 ? `${rows(changed)} to change` : "", same > 0 ? `${rows(same)} unchanged` : "", refused > 0 ? `${rows(refused)} that can't be written` : ""])}.`,
  known: ({ headers }) => `Columns that are written: ${headers}.`,
  unknown: ({ headers }) => `Columns that are not recognised, and not written: ${headers}.`,
  loose: ({ count }) => `Not written, as not part of the list: ${rows(count)}`,
  group: { refused: "Can't be written", new: "To add", changed: "To change", same: "Unchanged" },
  line: ({ line }) => `Row ${formatNumber(line, null, "en")}`,
  proposed: "proposed code",
  change: ({ label, from, to }) => `${label}: ${from} → ${to}`,
  blank: "(blank)",
  refused: {
    "no-code": () => "This row has no code. Give it one and paste again.",
    "no-cluster": () => "Nothing says in which cluster the unit is. Give the cluster's code or name.",
    "unknown-cluster": ({ raw }) =>
      `The sheet Cụm, khối has no "${raw}". Import that cluster first, or correct its name.`,
    repeated: ({ raw }) => `The code ${raw} stands on a row above in this table.`,
    "several-rows": ({ raw }) => `The sheet has several rows with the code ${raw}. Edit them there.`,
    "other-cluster": ({ raw }) =>
      `The unit is in ${raw}. To move it, give its old row an end date (Đến ngày) and add a new row on the sheet Danh sách.`,
  },
  more: ({ count }) => `Show ${rows(count)} more`,
  write: ({ sheet }) => `Write to the sheet ${sheet}`,
  writing: "Writing…",
  nothing: "There is nothing to write.",
  written: ({ added, changed, sheet }) =>
    `Written to the sheet ${sheet}: ${joined([added > 0 ? `${rows(added)} added` : "", changed > 0 ? `${rows(changed)} changed` : ""])}.`,
  takenBack: ({ sheet }) => `The sheet ${sheet} is again as it was before.`,
  takenFor: ({ header, field }) => `${header} → ${field}`,
};
