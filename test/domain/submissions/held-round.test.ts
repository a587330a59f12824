import { holdsWork, roundChange, storedOfCorrectedRound } from "../../../src/domain/submissions/held-round";
import type { Board } from "../../../src/domain/round/board";
import type { PeriodKind } from "../../../src/domain/round/period";
import type { EnteredScore } from "../../../src/domain/round/scale";
import type { Stored } from "../../../src/domain/submissions/stored";
import { boardOf, fileFacts, period, receipt, submission } from "../round-samples";

const nothing: Stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
const sent: Stored = { ...nothing, submissions: [{ submission: submission("C01-01"), checkNumbers: {} }] };
const empty: Board = { ...boardOf(), receipts: [], opinions: [], scores: [], nominations: [] };
const score = (points: number | null): EnteredScore => ({
  unit: "C01-01",
  criterion: "TC01",
  stage: "board",
  points,
  notApplicable: false,
  explanation: null,
  scorer: null,
  date: null,
  cell: "D5",
  file: null,
});

describe("a workbook belongs to one round (rounds.md)", () => {
  test.each<[string, Partial<Board>, Stored, boolean]>([
    ["nothing", {}, nothing, false],
    ["a row of points that is blank still", { scores: [score(null)] }, nothing, false],
    ["points, 0 too", { scores: [score(0)] }, nothing, true],
    ["a row of the register", { receipts: [receipt("C01-01")] }, nothing, true],
    ["a report that was read", {}, sent, true],
    [
      "a file that waits",
      {},
      {
        ...nothing,
        waiting: [
          {
            file: fileFacts("x"),
            verdict: "unrecognised",
            unit: null,
            cluster: null,
            reason: { code: "wrong-kind", params: {} },
            issues: [],
          },
        ],
      },
      true,
    ],
  ])("holds work: %s", (_, changes, stored, expected) => {
    const held = { ...empty, ...changes };
    expect(holdsWork({ board: held, stored })).toBe(expected);
    const changed = roundChange({ year: period.year - 1, kind: "year" }, { board: held, stored });
    expect(changed === null).toBe(!expected);
  });

  test.each<[number, PeriodKind, boolean]>([
    [2020, "h1", false],
    [2020, "year", true],
    [2019, "h1", true],
    [2021, "year", true],
  ])("marked %s %s beside %s", (year, kind, differs) => {
    const found = roundChange({ year, kind }, { board: empty, stored: sent });
    expect(found).toEqual(differs ? { held: { year, kind }, stated: { year: 2020, kind: "h1" } } : null);
  });

  test("where no round is marked nothing can be told", () => {
    expect(roundChange(null, { board: empty, stored: sent })).toBeNull();
  });

  test("corrected: what was read waits with the reason and counts nowhere; nothing is lost", () => {
    const unreadable = [{ unit: "C01-02", file: fileFacts("b"), reason: "corrupt", detail: "" }] as const;
    const change = { held: { year: 2019, kind: "h1" }, stated: { year: 2020, kind: "h1" } } as const;
    const corrected = storedOfCorrectedRound({ ...sent, unreadable }, change);
    expect(corrected).toMatchObject({ submissions: [], clusterSubmissions: [], unreadable });
    expect(corrected.waiting).toMatchObject([
      {
        verdict: "unrecognised",
        unit: "C01-01",
        reason: { code: "wrong-year", params: { found: "2019", expected: "2020" } },
        issues: [{ code: "file-unrecognised" }],
      },
    ]);
    const otherKind = storedOfCorrectedRound(sent, { ...change, held: { year: 2020, kind: "year" } });
    expect(otherKind.waiting?.[0]?.reason).toEqual({
      code: "wrong-period",
      params: { found: "Cả năm", expected: "6 tháng đầu năm" },
    });
  });
});
