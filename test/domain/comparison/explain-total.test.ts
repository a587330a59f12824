import { explainTotal, type TotalCase } from "../../../src/domain/comparison/explain-total";
import { criterion } from "../round-samples";
import type { Total } from "../../../src/domain/scoring/score";

/** Points on T1, T2 …; "–" = does not apply, `null` = pending. */
function held(points: readonly (number | "–" | null)[], changes: Partial<Total> = {}): Total {
  const lines = points.map((value, index) => ({
    criterion: `T${index + 1}`,
    stage: "auto" as const,
    points: typeof value === "number" ? value : null,
    notApplicable: value === "–",
  }));
  const sum = points.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);
  const pending = points.includes(null);
  const total = { base: sum, rescaled: null, bonus: 0, penalty: 0, deducted: 0, total: pending ? null : sum, pending };
  return { unit: "C01-01", cluster: "C01", lines, ...total, ...changes };
}

/** T9 is a penalty: its points are positive and taken off. */
const scale = ["T1", "T2", "T3", "T9"].map((code) => criterion(code, code === "T9" ? { countsToward: "penalty" } : {}));

const noCaps = { bonusCap: null, penaltyCap: null, totalCap: null, totalFloor: null };

/** The reasons, short: a line as "T1 3→5 cause", else its kind with its points or criteria. */
function reasons(
  stated: number | null,
  theirs: Readonly<Record<string, number | null>>,
  own: Total,
  cluster: TotalCase["cluster"] = noCaps,
): readonly string[] {
  const lines = new Map(Object.entries(theirs));
  const causeOf = () => ({ kind: "unknown" }) as const;
  return explainTotal({ stated, held: own, lines, cluster, causeOf, scale }).map((reason) => {
    if (reason.kind === "line") return `${reason.line.criterion} ${reason.line.stated}→${reason.line.held}`;
    if ("points" in reason) return `${reason.kind} ${reason.points}`;
    return "criteria" in reason ? `${reason.kind} ${reason.criteria.join(" ")}` : reason.kind;
  });
}

describe("why a cluster's total is another than the Board's", () => {
  test("the same total needs no reason, whatever the lines say; nor do the program's own last digits", () => {
    expect(reasons(8, { T1: 3, T2: 5 }, held([5, 3]))).toEqual([]);
    expect(reasons(0.1 + 0.2, { T1: 9 }, held([0.3]))).toEqual([]);
    expect(reasons(0.30000001, { T1: 0.30000001 }, held([0.3]))).toEqual(["T1 0.30000001→0.3"]);
  });

  test("each line that differs, also where only one of the two has it or it does not apply", () => {
    expect(reasons(8, { T1: 3, T2: 5, T9: 0 }, held([4, 5, 2]))).toEqual(["T1 3→4", "T9 0→null", "T3 null→2"].sort());
    expect(reasons(8, { T1: 3, T2: 5 }, held([3, "–"]))).toEqual(["T2 5→null"]);
    expect(reasons(3, { T1: 3, T2: null }, held([3, 5]))).toEqual(["T2 null→5"]);
  });

  test("no points line by line, or no total at all", () => {
    expect(reasons(7, {}, held([5]))).toEqual(["without-lines"]);
    expect(reasons(null, {}, held([5]))).toEqual(["not-stated"]);
    expect(reasons(null, { T1: 3, T2: null }, held([5, 5]))).toEqual(["T1 3→5", "not-stated"]);
  });

  test("lines that still wait at the Board are named once, not as differences", () => {
    expect(reasons(9, { T1: 3, T2: 6 }, held([4, null]))).toEqual(["T1 3→4", "pending T2"]);
    expect(reasons(9, { T1: 4, T2: 5 }, held([4, null, "–"]))).toEqual(["pending T2"]);
  });

  describe("what the lines leave over", () => {
    const same = { T1: 5, T2: 3 };
    const own = (changes: Partial<Total>) => held([5, 3], changes);
    test.each([
      ["what conditions take off, to the point", { total: 6, deducted: -2 }, noCaps, ["conditions -2"]],
      ["not what they don't come to", { total: 6, deducted: -1 }, noCaps, ["unexplained -2"]],
      ["rescaling, where anything was", { total: 10, rescaled: 10 }, noCaps, ["rescaled 2"]],
      ["a cap, where there is one", { total: 7 }, { ...noCaps, totalCap: 7 }, ["caps -1"]],
      ["a cap of penalties", { total: 7 }, { ...noCaps, penaltyCap: 0 }, ["caps -1"]],
      ["nothing that is known", { total: 7 }, noCaps, ["unexplained -1"]],
    ] as const)("%s", (_, changes, cluster, told) => {
      expect(reasons(8, same, own(changes), cluster)).toEqual(told);
    });

    test("a penalty line explains the total by what it takes off", () => {
      const own = held([5], { total: 2, penalty: -3 });
      const lines = [...own.lines, { ...own.lines[0]!, criterion: "T9", points: 3 }];
      expect(reasons(4, { T1: 5, T9: 1 }, { ...own, lines })).toEqual(["T9 1→3"]);
    });

    test("exact, beside the lines", () => {
      expect(reasons(0.3, { T1: 0.1, T2: 0.2 }, held([0.3, 0.2], { total: 0.6 }))).toEqual([
        "T1 0.1→0.3",
        "unexplained 0.1",
      ]);
      expect(reasons(0.3, { T1: 0.1, T2: 0.2 }, held([0.3, 0.2]))).toEqual(["T1 0.1→0.3"]);
    });
  });
});
