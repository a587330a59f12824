import type { SessionStore } from "../../../src/taskpane/pane-state";
import { recallFollowed, rememberFollowed } from "../../../src/taskpane/situation/followed-clusters";

function store(text: string | null = null): SessionStore {
  let kept = text;
  return { getItem: () => kept, setItem: (_, value) => void (kept = value) };
}

const forbidding: SessionStore = {
  getItem: () => {
    throw new Error("forbidden");
  },
  setItem: () => {
    throw new Error("forbidden");
  },
};

test("what is followed is remembered", () => {
  const lasting = store();
  rememberFollowed(lasting, { codes: ["K01", "C02"], only: true });
  expect(recallFollowed(lasting)).toEqual({ codes: ["K01", "C02"], only: true });
});

test.each([null, "", "{", "[]", "null", "7", '{"codes":"K01"}'])("%p is forgotten", (text) => {
  expect(recallFollowed(store(text))).toEqual({ codes: [], only: false });
});

test("what is no code is left out", () => {
  expect(recallFollowed(store('{"codes":["K01",7,null],"only":"yes"}'))).toEqual({ codes: ["K01"], only: false });
});

test("a place that forbids storage costs nothing but the memory", () => {
  expect(() => rememberFollowed(forbidding, { codes: ["K01"], only: true })).not.toThrow();
  expect(recallFollowed(forbidding)).toEqual({ codes: [], only: false });
});
