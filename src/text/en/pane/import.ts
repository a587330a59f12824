import { formatNumber } from "../../numbers";
import type { ImportTexts } from "../../vi/pane/import";

const rows = (count: number): string => `${formatNumber(count, null, "en")} ${count === 1 ? "row" : "rows"}`;

const columns = (count: number): string => `${formatNumber(count, null, "en")} ${count === 1 ? "column" : "columns"}`;

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

export const importing: ImportTexts = {
  open: ({ list }) => `Import ${list}…`,
  close: "Close the import",
  needs: ({ sheet, headers }) =>
    `The table needs: ${headers}. Columns may stand anywhere, headed as on the sheet ${sheet}; others are chosen after a look.`,
  proposesCodes: "A row without a code is proposed one, which can be changed before writing.",
  underClusters:
    "Clusters are given by code or name, in a column or on a row above their units; those that aren't there are added with them.",
  ways: ({ count }) => `The ${formatNumber(count, null, "en")} ways of scoring explained, with examples`,
  paste: "Paste rows copied from a worksheet, with the row of headers",
  pasteHint: "Select the cells of a table, copy them (Ctrl+C) and paste them here (Ctrl+V).",
  file: "Or choose a workbook…",
  chosen: ({ name }) => `Chosen: ${name}`,
  sheet: "Sheet",
  check: "Look before writing",
  checking: "Reading the table…",
  noTable: "No row was found that could be one of headers. Copy the headers too.",
  unreadable: ({ name, why }) => `"${name}" can't be read. ${why}`,
  sum: ({ added, changed, same, refused }) =>
    `Before writing: ${joined([added > 0 ? `${rows(added)} to add` : "", changed > 0 ? `${rows(changed)} that ${changed === 1 ? "differs" : "differ"}` : "", same > 0 ? `${rows(same)} unchanged` : "", refused > 0 ? `${rows(refused)} that can't be written` : ""])}.`,
  columns: "Columns of the table",
  columnsUnknown: ({ count }) => `${columns(count)} not recognised, not written`,
  column: ({ header, order, sample }) =>
    `${header === "" ? `Column ${order}` : header}${sample === "" ? "" : ` (such as: ${sample})`}`,
  columnLeft: "(not written)",
  unplaced: ({ headers, sheet }) => `The sheet ${sheet} has no column ${headers} any more, so it is not written.`,
  fills: "For all new rows that leave it blank",
  fillLeft: "(leave blank)",
  lacks: ({ headers }) => `Blank: ${headers}.`,
  lacking: ({ count }) =>
    `Required cells are blank: ${rows(count)} to add. They can be written, but nothing is judged or scored until they are filled in.`,
  code: ({ name }) => `Proposed code of ${name}`,
  clusters: {
    title: ({ count }) =>
      `Not on the sheet Cụm, khối: ${formatNumber(count, null, "en")} ${count === 1 ? "cluster" : "clusters"}`,
    units: ({ count }) => `${formatNumber(count, null, "en")} ${count === 1 ? "unit" : "units"}`,
    what: ({ name }) => `What becomes of ${name}`,
    add: "Add it to the sheet Cụm, khối",
    leave: "Leave its units out",
    same: ({ code, name }) => `It is ${code} – ${name}`,
    noKind: "Its name doesn't say whether it is a Cụm or a Khối: fill in Loại on the sheet Cụm, khối later.",
  },
  overwrite: ({ count }) => `Also change the ${rows(count)} that differ, as this table says`,
  loose: ({ count }) => `Not written, as not part of the list: ${rows(count)}`,
  group: { refused: "Can't be written", new: "To add", changed: "Differs", same: "Unchanged" },
  line: ({ line }) => `Row ${formatNumber(line, null, "en")}`,
  proposed: "proposed code",
  change: ({ label, from, to }) => `${label}: ${from} → ${to}`,
  blank: "(blank)",
  refused: {
    "no-key": ({ raw }) => `This row has no ${raw}. Give it in the table, or choose one for all rows above.`,
    unknown: ({ raw, sheet }) => `The sheet ${sheet} has no "${raw}". Import it there first, or correct the name.`,
    repeated: ({ raw }) => `${raw} stands on a row above in this table.`,
    "several-rows": ({ raw, sheet }) => `The sheet ${sheet} has several rows of ${raw}. Edit them there.`,
    "other-cluster": ({ raw, sheet }) =>
      `The unit is in ${raw}. To move it, give its old row an end date (Đến ngày) and add a new row on the sheet ${sheet}.`,
  },
  more: ({ count }) => `Show ${rows(count)} more`,
  write: ({ sheet, clusters }) =>
    clusters === 0
      ? `Write to the sheet ${sheet}`
      : `Write to the sheet ${sheet}, adding ${formatNumber(clusters, null, "en")} ${clusters === 1 ? "cluster" : "clusters"}`,
  writing: "Writing…",
  nothing: "There is nothing to write.",
  written: ({ added, changed, sheet }) =>
    `Written to the sheet ${sheet}: ${joined([added > 0 ? `${rows(added)} added` : "", changed > 0 ? `${rows(changed)} changed` : ""])}.`,
  takenBack: ({ sheet }) => `The sheet ${sheet} is again as it was before.`,
};
