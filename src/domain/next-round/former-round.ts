import type { EntryState } from "../basics/entry";
import type { Consolidation } from "../consolidation";
import type { Figure } from "../figures/figure";
import type { Period, RoundName } from "../round/period";
import { scaleOf } from "../round/scale";
import { roundPoints, sumOf } from "../basics/exact";
import type { Total } from "../scoring/score";
import { signedPoints } from "../ways/ways";

/** One indicator of a unit, or one of its own rows, as a round ended. */
export type FormerFigure = {
  readonly indicator: string;
  /** ĐVT as it was. */
  readonly measure: string | null;
  /** The year's target in force; `null` = none, or none that can be read. */
  readonly target: number | string | null;
  /** `null` unless `state` is value or text: a KAD, KG, blank or unreadable result is never 0. */
  readonly result: number | string | null;
  readonly state: EntryState;
  /** In force on the lines of the scale that are scored by it, summed; `null` = none, or one of them was pending. */
  readonly points: number | null;
};

/** A unit of a former round's roster; without an accepted report it has no figures. */
export type FormerUnit = {
  readonly unit: string;
  readonly figures: readonly FormerFigure[];
  readonly total: number | null;
  /** Within its cluster; `null` = the round was not ranked, or the unit pending or a guest. */
  readonly rank: number | null;
  readonly class: string | null;
};

/** Deadlines of `Kỳ báo cáo`, by key. */
export const deadlineKeys = ["unitHoldBy", "clusterHoldBy", "unitSendBy", "clusterSendBy"] as const;
export type Deadlines = { readonly [K in (typeof deadlineKeys)[number]]: string | null };

/** What `_TD_Kỳ trước` keeps of a round that is over: every value is the Consolidation's. */
export type FormerRound = RoundName & {
  /** SHA-256 of the former workbook, lower-case hex; `null` where the place could not give its bytes. */
  readonly sha256: string | null;
  /** Civil day on which the next workbook was made. */
  readonly day: string;
  readonly deadlines: Deadlines;
  /** Every unit of the round, in roster order. */
  readonly units: readonly FormerUnit[];
};

/** A round as it stands on the day when the next one's workbook is made. */
export function formerRoundOf(
  consolidation: Consolidation,
  { sha256, day }: Pick<FormerRound, "sha256" | "day">,
): FormerRound {
  const { board, roster, figuresByUnit, totalByUnit } = consolidation;
  const rankOf = new Map(consolidation.ranking.map(({ unit, rank }) => [unit, rank]));
  const classOf = new Map(consolidation.classes.map((found) => [found.unit, found.class]));
  return {
    year: board.period.year,
    kind: board.period.kind,
    sha256,
    day,
    deadlines: deadlinesOf(board.period),
    units: roster.map(({ code, cluster }) => {
      const total = totalByUnit.get(code);
      const pointsOn = pointsOnIndicators(consolidation, cluster, total);
      return {
        unit: code,
        figures: (figuresByUnit.get(code) ?? []).map((figure) => formerFigure(figure, pointsOn)),
        total: total?.total ?? null,
        rank: rankOf.get(code) ?? null,
        class: classOf.get(code) ?? null,
      };
    }),
  };
}

function deadlinesOf(period: Period): Deadlines {
  const { unitHoldBy, clusterHoldBy, unitSendBy, clusterSendBy } = period;
  return { unitHoldBy, clusterHoldBy, unitSendBy, clusterSendBy };
}

function formerFigure(figure: Figure, pointsOn: (indicator: string) => number | null): FormerFigure {
  return {
    indicator: figure.indicator,
    measure: figure.measure,
    target: figure.inForce,
    result: figure.resultState === "value" || figure.resultState === "text" ? figure.result : null,
    state: figure.resultState,
    points: pointsOn(figure.indicator),
  };
}

/** A penalty is taken off. A line left out as not applicable adds nothing; one that waits leaves the sum open. */
function pointsOnIndicators(
  { board }: Pick<Consolidation, "board">,
  cluster: string,
  total: Total | undefined,
): (indicator: string) => number | null {
  const scale = scaleOf(board, cluster);
  const inForce = new Map(total?.lines.map((line) => [line.criterion, line]));
  return (indicator) => {
    const points = scale
      .filter((criterion) => criterion.indicator === indicator)
      .flatMap((criterion) => {
        const line = inForce.get(criterion.code);
        return line === undefined || line.notApplicable ? [] : [signedPoints(criterion, line.points)];
      });
    const known = points.filter((each) => each !== null);
    return known.length === 0 || known.length < points.length ? null : roundPoints(sumOf(known), 8);
  };
}
