import type { StatedNomination } from "../../../domain/nominating/nomination";
import { agreedPercent, isEnough, quotaOf, votesAgree, type AwardRules, type VoteBase } from "../../../domain/nominating/award-rules";
import { locateSheet } from "../../../forms/reading/find-header";
import { readNominations } from "../../../forms/board/read-nominations";
import { awardList } from "../../../forms/sheets/board/policy-lists";
import { nominationList } from "../../../forms/sheets/board/register-lists";
import { matchKey } from "../../../workbook/text/match-key";
import type { OpenedBoard } from "../../open-board";
import type { LiveStatus } from "../live-status";

/** A member that may be nominated, and what is known of it. */
export type Candidate = {
  readonly code: string;
  readonly name: string;
  readonly total: number | null;
  /** `null` = pending or not ranked. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** Whether its report has come: without one it is not considered (`Điều kiện`). */
  readonly received: boolean;
};

export type NominatedUnit = {
  readonly unit: string;
  readonly name: string;
  readonly stated: StatedNomination;
  /** Whether the votes that were entered can be true together. */
  readonly votesAgree: boolean;
  /** `null` = not enough was entered to tell. `percent` is not rounded. */
  readonly votes: { readonly agreed: number; readonly all: number; readonly base: VoteBase; readonly percent: number } | null;
  /** Against the award's threshold; `null` = not to be told yet, or none. */
  readonly enough: boolean | null;
};

export type AwardNominations = {
  readonly award: AwardRules;
  /** How many may be nominated; `null` = no limit that can be counted. */
  readonly limit: number | null;
  /** By Thứ tự, those without one last; then in the order of the sheet. */
  readonly units: readonly NominatedUnit[];
  /** Names of units that have the same total at the edge of the quota (contract §4, Scoring). */
  readonly tiedAtEdge: readonly string[];
};

type Place = { readonly sheet: string; readonly cell: string };

export type Nominations = {
  /** Awards in force on the day of the clusters' review, and others that somebody was nominated for. */
  readonly awards: readonly AwardNominations[];
  /** By rank, those without one last in roster order. */
  readonly candidates: readonly Candidate[];
  /** Members with a vote, guests left out. */
  readonly members: number;
  readonly sheet: Place | null;
  readonly awardSheet: Place | null;
};

/** The register of nominations by award, with quotas and who stands where. Reads and writes nothing. */
export function nominationsOf({ board, workbook }: OpenedBoard, { consolidation }: LiveStatus): Nominations {
  const members = consolidation.roster.filter(({ role }) => role !== "guest");
  const candidates = candidatesOf(consolidation);
  const names = new Map(consolidation.roster.map(({ code, name }) => [code, name]));
  const { rows } = readNominations(workbook);
  const day = board.period.clusterHoldBy;
  const listed = board.awards;
  const keys = new Set(listed.map(({ name }) => matchKey(name)));
  const unlisted = [...new Map(rows.filter(({ award }) => !keys.has(matchKey(award))).map(({ award }) => [matchKey(award), award])).values()];
  const awards = [...listed, ...unlisted.map(withoutRules)].map((award): AwardNominations => {
    const own = rows.filter((row) => matchKey(row.award) === matchKey(award.name));
    // Of several rows on one unit the last stands.
    const units = [...new Map(own.map(({ unit, stated }) => [unit, { unit, name: names.get(unit) ?? unit, stated, ...judged(stated, award) }])).values()];
    const limit = quotaOf(award, members.length, matchKey(award.quotaBase ?? "").includes(ofUnits));
    return { award, limit, units: inOrder(units), tiedAtEdge: tiedAt(candidates, limit) };
  });
  const placeOf = (form: typeof nominationList | typeof awardList): Place | null => {
    const sheet = locateSheet(workbook, form);
    return sheet === null ? null : { sheet: sheet.name, cell: "A1" };
  };
  const isInForce = ({ from, to }: AwardRules): boolean => (from ?? day) <= day && day <= (to ?? day);
  return { awards: awards.filter(({ award, units }) => units.length > 0 || isInForce(award)), candidates, members: members.length, sheet: placeOf(nominationList), awardSheet: placeOf(awardList) };
}

/** Where the sheet names no base, shares are told of the valid votes, but nothing is judged by them. */
function judged(stated: StatedNomination, award: AwardRules): Pick<NominatedUnit, "votesAgree" | "votes" | "enough"> {
  const base = award.voteBase ?? "valid";
  const percent = agreedPercent(stated, base);
  const all = stated[base];
  const known = percent !== null && all !== null && stated.agreed !== null;
  return { votesAgree: votesAgree(stated), votes: known ? { agreed: stated.agreed, all, base, percent } : null, enough: isEnough(stated, award) };
}

/** "Đơn vị được bình xét trong cụm, khối". */
const ofUnits = matchKey("đơn vị được bình xét");

function withoutRules(name: string): AwardRules {
  return { name, type: null, quota: null, quotaBase: null, counted: null, quotaPercent: null, votePercent: null, voteBase: null, voteBaseWords: null, from: null, to: null };
}

function candidatesOf({ roster, ranking, totals, units }: LiveStatus["consolidation"]): readonly Candidate[] {
  const ranks = new Map(ranking.map((rank) => [rank.unit, rank]));
  const sums = new Map(totals.map(({ unit, total }) => [unit, total]));
  const came = new Set(units.filter(({ received }) => received !== null).map(({ code }) => code));
  const all = roster
    .filter(({ role }) => role !== "guest")
    .map(({ code, name }): Candidate => ({ code, name, total: sums.get(code) ?? null, rank: ranks.get(code)?.rank ?? null, tied: ranks.get(code)?.tied ?? false, received: came.has(code) }));
  return [...all].sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

function inOrder(units: readonly NominatedUnit[]): readonly NominatedUnit[] {
  return [...units].sort((one, other) => (one.stated.order ?? Number.MAX_SAFE_INTEGER) - (other.stated.order ?? Number.MAX_SAFE_INTEGER));
}

/** Who shares the total of the last place within the quota with somebody outside it. */
function tiedAt(candidates: readonly Candidate[], limit: number | null): readonly string[] {
  if (limit === null || limit <= 0) return [];
  const last = candidates[limit - 1]?.rank ?? null;
  const next = candidates[limit]?.rank ?? null;
  return last === null || last !== next ? [] : candidates.filter(({ rank }) => rank === last).map(({ name }) => name);
}
