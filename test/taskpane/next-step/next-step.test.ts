import type { Issue } from "../../../src/domain/issue";
import { nowhere } from "../../../src/domain/issue";
import { boardNextStep, unitNextStep, type NextStep } from "../../../src/taskpane/next-step/next-step";
import { vi } from "../../../src/text/vi";
import { cluster, situation, unit } from "../sample-situation";

const sent = { status: "on-time", received: "2020-06-29", confirmed: true, version: 1, complete: true } as const;
const told = ({ code, params, action }: NextStep) => [code, params, action];

test("without a round its sheet comes first, without units the roster", () => {
  const periodSheet = { sheet: "Kỳ báo cáo", cell: "B5" };
  expect(told(boardNextStep(situation({ units: [], clusters: [] })))).toEqual([
    "no-units",
    {},
    { kind: "view", view: "setup" },
  ]);
  expect(told(boardNextStep({ periodSheet, changed: null }))).toEqual([
    "no-period",
    {},
    { kind: "go-to", place: periodSheet },
  ]);
});

test("while nothing came, files are asked for", () => {
  const none = situation({ units: [unit("K1-01", { status: "not-due" }), unit("K1-02", { status: "not-due" })] });
  expect(told(boardNextStep(none))).toEqual([
    "first-reports",
    { lastDay: "2020-06-30", daysLeft: 5, units: 2 },
    { kind: "view", view: "receive" },
  ]);
});

test("before the day: who has not sent, in how many clusters", () => {
  const before = situation({
    units: [
      unit("K1-01", sent),
      unit("K1-02", { status: "not-due" }),
      unit("K2-01", { status: "not-due", cluster: "K2" }),
    ],
    errors: 3,
  });
  expect(told(boardNextStep(before))).toEqual([
    "before-deadline",
    { lastDay: "2020-06-30", daysLeft: 5, units: 2, clusters: 2 },
    { kind: "urge" },
  ]);
});

test("after it: who is to be urged comes before anything else", () => {
  const over = situation({
    units: [unit("K1-01", sent), unit("K1-02", { status: "missing" })],
    daysLeft: { units: -15, clusters: -5 },
    errors: 3,
  });
  expect(told(boardNextStep(over))).toEqual([
    "after-deadline",
    { lastDay: "2020-06-30", daysOver: 15, units: 1, clusters: 1 },
    { kind: "urge" },
  ]);
});

test("a report that was returned is waited for: nothing says that all have reported", () => {
  const returned = unit("K1-02", { status: "returned", received: null });
  const clusters = [cluster("K1", { status: "on-time" })];
  expect(told(boardNextStep(situation({ units: [unit("K1-01", sent), returned], clusters })))).toEqual([
    "wait-for-completed",
    { units: 1, clusters: 1 },
    { kind: "urge" },
  ]);
  expect(
    boardNextStep(situation({ units: [unit("K1-01", sent), returned, unit("K1-03", { status: "missing" })], clusters }))
      .code,
  ).toBe("after-deadline");
});

test("guests and the exempt are nobody's to wait for", () => {
  const settled = situation({
    units: [
      unit("K1-01", sent),
      unit("K1-02", { status: "missing", role: "guest" }),
      unit("K1-03", { status: "exempt" }),
    ],
    clusters: [cluster("K1", { status: "on-time" })],
  });
  expect(boardNextStep(settled).code).toBe("all-done");
});

test("then errors, then days to be confirmed, then the clusters, then nothing", () => {
  const units = [unit("K1-01", sent), unit("K1-02", { ...sent, confirmed: false })];
  const clusters = [cluster("K1", { status: "missing" }), cluster("K2", { status: "on-time" })];
  expect(told(boardNextStep(situation({ units, clusters, errors: 4 })))).toEqual([
    "to-correct",
    { errors: 4 },
    { kind: "view", view: "check" },
  ]);
  expect(told(boardNextStep(situation({ units, clusters })))).toEqual([
    "confirm-dates",
    { units: 1 },
    { kind: "go-to", place: { sheet: "Sổ", cell: "F4" } },
  ]);
  expect(told(boardNextStep(situation({ units, clusters, errors: 4, toScore: { criteria: 4, units: 2 } })))).toEqual([
    "to-score",
    { criteria: 4, units: 2 },
    { kind: "view", view: "score" },
  ]);
  expect(told(boardNextStep(situation({ units, clusters, toScore: { criteria: 0, units: 0 } })))[0]).toBe(
    "confirm-dates",
  );
  const confirmed = [unit("K1-01", sent)];
  expect(told(boardNextStep(situation({ units: confirmed, clusters })))).toEqual([
    "wait-for-clusters",
    { lastDay: "2020-07-10", daysLeft: 15, clusters: 1 },
    null,
  ]);
  expect(told(boardNextStep(situation({ units: confirmed, clusters: [] })))).toEqual(["all-done", {}, null]);
});

describe("a unit's form", () => {
  const blank: Issue = {
    code: "required-blank",
    params: { label: "Thực hiện trong kỳ" },
    place: { ...nowhere, file: "", sheet: "Kết quả", cell: "H14" },
  };
  const wrong: Issue = {
    code: "not-a-number",
    params: { label: "A1", raw: "x" },
    place: { ...nowhere, file: "", sheet: "Kết quả", cell: "H15" },
  };
  const warned: Issue = { code: "column-moved", params: { header: "ĐVT" }, place: { ...nowhere, sheet: "Kết quả" } };
  const found = (...issues: readonly Issue[]) => ({
    issues: issues.map((issue) => ({ issue, here: true, unit: null, row: null })),
  });

  test("blank cells and errors are counted apart; the first of them is where to go", () => {
    expect(told(unitNextStep(found(warned, blank, wrong, blank), vi))).toEqual([
      "unit-to-fill",
      { blank: 2, errors: 1 },
      { kind: "go-to", place: { sheet: "Kết quả", cell: "H14" } },
    ]);
  });

  test("without errors it can be sent, and the card leads there", () => {
    expect(told(unitNextStep(found(warned), vi))).toEqual([
      "unit-ready",
      { warnings: 1 },
      { kind: "view", view: "send" },
    ]);
  });

  test("an error without a cell gives nowhere to go", () => {
    expect(unitNextStep(found({ ...blank, place: { ...blank.place, cell: null } }), vi).action).toBeNull();
  });
});
