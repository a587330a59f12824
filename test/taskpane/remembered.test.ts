import { recall, remember, type SessionStore } from "../../src/taskpane/pane-state";

function store(text: string | null = null): SessionStore & { readonly text: () => string | null } {
  let kept = text;
  return { getItem: () => kept, setItem: (_, value) => void (kept = value), text: () => kept };
}

const forbidding: SessionStore = {
  getItem: () => {
    throw new Error("forbidden");
  },
  setItem: () => {
    throw new Error("forbidden");
  },
};

test("what is remembered is recalled", () => {
  const session = store();
  remember(session, { language: "en", view: "check" });
  expect(recall(session)).toEqual({ language: "en", view: "check" });
});

test.each([null, "", "{", "[]", "null", "7", '{"language":"fr","view":"gone"}'])("%p is forgotten", (text) => {
  expect(recall(store(text))).toEqual({ language: "vi", view: null });
});

test("a browser that forbids storage costs nothing but the memory", () => {
  expect(() => remember(forbidding, { language: "en", view: "check" })).not.toThrow();
  expect(recall(forbidding)).toEqual({ language: "vi", view: null });
});
