import type { SendingStatus } from "../../domain/standing/standing";
import type { ExplainWords } from "../explain";
import type { CrossTold } from "../explain-cross";
import { formatNumber } from "../numbers";
import type { Words } from "../texts";

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
  periodKind: { h1: "First six months", year: "Whole year" },
  scoringMethod: {
    proportional: "Proportional",
    bands: "By bands",
    "pass-fail": "Reached or not",
    "stepwise-deduction": "Stepwise deduction",
    "excess-bonus": "Bonus for the excess",
    "deduct-from-max": "Deducted from the maximum",
    "progressive-to-leader": "Progressive to the leading unit",
    "ratio-to-best": "Ratio to the best unit",
    "by-rank": "By rank",
    "per-occurrence": "Per occurrence",
    direct: "Scored by hand",
    "bonus-penalty": "Bonus or penalty",
    deadline: "Deadline",
  },
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

function crossSentence({ n, method, values, leftOut, explanation }: CrossTold): string {
  const said = explanation === null ? "" : ` Explanation: "${explanation}".`;
  if (n === 0) return `Cross scoring: all ${leftOut} marks say that it does not apply.${said}`;
  const others = leftOut === 0 ? "" : `; besides, ${leftOut} say that it does not apply`;
  return `Cross scoring: ${crossMethod(method)} of ${n} marks (${values})${others}.${said}`;
}

function crossMethod(method: CrossTold["method"]): string {
  switch (method) {
    case "mean":
      return "mean";
    case "trimmed":
      return "mean without one highest and one lowest";
    case "too-few":
      return "mean (fewer than 5 marks, so none is left out)";
    case "median":
      return "median";
    default:
      return method satisfies never;
  }
}

export const explainWords: ExplainWords = {
  lang: "en",
  scoringMethod: words.scoringMethod,
  entered: "Points entered",
  notApplicable: "Not applicable",
  cross: crossSentence,
  parts: {
    result: "result",
    target: "target",
    percent: "reached",
    ratio: "reached",
    value: "value compared",
    minimumPercent: "least share that earns points",
    from: "in the band from",
    upTo: "in the band up to rank",
    text: "in the band",
    step: "each step",
    stepsMissing: "steps short of the target",
    stepsAbove: "steps above the target",
    perTime: "points each time",
    best: "best result of the cluster",
    lowest: "not below",
    highest: "not above",
    points: "points",
    max: "maximum",
    stage: "stage",
    scorer: "scored by",
    explanation: "explanation",
    status: "status",
    daysLate: "days late",
    arrivedOn: "received on",
    registerNumber: "register number",
    registerCell: "register cell",
  },
  stage: words.stage,
  status: (status, daysLate) => sendingStatus(status, daysLate).toLowerCase(),
};
