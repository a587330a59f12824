import type { ScaleUndefined } from "../issues/scoring";
import { type Indicator, isInWords } from "../round/indicator";
import type { Criterion } from "../round/scale";
import { isPartChosen, partOf, ways } from "../ways/ways";

type Line = Pick<Criterion, "kind" | "indicator" | UndefinedCell["column"]>;

/** A column of `Thang điểm` that has no rule on this line. */
export type UndefinedCell = {
  readonly column:
    | "bandsBy"
    | "comparedWith"
    | "whenNotAssigned"
    | "excessBy"
    | "countsToward"
    | "partSteps"
    | "bonusGroup"
    | "roundTo";
  readonly reason: ScaleUndefined;
};

/**
 * What the cells of a line say together without a rule of contract §5; such a line gives no points. `indicator`: the
 * one that the line scores; `null` = none, or not known.
 */
export function undefinedCells(line: Line, indicator: Indicator | null): readonly UndefinedCell[] {
  const { kind, comparedWith, whenNotAssigned, excessBy, countsToward, partSteps, bonusGroup, roundTo } = line;
  const found = [
    { column: "bandsBy", reason: line.bandsBy === "rank" ? rankFault(line, indicator) : null },
    { column: "comparedWith", reason: comparedWith === null ? null : comparisonFault(line, indicator) },
    { column: "whenNotAssigned", reason: whenNotAssigned !== null && line.indicator === null ? "no-indicator" : null },
    { column: "excessBy", reason: excessBy !== null && ways[kind].usesExcess !== true ? "no-excess" : null },
    // Points of either sign, as of Thưởng/Trừ, say themselves what they are.
    { column: "countsToward", reason: countsToward !== null && !isPartChosen(kind) ? "by-sign" : null },
    { column: "partSteps", reason: partSteps !== null && ways[kind].usesSteps !== true ? "no-steps" : null },
    { column: "bonusGroup", reason: bonusGroup !== null && !mayBeBonus(line) ? "no-bonus" : null },
    { column: "roundTo", reason: roundTo !== null && roundTo <= 0 ? "not-above-zero" : null },
  ] as const;
  return found.flatMap(({ column, reason }) => (reason === null ? [] : [{ column, reason }]));
}

/** A rank is made of results in numbers, for bands that are taken by rank. */
function rankFault({ kind, indicator }: Line, scored: Indicator | null): ScaleUndefined | null {
  if (ways[kind].mayRank !== true) return "no-ranks";
  if (indicator === null) return "no-indicator";
  return isInWords(scored) ? "result-in-words" : null;
}

/** So với says what T is: the line must use T, which a rank does not, and score an indicator, in numbers. */
function comparisonFault({ kind, bandsBy, indicator }: Line, scored: Indicator | null): ScaleUndefined | null {
  if (ways[kind].usesTarget !== true || bandsBy === "rank") return "no-target";
  if (indicator === null) return "no-indicator";
  return isInWords(scored) ? "result-in-words" : null;
}

/** Whether the line may have points in the bonus sum. */
function mayBeBonus(line: Line): boolean {
  const part = partOf(line);
  return part === "bonus" || part === "bonus-or-penalty";
}
