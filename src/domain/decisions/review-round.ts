import { byCluster, byUnit, groupBy } from "../basics/group-by";
import type { Unit, Board } from "../round/board";
import type { Finding } from "../scoring/conditions/condition";
import type { Rank, Total } from "../scoring/score";
import type { MergedNomination } from "./nominated-rows";
import { reviewDay } from "../round/period";
import { isAmong } from "../basics/text";
import { provinceAwards } from "./review-province";
import { reviewCluster, type Member } from "./review-cluster";
import type { AwardReview, NominationReview } from "./review";
import type { AwardRules } from "../round/decision-rules";

export type ReviewedRound = {
  /** In roster order. */
  readonly units: readonly Unit[];
  readonly ranking: readonly Rank[];
  readonly totals: readonly Total[];
  readonly findings: readonly Finding[];
  /** The Board's rows and the clusters' proposals, merged. */
  readonly rows: readonly MergedNomination[];
};

/**
 * All nominations of the round: clusters in order, within each by the order of `Khen thưởng`, awards that it doesn't
 * list last; awards in force are listed without a nomination, too. Only judged units are nominated; rows of guests and
 * of unknown units are left out and are issues.
 */
export function reviewNominations(board: Board, round: ReviewedRound): NominationReview {
  const judged = round.units.filter(({ role }) => role !== "guest");
  const awards = knownAwards(board, round.rows);
  const clusterOf = new Map(judged.map(({ code, cluster }) => [code, cluster]));
  const rowsOf = groupBy(round.rows, ({ unit }) => clusterOf.get(unit) ?? null);
  const clusters = board.clusters.flatMap(({ code }): readonly AwardReview[] => {
    const members = membersOf(byCluster(judged).get(code) ?? [], round);
    const own = rowsOf.get(code) ?? [];
    return awards.flatMap(({ award, listed }) => {
      const rows = own.filter((row) => isAmong(row.award, [award.name]));
      const review = reviewCluster({ cluster: code, members, award, listed, day: reviewDay(board.period), rows });
      return rows.length > 0 || (listed && review.inForce) ? [review] : [];
    });
  });
  // A cluster's workbook holds no other cluster, so there is nothing to say about the province.
  if (board.kind === "cluster") return { clusters, province: [] };
  const groups = board.clusters.filter(({ code }) => byCluster(judged).has(code)).length;
  const firsts = round.ranking.filter(({ rank }) => rank === 1).length;
  return {
    clusters,
    province: provinceAwards(
      awards.map(({ award }) => award),
      clusters,
      { clusters: groups, firstRanked: firsts },
    ),
  };
}

function membersOf(units: readonly Unit[], { ranking, totals, findings }: ReviewedRound): readonly Member[] {
  return units.map(({ code, name }) => {
    const total = byUnit(totals).get(code)?.[0]?.total ?? null;
    const rank = byUnit(ranking).get(code)?.[0] ?? { rank: null, tied: false };
    return {
      code,
      name,
      rank: { rank: rank.rank, tied: rank.tied, total },
      findings: byUnit(findings).get(code) ?? [],
    };
  });
}

function knownAwards(
  { awards }: Board,
  rows: readonly MergedNomination[],
): readonly { readonly award: AwardRules; readonly listed: boolean }[] {
  const names = awards.map(({ name }) => name);
  const unlisted = rows
    .map(({ award }) => award)
    .filter((name, index, all) => !isAmong(name, names) && !isAmong(name, all.slice(0, index)));
  return [
    ...awards.map((award) => ({ award, listed: true })),
    ...unlisted.map((name) => ({ award: awardWithoutRules(name), listed: false })),
  ];
}

/** An award that somebody is nominated for and that `Khen thưởng` doesn't list: nothing limits it. */
export function awardWithoutRules(name: string): AwardRules {
  return {
    name,
    type: null,
    quota: null,
    quotaBase: null,
    counted: null,
    quotaPercent: null,
    votePercent: null,
    voteBase: null,
    voteBaseWords: null,
    attendancePercent: null,
    ballotLimit: null,
    from: null,
    to: null,
  };
}
