import type { HandInPart } from "../../domain/standing/owed";
import type { SentEntry } from "../../domain/submissions/sent-entry";
import type { ScaleChange } from "../../domain/scales/scale-change";
import type { ReturnSentences } from "../texts";
import { formatNumber } from "../numbers";
import { scaleWords } from "./words";
import { words } from "./words";

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

/** What a cluster sent back beside what the Board holds. */
export const returnIssues: ReturnSentences = {
  "accepted-scale-differs": (change) =>
    `The Board has accepted the scale, but the cluster sent another one. ${proposed(change)} The Board's own stays in force; please ask the cluster.`,
  "scale-differs": (change) => `${proposed(change)} The Board's own stays in force until it accepts the proposal.`,
  "scores-await-scale": ({ criterion, name, scores, points }) =>
    `The cluster scored ${formatNumber(scores, null, "en")} units on criterion ${criterion} "${name}" of the scale that it proposes (${points}). The points are kept and do not count yet; please consider accepting the criterion.`,
  "scale-changed": ({ criterion, field, old, new: now, scores }) =>
    `${field === "line" ? `Criterion ${criterion ?? ""} "${scaleWords.value(field, old)}" was dropped from the scale` : `Criterion ${criterion ?? ""}, ${scaleWords.field[field]} changed from ${scaleWords.value(field, old)} to ${scaleWords.value(field, now)}`} after ${formatNumber(scores, null, "en")} points were entered. Please score again, or enter the day again where the points stay.`,
  "earlier-entry-missing": ({ old, file, cell, ...entry }) =>
    `An earlier return (${file}${cell === "" ? "" : `, cell ${cell}`}) had ${named(entry)}: ${valueOf(entry, old)}; this one has not. It is kept but no longer counts; please ask the cluster, then ${settled(entry)}.`,
  "earlier-entry-changed": ({ old, new: now, file, ...entry }) =>
    `Two files of the cluster differ about ${named(entry)}: the other (${file}) says ${valueOf(entry, old)}, this one ${valueOf(entry, now)}. This one counts; please ask the cluster, then ${settled(entry)}.`,
  "board-entry-differs": ({ held, sent, ...entry }) =>
    `Board and cluster differ about ${named(entry)}: the Board has ${valueOf(entry, held)}, the cluster sent ${valueOf(entry, sent)}. The Board's counts; please check.`,
  "result-differs": ({ what, unit, code, found, expected }) =>
    `The cluster's workbook says ${resultNames[what]} of ${unit}${code === "" ? "" : `, ${code}`}: ${plain(found)}; ${what === "result" || what === "target" ? "the Board holds" : "by the scale, the points and the targets in that workbook, with the figures and days of receipt of the Board, it would be"} ${plain(expected)}. The Board's is used; please compare with the cluster.`,
  "hand-in-open": ({ what, name, open, all }) =>
    `${openParts[what](`${formatNumber(open, null, "en")} of ${formatNumber(all, null, "en")}`, name)}. Please complete it, or confirm that this part is sent later.`,
  "not-for-cluster": ({ label, raw, unit, criterion }) =>
    `"${label}" says "${raw}" for ${unit}, ${criterion}: the Board or the Council enters this, so it isn't taken from a cluster's workbook.`,
};

/** What the Board does then, in the pane or with both files. */
function settled({ what }: Pick<SentEntry, "what">): string {
  const merged = "have the cluster merge both files (view of incoming reports, or thidua merge) and send the result";
  return what === "scale"
    ? merged
    : `choose Take this or Leave as it is in the check or on the cluster's page; or ${merged}`;
}

const resultNames = {
  result: "the result",
  target: "the target in force",
  points: "the points",
  total: "the total",
  rank: "the rank",
} as const;

function plain(value: number | string): string {
  return typeof value === "number" ? formatNumber(value, null, "en") : `"${value}"`;
}

type Named = Pick<SentEntry, "what" | "unit" | "code" | "stage" | "version" | "part">;

/** A cell of the row by its header. */
function named({ part, ...entry }: Named): string {
  return part === undefined
    ? `${rowNamed(entry)}${entry.what === "nomination" ? ", order" : ""}`
    : `${rowNamed(entry)}, ${part}`;
}

function rowNamed({ what, unit, code, stage, version }: Omit<Named, "part">): string {
  switch (what) {
    case "score":
      return `points of the stage ${stage === null ? "" : words.stage[stage]} of ${unit ?? ""}, criterion ${code}`;
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

function valueOf({ what, part }: Named, value: number | string): string {
  if (part !== undefined) return plain(value);
  if (what === "score" && value === "not-applicable") return "not applicable";
  return what === "opinion" ? (words.clusterOpinion[value as never] ?? plain(value)) : plain(value);
}

function proposed({ criterion, field, old, new: now }: ScaleChange): string {
  if (field === "line")
    return old === null
      ? `The cluster proposes to add criterion ${criterion ?? ""} "${scaleWords.value(field, now)}".`
      : `The cluster proposes to drop criterion ${criterion ?? ""} "${scaleWords.value(field, old)}".`;
  const what = criterion === null ? "Scale" : `Criterion ${criterion}`;
  return `${what}, ${scaleWords.field[field]}: the Board holds ${scaleWords.value(field, old)}, the cluster sent ${scaleWords.value(field, now)}.`;
}
