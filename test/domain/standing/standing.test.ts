import fc from "fast-check";
import { clusterStanding, requiredCellPercent } from "../../../src/domain/standing/cluster-standing";
import type { RoundDay } from "../../../src/domain/round/round";
import { unitStanding } from "../../../src/domain/standing/unit-standing";
import { nowhere, type Issue } from "../../../src/domain/issue";
import { receiptsOf } from "../../../src/domain/submissions/receipts";
import type { Receipt } from "../../../src/domain/round/receipt";
import type { ClusterStanding, UnitStanding } from "../../../src/domain/standing/standing";
import type { Membership } from "../../../src/domain/round/roster";
import type { Submission } from "../../../src/domain/submissions/submission";
import { boardOf, cluster, entry, fileFacts, indicator, mark, receipt, submission, unitOf } from "../round-samples";
import { resultRow, targetRow } from "../row-samples";

const asOf = "2020-07-15";
const full = submission("C01-01", {
  file: fileFacts("C01-01.xlsx", { receivedOption: "2020-07-03" }),
  targets: [targetRow("KT01", { target: entry(100) })],
  results: [resultRow("KT01", { result: entry(60) })],
});

type Given = {
  readonly sent?: Submission | "broken";
  readonly rows?: readonly Receipt[];
  readonly unit?: Partial<Membership>;
  readonly issues?: readonly Issue[];
};

function stand({ sent, rows = [], unit: changes = {}, issues = [] }: Given): {
  standing: UnitStanding;
  issues: readonly Issue[];
} {
  const board = boardOf({ indicators: [indicator("KT01")], receipts: rows });
  const file =
    sent === undefined || sent === "broken" ? fileFacts("C01-01.xlsx", { receivedOption: "2020-07-03" }) : sent.file;
  const files = sent === undefined ? [] : [{ sender: "C01-01", file, content: sent === "broken" ? null : sent }];
  const receipts = receiptsOf({
    sender: "C01-01",
    level: "unit",
    place: { unit: "C01-01", cluster: "C01" },
    files,
    board,
    asOf,
  });
  return unitStanding({ board, asOf }, unitOf("C01-01", changes), { receipts, issues });
}

test("a full report on time", () => {
  expect(stand({ sent: full })).toEqual({
    standing: {
      code: "C01-01",
      name: "Đơn vị C01-01",
      cluster: "C01",
      role: "member",
      received: "2020-07-03",
      receivedSource: "option",
      confirmed: true,
      version: 1,
      structure: "ok",
      requiredCells: 8,
      filledCells: 8,
      status: "on-time",
      daysLate: 0,
      workingDaysLate: 0,
      extendedTo: null,
      reviewHeld: "2020-06-26",
      reviewStatus: "on-time",
      complete: true,
      documents: { BC: "missing", BIEU: "present", DC: "none" },
    },
    issues: [],
  });
});

test("a unit that sent nothing has its required cells, none filled", () => {
  expect(stand({}).standing).toMatchObject({
    received: null,
    structure: null,
    requiredCells: 7,
    filledCells: 0,
    status: "missing",
    complete: false,
    reviewStatus: "unknown",
  });
  expect(stand({}).issues).toEqual([]);
});

test("an unreadable file counts for the day alone", () => {
  expect(stand({ sent: "broken" }).standing).toMatchObject({
    received: "2020-07-03",
    status: "on-time",
    structure: "unreadable",
    version: null,
    filledCells: 0,
    complete: false,
  });
});

test("a paper without data is on time and not complete", () => {
  expect(stand({ rows: [receipt("C01-01", { document: "BC", arrivedOn: "2020-07-01" })] }).standing).toMatchObject({
    received: "2020-07-01",
    receivedSource: "ledger",
    status: "on-time",
    structure: null,
    complete: false,
    documents: { BC: "present", BIEU: "missing" },
  });
});

test("an extension moves the last day, an exemption leaves the facts", () => {
  const late = { ...full, file: fileFacts("C01-01.xlsx", { receivedOption: "2020-07-08" }) };
  expect(stand({ sent: late }).standing).toMatchObject({
    status: "late",
    daysLate: 3,
    workingDaysLate: 3,
    complete: true,
  });
  expect(stand({ sent: late, unit: { extendedTo: "2020-07-08" } }).standing).toMatchObject({
    status: "on-time",
    extendedTo: "2020-07-08",
  });
  expect(stand({ sent: late, unit: { exemptReason: "Mới thành lập" } }).standing).toMatchObject({
    status: "exempt",
    daysLate: null,
    received: "2020-07-08",
  });
});

describe("what keeps a report from being complete", () => {
  const error = (unit: string): Issue => ({
    code: "own-score",
    params: { criterion: "TC1" },
    place: { ...nowhere, unit },
  });
  const warning: Issue = { code: "structure-changed", params: {}, place: { ...nowhere, unit: "C01-01" } };

  test.each<[string, Given, boolean]>([
    ["a blank cell", { sent: { ...full, results: [] } }, false],
    [
      "an unreadable cell, by its error",
      { sent: { ...full, issues: [error("C01-01")], results: [resultRow("KT01", { result: mark("invalid") })] } },
      false,
    ],
    ["an error found elsewhere", { sent: full, issues: [error("C01-01")] }, false],
    ["an error of another unit doesn't", { sent: full, issues: [error("C01-02")] }, true],
    ["a warning doesn't", { sent: { ...full, issues: [warning], structure: "changed" } }, true],
  ])("%s", (_, given, complete) => {
    expect(stand(given).standing.complete).toBe(complete);
  });
});

const base = stand({}).standing;
const sending = { received: "2020-07-12", returned: false, reviewHeld: "2020-07-04", documents: {} };
const round: RoundDay = { board: boardOf(), asOf };

function add(...units: readonly UnitStanding[]): ClusterStanding {
  return clusterStanding(round, cluster("C01"), { units, sending });
}

test("a cluster adds its expected units up", () => {
  const units: readonly UnitStanding[] = [
    { ...base, status: "on-time", received: "2020-07-01", complete: true, requiredCells: 7, filledCells: 7 },
    { ...base, status: "late", received: "2020-07-09", filledCells: 3 },
    { ...base, status: "missing" },
    { ...base, status: "exempt", received: "2020-07-01", filledCells: 7, complete: true },
    { ...base, status: "on-time", role: "guest", received: "2020-07-01", filledCells: 7 },
    { ...base, status: "on-time", cluster: "C02", received: "2020-07-01" },
  ];
  expect(add(...units)).toMatchObject({
    expected: 3,
    received: 2,
    onTime: 1,
    late: 1,
    missing: 1,
    notDue: 0,
    returned: 0,
    complete: 1,
    requiredCellPct: 47.6,
  });
  expect(add()).toMatchObject({
    expected: 0,
    requiredCellPct: null,
    status: "late",
    daysLate: 2,
    reviewHeld: "2020-07-04",
  });
});

test("every expected unit has one status", () => {
  const units = fc.array(
    fc.record({
      ...Object.fromEntries(Object.entries(base).map(([key, value]) => [key, fc.constant(value)])),
      status: fc.constantFrom("on-time", "late", "missing", "not-due", "returned", "exempt"),
      role: fc.constantFrom("leader", "member", "guest"),
    }) as fc.Arbitrary<UnitStanding>,
  );
  fc.assert(
    fc.property(units, (list) => {
      const { expected, onTime, late, missing, notDue, returned } = add(...list);
      expect(onTime + late + missing + notDue + returned).toBe(expected);
      expect(expected).toBe(list.filter((unit) => unit.role !== "guest" && unit.status !== "exempt").length);
    }),
  );
});

test.each([
  [1, 3, 33.3],
  [2, 3, 66.7],
  [17, 16000, 0.1],
  [3, 6000, 0.1],
  [1, 2000, 0.1],
  [0, 5, 0],
  [0, 0, null],
])("%i of %i cells", (filledCells, requiredCells, percent) => {
  expect(requiredCellPercent([{ filledCells, requiredCells }])).toBe(percent);
});
