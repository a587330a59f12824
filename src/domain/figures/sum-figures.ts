import { byCluster, groupBy } from "../basics/group-by";
import type Big from "big.js";
import { isPercentMeasure } from "../../workbook/text/match-key";
import type { Board, Unit } from "../round/board";
import { kindRules } from "../round/period";
import { concerns, isInWords, type Indicator } from "../round/indicator";
import { isExpected } from "../standing/cluster-standing";
import type { UnitStanding } from "../standing/standing";
import type { Figure } from "./figure";
import { decimal, isRank, reachesBenchmark } from "./target-percent";

/**
 * What the figures of one indicator come to over the units of a cluster, or of the whole roster (rounds.md, Sums over
 * units). Guests and exempt units are outside.
 */
export type FigureSum = {
  /** Cluster code; `null` = the whole roster. */
  readonly cluster: string | null;
  readonly indicator: string;
  /** Units that must report and whom the indicator concerns; those that sent nothing are among them. */
  readonly of: number;
  /** `null` = adding makes no sense, or no unit has the numbers. */
  readonly added: AddedFigures | null;
  /** `null` = no unit has a number as result. */
  readonly averaged: AveragedFigures | null;
};

/** Exact sums. */
export type AddedFigures = {
  /**
   * Units that have both the target in force and the result as numbers, where targets are registered the target: only
   * these are added.
   */
  readonly units: number;
  /** Codes of the other units that the indicator concerns, in roster order. */
  readonly without: readonly string[];
  readonly target: number;
  /** `null` where targets are registered and no results are asked for. */
  readonly result: number | null;
  /**
   * 100 × result / target of the sums, 8 decimals, half away from zero; `null` where less is better, where the Board
   * has not stated which is better, and where the targets come to 0 or less.
   */
  readonly percent: number | null;
  /** Last year's results of the same units; `null` = none of them has one as a number. */
  readonly previousYear: number | null;
  /** How many of them have. */
  readonly previousUnits: number;
};

export type AveragedFigures = {
  /** Units with a number as result: blank, KAD, KG, words and what can't be read are none, and never 0. */
  readonly units: number;
  /** Codes of the other units that the indicator concerns, in roster order. */
  readonly without: readonly string[];
  /** Arithmetic, unweighted; 8 decimals, half away from zero. */
  readonly mean: number;
  /** Of an even number of results the mean of the middle two; 8 decimals, half away from zero. */
  readonly median: number;
  /** Units that reach the mốc or the target of the round, and those that can be compared with it. */
  readonly reached: number;
  readonly compared: number;
};

type Summed = {
  readonly board: Pick<Board, "indicators" | "period">;
  /** The units of the round, in roster order. */
  readonly roster: readonly Unit[];
  readonly units: readonly UnitStanding[];
  readonly figures: readonly Figure[];
};

/**
 * Sums by cluster in roster order, then of the whole roster; in each the indicators of the catalogue in its order.
 * Indicators in words and units' own ones have none; nor has an indicator without any such number.
 */
export function sumFigures({ board, roster, units, figures }: Summed): readonly FigureSum[] {
  const expected = new Set(units.filter(isExpected).map(({ code }) => code));
  const counted = roster.filter(({ code }) => expected.has(code));
  const groups: readonly (readonly [cluster: string | null, members: readonly Unit[]])[] = [
    ...byCluster(counted),
    [null, counted],
  ];
  const inNumbers = board.indicators.filter((indicator) => !isInWords(indicator));
  const ofIndicator = groupBy(figures, ({ indicator }) => indicator);
  const byIndicator = new Map(
    inNumbers.map(({ code }) => [code, new Map(ofIndicator.get(code)?.map((figure) => [figure.unit, figure]))]),
  );
  return groups.flatMap(([cluster, members]) =>
    inNumbers.flatMap((indicator): readonly FigureSum[] => {
      const codes = members.filter((unit) => concerns(indicator.scope, unit)).map(({ code }) => code);
      const own = codes.flatMap((code) => byIndicator.get(indicator.code)?.get(code) ?? []);
      const about = { indicator, codes, own, withResults: kindRules[board.period.kind].results };
      const averaged = averagedFigures(about);
      const added = addsUp(indicator) ? addedFigures(about) : null;
      return averaged === null && added === null
        ? []
        : [{ cluster, indicator: indicator.code, of: codes.length, added, averaged }];
    }),
  );
}

/** Whether figures of several units make a sum: never percents, ranks, states reached or what nobody has stated. */
export function addsUp({ nature, measure }: Indicator): boolean {
  return nature === "flow" && !isPercentMeasure(measure) && !isRank(measure);
}

/** The figures of the units with these codes: those whom the indicator concerns. */
type Concerned = {
  readonly indicator: Indicator;
  readonly codes: readonly string[];
  readonly own: readonly Figure[];
  readonly withResults: boolean;
};

function addedFigures({ indicator, codes, own, withResults }: Concerned): AddedFigures | null {
  const counted = own.filter(
    ({ inForce, result }) => typeof inForce === "number" && (typeof result === "number" || !withResults),
  );
  if (counted.length === 0) return null;
  const target = sumOf(numbersOf(counted.map(({ inForce }) => inForce)));
  const result = withResults ? sumOf(numbersOf(counted.map((each) => each.result))) : null;
  const previous = numbersOf(counted.map(({ previousYear }) => previousYear));
  return {
    units: counted.length,
    without: codesWithout(codes, counted),
    target: numberOf(target),
    result: result === null ? null : numberOf(result),
    percent: result === null || indicator.evaluation !== "higher" ? null : percentOf(result, target),
    previousYear: previous.length === 0 ? null : numberOf(sumOf(previous)),
    previousUnits: previous.length,
  };
}

function percentOf(result: Big, target: Big): number | null {
  return target.lte(0) ? null : numberOf(result.times(100).div(target));
}

function averagedFigures({ indicator, codes, own }: Concerned): AveragedFigures | null {
  const counted = own.filter(({ result }) => typeof result === "number");
  const results = numbersOf(counted.map(({ result }) => result));
  if (results.length === 0) return null;
  const judged = counted.flatMap((figure) => reachesBenchmark(figure, indicator) ?? []);
  return {
    units: results.length,
    without: codesWithout(codes, counted),
    mean: numberOf(sumOf(results).div(results.length)),
    median: medianOf(results),
    reached: judged.filter((reached) => reached).length,
    compared: judged.length,
  };
}

function codesWithout(codes: readonly string[], counted: readonly Figure[]): readonly string[] {
  const has = new Set(counted.map(({ unit }) => unit));
  return codes.filter((code) => !has.has(code));
}

/** Of at least one number. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)] ?? 0, sorted[Math.ceil(middle)] ?? 0];
  return numberOf(decimal(low).plus(high).div(2));
}

function numbersOf(values: readonly (number | string | null)[]): readonly number[] {
  return values.filter((value) => typeof value === "number");
}

/** Exact; 0 for none. */
function sumOf(values: readonly number[]): Big {
  return values.reduce((sum, value) => sum.plus(value), decimal(0));
}

/** Never a negative zero. */
function numberOf(value: Big): number {
  return value.toNumber() + 0;
}
