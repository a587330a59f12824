import type { Criterion } from "../../domain/round/scale";
import type { LineField } from "../../domain/scales/scale-change";
import {
  bandChoices,
  boundsOfLine,
  isHandScored,
  numbersOf,
  partOf,
  sourceOf,
  usesBands,
  ways,
} from "../../domain/ways/ways";

/** Cells that say something of every line, whatever its method. */
const always = [
  "section",
  "name",
  "kind",
  "mayBeNotApplicable",
  "assessor",
  "whenLeftOut",
  "conditions",
  "needsEvidence",
  "concerns",
] as const satisfies readonly LineField[];

type Cell = LineField | "bands";

/**
 * The cells of a line that decide about its points, or say who gives them and when they count. What stands in any other
 * cell has no effect, which is told of it.
 */
export function cellsRead(line: Criterion): ReadonlySet<Cell> {
  const source = readSource(line);
  const part = partOf(line);
  return new Set<Cell>([
    ...always,
    ...numbersRead(line),
    ...(source === null ? [] : [source, "roundTo" as const]),
    ...(ways[line.kind].outsideBase === "bonus-or-penalty" ? [] : ["countsToward" as const]),
    ...(part === "bonus" || part === "bonus-or-penalty" ? ["bonusGroup" as const] : []),
    ...(source === "indicator" ? ofIndicator(line) : []),
    ...(source === "document" ? ["due" as const] : []),
  ]);
}

/** What points are computed from; `null` = a person gives them. */
export function readSource(line: Criterion): "indicator" | "document" | null {
  const source = sourceOf(line.kind);
  return isHandScored(line) || source === "nothing" || line[source] === null ? null : source;
}

/** Of several bounds only the first that is stated counts, and Điểm chuẩn where the method makes more of it. */
function numbersRead(line: Criterion): readonly Cell[] {
  const numbers = readSource(line) === null ? numbersOf({ ...line, indicator: null, document: null }) : numbersOf(line);
  const [bound] = boundsOfLine(line).highest.filter((each) => line[each] !== null);
  const isOutdone = bound === "highest" && (ways[line.kind].maxIsBound === true || readSource(line) === null);
  return isOutdone ? numbers.filter((number) => number !== "max") : numbers;
}

function ofIndicator(line: Criterion): readonly Cell[] {
  const { usesTarget, usesExcess, usesSteps } = ways[line.kind];
  const takesBands = usesBands(line);
  const isByResult = takesBands && line.bandsBy !== "percent";
  return [
    "whenNotAssigned",
    ...(takesBands ? (["bands"] as const) : []),
    ...(takesBands && bandChoices(line.kind).includes(line.bandsBy) ? (["bandsBy"] as const) : []),
    ...(usesTarget === true && !isByResult ? (["comparedWith"] as const) : []),
    ...(usesExcess === true ? (["excessBy"] as const) : []),
    ...(usesSteps === true ? (["partSteps"] as const) : []),
  ];
}
