import type { ScaleUndefined } from "../issues/scoring";
import { type Indicator, isInWords } from "../round/indicator";
import { conditionsOf, type Criterion } from "../round/scale";
import { isLate, type StatedCondition } from "../round/decision-rules";
import { isPartChosen, ways } from "../ways/ways";

type Line = Pick<
  Criterion,
  "kind" | "indicator" | "comparedWith" | "whenNotAssigned" | "excessBy" | "countsToward" | "conditions"
>;

/** A column of `Thang điểm` that has no rule on this line. */
export type UndefinedCell = {
  readonly column: "comparedWith" | "whenNotAssigned" | "excessBy" | "countsToward" | "conditions";
  readonly reason: ScaleUndefined;
  /** What of the cell has no rule; left out = all of it. */
  readonly raw?: string;
};

/** What a line names; `null` = it names nothing of the kind, or that is not known. */
export type Named = {
  readonly indicator: Indicator | null;
  /** The rows of `Điều kiện`; `null` = not known. */
  readonly conditions: readonly Pick<StatedCondition, "code" | "kind">[] | null;
};

/** What the cells of a line say together without a rule of contract §5; such a line gives no points. */
export function undefinedCells(line: Line, { indicator, conditions }: Named): readonly UndefinedCell[] {
  const { comparedWith, whenNotAssigned, excessBy, countsToward } = line;
  const found = [
    { column: "comparedWith", reason: comparedWith === null ? null : comparisonFault(line, indicator) },
    { column: "whenNotAssigned", reason: whenNotAssigned !== null && line.indicator === null ? "no-indicator" : null },
    { column: "excessBy", reason: excessBy !== null && ways[line.kind].usesExcess !== true ? "no-excess" : null },
    // Points of either sign, as of Thưởng/Trừ, say themselves what they are.
    { column: "countsToward", reason: countsToward !== null && !isPartChosen(line.kind) ? "by-sign" : null },
  ] as const;
  return [
    ...found.flatMap(({ column, reason }) => (reason === null ? [] : [{ column, reason }])),
    ...(conditions === null ? [] : conditionFaults(line, conditions)),
  ];
}

/** Điều kiện tính điểm: codes of `Điều kiện`, none of which waits for ranks or classes, as points make these. */
function conditionFaults(line: Line, known: NonNullable<Named["conditions"]>): readonly UndefinedCell[] {
  return conditionsOf(line).flatMap((raw): readonly UndefinedCell[] => {
    const named = known.find(({ code }) => code === raw);
    const reason = named === undefined ? "unknown-condition" : isLate(named) ? "judged-after-points" : null;
    return reason === null ? [] : [{ column: "conditions", reason, raw }];
  });
}

/** So với says what T is: the method must use T, and the line must score an indicator, in numbers. */
function comparisonFault({ kind, indicator }: Line, scored: Indicator | null): ScaleUndefined | null {
  if (ways[kind].usesTarget !== true) return "no-target";
  if (indicator === null) return "no-indicator";
  return isInWords(scored) ? "result-in-words" : null;
}
