import type { Unit } from "../../round/board";
import { concerns } from "../../round/indicator";
import type { DocumentFacts } from "../../ways/way";
import { paperOf } from "./agency-lists";
import type { Finding, Condition, Requirement } from "./condition";
import type { JudgedUnit } from "./judged-unit";
import { eachLineVerdict, lineVerdict, shareVerdict, waiting, type Verdict } from "./judge-lines";
import { sectionsVerdict } from "./judge-sections";
import { targetsVerdict } from "./judge-targets";
import { exact, compare, rounded8 } from "../../basics/exact";
import { fullTotal } from "../totals";

/**
 * Every condition that concerns the unit, in the order of the sheet. One on a line, section or indicator that the
 * unit's scale or catalogue doesn't have is skipped. Guests aren't judged.
 */
export function judgeConditions(conditions: readonly Condition[], judged: JudgedUnit): readonly Finding[] {
  const { unit, cluster } = judged;
  if (unit.role === "guest") return [];
  return conditions
    .filter((condition) => isAbout(condition, unit))
    .flatMap((condition) => {
      const verdict = verdictOf(condition.requirement, judged);
      return verdict === null
        ? []
        : [{ unit: unit.code, cluster: cluster.code, condition: toldOf(condition, unit.code), ...verdict }];
    });
}

/** Whether a condition concerns the unit, by Mã cụm/khối and Áp dụng. */
export function isAbout({ clusters, concerns: scope }: Pick<Condition, "clusters" | "concerns">, unit: Unit): boolean {
  const isOfCluster = clusters.length === 0 || clusters.includes(unit.cluster);
  return isOfCluster && (scope === undefined || concerns(scope, unit));
}

/** With a unit's finding only what the paper says of that unit goes on. */
function toldOf(condition: Condition, unit: string): Condition {
  const { requirement } = condition;
  if (requirement.kind !== "confirmed" || requirement.list.asked.length === 0) return condition;
  const paper = paperOf(requirement.list, (code) => code === unit);
  return { ...condition, requirement: { ...requirement, list: { ...requirement.list, paper } } };
}

function verdictOf(requirement: Requirement, judged: JudgedUnit): Verdict | null {
  switch (requirement.kind) {
    case "line-at-least":
      return lineVerdict(requirement, judged);
    case "no-line-zero":
      return eachLineVerdict(requirement.scope, null, judged);
    case "total-at-least":
      return totalVerdict(requirement.percent, judged);
    case "result-at-most":
    case "result-at-least":
      return resultVerdict(requirement, judged);
    case "sent":
      return sendingVerdict(requirement.document, judged, () => "yes");
    case "sent-in-time":
      return sendingVerdict(requirement.document, judged, ({ daysLate, confirmed }) => {
        if ((daysLate ?? 0) <= requirement.days) return "yes";
        return confirmed ? "no" : "unknown";
      });
    case "confirmed":
      return confirmedVerdict(requirement, judged.unit);
    case "targets-reached":
    case "targets-exceeded":
      return targetsVerdict(requirement, judged);
    case "section-minimum":
      return sectionsVerdict(requirement, judged);
    case "self-scored":
      return selfScoredVerdict(judged);
    case "class-at-least":
    case "rank-at-most":
      // Judged after ranks and classes (decisions/judge-decided).
      return null;
    default:
      return requirement satisfies never;
  }
}

function totalVerdict(percent: number, { cluster, scale, total }: JudgedUnit): Verdict | null {
  const full = fullTotal(cluster, scale, total?.lines);
  if (full.numerator.lte(0)) return null;
  const points = total?.total ?? null;
  return points === null ? waiting("points") : shareVerdict(exact(points), full, percent);
}

type ResultRequirement = Extract<Requirement, { readonly kind: "result-at-most" | "result-at-least" }>;

/** Blank, unreadable, KAD, KG and words give no figure to judge by. */
function resultVerdict(
  { kind, indicator: code, value: threshold }: ResultRequirement,
  { unit, figures, indicators }: JudgedUnit,
): Verdict | null {
  const indicator = indicators.find((each) => each.code === code);
  if (indicator === undefined || !concerns(indicator.scope, unit)) return null;
  const value = figures.find((figure) => figure.indicator === code)?.result ?? null;
  if (typeof value !== "number") return waiting("result");
  const atMost = kind === "result-at-most";
  const sign = compare(rounded8(exact(value)), exact(threshold));
  return {
    met: (atMost ? sign <= 0 : sign >= 0) ? "yes" : "no",
    facts: { kind: "result", indicator: code, value, threshold, atMost },
  };
}

/**
 * A report that is not due yet or was sent back doesn't count against the unit; `came` judges one that was received.
 */
function sendingVerdict(
  document: string | null,
  { report, documents, toldElsewhere }: JudgedUnit,
  came: (facts: DocumentFacts) => Finding["met"],
): Verdict | null {
  if (document !== null && toldElsewhere.has(document)) return waiting("board");
  const sending = document === null ? report : documents[document];
  if (sending === undefined) return null;
  return { met: metBySending(sending, came), facts: { kind: "sending", document, ...sending } };
}

function metBySending(sending: DocumentFacts, came: (facts: DocumentFacts) => Finding["met"]): Finding["met"] {
  switch (sending.status) {
    case "exempt":
      return "yes";
    case "on-time":
    case "late":
      return came(sending);
    case "missing":
      return "no";
    case "returned":
    case "not-due":
      return "unknown";
    default:
      return sending.status satisfies never;
  }
}

/** A list that is not in, names nobody without the word Không, or was not asked about the unit, clears nobody. */
function confirmedVerdict(
  { violators, list: { asked } }: Extract<Requirement, { readonly kind: "confirmed" }>,
  { code, cluster }: Unit,
): Verdict {
  const names = (codes: readonly string[]): boolean => codes.includes(code) || codes.includes(cluster);
  if (violators !== null && names(violators)) return { met: "no", facts: { kind: "confirmed" } };
  if (violators === null || (asked.length > 0 && !names(asked))) return waiting("confirmation");
  return { met: "yes", facts: { kind: "confirmed" } };
}

/** Where `Tự chấm` was issued: at least one line of it is filled in. A unit exempt from reporting owes none. */
function selfScoredVerdict({ selfScored, report }: JudgedUnit): Verdict | null {
  if (selfScored === undefined || report.status === "exempt") return null;
  if (selfScored !== null)
    return { met: selfScored > 0 ? "yes" : "no", facts: { kind: "self-scored", lines: selfScored } };
  return report.status === "missing"
    ? { met: "no", facts: { kind: "sending", document: null, ...report } }
    : waiting("report");
}
