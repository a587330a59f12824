import { formatShort } from "../../numbers";
import type { ScaleTexts } from "../../vi/pane/scale";
import { number } from "../number";

/** Without what binary numbers leave over. */
const apart = (sum: number, declared: number): string => formatShort(Math.abs(sum - declared), 4, "en");

const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

function bandStart(from: number, by: "percent" | "value" | "rank"): string {
  return by === "rank" ? `Up to rank ${number(from)}` : `From ${number(from)}${by === "percent" ? "%" : ""}`;
}

export const scale: ScaleTexts = {
  title: "Scale",
  hint: "Changes made here go to the sheets Thang điểm and Cụm, khối. Criteria are removed or put in another order on the sheet.",
  stateLabel: "State of the scale",
  common: "This cluster is scored on the scale for all; a change concerns every cluster that is.",
  fits: ({ sum }) => `The criteria add up to ${number(sum)}, as declared.`,
  differs: ({ sum, declared }) =>
    `The criteria add up to ${number(sum)}, declared are ${number(declared)}: ${apart(sum, declared)} too ${sum < declared ? "few" : "many"}.`,
  undeclared: ({ sum }) =>
    `The criteria add up to ${number(sum)}. No total is declared on the sheet Cụm, khối to compare with.`,
  entered: ({ count }) => `${counted(count, "score was", "scores were")} entered on this scale already`,
  enteredMeans: "Changing it changes totals and ranks; points outside the new bounds no longer count.",
  closed: "The Board has accepted this scale, so it isn't changed here. Please agree any change with the Board.",
  byHand: "Scored by hand",
  indicator: ({ name }) => `Indicator: ${name}`,
  document: ({ name }) => `Document: ${name}`,
  assessor: ({ name }) => `Scored by: ${name}`,
  mayBeNotApplicable: "A unit may mark it not applicable",
  bands: "Bands",
  band: ({ from, text, points, by }) =>
    `${from === null ? `"${text ?? ""}"` : bandStart(from, by)}: ${counted(points, "point", "points")}`,
  number: {
    max: "Points",
    step: "Step",
    perTime: "Points each time",
    minimumPercent: "Least percentage that earns points",
    lowest: "Lowest points",
    highest: "Highest points",
  },
  given: ({ label, value }) => `${label}: ${number(value)}`,
  outsideBase: "Bonus or penalty outside the base",
  sectionSum: ({ sum }) => counted(sum, "point", "points"),
  sectionOf: ({ sum, declared, fits }) =>
    fits === null ? `at most ${number(declared)}` : `${number(sum)} of ${number(declared)}`,
  edit: "Edit",
  editLine: ({ code }) => `Edit criterion ${code}`,
  openLine: "Go to its row on the sheet",
  closedByFormula: "A formula stands here: change it on the sheet.",
  needed: "Points are needed; write 0 for none.",
  aboveZero: "It must be above 0.",
  write: "Write scale",
  writing: "Writing the scale…",
  unwritten: ({ count }) => `${counted(count, "change", "changes")} not written`,
  written: ({ count }) =>
    `${counted(count, "change", "changes")} of the scale written. Bảng điểm and Xếp hạng are made anew by consolidating.`,
  undone: "Undone: the scale is as it was.",
  noCluster: "There is no cluster in the workbook yet. Please fill the sheet Cụm, khối.",
  line: {
    add: "Add a criterion",
    open: "Change the way of scoring",
    openOf: ({ code }) => `Change the way of scoring of criterion ${code}`,
    addHint: "A new criterion stands last on the sheet Thang điểm. To place it elsewhere, insert a row on the sheet.",
    section: "Section",
    noSection: "None",
    newSection: "New section…",
    newSectionName: "Name of the new section",
    code: "Code",
    name: "Criterion",
    way: "Way of scoring",
    indicator: "Indicator",
    document: "Document",
    noSource: "None (scored by hand)",
    bandsBy: "Bands by",
    by: { percent: "Percent", value: "Value", rank: "Rank in the cluster" },
    resultIsRank: "The result is a rank",
    bandFrom: { percent: "From (%) or words", value: "From or words", rank: "Up to rank or words" },
    tryResult: "Try a result",
    tryDaysLate: "Try days late",
    noExample: "No points to try yet: please look at the fields above.",
    bandPoints: "Points",
    addBand: "Add a band",
    dropBand: ({ order }) => `Remove band ${number(order)}`,
    mayBeNotApplicable: "May be not applicable",
    more: "Other rules of the criterion",
    figure: "A number",
    blank: {
      comparedWith: "The target",
      countsToward: "By the way of scoring",
      whenLeftOut: "As the cluster",
      whenNotAssigned: "Wait for a person",
      excessBy: "By the way of scoring",
      partSteps: "By the way of scoring",
    },
    hint: {
      bonusGroup: "Of the lines of one group only the highest counts.",
      due: "Blank: the document's own day.",
      roundTo: "To the nearest multiple, instead of decimals.",
    },
    assessor: "Scored by",
    required: "Please fill this in.",
    taken: "The scale has this code already.",
    write: "Write the criterion",
    writing: "Writing the criterion…",
    cancel: "Cancel",
    written: ({ code }) => `Criterion ${code} was written. Scores and ranks are drawn anew when consolidating.`,
    undone: "Taken back: the scale is as it was before.",
  },
  sent: {
    title: "Scale sent by the cluster",
    others: ({ count }) =>
      `${counted(count, "other cluster", "other clusters")} sent a scale that the Board hasn't accepted:`,
    waiting: ({ count }) =>
      count === 1 ? "The cluster proposes 1 change" : `The cluster proposes ${number(count)} changes`,
    afterAcceptance: "The cluster sent another scale than the Board accepted",
    means: ({ file }) =>
      `From the file ${file}. The Board's own scale stays in force until the Board accepts this one.`,
    settings: "Settings of the whole scale",
    added: "Criterion added",
    dropped: "Criterion dropped",
    states: ({ field, value }) => `${field}: ${value}`,
    changed: ({ field, old, now }) => `${field}: ${old} → ${now}`,
    accept: "Accept the scale",
    accepting: "Accepting the scale…",
    accepted:
      "The cluster's scale is accepted and stands on the sheet Thang điểm. Scores and ranks are made anew when you consolidate.",
    undone: "Undone: the Board's scale is as it was.",
  },
};
