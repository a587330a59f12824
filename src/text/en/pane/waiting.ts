import { formatNumber } from "../../numbers";
import type { WaitingTexts } from "../../pane/waiting-texts";

const number = (value: number): string => formatNumber(value, null, "en");

export const waiting: WaitingTexts = {
  title: "What only another file of the cluster says, or says differently",
  ofCluster: ({ name, count }) =>
    count === 0
      ? `${name}: all entries of other files are settled`
      : `${name}: ${number(count)} entries of another file wait for your choice`,
  count: ({ count }) => `${number(count)} entries don't count now`,
  means:
    "Take: it counts with the next consolidation. Leave: it is not told again. Points are written to the sheet Điểm chấm, all else to the sheet Cần đối chiếu, with file and cell.",
  /** Several values name their columns themselves. */
  row: ({ name, sheet, what, column }) =>
    [name, sheet, what, column.includes("; ") ? "" : column].filter((part) => part !== "").join(" · "),
  other: ({ file, cell, value }) => `File ${file}${cell === "" ? "" : `, cell ${cell}`}: ${value}`,
  stands: ({ value }) => `Counts now: ${value}`,
  whole:
    "A scale is taken as a whole. If the other file is right, ask the cluster to merge both files (view of incoming reports) and to send the result.",
  take: "Take this",
  leave: "Leave as it is",
  takeAll: ({ count }) => `Take all ${number(count)}`,
  taken: ({ count }) => `${number(count)} entries taken. The result sheets follow with the next consolidation.`,
  left: ({ count }) => `${number(count)} entries left as they are.`,
  undone: "Undone; it waits for your choice again.",
  more: ({ count }) => `Show ${number(count)} more`,
};
