import type { Criterion, EnteredScore, Stage } from "../../../src/domain/round/scale";
import { excessOver } from "./reference-excess";
import { isBase } from "./reference-part";
import type { GeneratedCluster, GeneratedFigure, GeneratedPeriod, GeneratedUnit } from "../generate/generated";
import { divide, largest, nought, numberOf, type Rational, rational, rounded, sum } from "./rational";
import { referenceClosed, referenceEffects } from "./reference-conditions";
import { type OwnScale, type ReferenceTotal, summedOf, sumsOf } from "./reference-sums";
import { type Outcome, referencePoints } from "./reference-points";
import { referenceRounded } from "./reference-rounding";
import { type Said, saidAt, saidByUnit } from "./reference-marks";
import { referenceInForce, referenceTarget } from "./reference-target";

export type ReferenceLine = {
  readonly criterion: string;
  readonly outcome: Outcome;
  /** Rounded points of the rule; `null` = none. */
  readonly auto: number | null;
  readonly stage: Stage | null;
  readonly points: number | null;
  readonly notApplicable: boolean;
};
export type ReferenceUnit = {
  readonly unit: string;
  readonly guest: boolean;
  readonly lines: readonly ReferenceLine[];
  /** `null` = pending. */
  readonly sums: ReferenceTotal | null;
  /** Path → points; `null` = pending, or none applies. */
  readonly sections: ReadonlyMap<string, number | null>;
};

/** "a line that doesn't concern the unit is no line of its scale; Tổng điểm is then Σ of its lines" (contract §5) */
function ownScale(generated: GeneratedCluster, { code }: GeneratedUnit["unit"]): OwnScale {
  const criteria = generated.criteria.filter(({ concerns }) => {
    const named = (concerns ?? "").split("; ").filter((one) => one !== "");
    if (named.includes(`-${code}`)) return false;
    return named.includes(code) || named.every((one) => one.startsWith("-"));
  });
  const isWhole = criteria.length === generated.criteria.length;
  const own = isWhole ? generated : { ...generated, criteria, cluster: { ...generated.cluster, declaredTotal: null } };
  return { ...own, scale: generated.criteria };
}

/** Contract §4, Scoring, for one unit of a cluster; lines that don't concern it have neither points nor a stage. */
export function referenceUnit(whole: GeneratedCluster, unit: GeneratedUnit, period: GeneratedPeriod): ReferenceUnit {
  const found = referenceOf(ownScale(whole, unit.unit), unit, period);
  const own = new Map(found.lines.map((line) => [line.criterion, line]));
  const none = { outcome: "nothing", auto: null, stage: null, points: null, notApplicable: true } as const;
  return { ...found, lines: whole.criteria.map(({ code }) => own.get(code) ?? { criterion: code, ...none }) };
}

function referenceOf(generated: OwnScale, unit: GeneratedUnit, period: GeneratedPeriod): ReferenceUnit {
  const { cluster, criteria, entered } = generated;
  const rows = entered.filter((row) => row.unit === unit.unit.code);
  const scored = criteria.map((criterion) =>
    lineOf(
      { generated, unit, period },
      criterion,
      rows.filter((row) => row.criterion === criterion.code),
    ),
  );
  // Contract §5, order: what closes lines on the points before, then all others on what results, then what they do.
  const plain = { deducted: nought, most: null };
  const judged = { generated, unit, period };
  const open = summedOf(generated, scored, scored);
  const asOpen = { lines: scored, sections: open.summed.sections, sums: sumsOf(cluster, { ...open, ...plain }) };
  const first = { ...judged, ...asOpen };
  const closed = referenceClosed(first);
  const summed = summedOf(generated, closed, scored);
  const before = sumsOf(cluster, { ...summed, ...plain });
  const { sections: asClosed } = summed.summed;
  const effects = referenceEffects(first, { ...judged, lines: summed.lines, sections: asClosed, sums: before });
  const sections = [...summed.summed.sections].map(
    ([path, points]) => [path, points === null ? null : numberOf(rounded(points, 8))] as const,
  );
  return {
    ...{ unit: unit.unit.code, guest: unit.unit.role === "guest", lines: summed.lines },
    sums: sumsOf(cluster, { ...summed, ...effects }),
    sections: new Map(sections),
  };
}

type World = { readonly generated: GeneratedCluster; readonly unit: GeneratedUnit; readonly period: GeneratedPeriod };

function lineOf(world: World, criterion: Criterion, rows: readonly EnteredScore[]): ReferenceLine {
  const { scoring } = world.generated.cluster;
  const outcome = outcomeOf(world, criterion);
  const auto = typeof outcome === "string" ? null : referenceRounded(criterion, outcome, scoring.decimals);
  const figure = criterion.indicator === null ? undefined : world.unit.figures?.get(criterion.indicator);
  const self = saidByUnit(world.unit, criterion, figure === undefined ? null : referenceInForce(figure, world.period));
  const said = (["final", "board", "cluster"] as const).map((stage): readonly [Stage, Said | null] => [
    stage,
    saidAt(stage, rows, criterion),
  ]);
  const isLeftOut =
    criterion.whenNotAssigned === "not-applicable" &&
    figure?.registered.state === "not-assigned" &&
    referenceInForce(figure, world.period) === null;
  const order: readonly (readonly [Stage, Said | null])[] = [
    ...said,
    // A unit's "không áp dụng" would never take effect behind what is computed.
    ["self", self === "not-applicable" ? self : null],
    ["auto", isLeftOut ? "not-applicable" : auto === null ? null : { points: auto }],
    ["self", self],
  ];
  const [stage, counts] = order.find(([, mark]) => mark !== null) ?? [null, null];
  const common = { criterion: criterion.code, outcome, auto, stage };
  const own = world.unit.self?.find(({ code }) => code === criterion.code);
  const isTouched =
    rows.some(({ points, notApplicable }) => points !== null || notApplicable) ||
    (own !== undefined &&
      (own.points.state === "value" || own.points.state === "not-applicable" || own.notApplicable.state !== "blank"));
  if (counts === null)
    return {
      ...common,
      points: scoring.whenMissing === "zero" || (isClaimed(criterion) && !isTouched) ? 0 : null,
      notApplicable: false,
    };
  if (counts !== "not-applicable") return { ...common, points: counts.points, notApplicable: false };
  const policy = criterion.whenLeftOut ?? scoring.whenNotApplicable;
  return { ...common, points: notApplicablePoints(criterion, policy), notApplicable: true };
}

/** "A hand-scored line with Tính vào = Điểm thưởng or Điểm trừ that nobody touched counts 0" */
function isClaimed(criterion: Criterion): boolean {
  const { countsToward } = criterion;
  return isHandScored(criterion) && (countsToward === "bonus" || countsToward === "penalty");
}

function isHandScored({ kind, indicator, document }: Criterion): boolean {
  return kind === "direct" || (indicator === null && document === null);
}

function notApplicablePoints(criterion: Criterion, policy: string): number | null {
  if (policy !== "full" && policy !== "zero") return null;
  return policy === "full" && isBase(criterion) ? criterion.max : 0;
}

function outcomeOf({ generated, unit, period }: World, criterion: Criterion): Outcome {
  const { indicators, bands, units } = generated;
  const indicator = indicators.find(({ code }) => code === criterion.indicator);
  const figure = indicator === undefined ? undefined : unit.figures?.get(indicator.code);
  const others = units
    .filter((one) => one.unit.role !== "guest")
    .flatMap((one) => one.figures?.get(criterion.indicator ?? "")?.result.value ?? []);
  const numbers = others.filter((value) => typeof value === "number");
  const against = (of: GeneratedFigure): number | null =>
    criterion.comparedWith === null
      ? indicator === undefined
        ? null
        : referenceTarget(of, indicator, period)
      : comparedFigure(criterion.comparedWith, numbers);
  const isUnassigned = (of: GeneratedFigure): boolean =>
    of.registered.state === "not-assigned" && referenceInForce(of, period) === null;
  const judged = units.flatMap((one) => {
    const of = one.unit.role === "guest" ? undefined : one.figures?.get(criterion.indicator ?? "");
    const result = of?.result.value;
    return of === undefined || typeof result !== "number" ? [] : [{ of, result }];
  });
  const unassigned = judged.flatMap(({ of, result }) => (isUnassigned(of) ? [result] : []));
  const excesses = judged.flatMap(({ of, result }): readonly Rational[] => {
    const target = against(of);
    if (target === null || target <= 0 || criterion.excessBy === null) return [];
    return [excessOver(rational(result), rational(target), criterion.excessBy)];
  });
  return referencePoints({
    criterion,
    bands: bands.filter((band) => band.criterion === criterion.code),
    figure:
      indicator === undefined || figure === undefined
        ? null
        : {
            indicator,
            result: figure.result.value,
            resultState: figure.result.state,
            ...(criterion.comparedWith === null
              ? {
                  target: referenceTarget(figure, indicator, period),
                  targetInWords: typeof referenceInForce(figure, period) === "string",
                }
              : { target: comparedFigure(criterion.comparedWith, numbers), targetInWords: false }),
            unassigned: isUnassigned(figure),
          },
    members: numbers,
    best: numbers.length === 0 ? null : Math.max(...numbers),
    greatestExcess: excesses.length === 0 ? null : excesses.reduce((most, next) => largest(most, next)),
    bestUnassigned: unassigned.length === 0 ? null : Math.max(...unassigned),
    document: criterion.document === null ? null : (unit.documents[criterion.document] ?? null),
  });
}

/** Contract §5, So với; all units with the indicator are of one cluster here. `null` = nobody has a result. */
function comparedFigure(
  comparedWith: NonNullable<Criterion["comparedWith"]>,
  results: readonly number[],
): number | null {
  if (typeof comparedWith === "number") return comparedWith;
  if (results.length === 0) return null;
  if (comparedWith === "highest") return Math.max(...results);
  if (comparedWith === "lowest") return Math.min(...results);
  return numberOf(divide(sum(results.map(rational)), rational(results.length)));
}
