import { pageStore } from "../../src/page/page";
import { recall, remember, type SessionStore } from "../../src/taskpane/pane-state";

function browserStorage(): SessionStore {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

test("the next page speaks the language of the last one, and begins at its own first view", () => {
  const lasting = browserStorage();
  const first = pageStore(() => lasting);
  expect(recall(first)).toEqual({ language: "vi", view: null });
  remember(first, { language: "en", view: "receive" });
  expect(recall(first)).toEqual({ language: "en", view: "receive" });
  expect(recall(pageStore(() => lasting))).toEqual({ language: "en", view: null });
});

const refuse = (): never => {
  throw new DOMException("denied", "SecurityError");
};

test.each<readonly [string, () => SessionStore]>([
  ["may not be asked for", refuse],
  ["may not be read", () => ({ ...browserStorage(), getItem: refuse })],
  ["may not be written", () => ({ ...browserStorage(), setItem: refuse })],
  ["holds something else", () => ({ ...browserStorage(), getItem: () => "\u0000{" })],
])("where the browser's storage %s the page remembers as long as it is open", (_, lasting) => {
  const store = pageStore(lasting);
  expect(recall(store)).toEqual({ language: "vi", view: null });
  remember(store, { language: "en", view: "check" });
  expect(recall(store)).toEqual({ language: "en", view: "check" });
});
