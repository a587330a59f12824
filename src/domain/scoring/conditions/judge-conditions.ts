import type { Unit } from "../../round/board";
import type { Figure } from "../../figures/figure";
import { type Indicator, concerns } from "../../round/indicator";
import type { Cluster } from "../../round/roster";
import { type Criterion, tieBreakCriteria } from "../../round/scale";
import { isOutsideBase } from "../../ways/ways";
import type { Total } from "../score";
import type { DocumentFacts } from "../../ways/way";
import { paperOf } from "./agency-lists";
import type { Finding, Condition, Requirement } from "./condition";
import { sumOf, exact, compare, over, times, toNumber, type Fraction } from "../../basics/exact";
import { fullTotal } from "../totals";

/** All that the conditions look at in one unit. */
export type JudgedUnit = {
  readonly unit: Unit;
  readonly cluster: Cluster;
  readonly scale: readonly Criterion[];
  /**
   * Before conditions take points off, so that no condition depends on another's effect; `null` = the cluster has no
   * scale.
   */
  readonly total: Total | null;
  readonly figures: readonly Figure[];
  readonly indicators: readonly Indicator[];
  /** How the unit's report as a whole came. */
  readonly report: DocumentFacts;
  readonly documents: Readonly<Record<string, DocumentFacts>>;
  /**
   * Codes of documents of which only the Board's register says whether they came: documents of a cluster, in a
   * cluster's workbook.
   */
  readonly toldElsewhere: ReadonlySet<string>;
};

type Verdict = Pick<Finding, "met" | "facts">;

/**
 * Every condition that concerns the unit, in the order of the sheet. One on a line, section or indicator that the
 * unit's scale or catalogue doesn't have is skipped. Guests aren't judged.
 */
export function judgeConditions(conditions: readonly Condition[], judged: JudgedUnit): readonly Finding[] {
  const { unit, cluster } = judged;
  if (unit.role === "guest") return [];
  return conditions
    .filter(({ clusters }) => clusters.length === 0 || clusters.includes(cluster.code))
    .flatMap((condition) => {
      const verdict = verdictOf(condition.requirement, judged);
      return verdict === null
        ? []
        : [{ unit: unit.code, cluster: cluster.code, condition: toldOf(condition, unit.code), ...verdict }];
    });
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
      return lineVerdict(requirement.scope, requirement.percent, judged);
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
    default:
      return requirement satisfies never;
  }
}

function waiting(what: Extract<Finding["facts"], { kind: "waiting" }>["for"]): Verdict {
  return { met: "unknown", facts: { kind: "waiting", for: what } };
}

/**
 * Lines left out as not applicable count neither as points nor as Điểm chuẩn; bonus lines don't belong to a section.
 */
function lineVerdict(scope: string, percent: number, { scale, total }: JudgedUnit): Verdict | null {
  const codes = new Set(tieBreakCriteria(scale, scope).filter((line) => !isOutsideBase(line)));
  if (codes.size === 0) return null;
  const lines = scale.flatMap((criterion, index) =>
    codes.has(criterion) ? [{ criterion, line: total?.lines[index] }] : [],
  );
  if (lines.some(({ line }) => line === undefined || (line.points === null && !line.notApplicable)))
    return waiting("points");
  const applicable = lines.filter(({ line }) => line?.points !== null);
  const max = sumOf(applicable.map(({ criterion }) => criterion.max));
  if (max.numerator.lte(0)) return null;
  return share(sumOf(applicable.map(({ line }) => line?.points ?? 0)), max, percent);
}

function totalVerdict(percent: number, { cluster, scale, total }: JudgedUnit): Verdict | null {
  const full = fullTotal(cluster, scale);
  if (full.numerator.lte(0)) return null;
  const points = total?.total ?? null;
  return points === null ? waiting("points") : share(exact(points), full, percent);
}

function share(points: Fraction, max: Fraction, threshold: number): Verdict {
  const hundredfold = times(exact(100), points);
  const enough = compare(hundredfold, times(exact(threshold), max)) >= 0;
  return {
    met: enough ? "yes" : "no",
    facts: {
      kind: "share",
      points: toNumber(points),
      max: toNumber(max),
      percent: toNumber(over(hundredfold, max)),
      threshold,
    },
  };
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
  const sign = compare(exact(value), exact(threshold));
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
