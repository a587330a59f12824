import { waysWithin } from "../../contract/choice-words";
import type { ScaleUndefined } from "../issues/scoring";
import { type Indicator, isInWords } from "../round/indicator";
import { conditionsOf, type Criterion } from "../round/scale";
import { isLate, type StatedCondition } from "../round/decision-rules";
import { isPath, isWithin, pathFault, pathKey, type Section } from "../round/section";
import { isOutsideBase, isPartChosen, partOf, ways } from "../ways/ways";

type Line = Pick<Criterion, "kind" | "indicator" | UndefinedCell["column"]>;

/** A column of `Thang điểm` that has no rule on this line. */
export type UndefinedCell = {
  readonly column:
    | "section"
    | "bandsBy"
    | "comparedWith"
    | "whenNotAssigned"
    | "excessBy"
    | "countsToward"
    | "whenLeftOut"
    | "conditions"
    | "partSteps"
    | "bonusGroup"
    | "roundTo";
  readonly reason: ScaleUndefined;
  /** What of the cell has no rule; left out = all of it. */
  readonly raw?: string;
};

/** What a line names; `null` = it names nothing of the kind, or that is not known. */
export type Named = {
  readonly indicator: Indicator | null;
  /** The sections of its scale in `Mục điểm`. */
  readonly sections: readonly Section[];
  /** The rows of `Điều kiện`; `null` = not known. */
  readonly conditions: readonly Pick<StatedCondition, "code" | "kind">[] | null;
};

/** What the cells of a line say together without a rule of contract §5; such a line gives no points. */
export function undefinedCells(line: Line, { indicator, sections, conditions }: Named): readonly UndefinedCell[] {
  const { kind, comparedWith, whenNotAssigned, excessBy, countsToward, partSteps, bonusGroup, roundTo } = line;
  const isPlaced = line.section !== null && isPath(line.section, sections);
  const found = [
    { column: "section", reason: isPlaced ? pathFault(line.section) : null },
    { column: "whenLeftOut", reason: isPlaced || !isMadeUpWithin(line) ? leftOutFault(line, sections) : "no-section" },
    { column: "bandsBy", reason: line.bandsBy === "rank" ? rankFault(line, indicator) : null },
    { column: "comparedWith", reason: comparedWith === null ? null : comparisonFault(line, indicator) },
    { column: "whenNotAssigned", reason: whenNotAssigned === null ? null : unassignedFault(line) },
    { column: "excessBy", reason: excessBy !== null && ways[kind].usesExcess !== true ? "not-with-method" : null },
    // Points of either sign, as of Thưởng/Trừ, say themselves what they are.
    { column: "countsToward", reason: countsToward !== null && !isPartChosen(kind) ? "by-sign" : null },
    { column: "partSteps", reason: partSteps !== null && ways[kind].usesSteps !== true ? "no-steps" : null },
    { column: "bonusGroup", reason: bonusGroup !== null && !mayBeBonus(line) ? "no-bonus" : null },
    { column: "roundTo", reason: roundTo !== null && roundTo <= 0 ? "not-above-zero" : null },
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

/** Results are compared where the line scores an indicator; who gives points by hand has nothing to compare. */
function unassignedFault({ kind, indicator, whenNotAssigned }: Line): ScaleUndefined | null {
  if (indicator === null) return "no-indicator";
  return whenNotAssigned === "best-of-these" && ways[kind].source !== "indicator" ? "not-with-method" : null;
}

/** A rank is made of results in numbers, for bands that are taken by rank. */
function rankFault({ kind, indicator }: Line, scored: Indicator | null): ScaleUndefined | null {
  if (ways[kind].mayRank !== true) return "no-ranks";
  if (indicator === null) return "no-indicator";
  return isInWords(scored) ? "result-in-words" : null;
}

function isMadeUpWithin({ whenLeftOut }: Line): boolean {
  return waysWithin.some((way) => whenLeftOut?.split(" ")[0] === way);
}

/** A line is made up for among base lines, in a section that it stands in; to restore one takes its Điểm tối đa. */
function leftOutFault(line: Line, sections: readonly Section[]): ScaleUndefined | null {
  if (!isMadeUpWithin(line)) return null;
  if (isOutsideBase(line)) return "outside-base";
  const [way, ...path] = (line.whenLeftOut ?? "").split(" ");
  const own = pathKey(line.section ?? "");
  const key = path.length === 0 ? own : pathKey(path.join(" "));
  if (!isWithin(own, key)) return "other-section";
  const max = sections.find((section) => pathKey(section.path) === key)?.max ?? null;
  return way === "rescale-within" && max === null ? "no-section-maximum" : null;
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
