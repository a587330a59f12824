import type { Language } from "../text/language";
import type { PaneView } from "../text/vi/pane/frame";

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

/** What a ribbon command asks of the pane. */
export type PaneRequest = { readonly view: PaneView; readonly act: "none" | "check" | "consolidate" };

type Listener = (request: PaneRequest) => void;

/**
 * Connects the ribbon's commands and the pane, which live in one runtime. A request sent while no pane listens is kept,
 * the newest alone, for the pane that opens next.
 */
export type PaneBus = {
  readonly send: (request: PaneRequest) => void;
  /** Returns what ends the listening. */
  readonly listen: (listener: Listener) => () => void;
};

export function paneBus(): PaneBus {
  const listeners = new Set<Listener>();
  let kept: PaneRequest | null = null;
  return {
    send: (request) => {
      kept = listeners.size === 0 ? request : null;
      for (const listener of listeners) listener(request);
    },
    listen: (listener) => {
      listeners.add(listener);
      const waiting = kept;
      kept = null;
      if (waiting !== null) listener(waiting);
      return () => listeners.delete(listener);
    },
  };
}

/** The part of the browser's storage that is used. */
export type SessionStore = Pick<Storage, "getItem" | "setItem">;

export type Remembered = { readonly language: Language; readonly view: PaneView | null };

const key = "thidua.pane";
const views: readonly PaneView[] = [
  "start",
  "situation",
  "receive",
  "check",
  "adjust",
  "scale",
  "score",
  "nominate",
  "consolidate",
  "papers",
  "hand-in",
  "send",
  "setup",
  "explain",
  "help",
];

/** Where the person was. What can't be read is forgotten: it is no data. */
export function recall(store: SessionStore): Remembered {
  const said = parsed(store);
  const view = views.find((each) => each === said["view"]) ?? null;
  return { language: said["language"] === "en" ? "en" : "vi", view };
}

/**
 * Office may forbid storage (third-party frames in a browser): then nothing is remembered, and nothing else happens.
 */
export function remember(store: SessionStore, { language, view }: Remembered): void {
  try {
    store.setItem(key, JSON.stringify({ language, view }));
  } catch {
    return;
  }
}

function parsed(store: SessionStore): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = JSON.parse(store.getItem(key) ?? "{}");
    return typeof said === "object" && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
