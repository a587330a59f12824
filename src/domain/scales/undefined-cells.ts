import type { ScaleUndefined } from "../issues/scoring";
import { type Indicator, isInWords } from "../round/indicator";
import type { Criterion } from "../round/scale";
import { isPartChosen, ways } from "../ways/ways";

type Line = Pick<Criterion, "kind" | "indicator" | "comparedWith" | "whenNotAssigned" | "excessBy" | "countsToward">;

/** A column of `Thang điểm` that has no rule on this line. */
export type UndefinedCell = {
  readonly column: "comparedWith" | "whenNotAssigned" | "excessBy" | "countsToward";
  readonly reason: ScaleUndefined;
};

/**
 * What the cells of a line say together without a rule of contract §5; such a line gives no points. `indicator`: the
 * one that the line scores; `null` = none, or not known.
 */
export function undefinedCells(line: Line, indicator: Indicator | null): readonly UndefinedCell[] {
  const { comparedWith, whenNotAssigned, excessBy, countsToward } = line;
  const found = [
    { column: "comparedWith", reason: comparedWith === null ? null : comparisonFault(line, indicator) },
    { column: "whenNotAssigned", reason: whenNotAssigned === null ? null : unassignedFault(line) },
    { column: "excessBy", reason: excessBy !== null && ways[line.kind].usesExcess !== true ? "not-with-method" : null },
    // Points of either sign, as of Thưởng/Trừ, say themselves what they are.
    { column: "countsToward", reason: countsToward !== null && !isPartChosen(line.kind) ? "by-sign" : null },
  ] as const;
  return found.flatMap(({ column, reason }) => (reason === null ? [] : [{ column, reason }]));
}

/** Results are compared where the line scores an indicator; who gives points by hand has nothing to compare. */
function unassignedFault({ kind, indicator, whenNotAssigned }: Line): ScaleUndefined | null {
  if (indicator === null) return "no-indicator";
  return whenNotAssigned === "best-of-these" && ways[kind].source !== "indicator" ? "not-with-method" : null;
}

/** So với says what T is: the method must use T, and the line must score an indicator, in numbers. */
function comparisonFault({ kind, indicator }: Line, scored: Indicator | null): ScaleUndefined | null {
  if (ways[kind].usesTarget !== true) return "no-target";
  if (indicator === null) return "no-indicator";
  return isInWords(scored) ? "result-in-words" : null;
}
