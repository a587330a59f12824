import type { PaneView } from "../text/vi/pane/frame";
import type { Language } from "../text/language";
import type { PaneRequest } from "./pane-bus";
import type { Remembered } from "./remembered";

/** Whose page is open within the view of the situation. */
export type Subject = { readonly kind: "cluster" | "unit"; readonly code: string };

/** Where the person is, and what was asked for from the ribbon. */
export type PaneState = Remembered & {
  /** `null` = the round as a whole. */
  readonly subject: Subject | null;
  /** Each grows by one when its act is asked for, so that the view that does it notices. */
  readonly asked: { readonly check: number; readonly consolidate: number };
  /** Grows with each request to go to a view: the focus goes there too. */
  readonly requests: number;
  /** Grows when the workbook is another than before: what was read of it is old. */
  readonly generation: number;
};

export type PaneEvent =
  | { readonly type: "show"; readonly view: PaneView }
  /** Opens the page of a cluster or unit; `null` leads back to the round. */
  | { readonly type: "open"; readonly subject: Subject | null }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "asked"; readonly request: PaneRequest }
  | { readonly type: "changed" };

export function firstState(remembered: Remembered): PaneState {
  return { ...remembered, subject: null, asked: { check: 0, consolidate: 0 }, requests: 0, generation: 0 };
}

export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "show":
      return { ...state, view: event.view };
    case "open":
      return { ...state, view: "situation", subject: event.subject, requests: state.requests + 1 };
    case "language":
      return { ...state, language: event.language };
    case "asked": {
      const { view, act } = event.request;
      return {
        ...state,
        view,
        requests: state.requests + 1,
        asked: act === "none" ? state.asked : { ...state.asked, [act]: state.asked[act] + 1 },
      };
    }
    case "changed":
      return { ...state, generation: state.generation + 1 };
    default:
      return event satisfies never;
  }
}
