import type { StatedCondition } from "../../../../src/domain/round/decision-rules";
import { figure } from "../../../forms/output/small-round";
import { indicator } from "../../round-samples";
import { selfRow } from "../scoring-cases";
import { targetsVerdict } from "../../../../src/domain/scoring/conditions/judge-targets";
import { unitOf } from "../../round-samples";
import { judge, onTime } from "./judge-conditions-sample";

describe("points of every line for itself", () => {
  const noZero = { kind: "no-line-zero" } as const;

  test("one line of 0 points is enough to fail, whatever others wait for; a line left out doesn't count", () => {
    expect(judge(noZero).met).toBe("yes");
    expect(judge(noZero, { points: [null, 0, 18, 0] })).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (1/3 tiêu chí 0 điểm: TC2).",
    });
    expect(judge(noZero, { points: [null, 16, 18, 0] }).met).toBe("unknown");
    expect(judge(noZero, { points: ["–", 16, 18, 0] }).met).toBe("yes");
    expect(judge({ ...noZero, scope: "I. Chuyên môn/*" }, { points: [48, 16, 0, 0] }).met).toBe("yes");
  });

  test("`*` and a section with /* ask every line for its share of Điểm chuẩn", () => {
    const each = { kind: "line-at-least", threshold: 80 } as const;
    expect(judge({ ...each, scope: "*" }).met).toBe("yes");
    expect(judge({ ...each, scope: "*" }, { points: [60, 15.99, 20, 0] })).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (1/3 tiêu chí dưới 80% điểm chuẩn: TC2).",
    });
    expect(judge({ ...each, scope: "I. Chuyên môn" }, { points: [60, 15.99, 20, 0] }).met).toBe("yes");
    expect(judge({ ...each, scope: "II. Phong trào/*" }, { points: [0, 0, 16, 0] }).met).toBe("yes");
  });
});

describe("targets", () => {
  const more = indicator("A1", { section: "A", maximum: 100 });
  const less = indicator("A2", { section: "A/1", evaluation: "lower", minimum: 0 });
  const words = indicator("A3", { section: "A", evaluation: "pass-fail" });
  const count = indicator("A4", { section: "A", hasTarget: false });
  const other = indicator("B1", { section: "B" });
  type Result = number | string | null;
  const verdict = (
    kind: "targets-reached" | "targets-exceeded",
    results: Readonly<Record<string, readonly [target: Result, result: Result]>>,
    { scope = ["A"], percent = 100 }: { readonly scope?: readonly string[] | null; readonly percent?: number } = {},
  ) => {
    const figures = Object.entries(results).map(([code, [target, result]]) =>
      figure("C01-01", code, {
        inForce: target,
        benchmark: typeof target === "number" ? target : null,
        result,
        resultState: result === null ? "blank" : result === "KAD" ? "not-applicable" : "value",
      }),
    );
    return targetsVerdict(
      { kind, scope, percent },
      { unit: unitOf("C01-01"), figures, indicators: [more, less, words, count, other] },
    );
  };

  test("reached and exceeded; at the natural bound reached is exceeded", () => {
    const all = { A1: [100, 100], A2: [0, 0], A3: ["Đạt", "Hoàn thành"], A4: [null, 3], B1: [10, 1] } as const;
    expect(verdict("targets-exceeded", all)).toMatchObject({ met: "yes", facts: { all: 3, fulfilled: 3 } });
    const same = { ...all, A1: [50, 50] } as const;
    expect(verdict("targets-reached", same)?.met).toBe("yes");
    expect(verdict("targets-exceeded", same)).toMatchObject({ met: "no", facts: { short: ["A1"] } });
    expect(verdict("targets-reached", { ...all, A2: [2, 3] })?.met).toBe("no");
    expect(verdict("targets-reached", all, { scope: null })).toMatchObject({ met: "no", facts: { short: ["B1"] } });
  });

  test("KAD and blank targets are out; without a result it is unknown, unless that changes nothing", () => {
    expect(verdict("targets-reached", { A1: [5, "KAD"], A2: [2, 1] })).toMatchObject({ met: "yes", facts: { all: 1 } });
    expect(verdict("targets-reached", { A1: [null, 5] })).toBeNull();
    expect(verdict("targets-reached", { A1: [5, null], A2: [2, 1] })).toMatchObject({
      met: "unknown",
      facts: { open: ["A1"] },
    });
    expect(verdict("targets-reached", { A1: [5, null], A2: [2, 3] })?.met).toBe("no");
    expect(verdict("targets-reached", { A1: [5, null], A2: [2, 1] }, { percent: 50 })?.met).toBe("yes");
  });
});

test("Có tự chấm điểm: at least one line, where the form asks for it", () => {
  const asked = { kind: "self-scored" } as const satisfies Partial<StatedCondition>;
  const own = (points: number | null) => ({ rows: [selfRow("TC1", points)], file: "C01-01.xlsx", sheet: "Tự chấm" });
  expect(judge(asked).findings).toEqual([]);
  expect(judge(asked, { asksSelfScores: true, self: own(0) })).toMatchObject({
    met: "yes",
    words: "DK1. Điều kiện: đạt (đã tự chấm 1 tiêu chí).",
  });
  expect(judge(asked, { asksSelfScores: true, self: own(null) }).met).toBe("no");
  expect(judge(asked, { asksSelfScores: true }).met).toBe("unknown");
  expect(judge(asked, { asksSelfScores: true, report: { ...onTime, status: "missing" } }).met).toBe("no");
});

describe("Mục tối thiểu theo Mục điểm", () => {
  const row = (path: string, lowest: number | null) => ({
    cluster: "C01",
    path,
    name: null,
    max: null,
    lowest,
    cell: "B4",
  });
  const sections = [row("I. Chuyên môn", 60), row("II. Phong trào", 16), row("III. Thưởng, trừ", null)];
  const asked = { kind: "section-minimum" } as const;

  test("every section that has one is asked; a line that is pending leaves it open, unless another falls short", () => {
    expect(judge(asked, {}, {}, sections)).toMatchObject({
      met: "yes",
      words: "DK1. Điều kiện: đạt (2 mục đều đủ điểm tối thiểu).",
    });
    expect(judge(asked, { points: [40, 16, 18, 0] }, {}, sections)).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (mục I. Chuyên môn 56 điểm, tối thiểu 60).",
    });
    expect(judge(asked, { points: [null, 16, 18, 0] }, {}, sections).met).toBe("unknown");
    expect(judge(asked, { points: [null, 16, 15, 0] }, {}, sections).met).toBe("no");
    expect(judge({ ...asked, scope: "II. Phong trào" }, { points: [0, 0, 18, 0] }, {}, sections).met).toBe("yes");
  });

  test("a section without a Điểm tối thiểu can't be asked", () => {
    expect(judge({ ...asked, scope: "III. Thưởng, trừ" }, {}, {}, sections).issues[0]?.code).toBe("unknown-code");
    expect(judge(asked).issues[0]?.code).toBe("rule-incomplete");
  });
});
