import { firstState, paneReducer } from "../../src/taskpane/pane-state";

const start = firstState({ language: "vi", view: "situation" });

test("each asking counts, so that the same command works twice", () => {
  const asked = { type: "asked", request: { view: "receive", act: "consolidate" } } as const;
  const once = paneReducer(start, asked);
  const twice = paneReducer(once, asked);
  expect([once.view, once.asked.consolidate, twice.asked.consolidate, twice.asked.check]).toEqual(["receive", 1, 2, 0]);
});

test("a request without an act only shows its view", () => {
  const state = paneReducer(start, { type: "asked", request: { view: "help", act: "none" } });
  expect(state).toEqual({ ...start, view: "help", requests: 1 });
});

test("the page of a unit opens within the situation, and the focus goes there", () => {
  const state = paneReducer({ ...start, view: "check" }, { type: "open", subject: { kind: "unit", code: "K1-01" } });
  expect(state).toEqual({ ...start, view: "situation", subject: { kind: "unit", code: "K1-01" }, requests: 1 });
  expect(paneReducer(state, { type: "open", subject: null }).subject).toBeNull();
});

test("a changed workbook, another view and another language touch nothing else", () => {
  expect(paneReducer(start, { type: "changed" })).toEqual({ ...start, generation: 1 });
  expect(paneReducer(start, { type: "show", view: "check" })).toEqual({ ...start, view: "check" });
  expect(paneReducer(start, { type: "language", language: "en" })).toEqual({ ...start, language: "en" });
});
