import { absentEntry } from "../../../src/domain/basics/entry";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { Band, Criterion, EnteredScore } from "../../../src/domain/round/scale";
import { referenceMost, referencePart } from "../reference/reference-part";
import type { SelfScoreRow } from "../../../src/domain/submissions/submission";
import { entry, mark } from "../../domain/round-samples";
import { add, divide, multiply, numberOf, rational, rounded, subtract } from "../reference/rational";
import type { RawCell, RawPoints } from "./raw-unit";

/** Bounds between which points are drawn; a side without one is given 4 points of room. */
function room(criterion: Criterion): readonly [number, number] {
  return [referencePart(criterion) === "by-sign" ? (criterion.lowest ?? -4) : 0, referenceMost(criterion) ?? 4];
}

function pointsOf(
  criterion: Criterion,
  { shape, share, places }: Pick<RawPoints, "shape" | "share" | "places">,
): number | null {
  const [low, high] = room(criterion);
  switch (shape) {
    case "within": {
      const width = subtract(rational(high), rational(low));
      const inside = rounded(add(rational(low), divide(multiply(width, rational(share)), rational(10_000))), places);
      return Math.min(high, Math.max(low, numberOf(inside)));
    }
    case "above":
      return numberOf(add(rational(high), rational(0.01)));
    case "below":
      return numberOf(subtract(rational(low), rational(0.01)));
    case "none":
      return null;
    default:
      return shape satisfies never;
  }
}

/** Rows of `Điểm chấm` on one line of one unit. */
export function enteredRows(
  raw: RawCell,
  given: { readonly unit: string; readonly criterion: Criterion; readonly byHand: boolean },
): readonly EnteredScore[] {
  const { unit, criterion, byHand } = given;
  const blank = { explanation: null, date: null, cell: "", file: null };
  const hand = byHand
    ? [
        {
          stage: raw.byHand.stage,
          points: pointsOf(criterion, { shape: "within", ...raw.byHand }),
          notApplicable: false,
          scorer: null,
        },
      ]
    : [];
  const drawn = raw.entered.map(({ stage, points, scorer }, index) => ({
    stage,
    points: pointsOf(criterion, points),
    notApplicable: points.notApplicable,
    scorer: scorer === "own" ? unit : scorer === "nobody" ? null : `Đơn vị chấm ${index + 1}`,
  }));
  return [...hand, ...drawn].map((row) => ({ unit, criterion: criterion.code, ...row, ...blank }));
}

/** A row of `Tự chấm`. */
export function selfRow({ self }: RawCell, criterion: Criterion, row: number): readonly SelfScoreRow[] {
  if (self === null) return [];
  const { points, mark: way } = self;
  const typed =
    points.notApplicable && way === "typed"
      ? mark("not-applicable", `E${row}`)
      : entry(pointsOf(criterion, points), `E${row}`);
  return [
    {
      code: criterion.code,
      max: entry<number>(criterion.max, `D${row}`),
      points: typed,
      notApplicable: points.notApplicable && way === "mark" ? entry("x", `F${row}`) : absentEntry,
      evidence: absentEntry,
      explanation: absentEntry,
    },
  ];
}

/** Where a careful cluster doesn't wait for a rule: lines that none can compute. */
export function needsHand(
  { kind, indicator: code, document, perTime, step }: Criterion,
  { evaluation }: Indicator,
  bands: readonly Band[],
): boolean {
  const words = evaluation === "pass-fail" || evaluation === "qualitative";
  switch (kind) {
    case "direct":
      return true;
    case "deadline":
      return document === null || perTime === null;
    case "bands":
    case "interpolated-bands":
    case "by-rank":
      return code === null || bands.every(({ from }) => from === null) || words;
    case "progressive-to-leader":
    case "ratio-to-best":
      return code === null || evaluation !== "higher";
    case "interpolated":
      return code === null || words;
    case "deduct-from-max":
    case "per-occurrence":
    case "bonus-penalty":
      return code === null || perTime === null || words;
    case "stepwise-deduction":
    case "excess-bonus":
      return code === null || perTime === null || step === null;
    case "proportional":
    case "pass-fail":
      return code === null;
    default:
      return kind satisfies never;
  }
}
