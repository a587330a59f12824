import { methodNames } from "../../contract/choice-words";
import type { SendingStatus } from "../../domain/standing/standing";
import { formatNumber } from "../numbers";
import type { Words } from "../vi/words";
import { scaleValueWords, type ScaleWords } from "../scale-words";

export const words: Words = {
  yes: "Yes",
  no: "No",
  severity: { error: "Error", warning: "Warning", notice: "Notice" },
  verdict: {
    accepted: "Accepted",
    unchanged: "Unchanged",
    superseded: "Superseded",
    duplicate: "Duplicate",
    rejected: "Unreadable",
    unrecognised: "Not recognised",
  },
  documentState: { present: "Present", none: "None", missing: "Missing", unanswered: "Unanswered" },
  reviewStatus: { "on-time": "On time", late: "Late", "not-held": "Not held", unknown: "Unknown" },
  structure: { ok: "As issued", changed: "Changed", unreadable: "Unreadable" },
  receivedSource: { ledger: "Register", option: "Day given", file: "The file's own time" },
  stage: {
    auto: "Computed",
    self: "Self-score",
    cross: "Cross-score",
    cluster: "Scored by the cluster",
    board: "Verified by the Board",
    final: "Official points",
  },
  role: { leader: "Leader", deputy: "Deputy", member: "Member", guest: "Takes part, not judged" },
  clusterKind: { cum: "Cluster (cụm)", khoi: "Bloc (khối)" },
  periodKind: { reg: "Registration of targets", h1: "First six months", year: "Whole year" },
  scoringMethod: methodNames.en,
  clusterOpinion: { agree: "Agrees", disagree: "Disagrees", none: "No opinion yet" },
  councilOpinion: { agree: "Agrees", partly: "Agrees in part", disagree: "Disagrees", none: "No opinion yet" },
  provisional: "provisional",
};

export function sendingStatus(status: SendingStatus, daysLate: number | null): string {
  switch (status) {
    case "on-time":
      return "On time";
    case "late":
      return daysLate === null
        ? "Late"
        : `${formatNumber(daysLate, null, "en")} ${daysLate === 1 ? "day" : "days"} late`;
    case "missing":
      return "Not sent";
    case "not-due":
      return "Not due";
    case "returned":
      return "To be completed";
    case "exempt":
      return "Exempt";
    default:
      return status satisfies never;
  }
}

export const scaleWords: ScaleWords = {
  field: {
    line: "the whole criterion",
    scaleState: "state of the scale",
    section: "section",
    name: "name",
    max: "points",
    kind: "way of scoring",
    indicator: "indicator",
    document: "document",
    bandsBy: "bands by",
    comparedWith: "compared with",
    whenNotAssigned: "without a target",
    excessBy: "excess by",
    whenLeftOut: "where the line does not apply",
    partSteps: "part steps",
    bonusGroup: "bonus group",
    due: "due",
    needsEvidence: "evidence asked",
    roundTo: "rounded to",
    concerns: "units",
    countsToward: "counts as",
    conditions: "conditions of its points",
    step: "step",
    perTime: "points per time",
    minimumPercent: "minimum (%)",
    lowest: "lowest points",
    highest: "highest points",
    mayBeNotApplicable: "may be not applicable",
    assessor: "who scores it",
    bands: "bands",
    declaredTotal: "declared total",
    bonusCap: "bonus cap",
    penaltyCap: "penalty cap",
    totalCap: "cap of the total",
    totalFloor: "least total",
    decimals: "decimals",
    whenNotApplicable: "when not applicable",
    whenMissing: "when figures are missing",
    tieBreaks: "tie-breaks",
    rankedBy: "what ranks go by",
  },
  value: scaleValueWords({
    lang: "en",
    words,
    blank: "(blank)",
    choices: {
      bandsBy: { percent: "percent", value: "value", rank: "rank in the cluster" },
      comparedWith: {
        "cluster-average": "the cluster's average",
        "province-average": "the province's average",
        highest: "the highest",
        lowest: "the lowest",
        "same-period": "the same period of last year",
        "previous-year": "last year",
        announced: "the published figure",
      },
      whenNotAssigned: { "not-applicable": "as not applicable", "best-of-these": "against the best without a target" },
      excessBy: { value: "value", percent: "percent" },
      whenLeftOut: {
        full: "full points",
        zero: "0 points",
        "rescale-within": "rescaled within the section",
        "share-within": "shared within the section",
        rescale: "rescaled over the whole scale",
      },
      partSteps: { counted: "counted", dropped: "dropped" },
      countsToward: { base: "base points", bonus: "bonus", penalty: "penalty" },
      scaleState: { draft: "draft", agreed: "agreed by the cluster", accepted: "accepted by the Board" },
      whenNotApplicable: { rescale: "leave out and rescale", full: "full points", zero: "0 points" },
      whenMissing: { pending: "wait", zero: "0 points" },
    },
    from: (step) => `from ${step}`,
  }),
};
