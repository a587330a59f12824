import type { Criterion } from "../round/scale";
import type { CriterionNumber } from "../ways/way";
import { numbersOf, sourceOf, type CountedLine, type ScoredLine } from "../ways/ways";

/** Why a number of a line can't be written. */
export type NumberFault = "needed" | "negative" | "not-above-zero";

/**
 * What is wrong with a number that a person states for a line of the scale (contract §4, Scoring); `null` = nothing.
 * Điểm chuẩn is never blank; it and percentages are never negative, a step is above 0. Others may be blank or negative.
 */
export function numberFault(key: CriterionNumber, value: number | null): NumberFault | null {
  if (value === null) return key === "max" ? "needed" : null;
  if ((key === "max" || key === "minimumPercent") && value < 0) return "negative";
  return key === "step" && value <= 0 ? "not-above-zero" : null;
}

/** What is wrong with the code of a line; `null` = nothing. A line that is there keeps its code. */
export function codeFault(
  code: string,
  { isNew, taken }: { readonly isNew: boolean; readonly taken: ReadonlySet<string> },
): "required" | "taken" | null {
  if (code === "") return "required";
  return isNew && taken.has(code) ? "taken" : null;
}

/**
 * How a line is scored, as it is written: a source that the method doesn't read is left out, unless the line was
 * already written like that (`seen`; `null` = a new line).
 */
export function withReadSources({ kind, indicator, document }: ScoredLine, seen: ScoredLine | null): ScoredLine {
  const stays = seen?.kind === kind;
  const source = sourceOf(kind);
  return {
    kind,
    indicator: source === "indicator" || stays ? indicator : null,
    document: source === "document" || stays ? document : null,
  };
}

export type LineNumbers = Pick<Criterion, CriterionNumber>;

/**
 * All numbers of a line, those that its method uses as stated, the others as they were. A line outside the base has no
 * Điểm chuẩn (0): one that comes from inside it leaves its own behind.
 */
export function numbersOfLine(
  line: ScoredLine & CountedLine,
  stated: (key: CriterionNumber) => number | null,
  seen: (ScoredLine & LineNumbers) | null,
): LineNumbers {
  const asked = new Set(numbersOf(line));
  const of = (key: CriterionNumber): number | null => (asked.has(key) ? stated(key) : (seen?.[key] ?? null));
  const keepsMax = asked.has("max") || seen?.kind === line.kind;
  return {
    max: keepsMax ? (of("max") ?? 0) : 0,
    step: of("step"),
    perTime: of("perTime"),
    minimumPercent: of("minimumPercent"),
    lowest: of("lowest"),
    highest: of("highest"),
  };
}
