import type { ScoringMethod } from "../../contract/choice-words";
import type { Band, Criterion } from "../round/scale";
import { roundPoints } from "../basics/exact";
import type { Explanation } from "../scoring/score";
import type { Facts, IndicatorFacts } from "./way";
import { computePoints, ways } from "./ways";

/** A cell of a line that a method reads; "bands": its rows of `Mức điểm`. */
export type WayCell =
  | "max"
  | "step"
  | "perTime"
  | "minimumPercent"
  | "lowest"
  | "highest"
  | "indicator"
  | "document"
  | "bandsBy"
  | "bands";

/** A method as it is shown where it is chosen. */
export type WayExample = {
  /** What a line must have, in the order of the sheet. */
  readonly needs: readonly WayCell[];
  /** What it can have besides. */
  readonly may: readonly WayCell[];
  /** The example's rows of `Mức điểm`, in their order. */
  readonly bands: readonly Pick<Band, "from" | "text" | "points">[];
  /** Worked by the engine, so that an example can't be wrong; `null` = a person gives the points. */
  readonly worked: { readonly explanation: Explanation; readonly points: number } | null;
};

/** What a method needs, and its example with the points that the engine gives for it. */
export function wayExample(method: ScoringMethod): WayExample {
  const { line, bands = [], indicator, document = null, best, results = [] } = ways[method].example;
  const way = ways[method];
  const criterion: Criterion = {
    ...blankLine,
    ...line,
    ...(indicator ? { indicator: "CT01" } : {}),
    ...(document ? { document: "BC" } : {}),
    kind: method,
  };
  const rows = bands.map(
    ([from, points]): Band => ({ cluster: "*", criterion: "TC01", from, text: null, points, meaning: null }),
  );
  const facts: Facts = { indicator: indicator === undefined ? null : { ...plain, ...indicator }, document };
  const computed = computePoints({
    criterion,
    bands: rows,
    facts,
    peers: { bestResult: best ?? null, results, greatestExcess: null, bestUnassigned: null },
  });
  const asked = way.numbers.filter((number) => isNeeded(method, number));
  return {
    needs: [
      ...(way.source === "nothing" ? [] : [way.source]),
      ...asked,
      ...(way.bands === undefined ? [] : (["bands"] as const)),
    ],
    may: [
      ...way.numbers.filter((number) => !asked.includes(number)),
      ...(way.bands === "value" || way.mayRank === true ? (["bandsBy"] as const) : []),
    ],
    bands: rows,
    worked:
      computed.outcome === "points"
        ? { explanation: { rule: method, parts: computed.parts }, points: roundPoints(computed.points, 2) }
        : null,
  };
}

/** Điểm chuẩn is needed within the base; the others where the method says so. */
function isNeeded(method: ScoringMethod, number: (typeof ways)[ScoringMethod]["numbers"][number]): boolean {
  const { needed = [], outsideBase } = ways[method];
  return number === "max" ? outsideBase === undefined : needed.some((each) => each === number);
}

const blankLine: Omit<Criterion, "kind"> = {
  conditions: null,
  cluster: "*",
  section: null,
  code: "TC01",
  name: "",
  max: 0,
  indicator: null,
  document: null,
  bandsBy: "percent",
  step: null,
  perTime: null,
  minimumPercent: null,
  lowest: null,
  highest: null,
  mayBeNotApplicable: false,
  comparedWith: null,
  whenNotAssigned: null,
  excessBy: null,
  whenLeftOut: null,
  partSteps: null,
  bonusGroup: null,
  due: null,
  needsEvidence: false,
  roundTo: null,
  concerns: null,
  countsToward: null,
  assessor: null,
  cell: "",
};

/** More is better, in numbers. */
export const plain: IndicatorFacts = {
  evaluation: "higher",
  measure: null,
  acceptedTexts: [],
  result: null,
  resultState: "value",
  target: null,
  targetState: "value",
};
