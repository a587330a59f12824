import type { HandInPart } from "../../../domain/basics/hand-in-code";
import type { InEnglish, Writer } from "../../../domain/issues/record";
import type { SentEntry } from "../../../domain/submissions/sent-entry";
import type { ScaleChange } from "../../../domain/scales/scale-change";
import type * as vi from "../../../domain/issues/returns";

/** `count`: so many of so many. */
const openParts: { readonly [P in HandInPart]: (count: string, name: string) => string } = {
  points: (count) => `Lines scored by hand that have no points yet: ${count}`,
  deputy: (count) => `Lines of the leader's unit that wait for the deputy: ${count}`,
  opinions: (count) => `Proposed adjustments of targets without the cluster's opinion: ${count}`,
  award: (count, name) => `"${name}": nominations without all votes or above the quota: ${count}`,
  cover: (count) => `Cells not filled in: ${count}`,
  report: (count) => `Sections of the report not filled in: ${count}`,
  scale: (count) => `The scale is missing or still a draft (${count})`,
  document: (count, name) => `The mandatory document "${name}" is not in this workbook (${count})`,
};

const resultNames = {
  result: "the result",
  target: "the target in force",
  points: "the points",
  total: "the total",
  rank: "the rank",
} as const;

export const returns: InEnglish<typeof vi.returns> = {
  "accepted-scale-differs": {
    sentence: (change, write) =>
      `The Board has accepted the scale, but the cluster sent another one. ${proposed(write, change)} The Board's own stays in force; please ask the cluster.`,
    cause: "The scale in a cluster's returned workbook is not the one that the Board accepted.",
    remedy: "Ask the cluster; if the Board agrees, accept the scale again in the view of the scale.",
  },
  "scores-await-scale": {
    sentence: ({ criterion, name, scores, points }, { number }) =>
      `The cluster scored ${number(scores)} units on criterion ${criterion} "${name}" of the scale that it proposes (${points}). The points are kept and do not count yet; please consider accepting the criterion.`,
    cause:
      "The cluster gave points on a new criterion of the scale that it proposes; the Board's scale does not have it yet.",
    remedy:
      "Accept the criterion in the view of the scale and the points count at once; otherwise they are kept and do not count.",
  },
  "scale-differs": {
    sentence: (change, write) =>
      `${proposed(write, change)} The Board's own stays in force until it accepts the proposal.`,
    cause: "The scale in a cluster's returned workbook is not the one that the Board holds.",
    remedy: "See the differences in the view of the scale and accept them, or keep the Board's scale.",
  },
  "earlier-entry-missing": {
    sentence: ({ old, file, cell, ...entry }, write) =>
      `An earlier return (${file}${cell === "" ? "" : `, cell ${cell}`}) had ${named(write, entry)}: ${valueOf(write, entry, old)}; this one has not. It is kept but no longer counts; please ask the cluster, then ${settled(entry)}.`,
    cause: "A later return of a cluster lacks what an earlier one had.",
    remedy:
      "Ask the cluster; then choose Take this or Leave as it is in the check or on the cluster's page, or have the cluster merge both files and send the result.",
  },
  "board-entry-differs": {
    sentence: ({ held, sent, ...entry }, write) =>
      `Board and cluster differ about ${named(write, entry)}: the Board has ${valueOf(write, entry, held)}, the cluster sent ${valueOf(write, entry, sent)}. The Board's counts; please check.`,
    cause: "The Board and the cluster entered the same thing differently.",
    remedy: "Compare both; correct the Board's row if the cluster is right.",
  },
  "hand-in-open": {
    sentence: ({ what, name, open, all }, { number }) =>
      `${openParts[what](`${number(open)} of ${number(all)}`, name)}. Please complete it, or confirm that this part is sent later.`,
    cause: "Something of the cluster's workbook is still to be done before it is sent.",
    remedy: "Complete it on the sheet named; it can be sent all the same, and the Board sees what is missing.",
  },
  "not-for-cluster": {
    sentence: ({ label, raw, unit, criterion }) =>
      `"${label}" says "${raw}" for ${unit}, ${criterion}: the Board or the Council enters this, so it isn't taken from a cluster's workbook.`,
    cause: "A cluster's workbook enters what is the Board's or the Council's.",
    remedy: "The Board or the Council enters it in the Board's workbook if it agrees.",
  },
  "earlier-entry-changed": {
    sentence: ({ old, new: now, file, ...entry }, write) =>
      `Two files of the cluster differ about ${named(write, entry)}: the other (${file}) says ${valueOf(write, entry, old)}, this one ${valueOf(write, entry, now)}. This one counts; please ask the cluster, then ${settled(entry)}.`,
    cause: "Two files of one cluster differ; the later one counts.",
    remedy:
      "Ask the cluster; then choose Take this or Leave as it is in the check or on the cluster's page, or have the cluster merge both files and send the result.",
  },
  "scale-changed": {
    sentence: ({ criterion, field, old, new: now, scores }, { scaleValue, scaleField, number }) =>
      `${field === "line" ? `Criterion ${criterion ?? ""} "${scaleValue(field, old)}" was dropped from the scale` : `Criterion ${criterion ?? ""}, ${scaleField[field]} changed from ${scaleValue(field, old)} to ${scaleValue(field, now)}`} after ${number(scores)} points were entered. Please score again, or enter the day again where the points stay.`,
    cause: "The scale was changed after points had been entered on that criterion.",
    remedy: "Score the criterion again, or enter the day again on the sheet Điểm chấm if the points still hold.",
  },
  "result-differs": {
    sentence: ({ what, unit, code, found, expected }, { shown }) =>
      `The cluster's workbook says ${resultNames[what]} of ${unit}${code === "" ? "" : `, ${code}`}: ${shown(found)}; ${what === "result" || what === "target" ? "the Board holds" : "by the scale, the points and the targets in that workbook, with the figures and days of receipt of the Board, it would be"} ${shown(expected)}. The Board's is used; please compare with the cluster.`,
    cause:
      "The figures or points in a cluster's returned workbook aren't those that the Board comes to from the same facts.",
    remedy:
      "Compare which files of the units both used; have the cluster's workbook recalculated in Excel; formulas stay as they are.",
  },
};

/** What the Board does then, in the pane or with both files. */
function settled({ what }: Pick<SentEntry, "what">): string {
  const merged = "have the cluster merge both files (view of incoming reports, or thidua merge) and send the result";
  return what === "scale"
    ? merged
    : `choose Take this or Leave as it is in the check or on the cluster's page; or ${merged}`;
}

/** A cell of the row by its header. */
function named(write: Writer, { part, ...entry }: vi.NamedEntry): string {
  return part === undefined
    ? `${rowNamed(write, entry)}${entry.what === "nomination" ? ", order" : ""}`
    : `${rowNamed(write, entry)}, ${part}`;
}

function rowNamed(write: Writer, { what, unit, code, stage, version }: Omit<vi.NamedEntry, "part">): string {
  switch (what) {
    case "score":
      return `points of the stage ${stage === null ? "" : write.stage(stage)} of ${unit ?? ""}, criterion ${code}`;
    case "opinion":
      return `the opinion on adjustment ${version ?? 1} of indicator ${code} of ${unit ?? ""}`;
    case "nomination":
      return `the nomination of ${unit ?? ""} for ${code}`;
    case "report":
      return `item ${code} of the report`;
    case "cover":
      return `"${code}" on the sheet Thông tin chung`;
    case "scale":
      return code === "" ? "the scale, criteria" : `the row "${code}" of the scale`;
    case "row":
      return `the row "${code}"`;
    default:
      return what satisfies never;
  }
}

function valueOf(write: Writer, { what, part }: vi.NamedEntry, value: number | string): string {
  if (part !== undefined) return write.shown(value);
  if (what === "score" && value === "not-applicable") return "not applicable";
  return what === "opinion" ? (write.clusterOpinion[value as never] ?? write.shown(value)) : write.shown(value);
}

function proposed(write: Writer, { criterion, field, old, new: now }: ScaleChange): string {
  if (field === "line")
    return old === null
      ? `The cluster proposes to add criterion ${criterion ?? ""} "${write.scaleValue(field, now)}".`
      : `The cluster proposes to drop criterion ${criterion ?? ""} "${write.scaleValue(field, old)}".`;
  const what = criterion === null ? "Scale" : `Criterion ${criterion}`;
  return `${what}, ${write.scaleField[field]}: the Board holds ${write.scaleValue(field, old)}, the cluster sent ${write.scaleValue(field, now)}.`;
}
