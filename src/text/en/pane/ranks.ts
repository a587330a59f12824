import { formatNumber } from "../../numbers";
import { groupedRanks, type RankTexts } from "../../pane/rank-texts";

const number = (value: number): string => formatNumber(value, null, "en");
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
