import type { NextStep } from "../../../src/domain/checks/next-step";
import { boardNextStep, unitNextStep } from "../../../src/taskpane/next-step/next-step";
import { situation } from "../sample-situation";

const actionOf = (next: NextStep) => boardNextStep(situation({ next })).action;
const counts = { units: 1, clusters: 1 };

test("without a period its sheet comes first", () => {
  expect(boardNextStep({ noRound: "not-stated" })).toEqual({
    code: "no-period",
    params: {},
    action: { kind: "go-to", place: { sheet: "Kỳ báo cáo", cell: "A1" } },
  });
});

test("each step leads to where it is done", () => {
  const view = (name: string) => ({ kind: "view", view: name });
  const first = { lastDay: "2020-06-30", daysLeft: 5, units: 2 };
  expect(actionOf({ code: "no-units", params: {} })).toEqual(view("setup"));
  expect(actionOf({ code: "first-reports", params: first })).toEqual(view("receive"));
  expect(actionOf({ code: "before-deadline", params: { ...first, clusters: 2 } })).toEqual({ kind: "urge" });
  expect(actionOf({ code: "after-deadline", params: { lastDay: "2020-06-30", daysOver: 15, ...counts } })).toEqual({
    kind: "urge",
  });
  expect(actionOf({ code: "wait-for-completed", params: counts })).toEqual({ kind: "urge" });
  expect(actionOf({ code: "to-score", params: { criteria: 4, units: 2 } })).toEqual(view("score"));
  expect(actionOf({ code: "to-correct", params: { errors: 4 } })).toEqual(view("check"));
  expect(actionOf({ code: "confirm-dates", params: { units: 1 } })).toEqual({
    kind: "go-to",
    place: { sheet: "Sổ", cell: "F4" },
  });
  expect(
    actionOf({ code: "wait-for-clusters", params: { lastDay: "2020-07-10", daysLeft: 15, clusters: 1 } }),
  ).toBeNull();
  expect(actionOf({ code: "all-done", params: {} })).toBeNull();
});

test("a unit's card leads to the first cell to be filled, then to sending", () => {
  const first = { sheet: "Kết quả", cell: "H14" };
  const toFill = { code: "unit-to-fill", params: { blank: 2, errors: 1 } } as const;
  expect(unitNextStep({ next: toFill, first }).action).toEqual({ kind: "go-to", place: first });
  expect(unitNextStep({ next: toFill, first: null }).action).toBeNull();
  expect(unitNextStep({ next: { code: "unit-ready", params: { warnings: 1 } }, first: null }).action).toEqual({
    kind: "view",
    view: "send",
  });
});
