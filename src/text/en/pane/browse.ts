import { formatNumber } from "../../numbers";
import { groupedRanks } from "../../ranks";
import type { RankTexts, WaitingTexts, BrowseTexts, ClusterPageTexts } from "../../vi/pane/browse";
import { number } from "../number";
import { shortDate } from "../../dates";
import { unit, state } from "./unit-page";
import { charts } from "./situation";

const rankWords = (rank: number | null): string => (rank === null ? "no rank" : `rank ${number(rank)}`);

const points = (value: number): string => `${number(value)} ${value === 1 ? "point" : "points"}`;

export const ranks: RankTexts = {
  title: "Ranks and how firm they are",
  boardOnly: "For the Board alone: not printed, in no report and in no cluster's workbook.",
  total: ({ total, decimals }) => `${formatNumber(total, decimals, "en")} points`,
  rank: ({ rank, tied }) => `Rank ${number(rank)}${tied ? " (tied)" : ""}`,
  firmness: ({ others, more, less, nameOf }) => {
    const names = (units: readonly string[]): string => units.map(nameOf).join(", ");
    const changes = [
      ...groupedRanks(others).map(
        ({ kind, decimals, rank: other }) => `${rules[kind](decimals)} → ${rankWords(other)}`,
      ),
      ...(more === null ? [] : [`1 point more → ${rankWords(more.rank)} (against ${names(more.units)})`]),
      ...(less === null ? [] : [`1 point less → ${rankWords(less.rank)} (against ${names(less.units)})`]),
    ];
    return changes.length === 0
      ? "the same with another rounding, with the targets as registered, with 1 point more or less"
      : `another if ${changes.join("; ")}`;
  },
  margins: ({ rise, fall, nameOf }) => {
    const parts = [
      rise === null ? "" : `up with ${points(rise.points)} more (against ${nameOf(rise.unit)})`,
      fall === null ? "" : `down with ${points(fall.points)} less (against ${nameOf(fall.unit)})`,
    ];
    return `Least difference: ${parts.filter((part) => part !== "").join("; ")}`;
  },
};

const rules = {
  decimals: (decimals: readonly number[]): string => `rounded to ${decimals.map(number).join(", ")} decimals`,
  "total-only": (): string => "the total alone is rounded",
  "original-targets": (): string => "scored on the targets as registered",
} as const;

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

const cluster: ClusterPageTexts = {
  officer: ({ name }) => `Officer in charge: ${name}`,
  lastDay: ({ date }) => `The cluster's deadline: ${shortDate(date)}`,
  filterLabel: "Filter the units",
  filter: { all: "All", unsent: "Not sent", late: "Late", "to-complete": "To be completed" },
  matrixTitle: "Units and documents",
  matrixLabel: ({ name }) => `Documents of the units of ${name}`,
  unitColumn: "Unit",
  withErrors: "Has errors to correct",
  noneFits: "No unit is left by this filter.",
  unitDocumentsTitle: "Names of the documents",
  clusterDocumentsTitle: "The cluster's own documents",
  documentKind: { required: "required", optional: "if any" },
  documentBy: ({ date }) => `by ${shortDate(date)}`,
  report: {
    title: "The cluster's report",
    nothingSent: "No file of the cluster has been received.",
    noParts: "The report holds no text yet.",
    file: "File",
    from: ({ file }) => `(taken from ${file})`,
    cover: {
      reviewDate: "Review held on",
      reviewForm: "How it was held",
      rules: "Rules",
      scale: "Scale",
      documentNumber: "Document number",
      signedOn: "Signed on",
      preparedBy: "Prepared by",
    },
  },
  totals: { title: "The cluster's totals and the Board's", both: ({ stated, held }) => `${stated} → ${held}` },
  sums: {
    title: "Indicators over the units",
    means:
      "Only what adds up over the year is added, over units that have both target and result as numbers; never percents, ranks and states reached. Guests and exempt units are outside.",
  },
};

export const browse: BrowseTexts = {
  pathLabel: "The way back",
  gone: "This code is not in the list of the round.",
  cluster,
  ranks,
  waiting,
  unit,
  state,
  charts,
};
