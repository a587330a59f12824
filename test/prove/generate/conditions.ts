import * as fc from "fast-check";
import { noList } from "../../domain/round-samples";
import type { ConditionKind, EffectKind, StatedCondition } from "../../../src/domain/round/decision-rules";
import type { Criterion } from "../../../src/domain/round/scale";
import type { Section } from "../../../src/domain/round/section";
import type { BuiltLine } from "./build-scale";

const rawCondition = fc.record({
  kind: fc.constantFrom<ConditionKind>(
    "line-at-least",
    "line-at-least",
    "total-at-least",
    "result-at-most",
    "result-at-least",
    "sent-in-time",
    "confirmed",
    "no-line-zero",
    "targets-reached",
    "targets-exceeded",
    "section-minimum",
  ),
  line: fc.nat(9),
  /** A line, its section, every line of its section, or every line of the base. */
  over: fc.constantFrom("line" as const, "section" as const, "each-of-section" as const, "each" as const),
  percent: fc.constantFrom(50, 66.67, 80, 100),
  result: fc.constantFrom(0, 1, 3, 50, 100),
  days: fc.constantFrom(0, 5, 20),
  document: fc.constantFrom("BIEU", "BC"),
  points: fc.constantFrom(0.5, 1, 2.25, 10),
  violators: fc.constantFrom<readonly number[] | null>(null, [], [0], [1, 2]),
  /** "named": none but on the lines that name it. */
  effect: fc.constantFrom<EffectKind | "named">(
    "points-off",
    "points-off",
    "points-off",
    "total-at-most",
    "zero-lines",
    "zero-sections",
    "named",
  ),
  /** Lines that name it, or to which its effect goes. */
  lines: fc.array(fc.nat(9), { minLength: 1, maxLength: 2 }),
  /** Whether lines name it, whatever else its effect is. */
  isNamed: fc.constantFrom(false, false, true),
  mostTotal: fc.constantFrom(0, 5.5, 20, 60),
  concerned: fc.constantFrom("all" as const, "all" as const, "but-first" as const, "first" as const),
  grouped: fc.constantFrom(false, false, true),
});
type RawCondition = typeof rawCondition extends fc.Arbitrary<infer T> ? T : never;

/** Conditions of every effect on points; most clusters have none. */
export const rawConditions = fc.oneof(
  { weight: 3, arbitrary: fc.array(rawCondition, { maxLength: 0 }) },
  { weight: 2, arbitrary: fc.array(rawCondition, { minLength: 1, maxLength: 4 }) },
);

type Given = {
  readonly lines: readonly BuiltLine[];
  readonly units: readonly string[];
  readonly sections: readonly Section[];
};

export function buildConditions(code: string, raw: readonly RawCondition[], given: Given): readonly StatedCondition[] {
  // The rows of a group state one effect.
  const first = raw.find(({ grouped }) => grouped);
  return raw.map((condition, index) => {
    const line = given.lines[condition.line % given.lines.length];
    // Minima of sections are asked only where there are sections.
    const kind = condition.kind === "section-minimum" && given.sections.length === 0 ? "no-line-zero" : condition.kind;
    return {
      clusters: [code],
      code: codeOf(code, index),
      name: `Điều kiện ${index + 1}`,
      kind,
      scope: kind === "section-minimum" ? sectionOf(condition, line, given) : scopeOf({ ...condition, kind }, line),
      threshold: thresholdOf({ ...condition, kind }),
      ...effectOf(condition.grouped && first !== undefined ? first : condition, given.lines),
      violators: condition.violators?.flatMap((at) => given.units[at] ?? []) ?? null,
      list: noList,
      ...concernedIn(condition, given.units),
      group: condition.grouped ? `${code} nhóm A` : null,
      cell: `B${index + 5}`,
    };
  });
}

/** The lines with the conditions that they name. */
export function naming(
  code: string,
  criteria: readonly Criterion[],
  raw: readonly RawCondition[],
): readonly Criterion[] {
  return criteria.map((criterion, at) => {
    const codes = raw.flatMap((condition, index) => {
      const first = condition.grouped ? raw.find(({ grouped }) => grouped) : condition;
      const isHere = condition.lines.some((line) => line % criteria.length === at);
      return isHere && (first?.effect === "named" || condition.isNamed) ? [codeOf(code, index)] : [];
    });
    return codes.length === 0 ? criterion : { ...criterion, conditions: codes.join("; ") };
  });
}

function codeOf(cluster: string, index: number): string {
  return `${cluster}-D${index + 1}`;
}

function effectOf(
  { effect, lines, points, mostTotal }: RawCondition,
  all: readonly BuiltLine[],
): Pick<StatedCondition, "effect" | "level"> {
  const named = lines.flatMap((line) => all[line % all.length]?.criterion ?? []);
  const sections = named.flatMap(({ section }) => section ?? []);
  if (effect === "named") return { effect: null, level: null };
  if (effect === "points-off") return { effect, level: points };
  if (effect === "total-at-most") return { effect, level: mostTotal };
  return effect === "zero-sections" && sections.length > 0
    ? { effect, level: sections.join(";") }
    : { effect: "zero-lines", level: named.map(({ code }) => code).join("; ") };
}

function concernedIn({ concerned }: RawCondition, [first = ""]: readonly string[]): Pick<StatedCondition, "concerns"> {
  if (concerned === "all") return {};
  return { concerns: concerned === "first" ? { include: [first], exclude: [] } : { include: [], exclude: [first] } };
}

/** The line's section where anything in it has a minimum; `null` = all sections. */
function sectionOf({ over }: RawCondition, line: BuiltLine | undefined, { sections }: Given): string | null {
  const section = line?.criterion.section ?? null;
  const hasMinimum = sections.some(({ path, lowest }) => lowest !== null && `${path}/`.startsWith(`${section}/`));
  return over === "line" || !hasMinimum ? null : section;
}

function scopeOf({ kind, over, document }: RawCondition, line: BuiltLine | undefined): string | null {
  if (line === undefined || kind === "total-at-least" || kind === "confirmed") return null;
  if (kind === "sent-in-time") return document;
  if (kind === "targets-reached" || kind === "targets-exceeded") return over === "line" ? line.indicator.code : null;
  if (kind !== "line-at-least" && kind !== "no-line-zero") return line.indicator.code;
  const { code, section } = line.criterion;
  if (over === "each") return "*";
  if (section === null || over === "line") return code;
  return over === "section" ? section : `${section}/*`;
}

function thresholdOf({ kind, percent, result, days }: RawCondition): number | null {
  if (kind === "confirmed" || kind === "no-line-zero" || kind === "section-minimum") return null;
  if (kind === "sent-in-time") return days;
  return kind === "result-at-least" || kind === "result-at-most" ? result : percent;
}
