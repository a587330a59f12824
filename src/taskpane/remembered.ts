import type { PaneView } from "../text/vi/pane/frame";
import type { Language } from "../text/language";

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
