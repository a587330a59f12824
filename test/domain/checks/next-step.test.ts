import {
  firstToMend,
  nextOfForm,
  nextOfRound,
  type NextStep,
  type RoundFacts,
} from "../../../src/domain/checks/next-step";
import type { Issue } from "../../../src/domain/issue";
import { nowhere } from "../../../src/domain/issue";
import { cluster, unit } from "../../taskpane/sample-situation";

/** Five days before the units' day. */
function round(change: Partial<RoundFacts> = {}): RoundFacts {
  return {
    toScore: null,
    lastDays: { units: "2020-06-30", clusters: "2020-07-10" },
    daysLeft: { units: 5, clusters: 15 },
    clusters: [cluster("K1")],
    units: [],
    errors: 0,
    ...change,
  };
}

const sent = { status: "on-time", received: "2020-06-29", confirmed: true, version: 1, complete: true } as const;
const told = ({ code, params }: NextStep) => [code, params];

test("without units the roster comes first", () => {
  expect(told(nextOfRound(round({ units: [], clusters: [] })))).toEqual(["no-units", {}]);
});

test("while nothing came, files are asked for", () => {
  const none = round({ units: [unit("K1-01", { status: "not-due" }), unit("K1-02", { status: "not-due" })] });
  expect(told(nextOfRound(none))).toEqual(["first-reports", { lastDay: "2020-06-30", daysLeft: 5, units: 2 }]);
});

test("before the day: who has not sent, in how many clusters", () => {
  const before = round({
    units: [
      unit("K1-01", sent),
      unit("K1-02", { status: "not-due" }),
      unit("K2-01", { status: "not-due", cluster: "K2" }),
    ],
    errors: 3,
  });
  expect(told(nextOfRound(before))).toEqual([
    "before-deadline",
    { lastDay: "2020-06-30", daysLeft: 5, units: 2, clusters: 2 },
  ]);
});

test("units with a day of their own: the first day among those who owe", () => {
  const ownDays = new Map([
    ["K1-01", "2020-06-20"],
    ["K1-02", "2020-07-05"],
  ]);
  const [first, second] = [unit("K1-01", { status: "missing" }), unit("K1-02", { status: "not-due" })];
  const third = unit("K1-03", { status: "not-due" });
  const next = (units: RoundFacts["units"]) =>
    told(nextOfRound(round({ units: [...units, unit("K9", sent)], ownDays })));
  const counts = { units: 1, clusters: 1 };
  expect(next([first, second])).toEqual(["after-deadline", { lastDay: "2020-06-20", daysOver: 5, ...counts }]);
  expect(next([second])).toEqual(["before-deadline", { lastDay: "2020-07-05", daysLeft: 10, ...counts }]);
  expect(next([second, third])).toEqual([
    "before-deadline",
    { lastDay: "2020-06-30", daysLeft: 5, units: 2, clusters: 1 },
  ]);
});

test("after it: who is to be urged comes before anything else", () => {
  const over = round({
    units: [unit("K1-01", sent), unit("K1-02", { status: "missing" })],
    daysLeft: { units: -15, clusters: -5 },
    errors: 3,
  });
  expect(told(nextOfRound(over))).toEqual([
    "after-deadline",
    { lastDay: "2020-06-30", daysOver: 15, units: 1, clusters: 1 },
  ]);
});

test("a report that was returned is waited for: nothing says that all have reported", () => {
  const returned = unit("K1-02", { status: "returned", received: null });
  const clusters = [cluster("K1", { status: "on-time" })];
  expect(told(nextOfRound(round({ units: [unit("K1-01", sent), returned], clusters })))).toEqual([
    "wait-for-completed",
    { units: 1, clusters: 1 },
  ]);
  expect(
    nextOfRound(round({ units: [unit("K1-01", sent), returned, unit("K1-03", { status: "missing" })], clusters })).code,
  ).toBe("after-deadline");
});

test("guests and the exempt are nobody's to wait for", () => {
  const settled = round({
    units: [
      unit("K1-01", sent),
      unit("K1-02", { status: "missing", role: "guest" }),
      unit("K1-03", { status: "exempt" }),
    ],
    clusters: [cluster("K1", { status: "on-time" })],
  });
  expect(nextOfRound(settled).code).toBe("all-done");
});

test("then errors, then days to be confirmed, then the clusters, then nothing", () => {
  const units = [unit("K1-01", sent), unit("K1-02", { ...sent, confirmed: false })];
  const clusters = [cluster("K1", { status: "missing" }), cluster("K2", { status: "on-time" })];
  expect(told(nextOfRound(round({ units, clusters, errors: 4 })))).toEqual(["to-correct", { errors: 4 }]);
  expect(told(nextOfRound(round({ units, clusters })))).toEqual(["confirm-dates", { units: 1 }]);
  expect(told(nextOfRound(round({ units, clusters, errors: 4, toScore: { criteria: 4, units: 2 } })))).toEqual([
    "to-score",
    { criteria: 4, units: 2 },
  ]);
  expect(told(nextOfRound(round({ units, clusters, toScore: { criteria: 0, units: 0 } })))[0]).toBe("confirm-dates");
  const confirmed = [unit("K1-01", sent)];
  expect(told(nextOfRound(round({ units: confirmed, clusters })))).toEqual([
    "wait-for-clusters",
    { lastDay: "2020-07-10", daysLeft: 15, clusters: 1 },
  ]);
  expect(told(nextOfRound(round({ units: confirmed, clusters: [] })))).toEqual(["all-done", {}]);
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
  test("blank cells and errors are counted apart; the first of them is where to go", () => {
    const issues = [warned, blank, wrong, blank];
    expect(told(nextOfForm(issues))).toEqual(["unit-to-fill", { blank: 2, errors: 1 }]);
    expect(firstToMend(issues)).toEqual({ sheet: "Kết quả", cell: "H14" });
  });

  test("without errors it can be sent", () => {
    expect(told(nextOfForm([warned]))).toEqual(["unit-ready", { warnings: 1 }]);
    expect(firstToMend([{ ...warned, place: { ...warned.place, cell: "A1" } }])).toBeNull();
  });

  test("an error without a cell gives nowhere to go", () => {
    expect(firstToMend([{ ...blank, place: { ...blank.place, cell: null } }])).toBeNull();
  });
});
