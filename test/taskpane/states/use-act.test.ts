import { LiveWorkbookError } from "../../../src/app/live-workbook";
import { ChosenFileError, type PaneTrouble } from "../../../src/taskpane/act-types";
import { type Act, type ActEvent, actReducer, troubleOf } from "../../../src/taskpane/states/use-act";
import { tenthOf } from "../../../src/taskpane/states/waiting";

const step = { stage: "reading", done: 3, all: 10, name: "a.xlsx" } as const;
const trouble: PaneTrouble = { reason: "busy", detail: "", left: "as-it-was" };

const after = (...events: readonly ActEvent<number>[]): Act<number> =>
  events.reduce(actReducer<number>, { state: "idle" });

test("an act runs, tells its steps and ends", () => {
  expect(after({ type: "begun" })).toEqual({ state: "running", step: null });
  expect(after({ type: "begun" }, { type: "step", step })).toEqual({ state: "running", step });
  expect(after({ type: "begun" }, { type: "done", value: 7 })).toEqual({ state: "done", value: 7 });
  expect(after({ type: "begun" }, { type: "failed", trouble })).toEqual({ state: "failed", trouble });
  expect(after({ type: "begun" }, { type: "stopped" })).toEqual({ state: "stopped" });
  expect(after({ type: "begun" }, { type: "done", value: 7 }, { type: "cleared" })).toEqual({ state: "idle" });
});

test("a step that comes after the end changes nothing", () => {
  expect(after({ type: "begun" }, { type: "done", value: 7 }, { type: "step", step })).toEqual({
    state: "done",
    value: 7,
  });
});

test("the tenths of a work", () => {
  expect([0, 1, 18, 19, 183, 184].map((done) => tenthOf({ done, all: 184 }))).toEqual([0, 0, 0, 1, 9, 10]);
  expect([tenthOf(null), tenthOf({ done: 0, all: 0 })]).toEqual([null, null]);
});

test("a host's failure keeps its words; a file that is gone is named; anything else is the product's fault", () => {
  const unfinished = { reason: "unexpected", detail: "GeneralException", left: "unfinished" } as const;
  expect(troubleOf(new LiveWorkbookError(unfinished))).toEqual(unfinished);
  expect(troubleOf(new ChosenFileError("K03/a.xlsx"))).toEqual({
    reason: "file-gone",
    detail: "K03/a.xlsx",
    left: "as-it-was",
  });
  expect(troubleOf(new TypeError("x is undefined"))).toMatchObject({
    reason: "product",
    detail: expect.stringContaining("x is undefined"),
    left: "unknown",
  });
  expect(troubleOf("odd")).toEqual({ reason: "product", detail: "odd", left: "unknown" });
});
