import type { CopyTexts } from "../../vi/pane/copy";
import { number } from "../number";

const joined = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((part) => part !== null && part !== "").join(between);

/** Several values name their columns themselves. */
const named = (column: string): string => (column.includes("; ") ? "" : column);

const counted = ({
  added,
  filled,
  files,
}: {
  readonly added: number;
  readonly filled: number;
  readonly files: number;
}): readonly string[] => [
  added > 0 ? `${number(added)} rows added` : "",
  filled > 0 ? `${number(filled)} blanks filled` : "",
  files > 0 ? `${number(files)} reports taken` : "",
];

export const copy: CopyTexts = {
  look: "Look and merge…",
  noCopy: "This file is no copy of the open workbook.",
  brings: ({ conflicts, ...brought }) =>
    `Merging this copy into the open workbook: ${joined([...counted(brought), conflicts > 0 ? `${number(conflicts)} differences` : ""], "; ")}.`,
  nothing: "This copy says nothing that the open workbook doesn't.",
  addedTitle: ({ count }) => `Rows to be added: ${number(count)}`,
  filledTitle: ({ count }) => `Blanks to be filled: ${number(count)}`,
  filesTitle: ({ count }) => `Reports that only this copy has read: ${number(count)}`,
  conflictsTitle: ({ count }) => `Both say it differently: ${number(count)}`,
  conflictsHint:
    "Choose which counts. What is left for later keeps the open workbook's value and is listed on the sheet Cần đối chiếu.",
  entry: ({ sheet, what, column, value, cell }) => `${joined([sheet, cell, what, named(column)], " · ")}: ${value}`,
  conflict: ({ sheet, what, column, cell }) => joined([sheet, cell, what, column], " · "),
  stands: ({ value }) => `In use: ${value}`,
  other: ({ value }) => `The copy: ${value}`,
  later: "Later",
  more: ({ count }) => `Show ${number(count)} more`,
  merge: "Merge into this workbook",
  merging: "Merging…",
  merged: ({ open, ...brought }) => {
    const done = joined(counted(brought), "; ");
    return `Merged${done === "" ? "" : `: ${done}`}.${open > 0 ? ` ${number(open)} differences are open, see the sheet Cần đối chiếu.` : ""} The result sheets follow with the next consolidation.`;
  },
  undo: "Undo",
  undone: "The merge was taken back.",
};
