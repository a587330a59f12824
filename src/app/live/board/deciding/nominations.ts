import { isJudged } from "../../../../domain/round/units-of-round";
import type { Consolidation } from "../../../../domain/consolidation";
import { ballotOf, ballotRows, isSame } from "../../../../domain/decisions/nominated-rows";
import { lacksLed } from "../../../../domain/decisions/nomination-issues";
import type { CountedVotes, JudgedBallot, Quorum } from "../../../../domain/decisions/ballots";
import type { AwardReview, ProvinceAward, ReviewedNomination } from "../../../../domain/decisions/review";
import type { AwardRules, StatedNomination } from "../../../../domain/round/decision-rules";
import type { Finding } from "../../../../domain/scoring/conditions/condition";
import type { Eligibility } from "../../../../domain/scoring/conditions/effects";
import { laterColumns } from "../../../../forms/board/edit-rows";
import { readNominations } from "../../../../forms/board/read-registers";
import { locateSheet } from "../../../../forms/reading/find-header";
import { awardList } from "../../../../forms/sheets/board/policy-lists";
import { nominationList } from "../../../../forms/sheets/board/register-lists";
import { editedWorkbook } from "../../../../workbook/edit";
import type { OpenedBoard } from "../../../open-board";
import { type InputChange, statedChanges } from "../../changing/change-board";
import type { LiveStatus } from "../../opening/live-status";

/** A member that may be nominated, and what is known of it. */
export type Candidate = {
  readonly code: string;
  readonly name: string;
  readonly total: number | null;
  /** `null` = pending or not ranked. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Whether its report has come. */
  readonly received: boolean;
};

export type NominatedUnit = {
  readonly unit: string;
  readonly name: string;
  /** What counts: this workbook's row, its blanks as the cluster's workbook has them. */
  readonly stated: StatedNomination;
  /**
   * This workbook's own row, of the last ballot that it states; `null` = it has none, the cluster's workbook proposes
   * the unit.
   */
  readonly own: StatedNomination | null;
  /** All its own rows, one for each ballot, the last first. */
  readonly ownRows: readonly StatedNomination[];
  /** By number; the last counts. */
  readonly ballots: readonly JudgedBallot[];
  /** Whether the votes that were entered can be true together. */
  readonly votesAgree: boolean;
  /** `null` = not enough was entered to tell. */
  readonly votes: CountedVotes | null;
  /** Against the award's threshold; `null` = not to be told yet, or none. */
  readonly enough: boolean | null;
  /** Of the ballot that counts; `null` = the award asks no attendance. */
  readonly quorum: Quorum | null;
  readonly eligibility: Eligibility;
  /** What lists of other agencies say against the unit, or have not said yet. */
  readonly lists: readonly Finding[];
  /** The award is a flag and the cluster that the unit leads is not stated. */
  readonly ledMissing: boolean;
};

export type AwardNominations = {
  readonly award: AwardRules;
  /** How many the cluster may nominate; `null` = no limit that can be counted. */
  readonly limit: number | null;
  /** By Thứ tự, those without one last; then in the order of the sheet. */
  readonly units: readonly NominatedUnit[];
  /** Names of units that have the same total at the edge of the quota (contract §4, Scoring). */
  readonly tiedAtEdge: readonly string[];
  /** Codes of members that a condition keeps from this award. */
  readonly barred: readonly string[];
  /**
   * The award over the whole province, proposed beside decided; `null` in a cluster's workbook, or nobody is nominated.
   */
  readonly province: ProvinceAward | null;
};

type Place = { readonly sheet: string; readonly cell: string };

export type Nominations = {
  /** All clusters, so that one can be chosen; `count` of nominations. */
  readonly clusters: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** Whose nominations these are. */
  readonly cluster: string;
  /** At the Board opinions and decisions are entered, in a cluster who is nominated and by how many votes. */
  readonly deciding: boolean;
  /** Awards in force on the day of the clusters' review, and others that somebody was nominated for. */
  readonly awards: readonly AwardNominations[];
  /** By rank, those without one last in roster order. */
  readonly candidates: readonly Candidate[];
  /** Members with a vote, guests left out. */
  readonly members: number;
  readonly sheet: Place | null;
  readonly awardSheet: Place | null;
};

/**
 * One cluster's nominations by award, with quotas and ranks; `asked` `null` = the first that has any. Reads
 * and writes nothing.
 */
export function nominationsOf(
  { board, workbook }: OpenedBoard,
  { consolidation }: LiveStatus,
  asked: string | null = null,
): Nominations {
  const { clusters: reviews, province } = consolidation.nominations;
  const clusters = board.clusters.map(({ code, name }) => ({ code, name, count: countOf(reviews, code) }));
  const chosen = clusters.find(({ code }) => code === asked) ?? clusters.find(({ count }) => count > 0) ?? clusters[0];
  const cluster = chosen?.code ?? "";
  const candidates = candidatesOf(consolidation, cluster);
  const own = readNominations(workbook).rows;
  const deciding = board.kind === "board";
  const statedOn = ({ award }: AwardReview, unit: string): readonly StatedNomination[] =>
    ballotRows(own.filter((row) => isSame(row, { unit, award: award.name }))).map(({ stated }) => stated);
  const awards = reviews
    .filter((review) => review.cluster === cluster)
    .map(
      (review): AwardNominations => ({
        award: review.award,
        limit: review.limit,
        units: review.nominations.map((each) => nominatedUnit(each, statedOn(review, each.row.unit))),
        tiedAtEdge: candidates.filter(({ code }) => tiedAtEdge(review).includes(code)).map(({ name }) => name),
        barred: review.barred,
        province: deciding ? (province.find((each) => each.award.name === review.award.name) ?? null) : null,
      }),
    );
  return {
    clusters,
    cluster,
    deciding,
    awards,
    candidates,
    members: candidates.length,
    sheet: placeOf(workbook, nominationList),
    awardSheet: placeOf(workbook, awardList),
  };
}

function placeOf(workbook: OpenedBoard["workbook"], form: typeof nominationList | typeof awardList): Place | null {
  const sheet = locateSheet(workbook, form);
  return sheet === null ? null : { sheet: sheet.name, cell: "A1" };
}

function countOf(reviews: readonly AwardReview[], code: string): number {
  return reviews
    .filter(({ cluster }) => cluster === code)
    .reduce((sum, { nominations }) => sum + nominations.length, 0);
}

function nominatedUnit(
  { row, name, ballots, votesAgree, votes, enough, quorum, eligibility, lists }: ReviewedNomination,
  ownRows: readonly StatedNomination[],
): NominatedUnit {
  return {
    unit: row.unit,
    name,
    stated: row.stated,
    own: ownRows[0] ?? null,
    ownRows,
    ballots,
    votesAgree,
    votes,
    enough,
    quorum,
    eligibility,
    lists,
    ledMissing: lacksLed(row),
  };
}

function candidatesOf({ roster, ranking, totals, units }: Consolidation, cluster: string): readonly Candidate[] {
  const ranks = new Map(ranking.map((rank) => [rank.unit, rank]));
  const sums = new Map(totals.map(({ unit, total }) => [unit, total]));
  const came = new Set(units.filter(({ received }) => received !== null).map(({ code }) => code));
  const all = roster
    .filter((unit) => isJudged(unit) && unit.cluster === cluster)
    .map(
      ({ code, name }): Candidate => ({
        code,
        name,
        total: sums.get(code) ?? null,
        rank: ranks.get(code)?.rank ?? null,
        tied: ranks.get(code)?.tied ?? false,
        received: came.has(code),
      }),
    );
  return [...all].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

/** Who shares a rank across the edge of the quota: of those nominated; while places are free, by rank. */
function tiedAtEdge({ nominations, tiedOutside, tiedByRank }: AwardReview): readonly string[] {
  return [...nominations.filter((each) => each.tiedAtEdge).map(({ row }) => row.unit), ...tiedOutside, ...tiedByRank];
}

/** What a person states of one unit's nomination for one award: the row of one ballot. */
export type NominationChange = {
  readonly unit: string;
  readonly award: string;
  /** Lần bỏ phiếu of the row; where the sheet leaves it blank, 1. */
  readonly ballot: number;
  /** What the sheet said when it was read; `null` = it had no row. */
  readonly was: StatedNomination | null;
  /** `null` = the unit is not nominated for it. */
  readonly becomes: StatedNomination | null;
};

/**
 * The cells and rows of `Kết quả bình xét` that these changes come to, with the headers of columns that an older sheet
 * lacks and that are stated now. Throws LiveWorkbookError where they can't be written.
 */
export function nominationChanges({ workbook: held }: OpenedBoard, changes: readonly NominationChange[]): InputChange {
  const stated = laterKeys.filter((key) => changes.some(({ becomes }) => (becomes?.[key] ?? null) !== null));
  const cells = laterColumns(held, nominationList, stated);
  const workbook = editedWorkbook(held, { cells, added: [] });
  const { rows, unread } = readNominations(workbook);
  const change = statedChanges({
    workbook,
    form: nominationList,
    unread,
    changes: changes.map(({ unit, award, ballot, was, becomes }) => {
      const found = ballotRows(rows.filter((row) => isSame(row, { unit, award }))).find(
        (row) => ballotOf(row) === ballot,
      );
      return {
        found: found === undefined ? undefined : { ...found, values: found.stated },
        key: { unit, award },
        was,
        becomes,
      };
    }),
  });
  return { ...change, cells: [...cells, ...change.cells] };
}

/** Columns that sheets of earlier versions don't have. */
const laterKeys = ["ballot", "present", "written"] as const;
