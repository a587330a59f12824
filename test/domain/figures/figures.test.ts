import type { Entry } from "../../../src/domain/basics/entry";
import { figuresOf, type Report } from "../../../src/domain/figures/figures";
import type { AdjustmentVersion } from "../../../src/domain/figures/adjustment-register";
import type { Submission } from "../../../src/domain/submissions/submission";
import { boardOf, entry, indicator, mark, submission, unitOf } from "../round-samples";
import { resultRow, targetRow } from "../row-samples";

const board = boardOf({
  indicators: [indicator("KT01"), indicator("KT02", { scope: { include: [], exclude: ["C01-02"] } })],
});

function report(
  unit: string,
  changes: Partial<Submission> = {},
  adjustments: readonly AdjustmentVersion[] = [],
): Report {
  return { unit: unitOf(unit), submission: submission(unit, changes), adjustments };
}

const version: AdjustmentVersion = {
  unit: "C01-01",
  indicator: "KT01",
  version: 1,
  from: 100,
  to: 80,
  inForce: true,
  reason: null,
  document: null,
  note: null,
  opinion: null,
  clusterOpinion: "agree",
  councilOpinion: "partly",
  source: { file: "C01-01.xlsx", sheet: "Điều chỉnh", cell: "F9" },
  applied: 90,
};

test("a figure with everything beside it", () => {
  const given = report(
    "C01-01",
    {
      sheets: { "Kết quả": "Ket qua" },
      targets: [targetRow("KT01", { target: { ...entry(100, "G9"), raw: "100" }, previousYear: entry(95) })],
      results: [resultRow("KT01", { result: { ...entry(45, "H9"), raw: "45,0" }, samePeriod: entry(40) })],
    },
    [
      version,
      {
        ...version,
        version: 2,
        from: 90,
        to: 70,
        inForce: false,
        applied: 70,
        source: { ...version.source, file: "lan-2.xlsx" },
      },
    ],
  );
  expect(figuresOf(board, [given])[0]).toEqual({
    unit: "C01-01",
    indicator: "KT01",
    name: "Chỉ tiêu KT01",
    measure: "tỷ đồng",
    target: 100,
    targetState: "value",
    adjustedTarget: 70,
    inForce: 90,
    targetVersion: 1,
    result: 45,
    resultState: "value",
    pctOfTarget: 50,
    printedPercent: 50,
    benchmark: 45,
    samePeriod: 40,
    previousYear: 95,
    rawTarget: "100",
    rawResult: "45,0",
    source: { file: "C01-01.xlsx", sheet: "Ket qua", cell: "H9" },
    targetSource: { file: "C01-01.xlsx", sheet: "Chỉ tiêu", cell: "G9" },
    adjustedSource: { file: "lan-2.xlsx", sheet: "Điều chỉnh", cell: "F9" },
  });
});

test("what a submission leaves out stays as blank, without a source", () => {
  expect(figuresOf(board, [report("C01-02")])).toMatchObject([
    {
      indicator: "KT01",
      target: null,
      targetState: "blank",
      inForce: null,
      resultState: "blank",
      pctOfTarget: null,
      benchmark: null,
      source: null,
      targetSource: null,
    },
  ]);
});

test("blank, 0, KAD, KG and unreadable stay five things", () => {
  const typed: readonly Entry[] = [
    entry<number>(null),
    entry(0),
    mark("not-applicable"),
    mark("not-assigned"),
    mark("invalid"),
  ];
  const results = typed.map((result) => {
    const [figure] = figuresOf(board, [
      report("C01-01", {
        targets: [targetRow("KT01", { target: entry(5) })],
        results: [resultRow("KT01", { result })],
      }),
    ]);
    return [figure?.result, figure?.resultState, figure?.pctOfTarget];
  });
  expect(results).toEqual([
    [null, "blank", null],
    [0, "value", 0],
    [null, "not-applicable", null],
    [null, "not-assigned", null],
    [null, "invalid", null],
  ]);
});

test("units as given, each with what concerns it, then its own begun rows", () => {
  const own = {
    targets: [
      targetRow("R02", { name: entry("Trồng rừng"), measure: entry("ha"), target: entry(20) }),
      targetRow("R01"),
      targetRow("R03"),
    ],
    results: [resultRow("R03", { result: entry(3) }), resultRow("R02", { result: entry(5) }), resultRow("R01")],
  };
  const figures = figuresOf(board, [report("C01-02", own), report("C01-01")]);
  expect(
    figures.map(({ unit, indicator: code, name, measure, pctOfTarget, benchmark }) => [
      unit,
      code,
      name,
      measure,
      pctOfTarget,
      benchmark,
    ]),
  ).toEqual([
    ["C01-02", "KT01", "Chỉ tiêu KT01", "tỷ đồng", null, null],
    ["C01-02", "R02", "Trồng rừng", "ha", 25, 20],
    ["C01-02", "R03", "", null, null, null],
    ["C01-01", "KT01", "Chỉ tiêu KT01", "tỷ đồng", null, null],
    ["C01-01", "KT02", "Chỉ tiêu KT02", "tỷ đồng", null, null],
  ]);
});

test("the plan for six months: the Board's own before the copy in the unit's file", () => {
  const given = report("C01-01", {
    targets: [targetRow("KT01", { target: entry(100), halfYearPlan: entry(60) })],
    results: [resultRow("KT01", { halfYearPlan: entry(61) })],
  });
  const assigned = {
    unit: "C01-01",
    code: "KT01",
    previousYear: null,
    samePeriod: null,
    plan: null,
    target: 120,
    halfYearPlan: 40,
    basis: null,
  };
  expect(figuresOf({ ...board, assignedTargets: [assigned] }, [given])[0]).toMatchObject({
    target: 100,
    benchmark: 40,
  });
  expect(figuresOf(board, [given])[0]?.benchmark).toBe(60);
});
