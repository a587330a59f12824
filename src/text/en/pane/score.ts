import type { Stage } from "../../../domain/round/scale";
import { formatNumber } from "../../numbers";
import type { ScoreTexts, SlipTexts } from "../../vi/pane/score";

const number = (value: number, decimals: number | null = null): string => formatNumber(value, decimals, "en");

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const stages: { readonly [S in Stage]: string } = {
  auto: "Computed",
  self: "Own score",
  cross: "Cross score",
  cluster: "Cluster's score",
  board: "Appraised",
  final: "Official",
};

export const score: ScoreTexts = {
  title: "Scoring",
  hint: {
    cross: "Points entered here are cross scores.",
    cluster: "Points entered here are the cluster's.",
    board: "Points entered here are the Board's appraisal; the cluster's points stay beside them.",
    final: "Points entered here are the official ones.",
  },
  clusterLabel: "Cluster",
  stageLabel: "Stage",
  stageClosed: "Write or drop the changes before another stage is chosen.",
  membersLabel: "Units to score",
  openSummary: ({ criteria, units }) =>
    `${counted(criteria, "criterion", "criteria")} of ${counted(units, "unit", "units")} still to score.`,
  waitingSummary: ({ criteria, units }) =>
    `${counted(criteria, "criterion", "criteria")} of ${counted(units, "unit", "units")} can be computed once figures or days of receipt are there.`,
  allScored: "All criteria scored by hand have points.",
  goOn: "Go on scoring",
  noMembers: "No unit of this cluster is scored yet. Please fill the sheet Danh sách.",
  open: ({ count }) => `${counted(count, "criterion", "criteria")} open`,
  waiting: ({ count }) => `${counted(count, "criterion", "criteria")} waiting for figures`,
  done: "All points there",
  total: ({ points, full, decimals }) => `${number(points, decimals)}/${number(full)} points`,
  rescaled: ({ base, rescaled, decimals }) => `${number(base, decimals)} rescaled to ${number(rescaled, decimals)}`,
  soFar: ({ points, decimals }) => `${number(points, decimals)} points so far`,
  rank: ({ rank, tied }) => `Rank ${number(rank)}${tied ? " (tied)" : ""}`,
  unwritten: ({ count }) => `${counted(count, "score", "scores")} not written`,
  back: "List of units",
  scorerLabel: "Scored by",
  leaderRule: "The leader's own unit is scored by the deputy's.",
  noDeputy:
    "The leader's own unit is scored by the deputy's, but there is none. Please fill the column Vai trò on the sheet Danh sách.",
  otherCriteria: "Other criteria",
  outOf: ({ points, max, decimals }) =>
    `${points === null ? "–" : number(points, decimals)}${max === null ? "" : `/${number(max)}`}`,
  waitsForFigures: "Figures or the day of receipt are missing to compute the points.",
  bounds: ({ lowest, highest }) => {
    if (lowest !== null && highest !== null) return `From ${number(lowest)} to ${number(highest)}`;
    if (highest !== null) return `At most ${number(highest)}`;
    return lowest === null ? "Points" : `At least ${number(lowest)}`;
  },
  notANumber: "A number is needed here, such as 7.5. Leave it blank if there is no score yet.",
  tooHigh: ({ points }) => `At most ${counted(points, "point", "points")}.`,
  tooLow: ({ points }) => `At least ${counted(points, "point", "points")}.`,
  notApplicable: "Not applicable",
  reasonLabel: "Remark",
  addReason: "Add a remark",
  override: "Give other points than computed",
  keepComputed: "Keep the computed points",
  reasonOwed: "This criterion is computed; giving other points needs a reason.",
  reasonAsked: ({ points }) => `The difference is above ${counted(points, "point", "points")}: a remark is needed.`,
  beside: ({ stage, points }) => `${stages[stage]} ${points === null ? "not applicable" : number(points)}`,
  difference: ({ points }) => `difference ${points > 0 ? "+" : "−"}${number(Math.abs(points))}`,
  statedReason: ({ text }) => `Reason: ${text}`,
  inSheet: ({ points }) => `The sheet Điểm chấm holds ${number(points)}`,
  closedByFormula: ({ cell }) =>
    `A formula on the sheet Điểm chấm, cell ${cell}, gives these points. Change them there.`,
  closedByRepeat: "The sheet Điểm chấm has several rows for this criterion, so none of them counts. Please keep one.",
  notCounted: ({ cell }) =>
    `The points on the sheet Điểm chấm, cell ${cell}, don't count: they are out of bounds, or the unit scored itself.`,
  openSheet: "Open the sheet Điểm chấm",
  toMend: ({ count }) => `${counted(count, "field", "fields")} to correct before writing`,
  write: "Write points",
  drop: "Drop changes",
  writing: "Writing points…",
  written: ({ count }) =>
    `${counted(count, "score", "scores")} written to the sheet Điểm chấm. Bảng điểm and Xếp hạng are made anew by consolidating.`,
  undo: "Undo",
  undone: "Undone: the cells of the sheet Điểm chấm are as they were.",
  nextMember: ({ name }) => `Next: ${name}`,
  dropped: {
    title: "Points that only the cluster's other file has, or has differently",
    waiting: ({ count }) =>
      `${number(count)} points of the other file that the one that counts lacks or gives differently`,
    elsewhere: ({ count }) => `${number(count)} other clusters have two files with different points:`,
    keepMeans:
      "They don't count now. Keep the points: the points go to the Board's own sheet Điểm chấm, with the file and cell they come from, and count from the next consolidation.",
    letGoMeans:
      "Drop the points: a row without points goes there, with the reason; they don't count and aren't told again. The earlier file stays in the store.",
    said: ({ said, file, cell, now }) =>
      `${said}, file ${file}, cell ${cell}${now === null ? "" : `; counts now: ${now}`}`,
    keep: "Keep the points",
    dontKeep: "Drop the points",
    kept: "The earlier file's points are on the sheet Điểm chấm. Score table and ranking are made again by consolidating.",
    letGo: "The sheet Điểm chấm says that the earlier file's points don't count.",
  },
  emptyTitle: "No scale yet",
  emptyBody: "Once the sheet Thang điểm has criteria with points, the units and what to score are shown here.",
  openScale: "Open the sheet Thang điểm",
};

export const slips: SlipTexts = {
  title: "Score slips",
  what: "Slips for the agencies that score criteria, for those that are asked what they found at nominated units, and for the members' cross scoring; no unit scores itself.",
  clusters: "Slips of",
  allClusters: "All clusters",
  each: "Units that each member scores",
  eachHint: "Blank: all others; three in clusters of more than six.",
  eachWrong: "A whole number from 1 up, or blank.",
  make: "Issue slips",
  making: "Making the slips…",
  made: ({ agencies, lists, cross }) =>
    `Made for agencies: ${number(agencies)}${lists === 0 ? "" : `, asking agencies for lists: ${number(lists)}`}, for cross scoring: ${number(cross)}.`,
  nobody: "No criterion scored by hand needs a slip. Please look at Cơ quan chấm on the sheet Thang điểm.",
  take: "Take slips back",
  takeHint:
    "Choose the slips that came back; points go to the sheet Điểm chấm, agencies' lists to Điều kiện, and nothing that is there is written over.",
  taking: "Reading the slips…",
  taken: ({ files, added, lists, unchanged }) =>
    `Slips read: ${number(files)}; points entered: ${number(added)}${lists === 0 ? "" : `, lists in Điều kiện: ${number(lists)}`}${unchanged === 0 ? "" : `, already there: ${number(unchanged)}`}.`,
  undone: "Undone: what these slips said is gone from the sheets Điểm chấm and Điều kiện.",
  toSee: ({ count }) => `To be seen on the slips: ${number(count)}`,
};
