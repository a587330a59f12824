import { formatNumber } from "../../numbers";
import type { SlipTexts } from "../../pane/slip-texts";

const number = (value: number): string => formatNumber(value, null, "en");

export const slips: SlipTexts = {
  title: "Score slips",
  what: "Slips for the agencies that score criteria, and for the members' cross scoring; no unit scores itself.",
  clusters: "Slips of",
  allClusters: "All clusters",
  each: "Units that each member scores",
  eachHint: "Blank: all others; three in clusters of more than six.",
  eachWrong: "A whole number from 1 up, or blank.",
  make: "Issue slips",
  making: "Making the slips…",
  made: ({ agencies, cross }) => `Made for agencies: ${number(agencies)}, for cross scoring: ${number(cross)}.`,
  nobody: "No criterion scored by hand needs a slip. Please look at Cơ quan chấm on the sheet Thang điểm.",
  take: "Take slips back",
  takeHint:
    "Choose the scored slips; points go to the sheet Điểm chấm, and points that are there are not written over.",
  taking: "Reading the slips…",
  taken: ({ files, added, unchanged }) =>
    `Slips read: ${number(files)}; points entered: ${number(added)}${unchanged === 0 ? "" : `, already there: ${number(unchanged)}`}.`,
  undone: "Undone: the points of these slips are gone from the sheet Điểm chấm.",
  toSee: ({ count }) => `To be seen on the slips: ${number(count)}`,
};
