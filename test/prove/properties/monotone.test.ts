import * as fc from "fast-check";
import type { Indicator } from "../../../src/domain/round/indicator";
import type { Band, Criterion } from "../../../src/domain/round/scale";
import { amount, ordinary } from "../generate/raw-amounts";
import { anyRawCluster, buildCluster } from "../generate/generated-cluster";
import type { GeneratedCluster } from "../generate/generated";
import { scored, withFigure } from "./scored";

/** More of it never costs points, or never brings any; `null` = neither is promised. */
type Direction = "up" | "down" | null;

const opposite = { up: "down", down: "up" } as const;

/** How points go with A (contract §4, the table), the target and the others staying as they are. */
function withResult(
  { kind, perTime, bandsBy, code, comparedWith }: Criterion,
  { evaluation }: Indicator,
  all: readonly Band[],
): Direction {
  if (evaluation !== "higher" && evaluation !== "lower") return null;
  // A moves what it is compared with: against a negative rest an average rises faster than A.
  if (typeof comparedWith === "string") return null;
  const bands = all.filter(({ criterion }) => criterion === code);
  const better = evaluation === "higher" ? "up" : "down";
  const times = perTime === null ? null : perTime >= 0 ? "up" : "down";
  switch (kind) {
    case "proportional":
    case "pass-fail":
    case "stepwise-deduction":
    case "excess-bonus":
      return better;
    case "bands":
    case "interpolated-bands":
    case "by-rank":
      // The better the result, the smaller its rank.
      if (bandsBy === "rank") return falling(bands) ? better : null;
      if (kind === "by-rank") return falling(bands) ? "down" : null;
      return rising(bands) ? (bandsBy === "value" ? "up" : better) : null;
    case "interpolated":
      return better;
    case "progressive-to-leader":
    case "ratio-to-best":
      return "up";
    case "per-occurrence":
    case "bonus-penalty":
      return times;
    case "deduct-from-max":
      return times === null ? null : opposite[times];
    case "direct":
    case "deadline":
      return null;
    default:
      return kind satisfies never;
  }
}

/** How points go with the target: only where r or the progress to the leader is looked at, and So với is blank. */
function withTarget(criterion: Criterion, indicator: Indicator, bands: readonly Band[]): Direction {
  const looksAtTarget =
    ["proportional", "pass-fail", "stepwise-deduction", "excess-bonus", "progressive-to-leader"].includes(
      criterion.kind,
    ) || isByPercent(criterion);
  const direction = looksAtTarget && criterion.comparedWith === null ? withResult(criterion, indicator, bands) : null;
  return direction === null ? null : opposite[direction];
}

function isByPercent({ kind, bandsBy }: Pick<Criterion, "kind" | "bandsBy">): boolean {
  return (kind === "bands" || kind === "interpolated-bands") && bandsBy === "percent";
}

/** Points never below 0 that don't fall as Từ rises. */
function rising(bands: readonly Band[]): boolean {
  return bands.every(
    (one) =>
      one.from !== null &&
      one.points >= 0 &&
      bands.every((other) => (one.from ?? 0) >= (other.from ?? 0) || one.points <= other.points),
  );
}

/** Points of ranks: the worse the rank, the fewer, none after the last. */
function falling(bands: readonly Band[]): boolean {
  return bands.every(
    (one) =>
      one.from !== null &&
      one.points >= 0 &&
      bands.every((other) => (one.from ?? 0) >= (other.from ?? 0) || one.points >= other.points),
  );
}

/** Lines of a scale scored by its own indicator, with bands in a sensible order where they can be put in one. */
const anySensible = anyRawCluster.map((raw) => {
  const lines = raw.lines.map((line) => ({
    ...line,
    wordedBands: false,
    bands: inOrder(line.bands, line.kind === "by-rank" || (line.kind === "bands" && line.bandsBy === "rank")),
  }));
  return buildCluster({ ...raw, lines });
});

function inOrder<T extends { readonly from: number; readonly share: number }>(bands: readonly T[], down: boolean): T[] {
  const shares = bands.map(({ share }) => Math.max(0, share)).sort((one, other) => (down ? other - one : one - other));
  return [...bands]
    .sort((one, other) => one.from - other.from)
    .map((band, index) => ({ ...band, share: shares[index] ?? 0 }));
}

function autoPoints(generated: GeneratedCluster, unit: string): ReadonlyMap<string, number | null> {
  const scores = scored(generated).get(unit)?.scores ?? [];
  return new Map(scores.filter(({ stage }) => stage === "auto").map(({ criterion, points }) => [criterion, points]));
}

/**
 * A = 0 where less is better makes r = 1 (contract: "A = 0: full"): a bonus or a band above 100 % a small A may still
 * pass.
 */
function zeroIsNoBest(criterion: Criterion, { evaluation }: Indicator): boolean {
  return evaluation === "lower" && (criterion.kind === "excess-bonus" || isByPercent(criterion));
}

type Change = {
  readonly part: "result" | "target";
  readonly numbers: readonly [number, number];
  readonly direction: typeof withResult;
};

/** How many lines were compared; fails where points went the other way. */
function compared(generated: GeneratedCluster, { part, numbers, direction }: Change): number {
  const [less, more] = [Math.min(...numbers), Math.max(...numbers)];
  let lines = 0;
  for (const { unit, figures } of generated.units) {
    for (const indicator of generated.indicators) {
      // What is below 0 is nearer to a larger target.
      const result = figures?.get(indicator.code)?.result.value;
      if (part === "target" && typeof result === "number" && result < 0) continue;
      const at = (value: number) =>
        autoPoints(withFigure(generated, { unit: unit.code, indicator: indicator.code, [part]: value }), unit.code);
      const isAsked = (criterion: Criterion) =>
        direction(criterion, indicator, generated.bands) !== null &&
        !(less === 0 && part === "result" && zeroIsNoBest(criterion, indicator));
      const asked = generated.criteria.filter(
        (criterion) => criterion.indicator === indicator.code && isAsked(criterion),
      );
      if (asked.length === 0) continue;
      const [low, high] = [at(less), at(more)];
      for (const criterion of asked) {
        const [before, after] = [low.get(criterion.code), high.get(criterion.code)];
        if (typeof before !== "number" || typeof after !== "number") continue;
        lines += 1;
        const rises = direction(criterion, indicator, generated.bands) === "up";
        if (rises ? before > after : before < after)
          throw new Error(
            `${criterion.kind} of ${unit.code}: ${part} ${less} gives ${before}, ${more} gives ${after}; ${JSON.stringify({ criterion, indicator })}`,
          );
      }
    }
  }
  return lines;
}

describe("monotone ways are monotone", () => {
  const few = anySensible.filter(({ units }) => units.length <= 3);

  test("in the result", () => {
    let lines = 0;
    fc.assert(
      fc.property(few, amount, amount, (generated, one, other) => {
        lines += compared(generated, { part: "result", numbers: [one, other], direction: withResult });
      }),
      { numRuns: 60, seed: 8 },
    );
    expect(lines).toBeGreaterThan(150);
  });

  test("in the target, the other way", () => {
    let lines = 0;
    fc.assert(
      fc.property(few, ordinary, ordinary, (generated, one, other) => {
        lines += compared(generated, { part: "target", numbers: [one, other], direction: withTarget });
      }),
      { numRuns: 60, seed: 9 },
    );
    expect(lines).toBeGreaterThan(80);
  });
});
