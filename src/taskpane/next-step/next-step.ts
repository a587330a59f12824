import { sheetNames } from "../../contract/sheet-names";
import type { NextStep as Step } from "../../domain/checks/next-step";
import type { PaneView } from "../../text/vi/pane/frame";
import type { NoRound } from "../../app/open-board";
import type { Place } from "../act-types";
import type { FormFilled } from "../check/acts";
import type { Situation } from "../situation/acts";

/** Where the card's button leads; `null` = it has none. */
export type NextAction =
  | { readonly kind: "view"; readonly view: PaneView }
  /** A letter to those that have not sent. */
  | { readonly kind: "urge" }
  | { readonly kind: "go-to"; readonly place: Place }
  | null;

/** The next thing to do, and where it is done. */
export type NextStep = Step & { readonly action: NextAction };

/** Where people state the round (contract §1). */
const periodSheet: Place = { sheet: sheetNames.period, cell: "A1" };

const views: { readonly [C in Step["code"]]?: PaneView } = {
  "no-units": "setup",
  "first-reports": "receive",
  "to-score": "score",
  "to-correct": "check",
  "unit-ready": "send",
};

/** The Board's, or a cluster leader's. */
export function boardNextStep(situation: Situation | NoRound): NextStep {
  if ("noRound" in situation)
    return "change" in situation
      ? { code: "round-changed", params: situation.change, action: null }
      : { code: "no-period", params: {}, action: { kind: "go-to", place: periodSheet } };
  return { ...situation.next, action: actionOf(situation.next.code, situation.register) };
}

/** A unit's: the first cell to be filled or mended, then the view from which it is sent. */
export function unitNextStep({ next, first }: Pick<FormFilled, "next" | "first">): NextStep {
  return { ...next, action: actionOf(next.code, first) };
}

/** `place`: the cell where the step is done, where it is done in a sheet; `null` = none is known. */
function actionOf(code: Step["code"], place: Place | null): NextAction {
  const view = views[code];
  if (view !== undefined) return { kind: "view", view };
  switch (code) {
    case "before-deadline":
    case "after-deadline":
    case "wait-for-completed":
      return { kind: "urge" };
    case "confirm-dates":
    case "unit-to-fill":
      return place === null ? null : { kind: "go-to", place };
    default:
      return null;
  }
}
