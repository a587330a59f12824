import { number } from "./number";
import type { Stake } from "../../domain/issue";
import type { ExplainWords, CrossTold } from "../explain";
import { formatNumber } from "../numbers";
import { words, sendingStatus } from "./words";
import { formatDate } from "../dates";
import type { ScoringTexts, TotalTexts, TieDecided } from "../vi/scoring";
import type { LineCause } from "../../domain/comparison/explain-total";

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
    rank: "rank in the cluster",
    markBelow: "next mark below",
    pointsBelow: "points there",
    markAbove: "next mark above",
    pointsAbove: "points there",
    text: "in the band",
    step: "each step",
    stepsMissing: "steps short of the target",
    stepsAbove: "steps above the target",
    perTime: "points each time",
    least: "least result of the cluster",
    best: "best result of the cluster",
    lowest: "not below",
    highest: "not above",
    limit: "at most",
    excess: "excess",
    greatestExcess: "greatest excess in the cluster",
    bestUnassigned: "best result of those without a target",
    comparedWith: "compared with",
    benchmark: "the figure compared with",
    benchmarkOf: "units with a result",
    countsToward: "counts as",
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
    lastDay: "last day",
    lastDayOf: "last day by",
  },
  lastDayOf: {
    line: "of the criterion",
    document: "of the document",
    report: "of the report",
    extension: "by an extension",
  },
  stage: words.stage,
  status: (status, daysLate) => sendingStatus(status, daysLate).toLowerCase(),
};

export const scoring: ScoringTexts = {
  waits: ({ reason, day }) => {
    switch (reason) {
      case "unconfirmed":
        return `Deadline: no points yet, since the day of receipt ${day === null ? "" : `(${formatDate(day)}) `}is provisional and not in the register.`;
      case "not-due":
        return "Deadline: no points yet, since it is not due.";
      case "board-blank":
        return "No points yet: a cell of the sheet Chỉ tiêu or Thang điểm is blank or says what is not defined.";
      case "returned":
        return "Deadline: no points yet, since it was sent back for completion.";
      default:
        return reason satisfies never;
    }
  },
  closed: ({ state, conditions, points }) => {
    const before = points === null ? "none yet" : number(points);
    const named = conditions.join(", ");
    return state === "closed"
      ? `Condition ${named} is not fulfilled, so 0 points count (before conditions: ${before}).`
      : `Condition ${named} can't be told yet, so there are no points (before conditions: ${before}).`;
  },
  waitsForFigures: "Figures are missing to compute the points.",
  waitsForPerson: "Not scored yet.",
  unclaimed: "Nothing was entered, so it counts 0.",
  countsZero: "It counts 0 by the rule for missing figures.",
  notApplicable: {
    rescale: "It is left out and the total is rescaled.",
    full: "It counts in full.",
    zero: "It counts 0.",
  },
  madeUp: ({ how, section }) => {
    switch (how) {
      case "full":
        return "It counts in full.";
      case "zero":
        return "It counts 0.";
      case "shared":
        return `Its maximum is shared in equal parts among the lines that still apply in section ${section ?? ""}.`;
      case "restored":
        return `It is left out and section ${section ?? ""} is rescaled.`;
      case "whole":
        return section === null
          ? "It is left out and the total is rescaled."
          : `No line is left in section ${section}, so the total is rescaled.`;
      default:
        return how satisfies never;
    }
  },
  raised: ({ points, max, inForce, from, result }) =>
    `Its maximum of ${number(max)} gets a part of ${from.join(", ")}, which is left out, and becomes ${number(inForce)}: ${number(points)} × ${number(inForce)} / ${number(max)} = ${number(result)} points.`,
  difference: ({ stage, before, difference, explained }) => {
    const higher = difference > 0;
    return `${higher ? "▲" : "▼"} ${words.stage[stage]} ${higher ? "above" : "below"} ${words.stage[before]} by ${formatNumber(Math.abs(difference), null, "en")}${explained ? "" : ", no reason given"}`;
  },
};

const shown = (value: number | string | null): string =>
  value === null ? "none yet" : typeof value === "number" ? formatNumber(value, null, "en") : value;

function cause(of: LineCause): string {
  switch (of.kind) {
    case "stage":
      return `by ${words.stage[of.stage]}`;
    case "board-row":
      return "by the points in the Board's workbook";
    case "target":
      return `target in force: the cluster ${shown(of.stated)}, the Board ${shown(of.held)}`;
    case "result":
      return `result: the cluster ${shown(of.stated)}, the Board ${shown(of.held)}`;
    case "scale":
      return "the scale in the file is not the Board's";
    case "register":
      return "by the day of receipt in the Board's register";
    case "peers":
      return "results of other units of the cluster have changed";
    case "arithmetic":
      return "the points in the file don't follow from its own figures";
    case "not-calculated":
      return "the cell in the file was not calculated";
    case "unknown":
      return "cause not known";
    default:
      return of satisfies never;
  }
}

export const totals: TotalTexts = {
  reason: (reason) => {
    switch (reason.kind) {
      case "line":
        return `${reason.line.criterion}: ${shown(reason.line.stated)} → ${shown(reason.line.held)} (${cause(reason.line.cause)})`;
      case "conditions":
        return `Taken off by conditions: ${shown(reason.points)}`;
      case "rescaled":
        return `Rescaled, as criteria don't apply: ${shown(reason.points)}`;
      case "caps":
        return `The cluster's caps: ${shown(reason.points)}`;
      case "unexplained":
        return `${shown(reason.points)} points left of which the cause is not known`;
      case "pending":
        return `The Board has no points yet: ${reason.criteria.join(", ")}`;
      case "not-stated":
        return "The file has no total (points are missing, or it was not calculated)";
      case "without-lines":
        return "The file has no points by criterion, so the cause is not known";
      default:
        return reason satisfies never;
    }
  },
};

/** Points with the cluster's decimals, or more where the number has more. */
export function tieDecided({ level, leading, decimals, other, name, own, others, ahead }: TieDecided): string {
  const points = (value: number): string => {
    const [fixed, all] = [formatNumber(value, decimals, "en"), formatNumber(value, null, "en")];
    return all.length > fixed.length ? all : fixed;
  };
  const shown = (value: number | null): string => (value === null ? "no figure" : points(value));
  const sign = own === null || others === null ? "/" : own > others ? ">" : "<";
  const both = leading === null ? `${points(level)} points` : `${leading} ${points(level)}`;
  return `Both ${both}; ${ahead ? "before" : "behind"} ${other} by ${name}: ${shown(own)} ${sign} ${shown(others)}`;
}

/** Added to a sentence where points may be lost, on these lines of the scale; none = it is not known on which. */
export function atStake(stakes: readonly Stake[]): string {
  const lines = stakes.map(
    ({ criterion, points }) => `${criterion}${points === null ? "" : ` (at most ${number(points)} points)`}`,
  );
  return lines.length === 0 ? "Points may be lost." : `Points may be lost: ${lines.join(", ")}.`;
}
