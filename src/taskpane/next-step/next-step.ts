import type { UnitStanding } from "../../domain/standing/standing";
import type { NextStepCode, NextStepParams } from "../../text/vi/pane/next-step";
import type { PaneView } from "../../text/vi/pane/frame";
import { issueLine } from "../../app/issue-line";
import type { Texts } from "../../text/texts";
import type { Checked } from "../check/acts";
import type { NoPeriod, Place } from "../act-types";
import type { Situation } from "../situation/acts";
import { expectedUnits } from "../../app/expected-units";

/** Where the card's button leads; `null` = it has none. */
export type NextAction =
  | { readonly kind: "view"; readonly view: PaneView }
  /** A letter to those that have not sent. */
  | { readonly kind: "urge" }
  | { readonly kind: "go-to"; readonly place: Place }
  | null;

export type NextStep = {
  readonly [C in NextStepCode]: { readonly code: C; readonly params: NextStepParams[C]; readonly action: NextAction };
}[NextStepCode];

/** The first of the Board's (or a cluster leader's) things to do that is there. */
export function boardNextStep(situation: Situation | NoPeriod): NextStep {
  if (!("units" in situation))
    return situation.changed === null
      ? { code: "no-period", params: {}, action: { kind: "go-to", place: situation.periodSheet } }
      : { code: "round-changed", params: situation.changed, action: null };
  const units = expectedUnits(situation.units);
  const { lastDays, daysLeft } = situation;
  if (units.length === 0) return { code: "no-units", params: {}, action: { kind: "view", view: "setup" } };
  if (units.every((unit) => unit.received === null)) {
    return {
      code: "first-reports",
      params: { lastDay: lastDays.units, daysLeft: daysLeft.units, units: units.length },
      action: { kind: "view", view: "receive" },
    };
  }
  return unsent(situation, units) ?? unscored(situation) ?? unsettled(situation, units) ?? clustersNext(situation);
}

function unsent({ lastDays, daysLeft }: Situation, units: readonly UnitStanding[]): NextStep | null {
  const missing = units.filter((unit) => unit.status === "missing");
  if (missing.length > 0) {
    const params = {
      lastDay: lastDays.units,
      daysOver: Math.max(1, -daysLeft.units),
      units: missing.length,
      clusters: clustersOf(missing),
    };
    return { code: "after-deadline", params, action: { kind: "urge" } };
  }
  const notDue = units.filter((unit) => unit.status === "not-due");
  if (notDue.length > 0) {
    const params = {
      lastDay: lastDays.units,
      daysLeft: Math.max(0, daysLeft.units),
      units: notDue.length,
      clusters: clustersOf(notDue),
    };
    return { code: "before-deadline", params, action: { kind: "urge" } };
  }
  const returned = units.filter((unit) => unit.status === "returned");
  return returned.length === 0
    ? null
    : {
        code: "wait-for-completed",
        params: { units: returned.length, clusters: clustersOf(returned) },
        action: { kind: "urge" },
      };
}

function clustersOf(units: readonly UnitStanding[]): number {
  return new Set(units.map((unit) => unit.cluster)).size;
}

function unscored({ toScore }: Situation): NextStep | null {
  return toScore === null || toScore.criteria === 0
    ? null
    : { code: "to-score", params: toScore, action: { kind: "view", view: "score" } };
}

function unsettled({ errors, register }: Situation, units: readonly UnitStanding[]): NextStep | null {
  if (errors > 0) return { code: "to-correct", params: { errors }, action: { kind: "view", view: "check" } };
  const provisional = units.filter((unit) => unit.received !== null && !unit.confirmed).length;
  if (provisional === 0) return null;
  return { code: "confirm-dates", params: { units: provisional }, action: { kind: "go-to", place: register } };
}

function clustersNext({ clusters, lastDays, daysLeft }: Situation): NextStep {
  const waiting = clusters.filter(
    ({ status }) => status === "not-due" || status === "missing" || status === "returned",
  ).length;
  if (waiting === 0) return { code: "all-done", params: {}, action: null };
  return {
    code: "wait-for-clusters",
    params: { lastDay: lastDays.clusters, daysLeft: daysLeft.clusters, clusters: waiting },
    action: null,
  };
}

/** A unit's next thing, from what the check of its own workbook found. */
export function unitNextStep({ issues }: Pick<Checked, "issues">, texts: Texts): NextStep {
  const errors = issues.filter(({ issue }) => issueLine(issue, texts).severity === "error");
  if (errors.length === 0) {
    return {
      code: "unit-ready",
      params: { warnings: issues.filter(({ issue }) => issueLine(issue, texts).severity === "warning").length },
      action: { kind: "view", view: "send" },
    };
  }
  const blank = errors.filter(({ issue }) => issue.code === "required-blank").length;
  const first = errors.find(({ issue, here }) => here && issue.place.sheet !== null && issue.place.cell !== null)?.issue
    .place;
  const place =
    first === undefined || first.sheet === null || first.cell === null
      ? null
      : { sheet: first.sheet, cell: first.cell };
  return {
    code: "unit-to-fill",
    params: { blank, errors: errors.length - blank },
    action: place === null ? null : { kind: "go-to", place },
  };
}
