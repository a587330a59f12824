import type { DocumentFacts } from "../../../../src/domain/ways/way";
import { figure } from "../../../forms/output/small-round";
import { judge } from "./judge-conditions-sample";

describe("points of a section or a line", () => {
  const section = { kind: "line-at-least", scope: "i. chuyên môn", threshold: 80 } as const;

  test("exactly at the threshold is enough, a hair below is not", () => {
    expect(judge(section)).toMatchObject({ met: "yes" });
    expect(judge(section, { points: [47.99, 16, 18, 0] })).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (63,99/80 điểm, bằng 79,9875%, tối thiểu 80%).",
    });
  });

  test("pending points are never enough, and never too few; lines left out count on neither side", () => {
    expect(judge(section, { points: [null, 16, 18, 0] })).toMatchObject({
      met: "unknown",
      words: "DK1. Điều kiện: chưa xét được (chưa đủ điểm).",
    });
    expect(judge(section, { points: ["–", 16, 18, 0] })).toMatchObject({ met: "yes" });
    expect(judge(section, { points: ["–", "–", 18, 0] }).findings).toEqual([]);
    expect(judge({ ...section, scope: "TC3", threshold: 90.01 })).toMatchObject({ met: "no" });
  });

  test("the total against what the cluster declared", () => {
    expect(judge({ kind: "total-at-least", threshold: 82 })).toMatchObject({ met: "yes" });
    expect(judge({ kind: "total-at-least", threshold: 82.01 })).toMatchObject({ met: "no" });
    expect(judge({ kind: "total-at-least", threshold: 50 }, { points: [48, 16, 18, null] })).toMatchObject({
      met: "unknown",
    });
  });
});

describe("results", () => {
  const atMost = { kind: "result-at-most", scope: "G07", threshold: 0 } as const;
  const result = (value: number | string | null) => ({ figures: [figure("C01-01", "G07", { result: value })] });

  test("at most and at least, both inclusive; words and blanks tell nothing", () => {
    expect(judge(atMost, result(0)).met).toBe("yes");
    expect(judge(atMost, result(1))).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (G07 là 1, không được quá 0).",
    });
    expect(judge({ ...atMost, kind: "result-at-least", threshold: 2 }, result(2)).met).toBe("yes");
    expect([judge(atMost, result("một")).met, judge(atMost, result(null)).met, judge(atMost).met]).toEqual([
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  test("an indicator that doesn't concern the unit says nothing of it", () => {
    expect(judge({ ...atMost, scope: "G08" }).findings).toEqual([]);
  });
});

describe("sending", () => {
  const report = (status: DocumentFacts["status"], daysLate: number | null = null, confirmed = true) => ({
    report: { status, daysLate, confirmed },
  });

  test("missing is a fact only after the deadline; what was sent back waits", () => {
    expect(
      (["on-time", "late", "missing", "not-due", "returned", "exempt"] as const).map(
        (status) => judge({ kind: "sent" }, report(status, 3)).met,
      ),
    ).toEqual(["yes", "yes", "no", "unknown", "unknown", "yes"]);
  });

  test("late counts only once the day of receipt is confirmed, beyond the days let pass", () => {
    expect(judge({ kind: "sent-in-time" }, report("late", 3))).toMatchObject({
      met: "no",
      words: "DK1. Điều kiện: không đạt (báo cáo: chậm 3 ngày).",
    });
    expect(judge({ kind: "sent-in-time" }, report("late", 3, false)).met).toBe("unknown");
    expect(judge({ kind: "sent-in-time", threshold: 3 }, report("late", 3)).met).toBe("yes");
  });

  test("a document of its own stands for itself", () => {
    expect(
      judge(
        { kind: "sent", scope: "DC" },
        { documents: { DC: { status: "missing", daysLate: null, confirmed: true } } },
      ).met,
    ).toBe("no");
    // Of a cluster's document it is only known that it came.
    const there = { DC: { status: "on-time", daysLate: null, confirmed: true } } as const;
    expect(judge({ kind: "sent-in-time", scope: "DC" }, { documents: there }).met).toBe("yes");
    expect(judge({ kind: "sent-in-time", scope: "C-TD" }).issues).toEqual([
      expect.objectContaining({ code: "unknown-code" }),
    ]);
  });
});

test("what an authority confirms: blank is not yet, Không is nobody, a cluster is all its units", () => {
  const confirmed = (violators: readonly string[] | null) => judge({ kind: "confirmed", violators }).met;
  expect([confirmed(null), confirmed([]), confirmed(["C01-02"]), confirmed(["C01-01"]), confirmed(["C01"])]).toEqual([
    "unknown",
    "yes",
    "yes",
    "no",
    "no",
  ]);
});
