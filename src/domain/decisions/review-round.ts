import { byCluster, byUnit, groupBy } from "../basics/group-by";
import type { Unit, Board } from "../round/board";
import type { Finding } from "../scoring/conditions/condition";
import type { Rank, Total } from "../scoring/score";
import type { MergedNomination } from "./nominated-rows";
import { rankingOrder } from "./ranking-order";
import { reviewDay } from "../round/period";
import { isAmong } from "../basics/text";
import { concerns } from "../round/indicator";
import { provinceAwards } from "./review-province";
import { reviewCluster, type Member, type ReviewedCluster } from "./review-cluster";
import type { AwardReview, NominationReview, ReviewedNomination } from "./review";
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
  const clusters = board.clusters.flatMap((cluster): readonly AwardReview[] => {
    const { code } = cluster;
    const { votes: votesDecide } = rankingOrder(board, cluster);
    const members = membersOf(byCluster(judged).get(code) ?? [], round);
    const own = rowsOf.get(code) ?? [];
    return awards.flatMap((known) => {
      const rows = own.filter((row) => isAmong(row.award, [known.name]));
      const review = reviewAward({ cluster: code, members, day: reviewDay(board.period), rows, votesDecide }, known);
      return review !== null && (rows.length > 0 || (known.listed && review.inForce)) ? [review] : [];
    });
  });
  // A cluster's workbook holds no other cluster, so there is nothing to say about the province.
  if (board.kind === "cluster") return { clusters, province: [] };
  return {
    clusters,
    province: provinceAwards(
      awards.flatMap(({ rows }) => rows),
      clusters,
      {
        clusters: board.clusters.filter(({ code }) => byCluster(judged).has(code)).length,
        firstRanked: round.ranking.filter(({ rank }) => rank === 1).length,
        judged,
      },
    ),
  };
}

type KnownAward = {
  readonly name: string;
  readonly listed: boolean;
  /** Its rows of `Khen thưởng`; at least one. */
  readonly rows: readonly AwardRules[];
};

/**
 * One award in one cluster: each of its rows reviews the units that it concerns and no row before it, by its own quota
 * and votes; `null` = none of them concerns the cluster.
 */
function reviewAward(
  { members, rows, ...cluster }: Omit<ReviewedCluster, "award" | "listed">,
  { rows: awards, listed }: KnownAward,
): AwardReview | null {
  const parts = awards.flatMap((award, index) => {
    const isFirst = (member: Member) => awards.findIndex(({ scope }) => concerns(scope, member)) === index;
    const own = members.filter(isFirst);
    const codes = new Set(own.map(({ code }) => code));
    const nominated = rows.filter(({ unit }) => codes.has(unit));
    return own.length === 0 ? [] : [reviewCluster({ ...cluster, members: own, award, listed, rows: nominated })];
  });
  return parts.length === 0 ? null : parts.reduce(mergeParts);
}

/** Quotas of the parts add up; where one has none that can be counted, the whole has none. */
function mergeParts(one: AwardReview, other: AwardReview): AwardReview {
  return {
    ...one,
    inForce: one.inForce || other.inForce,
    limit: one.limit === null || other.limit === null ? null : one.limit + other.limit,
    nominations: [...one.nominations, ...other.nominations].sort(byOrder),
    tiedOutside: [...one.tiedOutside, ...other.tiedOutside],
    tiedByRank: [...one.tiedByRank, ...other.tiedByRank],
    orderDiffers: one.orderDiffers || other.orderDiffers,
    barred: [...one.barred, ...other.barred],
  };
}

function byOrder({ row: one }: ReviewedNomination, { row: other }: ReviewedNomination): number {
  return (one.stated.order ?? Infinity) - (other.stated.order ?? Infinity) || 0;
}

function membersOf(units: readonly Unit[], { ranking, totals, findings }: ReviewedRound): readonly Member[] {
  return units.map(({ code, name, cluster, type }) => {
    const total = byUnit(totals).get(code)?.[0]?.total ?? null;
    const rank = byUnit(ranking).get(code)?.[0] ?? { rank: null, tied: false };
    return {
      ...{ code, name, cluster, type },
      rank: { rank: rank.rank, tied: rank.tied, total },
      findings: byUnit(findings).get(code) ?? [],
    };
  });
}

function knownAwards({ awards }: Board, rows: readonly MergedNomination[]): readonly KnownAward[] {
  const names = awards.map(({ name }) => name);
  const listed = awards.filter(({ name }, index) => !isAmong(name, names.slice(0, index)));
  const unlisted = rows
    .map(({ award }) => award)
    .filter((name, index, all) => !isAmong(name, names) && !isAmong(name, all.slice(0, index)));
  return [
    ...listed.map(({ name }) => ({ name, listed: true, rows: awards.filter((row) => isAmong(row.name, [name])) })),
    ...unlisted.map((name) => ({ name, listed: false, rows: [awardWithoutRules(name)] })),
  ];
}

/** An award that somebody is nominated for and that `Khen thưởng` doesn't list: nothing limits it. */
export function awardWithoutRules(name: string): AwardRules {
  return {
    name,
    scope: { include: [], exclude: [] },
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
