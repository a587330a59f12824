import { overQuota } from "./votes";
import { sheetNames } from "../../contract/sheet-names";
import { nowhere, type Issue, type IssueCode, type IssueParams, type Place } from "../issue";
import type { NominationReview, AwardReview, ReviewedNomination } from "./review";
import { isNumberedThrough, isOverLimit, type JudgedBallot } from "./ballots";
import type { NominatedRow } from "./nominated-rows";
import { isAmong, foldWords } from "../basics/text";

const sheet = sheetNames.nominations;

/** What is odd about a nomination, as an issue with the cell where it is stated. All of them warn; none blocks. */
export function nominationIssues({ clusters, province }: NominationReview, day: string): readonly Issue[] {
  return [
    ...clusters.flatMap((review) => [
      ...clusterIssues(review, day),
      ...review.nominations.flatMap((each) => ownIssues(review, each)),
    ]),
    ...province.flatMap(({ award, nominated, cap }): readonly Issue[] =>
      cap === null || overQuota(nominated, cap.limit) === 0
        ? []
        : [
            issue(
              "nominations-over-cap",
              { award: award.name, count: nominated, limit: cap.limit },
              { ...nowhere, sheet },
            ),
          ],
    ),
  ];
}

/** The code and its params always belong together. */
export function issue<C extends IssueCode>(code: C, params: IssueParams[C], place: Place): Issue {
  return { code, params, place } as Extract<Issue, { code: C }>;
}

export function placeOf({ unit, source }: Pick<NominatedRow, "unit" | "source">, cluster: string | null): Place {
  return { unit, cluster, file: source.file, sheet: source.sheet, cell: source.cell === "" ? null : source.cell };
}

function clusterIssues(review: AwardReview, day: string): readonly Issue[] {
  const { cluster, award, listed, inForce, limit, nominations, tiedOutside, orderDiffers } = review;
  const [first] = nominations;
  if (first === undefined) return [];
  const place = { ...placeOf(first.row, cluster), unit: null };
  const { name } = award;
  const tied = [
    ...nominations.filter(({ tiedAtEdge }) => tiedAtEdge).map(({ row }) => row.unit),
    ...tiedOutside.filter((code) => !nominations.some(({ row }) => row.unit === code)),
  ];
  const uncounted = limit === null && award.quota === null && award.quotaPercent !== null && award.counted === null;
  return [
    ...(listed ? [] : [issue("award-unlisted", { award: name }, place)]),
    ...(inForce ? [] : [issue("award-not-in-force", { award: name, day }, place)]),
    ...(limit !== null && overQuota(nominations.length, limit) > 0
      ? [issue("nominations-over-quota", { award: name, count: nominations.length, limit }, place)]
      : []),
    ...(limit !== null && tied.length > 0
      ? [issue("nominations-tied-at-edge", { award: name, limit, units: tied.join("; ") }, place)]
      : []),
    ...(orderDiffers ? [issue("nomination-order-differs", { award: name }, place)] : []),
    ...(uncounted ? [issue("quota-base-unknown", { award: name, base: award.quotaBase ?? "" }, place)] : []),
  ];
}

function ownIssues({ cluster, award }: AwardReview, nomination: ReviewedNomination): readonly Issue[] {
  const { row, rank } = nomination;
  const { name } = award;
  const place = placeOf(row, cluster);
  return [
    ...(rank !== null && rank > 1 && isForTheFirst(award)
      ? [issue("nomination-not-first", { award: name, rank }, place)]
      : []),
    ...(lacksLed(row) ? [issue("nomination-without-led", { award: name }, place)] : []),
    ...ballotIssues(award, nomination, cluster),
    ...eligibilityIssues(name, nomination, place),
    ...listedIssues(name, nomination, place),
  ];
}

/**
 * A unit that a list names, unless that already forbids the nomination. A row that says nothing of the list itself, as
 * in workbooks of earlier versions, is only shown.
 */
function listedIssues(award: string, { lists, eligibility }: ReviewedNomination, place: Place): readonly Issue[] {
  return lists.flatMap((finding): readonly Issue[] => {
    const { code: condition, name, requirement } = finding.condition;
    const forbids = eligibility.may === "no" && eligibility.because.includes(finding);
    if (finding.met !== "no" || forbids || requirement.kind !== "confirmed") return [];
    const { agency, due, paper, receivedOn } = requirement.list;
    if ([agency, due, paper, receivedOn].every((each) => each === null)) return [];
    const from = { agency: agency ?? "", paper: paper ?? "", receivedOn: receivedOn ?? "" };
    return [issue("nomination-listed", { award, condition, name, ...from }, place)];
  });
}

/** Of every ballot whether it can be true and was allowed to be held; of the one that counts what it comes to. */
function ballotIssues(
  award: AwardReview["award"],
  { row, ballots }: ReviewedNomination,
  cluster: string,
): readonly Issue[] {
  const [{ name }, numbers] = [award, ballots.map(({ number }) => number)];
  const numbered = isNumberedThrough(ballots)
    ? []
    : [issue("ballots-not-numbered", { award: name, ballots: numbers.join("; ") }, placeOf(row, cluster))];
  return [
    ...numbered,
    ...ballots.flatMap((ballot, index) => {
      const place = placeOf({ unit: row.unit, source: ballot.source }, cluster);
      return [
        ...heldIssues(award, ballot, place),
        ...quorumIssues(award, ballot, { later: ballots.slice(index + 1), place }),
        ...(index === ballots.length - 1 ? countingIssues(award, ballot, place) : []),
      ];
    }),
  ];
}

function heldIssues(award: AwardReview["award"], ballot: JudgedBallot, place: Place): readonly Issue[] {
  const { number, counts } = ballot;
  const { present, written, returned, members } = counts;
  const of = { award: award.name, ballot: number };
  const { ballotLimit: limit } = award;
  return [
    ...(ballot.votesAgree ? [] : [issue("votes-impossible", { award: award.name }, place)]),
    ...(ballot.attendanceAgrees
      ? []
      : [issue("attendance-impossible", { ...of, present, written, returned, members }, place)]),
    ...(limit !== null && isOverLimit(number, award) ? [issue("ballot-over-limit", { ...of, limit }, place)] : []),
  ];
}

/** A ballot at which too few were present asks for another one; nothing is left to ask once one had its quorum. */
function quorumIssues(
  { name }: AwardReview["award"],
  { number, quorum }: JudgedBallot,
  { later, place }: { readonly later: readonly JudgedBallot[]; readonly place: Place },
): readonly Issue[] {
  if (quorum === null || quorum.reached !== false || later.some((next) => next.quorum?.reached === true)) return [];
  const { present, members, threshold: percent } = quorum;
  const params = { award: name, ballot: number, present, members, percent };
  return [issue("ballot-below-quorum", params, place)];
}

function countingIssues(
  { name, votePercent }: AwardReview["award"],
  { number, votes, quorum, verdict }: JudgedBallot,
  place: Place,
): readonly Issue[] {
  if (verdict === "not-enough" && votes !== null && votePercent !== null)
    return [
      issue(
        "votes-below-threshold",
        { award: name, agreed: votes.agreed, all: votes.all, percent: votePercent },
        place,
      ),
    ];
  return quorum !== null && quorum.reached === null
    ? [issue("quorum-unknown", { award: name, ballot: number, percent: quorum.threshold }, place)]
    : [];
}

/** A condition that is still open contradicts nothing. */
function eligibilityIssues(
  award: string,
  { row, eligibility, statedEligible }: ReviewedNomination,
  place: Place,
): readonly Issue[] {
  const conditions = eligibility.because.map(({ condition }) => condition.code).join(", ");
  const stated = row.stated.eligible ?? "";
  if (eligibility.may === "no")
    return [
      statedEligible === "yes"
        ? issue("eligibility-contradiction", { award, stated, conditions }, place)
        : issue("nomination-not-eligible", { award, conditions }, place),
    ];
  return eligibility.may === "yes" && statedEligible === "no"
    ? [issue("eligibility-contradiction", { award, stated, conditions: "" }, place)]
    : [];
}

/** For flags the minutes must name the cluster that each nominee leads (Công văn 5007/BNV-TĐKT). */
export function lacksLed({ award, stated }: Pick<NominatedRow, "award" | "stated">): boolean {
  return stated.led === null && isFlag(award);
}

/**
 * Whether an award is for the unit that leads its cluster: a flag, or what Tính trên counts on those that lead. Of
 * several units with the first rank each leads.
 */
function isForTheFirst({ name, counted }: AwardReview["award"]): boolean {
  return isFlag(name) || counted?.kind === "first-ranked";
}

export function isFlag(award: string): boolean {
  const [first = ""] = foldWords(award).split(" ");
  return isAmong(first, ["cờ"]);
}

/**
 * Whether votes, or with them the attendance, are still to be entered, which the award asks for, or to be put right,
 * since they can't be true; or another ballot is to be held, since too few were present at this one.
 */
export function lacksVotes(
  { votes, votesAgree, ballots, quorum }: Pick<ReviewedNomination, "votes" | "votesAgree" | "ballots" | "quorum">,
  { votePercent }: Pick<AwardReview["award"], "votePercent">,
): boolean {
  const asked = votePercent !== null || ballots.length > 0;
  return (
    !votesAgree || (votes === null && votePercent !== null) || (asked && quorum !== null && quorum.reached !== true)
  );
}
