import type { Criterion } from "../../../src/domain/round/scale";
import { pointsRule } from "../../../src/forms/scores/points-rules";
import { criterion } from "../../domain/round-samples";

const area = { top: 5, left: 4, bottom: 5, right: 4 };
const ruleOf = (changes: Partial<Criterion>, unitName = "UBND huyện Một") =>
  pointsRule({ unitName, criterion: criterion("T1", { name: "Phong trào", ...changes }) }, area);

test.each<[string, Partial<Criterion>, readonly [number | null, number | null], string]>([
  ["from 0 to its maximum", { kind: "direct", max: 10 }, [0, 10], "Từ 0 đến 10 điểm."],
  [
    "with its own bounds",
    { kind: "bonus-penalty", max: 0, lowest: -2.5, highest: 5 },
    [-2.5, 5],
    "Từ −2,5 đến 5 điểm.",
  ],
  [
    "a bonus without a limit",
    { kind: "bonus-penalty", max: 0, lowest: 0, highest: null },
    [0, null],
    "Từ 0 điểm trở lên.",
  ],
  [
    "a penalty without a limit",
    { kind: "bonus-penalty", max: 0, lowest: null, highest: 0 },
    [null, 0],
    "Không quá 0 điểm.",
  ],
  ["without any", { kind: "bonus-penalty", max: 0, lowest: null, highest: null }, [null, null], "Nhập số điểm."],
])("points of one line: %s", (_, changes, [minimum, maximum], asked) => {
  const rule = ruleOf(changes);
  expect(rule).toMatchObject({ area, rule: { kind: "number", minimum, maximum }, strictness: "stop" });
  expect(rule.message).toBe(`T1. Phong trào\n${asked}`);
  expect(rule.errorMessage).toBe(
    minimum === null && maximum === null
      ? "Đề nghị nhập số điểm."
      : `Đề nghị nhập số điểm: ${asked.charAt(0).toLowerCase()}${asked.slice(1)}`,
  );
});

test("names are cut to what Excel takes: 32 letters of a title, 255 of a message, the bounds whole", () => {
  const rule = ruleOf({ kind: "direct", max: 10, name: "x".repeat(300) }, "y".repeat(40));
  expect([rule.title.length, rule.message.length]).toEqual([32, 255]);
  expect(rule.message).toMatch(/x\nTừ 0 đến 10 điểm\.$/u);
});
