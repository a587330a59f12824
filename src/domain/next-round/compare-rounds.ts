import type { Consolidation } from "../consolidation";
import type { Figure } from "../figures/figure";
import { addsUp } from "../figures/sum-figures";
import { comparesInPercent, isRank, percentOfNumbers } from "../figures/target-percent";
import type { Unit } from "../round/board";
import { concerns, isInWords, type Indicator } from "../round/indicator";
import { kindRules, type RoundName } from "../round/period";
import { exact, minus, roundPoints, sumOf } from "../basics/exact";
import { isExpected } from "../standing/cluster-standing";
import { endedUnits, type EndedUnit, partsOf } from "./ended-units";
import type { FormerRound, FormerUnit } from "./former-round";
import { type BlankReason, type Carried, formerResult, formerTarget, nothingKnown } from "./known-figures";
import type { FormerRounds } from "./plan-next-round";

/** A value of a former round beside that of this one; `null` = not known, and never 0. */
export type Compared = {
  readonly then: number | string | null;
  readonly now: number | string | null;
  /** `now` − `then`, 8 decimals; `null` unless both are numbers that are no places in an order. */
  readonly difference: number | null;
  /**
   * 100 × `now` against `then` as a target is compared, 8 decimals, more is better also where less is (`pctOfTarget`);
   * `null` where the product prints no percent, and where it can't be computed.
   */
  readonly percent: number | null;
};

/** One indicator of the catalogue, of one unit. */
export type ComparedFigure = {
  readonly indicator: Indicator;
  /** Of this round; `null` = the unit has no accepted report. */
  readonly figure: Figure | null;
  /** The year's targets in force. */
  readonly target: Compared;
  /** Blank in a round that asks for no results. */
  readonly result: Compared;
  /** Why the former target and the former result are blank. */
  readonly blank: { readonly target: BlankReason | null; readonly result: BlankReason | null };
};

/** One unit of this round. Its total, rank and class are its own alone: nobody has those of the whole. */
export type ComparedUnit = {
  readonly unit: Unit;
  /** Whether it, or a unit whose work it goes on with, was in the former round. */
  readonly wasThere: boolean;
  /** Units whose former figures are in its own. */
  readonly withUnits: readonly string[];
  /** Indicators of which something is known then or now, in the catalogue's order; the unit's own rows have none. */
  readonly figures: readonly ComparedFigure[];
  readonly total: Compared;
  readonly rank: Compared;
  readonly class: Compared;
};

/** Sums over the units that are known in both rounds: the same units then and now. */
export type ComparedSum = {
  /** Cluster code; `null` = the whole roster. */
  readonly cluster: string | null;
  readonly indicator: Indicator;
  /** Units added, and those that the indicator concerns; guests and exempt units are outside. */
  readonly units: number;
  readonly of: number;
  /** `null` on both sides unless each of the units has both targets as numbers. */
  readonly target: Compared;
  readonly result: Compared;
};

export type RoundComparison = {
  readonly former: FormerRound;
  /** In roster order. */
  readonly units: readonly ComparedUnit[];
  /** By cluster in roster order, then of the whole roster. */
  readonly sums: readonly ComparedSum[];
};

/** The latest round of the same kind in an earlier year: last year's, if the workbook keeps it. `null` = none. */
export function lastOfKind(rounds: readonly FormerRound[], { kind, year }: RoundName): FormerRound | null {
  return rounds
    .filter((round) => round.kind === kind && round.year < year)
    .reduce<FormerRound | null>((last, each) => (last === null || each.year > last.year ? each : last), null);
}

/**
 * Figures, totals, ranks and classes of this round beside those of the last one of its kind (rounds.md, thidua next:
 * the comparison sheets). A successor's former figures are joined as in `known-figures`. `null` = no such round is
 * known.
 */
export function compareRounds(consolidation: Consolidation, { rounds, ended }: FormerRounds): RoundComparison | null {
  const { board, roster } = consolidation;
  const former = lastOfKind(rounds, board.period);
  if (former === null) return null;
  const gone = endedUnits(board.roster, board.period, ended);
  const units = roster.map((unit) => comparedUnit(consolidation, { former, gone }, unit));
  return { former, units, sums: comparedSums(consolidation, units) };
}

type Before = { readonly former: FormerRound; readonly gone: readonly EndedUnit[] };

function comparedUnit(consolidation: Consolidation, { former, gone }: Before, unit: Unit): ComparedUnit {
  const { board, totalByUnit, ranking, classes } = consolidation;
  const parts = partsOf(unit.code, gone);
  const own = former.units.find((each) => each.unit === unit.code);
  const known = former.units.map((each) => each.unit).filter((code) => parts.includes(code));
  const figures = consolidation.figuresByUnit.get(unit.code) ?? [];
  return {
    unit,
    wasThere: known.length > 0,
    withUnits: known.filter((code) => code !== unit.code),
    figures: board.indicators
      .filter(({ scope }) => concerns(scope, unit))
      .map((indicator) => {
        const figure = figures.find((each) => each.indicator === indicator.code) ?? null;
        return comparedFigure({ former, parts, withResults: kindRules[former.kind].results }, indicator, figure);
      })
      .filter(isKnown),
    total: comparedPoints(own, totalByUnit.get(unit.code)?.total ?? null),
    rank: unlike(own?.rank ?? null, ranking.find((rank) => rank.unit === unit.code)?.rank ?? null),
    class: unlike(own?.class ?? null, classes.find((found) => found.unit === unit.code)?.class ?? null),
  };
}

type Wanted = { readonly former: FormerRound; readonly parts: readonly string[]; readonly withResults: boolean };

function comparedFigure(
  { former, parts, withResults }: Wanted,
  indicator: Indicator,
  figure: Figure | null,
): ComparedFigure {
  const wanted = { parts, code: indicator.code, indicator };
  const target = formerTarget(former, wanted);
  const result: Carried = withResults ? formerResult(former, wanted) : nothingKnown;
  const isRead = figure?.resultState === "value" || figure?.resultState === "text";
  return {
    indicator,
    figure,
    target: comparedValues(indicator, target.value, figure?.inForce ?? null),
    result: comparedValues(indicator, result.value, withResults && isRead ? figure.result : null),
    blank: { target: target.blank, result: result.blank },
  };
}

/** What nobody has told of, then or now, is no line; a figure that can't be read, or is declared, is one. */
function isKnown({ figure, target, result, blank }: ComparedFigure): boolean {
  const isTold = [target.then, target.now, result.then, result.now].some((value) => value !== null);
  const isNowTold = figure !== null && figure.resultState !== "blank";
  return isTold || isNowTold || [blank.target, blank.result].some((reason) => reason !== null && reason !== "missing");
}

function comparedValues(indicator: Indicator, then: Compared["then"], now: Compared["now"]): Compared {
  const { measure } = indicator;
  if (typeof then !== "number" || typeof now !== "number" || isRank(measure) || isInWords(indicator))
    return unlike(then, now);
  const isPrinted = comparesInPercent(indicator, { result: now, inForce: then, measure });
  return {
    then,
    now,
    difference: differenceOf(then, now),
    percent: isPrinted ? percentOfNumbers(indicator, then, now) : null,
  };
}

/** Two values that stand beside each other and are not reckoned with. */
function unlike(then: Compared["then"], now: Compared["now"]): Compared {
  return { then, now, difference: null, percent: null };
}

/** Points have a difference and no percent: scales may be others from year to year. */
function comparedPoints(own: FormerUnit | undefined, now: number | null): Compared {
  const then = own?.total ?? null;
  return { ...unlike(then, now), difference: then === null || now === null ? null : differenceOf(then, now) };
}

function differenceOf(then: number, now: number): number {
  return roundPoints(minus(exact(now), exact(then)), 8);
}

/** As `sumFigures`: what adds up alone, without guests and exempt units. Nobody known in both rounds: no sum. */
function comparedSums({ board, units: standings }: Consolidation, units: readonly ComparedUnit[]): ComparedSum[] {
  const expected = new Set(standings.filter(isExpected).map(({ code }) => code));
  const counted = units.filter(({ unit }) => expected.has(unit.code));
  const clusters = [...new Set(counted.map(({ unit }) => unit.cluster)), null];
  const added = board.indicators.filter((indicator) => addsUp(indicator) && !isInWords(indicator));
  const key = kindRules[board.period.kind].results ? "result" : "target";
  return clusters.flatMap((cluster) => {
    const members = counted.filter(({ unit }) => cluster === null || unit.cluster === cluster);
    return added.flatMap((indicator): readonly ComparedSum[] => {
      const figures = members.flatMap((each) => each.figures.filter((figure) => figure.indicator === indicator));
      const both = figures.filter((figure) => isInNumbers(figure[key]));
      if (both.length === 0) return [];
      const of = members.filter(({ unit }) => concerns(indicator.scope, unit)).length;
      const sum = (what: "target" | "result"): Compared =>
        sumCompared(
          indicator,
          both.map((figure) => figure[what]),
        );
      return [{ cluster, indicator, units: both.length, of, target: sum("target"), result: sum("result") }];
    });
  });
}

function isInNumbers({ then, now }: Compared): boolean {
  return typeof then === "number" && typeof now === "number";
}

/** Percent of sums: blank where less is better, as everywhere (rounds.md, Sums over units). */
function sumCompared(indicator: Indicator, all: readonly Compared[]): Compared {
  if (!all.every(isInNumbers)) return unlike(null, null);
  const total = (side: "then" | "now"): number =>
    roundPoints(sumOf(all.flatMap((each) => (typeof each[side] === "number" ? [each[side]] : []))), 8);
  const sums = comparedValues(indicator, total("then"), total("now"));
  return indicator.evaluation === "higher" ? sums : { ...sums, percent: null };
}
