import type { WayTexts } from "../vi/ways";
import { number } from "./number";

export const ways: WayTexts = {
  meaning: {
    proportional:
      "Points by the share of the target that was reached, at most the criterion's points. Below the least share there are 0 points.",
    bands:
      "Points of the highest band reached on the sheet Mức điểm: by percent of the target, by the value or by the words; by the rank in the cluster as with By rank.",
    "pass-fail": "All points where the target is reached, else 0.",
    "stepwise-deduction":
      "All points where the target is reached; each step of percent that is missing, begun ones too, takes points off once.",
    "excess-bonus":
      "A bonus for going beyond the target: each whole step of percent above it adds points once, up to the most.",
    "deduct-from-max": "The criterion's points less the number of times by the points a time, not below 0.",
    "progressive-to-leader":
      "Just reaching the target gives half of the points, less than that its share of this half; what is above it adds to them, and the best unit of the cluster has all.",
    "ratio-to-best": "Points by the share of the best result in the cluster.",
    "by-rank":
      "The result is a rank, 1 the best, or is ranked within the cluster; the points of the smallest band on the sheet Mức điểm that is not below it.",
    "per-occurrence": "The number of times by the points a time, at most the criterion's points.",
    direct: "A person gives the points, from 0 to the criterion's; the program computes none.",
    "bonus-penalty":
      "The number of times by the points a time, between the least and the most; above 0 a bonus, below a penalty, outside the base.",
    deadline:
      "All points for a document on time or exempt; each day late takes points off once; 0 where nothing came; none yet while the day of receipt is not confirmed.",
    interpolated:
      "The best result of the cluster has all points, the worst 0, others by where they lie between; where all results are equal each has all points.",
    "interpolated-bands":
      "Each row of the sheet Mức điểm is a mark; between two marks the points go in a straight line, below the first and above the last they stay as there.",
  },
  cell: {
    max: "Điểm chuẩn",
    step: "Bước",
    perTime: "Điểm mỗi lần",
    minimumPercent: "Mức tối thiểu để được tính điểm (%)",
    lowest: "Điểm tối thiểu",
    highest: "Điểm tối đa",
    indicator: "Chỉ tiêu",
    document: "Mã hồ sơ",
    bandsBy: "Bậc theo",
    bands: "bands on the sheet Mức điểm",
  },
  needs: ({ cells }) => `Needs: ${cells}.`,
  may: ({ cells }) => `Can have: ${cells}.`,
  without: ({ cell }) => `Where ${cell} is blank, a person gives the points.`,
  band: ({ from, points }) => `from ${number(from)}: ${number(points)} points`,
  markBand: ({ from, points }) => `at ${number(from)}: ${number(points)} points`,
  rankBand: ({ from, points }) => `up to rank ${number(from)}: ${number(points)} points`,
  example: ({ explanation, bands, points }) =>
    `Example${bands === "" ? "" : ` with the bands ${bands}`}. ${explanation} This gives ${number(points)} points.`,
  byHand: "Example: of 10 points a person gives 8.5, and the line has 8.5 points.",
};
