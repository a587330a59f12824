import type { Consolidation } from "../../../domain/consolidation";
import type { Indicator } from "../../../domain/round/indicator";
import { severityOf, type Severity } from "../../../domain/issue";
import type { ClusterStanding, SendingStatus, UnitStanding } from "../../../domain/standing/standing";
import { isExpected } from "../../../domain/standing/cluster-standing";
import { reachesBenchmark } from "../../../domain/figures/target-percent";

/** Part of a whole; `whole` 0 has no percentage. */
export type Share = { readonly part: number; readonly whole: number };

/** In percent, one decimal; `null` when there is nothing to take a share of. */
export function percentOf({ part, whole }: Share): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

/** Units that count: guests and exempt units are in no denominator (contract §4, Roster). */
export function expectedUnits({ units }: Pick<Consolidation, "units">): readonly UnitStanding[] {
  return units.filter(isExpected);
}

export type BigFigures = {
  readonly received: Share;
  readonly onTime: Share;
  readonly complete: Share;
  readonly reviewed: Share;
  readonly reached: Share;
};

/** The five figures of `Tổng quan`. */
export function bigFigures(consolidation: Consolidation): BigFigures {
  const expected = expectedUnits(consolidation);
  const of = (test: (unit: UnitStanding) => boolean): Share => ({
    part: expected.filter(test).length,
    whole: expected.length,
  });
  const judged = benchmarkCounts(consolidation);
  return {
    received: of((unit) => unit.received !== null),
    onTime: of((unit) => unit.status === "on-time"),
    complete: of((unit) => unit.complete),
    reviewed: {
      part: consolidation.clusters.filter((cluster) => cluster.reviewHeld !== null).length,
      whole: consolidation.clusters.length,
    },
    reached: {
      part: judged.reduce((sum, { judged: all, behind }) => sum + all - behind, 0),
      whole: judged.reduce((sum, { judged: all }) => sum + all, 0),
    },
  };
}

export const shownStatuses: readonly SendingStatus[] = ["on-time", "late", "missing", "not-due", "returned"];

/** How many units have each status, in the order of `shownStatuses`: together all that must report. */
export function statusCounts(
  consolidation: Consolidation,
): readonly { readonly status: SendingStatus; readonly share: Share }[] {
  const expected = expectedUnits(consolidation);
  return shownStatuses.map((status) => ({
    status,
    share: { part: expected.filter((unit) => unit.status === status).length, whole: expected.length },
  }));
}

export type ClusterLine = {
  readonly cluster: ClusterStanding;
  readonly missing: readonly string[];
  readonly late: readonly string[];
};

/**
 * Each cluster with the names of its units to urge, in roster order: those that sent nothing, and those that sent late
 * or must complete.
 */
export function clusterLines(consolidation: Consolidation): readonly ClusterLine[] {
  const expected = expectedUnits(consolidation);
  return consolidation.clusters.map((cluster) => {
    const members = expected.filter((unit) => unit.cluster === cluster.code);
    const named = (...statuses: readonly SendingStatus[]): readonly string[] =>
      members.filter((unit) => statuses.includes(unit.status)).map((unit) => unit.name);
    return { cluster, missing: named("missing"), late: named("late", "returned") };
  });
}

export type BenchmarkCount = { readonly indicator: Indicator; readonly judged: number; readonly behind: number };

/**
 * For each indicator of the Board's catalogue, how many units can be compared with the benchmark and how many of them
 * are behind.
 */
export function benchmarkCounts({ board, figures, units }: Consolidation): readonly BenchmarkCount[] {
  const counted = new Set(expectedUnits({ units }).map((unit) => unit.code));
  return board.indicators.map((indicator) => {
    const results = figures
      .filter((figure) => figure.indicator === indicator.code && counted.has(figure.unit))
      .map((figure) => reachesBenchmark(figure, indicator))
      .filter((reached) => reached !== null);
    return { indicator, judged: results.length, behind: results.filter((reached) => !reached).length };
  });
}

/** Those with the most units behind (of equals the first of the catalogue), in the catalogue's order. */
export function mostBehind(consolidation: Consolidation, limit: number): readonly BenchmarkCount[] {
  const counts = benchmarkCounts(consolidation).filter(({ behind }) => behind > 0);
  const most = new Set([...counts].sort((one, other) => other.behind - one.behind).slice(0, limit));
  return counts.filter((count) => most.has(count));
}

/** Issues of each severity, and how many units they concern. */
export function issueCounts({
  issues,
}: Pick<Consolidation, "issues">): Readonly<Record<Severity, { readonly issues: number; readonly units: number }>> {
  const of = (severity: Severity): { readonly issues: number; readonly units: number } => {
    const found = issues.filter(({ code }) => severityOf(code) === severity);
    return {
      issues: found.length,
      units: new Set(found.flatMap(({ place }) => (place.unit === null ? [] : [place.unit]))).size,
    };
  };
  return { error: of("error"), warning: of("warning"), notice: of("notice") };
}
