import * as fc from "fast-check";
import { noList } from "../../domain/round-samples";
import type { StatedCondition } from "../../../src/domain/round/decision-rules";
import type { BuiltLine } from "./build-scale";

const rawCondition = fc.record({
  kind: fc.constantFrom<NonNullable<StatedCondition["kind"]>>(
    "line-at-least",
    "total-at-least",
    "result-at-most",
    "result-at-least",
    "sent-in-time",
    "confirmed",
  ),
  line: fc.nat(9),
  bySection: fc.boolean(),
  percent: fc.constantFrom(50, 66.67, 80, 100),
  result: fc.constantFrom(0, 1, 3, 50, 100),
  days: fc.constantFrom(0, 5, 20),
  document: fc.constantFrom("BIEU", "BC"),
  points: fc.constantFrom(0.5, 1, 2.25, 10),
  violators: fc.constantFrom<readonly number[] | null>(null, [], [0], [1, 2]),
});
type RawCondition = typeof rawCondition extends fc.Arbitrary<infer T> ? T : never;

/** Conditions that take points off where they are not fulfilled; most clusters have none. */
export const rawConditions = fc.oneof(
  { weight: 3, arbitrary: fc.array(rawCondition, { maxLength: 0 }) },
  { weight: 1, arbitrary: fc.array(rawCondition, { minLength: 1, maxLength: 3 }) },
);

export function buildConditions(
  code: string,
  raw: readonly RawCondition[],
  given: { readonly lines: readonly BuiltLine[]; readonly units: readonly string[] },
): readonly StatedCondition[] {
  return raw.map((condition, index) => {
    const line = given.lines[condition.line % given.lines.length];
    return {
      clusters: [code],
      code: `${code}-D${index + 1}`,
      name: `Điều kiện ${index + 1}`,
      kind: condition.kind,
      scope: scopeOf(condition, line),
      threshold: thresholdOf(condition),
      effect: "points-off",
      level: condition.points,
      violators: condition.violators?.flatMap((at) => given.units[at] ?? []) ?? null,
      list: noList,
      cell: `B${index + 5}`,
    };
  });
}

function scopeOf({ kind, bySection, document }: RawCondition, line: BuiltLine | undefined): string | null {
  if (line === undefined || kind === "total-at-least" || kind === "confirmed") return null;
  if (kind === "sent-in-time") return document;
  if (kind !== "line-at-least") return line.indicator.code;
  return bySection ? (line.criterion.section ?? line.criterion.code) : line.criterion.code;
}

function thresholdOf({ kind, percent, result, days }: RawCondition): number | null {
  if (kind === "confirmed") return null;
  if (kind === "sent-in-time") return days;
  return kind === "line-at-least" || kind === "total-at-least" ? percent : result;
}
