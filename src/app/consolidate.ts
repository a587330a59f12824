import type { Board, Unit } from "../domain/round/board";
import type { Consolidation } from "../domain/consolidation";
import type { Figure } from "../domain/figures/figure";
import type { Opinion } from "../domain/round/receipt";
import { checkBoard } from "../domain/checks/check-board";
import { givenByBoard } from "../domain/checks/given-by-board";
import { checkPlausibility } from "../domain/checks/plausibility/check-plausibility";
import { stillWaiting } from "../domain/submissions/register";
import type { Receipts } from "../domain/submissions/receipts";
import { unitsOfRound } from "../domain/round/units-of-round";
import type { Stored } from "../domain/submissions/stored";
import type { Submission } from "../domain/submissions/submission";
import { adjustmentsOf, type AdjustmentVersion } from "../domain/figures/adjustment-register";
import { figuresOf, type Report } from "../domain/figures/figures";
import { acceptedSubmissions } from "./consolidating/accepted";
import { decideRound } from "../domain/decisions/decide-round";
import { fileRecords, knownFiles } from "./consolidating/file-records";
import { inOrder, rosterOrder } from "./consolidating/order";
import { scoredLines } from "../domain/scoring/scored-lines";
import { scoreRound } from "../domain/scoring/score-round";
import { withClusterOpinions, withClusterScores } from "../domain/submissions/entries-in-force";
import { comparedClusters, resultIssues } from "../domain/comparison/returned-results";
import { returnIssues } from "./consolidating/returns";
import { sentByClusters, statedTotals } from "../domain/comparison/stated-totals";
import { receiptsOfRound, standClusters, standUnits } from "./consolidating/standing";
import { withoutCulprits, type Aside } from "./guarding/find-culprits";
import { asideIssues, pendingAside, withoutAside } from "./guarding/set-aside";
import type { GivenFile, Host } from "./host";
import type { Recognised } from "./receiving/recognise-file";
import { receiveFiles, type Received } from "./receiving/receive-files";

export type ConsolidateRequest = {
  readonly board: Board;
  /** What earlier runs read. */
  readonly stored: Stored;
  /** The files of this run; earlier ones need not come again. */
  readonly files: readonly GivenFile[];
  readonly asOf: string;
  readonly receivedOption: string | null;
  /** See Receiving. */
  readonly identities?: ReadonlyMap<string, string>;
  readonly progress: (done: number, all: number) => void;
  /** What worker threads made of some of the files already, by SHA-256. */
  readonly recognised?: ReadonlyMap<string, Recognised>;
};

export type Consolidated = { readonly consolidation: Consolidation; readonly stored: Stored };

/**
 * Files → submissions, then all that follows from them; whom a bug is about is set aside, and all others are judged.
 */
export function consolidate(request: ConsolidateRequest, host: Pick<Host, "readWorkbook" | "sha256">): Consolidated {
  return consolidateAndDraw(request, host, (consolidated) => consolidated);
}

/** The same with what is made of it: a bug in drawing is about somebody, too. */
export function consolidateAndDraw<Drawn>(
  request: ConsolidateRequest,
  host: Pick<Host, "readWorkbook" | "sha256">,
  draw: (consolidated: Consolidated) => Drawn,
): Drawn {
  const { board } = request;
  const received = receiveFiles({ ...request, units: unitsOfRound(board).units }, host);
  const drawn = (keeping: Keeping) =>
    withoutCulprits(sendersOf(board), (aside) => draw(keeping(judgeRound(request, received, aside), received.stored)));
  try {
    return drawn(whole);
  } catch {
    return drawn(onlyJudged);
  }
}

type StoredRound = Pick<ConsolidateRequest, "board" | "stored" | "asOf">;

/** What a workbook comes to by itself, by its sheets and its store: no file is given and none is read. */
export function consolidateStored(round: StoredRound): Consolidated {
  const nothingRead = (): never => {
    throw new Error("no file was given");
  };
  return consolidate(
    { ...round, files: [], receivedOption: null, progress: () => undefined },
    { readWorkbook: nothingRead, sha256: nothingRead },
  );
}

/** What is kept of senders that are set aside: all that they sent, unless keeping it is what fails. */
type Keeping = (consolidated: Consolidated, stored: Stored) => Consolidated;
const whole: Keeping = ({ consolidation, stored: { scoredLines } }, stored) => ({
  consolidation,
  stored: { ...stored, ...(scoredLines === undefined ? {} : { scoredLines }) },
});
const onlyJudged: Keeping = (consolidated) => consolidated;

/** Roster + period → submissions → standing → figures → scores → ranks: the whole product in one function. */
function judgeRound(request: ConsolidateRequest, received: Received, aside: Aside): Consolidated {
  const { asOf } = request;
  const { board, stored } = withoutAside({ board: request.board, stored: received.stored }, aside);
  const { units: roster, issues: rosterIssues } = unitsOfRound(board);
  const order = rosterOrder(board, roster);

  const round = { board, asOf };
  const { unitReceipts, clusterReceipts, issues: receiptIssues } = receiptsOfRound(round, roster, stored);
  const { accepted, issues: readingIssues } = acceptedSubmissions(stored, { unitReceipts, clusterReceipts });

  const opinions = withClusterOpinions(board, clusterReceipts);
  const by = (given: readonly Opinion[]): Reported =>
    reportedBy({ ...board, opinions: given }, roster, { unitReceipts, accepted });
  const { adjustments, reports, figures } = by(opinions);

  // Scoring asks where the documents stand; whether a unit is complete asks what scoring found wrong.
  const first = standUnits(round, roster, { receipts: unitReceipts, otherIssues: [] });
  const inputs = {
    units: roster,
    standings: first.units,
    clusters: standClusters(round, first.units, clusterReceipts),
    figures,
    accepted,
    clusterReceipts,
  };
  const judgedScores = scoreRound(round, inputs);
  const scored = { ...judgedScores, totals: pendingAside(judgedScores.totals, aside) };
  const tracked = scoredLines({
    board,
    roster,
    marks: withClusterScores(board, clusterReceipts),
    accepted,
    before: stored.scoredLines ?? [],
  });
  const stood = standUnits(round, roster, { receipts: unitReceipts, otherIssues: scored.issues });
  const { issues: decidingIssues, ...decided } = decideRound(board, roster, { ...scored, clusterReceipts });

  const judged = {
    units: unitReceipts,
    clusters: clusterReceipts,
    clusterOf: new Map(roster.map((unit) => [unit.code, unit.cluster])),
    aside,
  };
  const files = fileRecords(received, judged, order);
  const compared = comparedClusters(round, { ...inputs, figuresBy: (given) => by(given).figures });
  const ofSheets = [
    ...board.issues,
    ...rosterIssues,
    ...checkBoard(board),
    ...received.issues,
    ...asideIssues(aside, { board, stored: received.stored }),
    ...receiptIssues,
    ...readingIssues,
    ...returnIssues(round, clusterReceipts),
    ...compared.flatMap(resultIssues),
  ];
  const others = [...ofSheets, ...tracked.issues, ...stood.issues, ...scored.issues, ...decidingIssues];
  const known = { board, asOf, roster, files, figures, adjustments, accepted, sent: sentByClusters(clusterReceipts) };
  const consolidation: Consolidation = {
    ...known,
    knownFiles: knownFiles(
      { stored: received.stored, waiting: stillWaiting(board, received.stored) },
      { records: files, judged },
      order,
    ),
    units: stood.units,
    clusters: standClusters(round, stood.units, clusterReceipts),
    scores: scored.scores,
    totals: scored.totals,
    ...decided,
    issues: inOrder(checkPlausibility(board, { reports, figures, asOf, given: givenByBoard(board), others }), order),
    statedTotals: statedTotals(board, { ...known, ...scored, ranking: decided.ranking, compared }),
  };
  return {
    consolidation,
    stored: { ...stored, scoredLines: aside.size === 0 ? tracked.lines : (stored.scoredLines ?? []) },
  };
}

/** Whom a bug may be about, in roster order. */
function sendersOf(board: Board): readonly string[] {
  return [...new Set([...board.clusters.map(({ code }) => code), ...board.roster.map(({ unit }) => unit)])];
}

const nothingReceived = {
  received: null,
  returned: false,
  accepted: null,
  version: null,
  unreadable: false,
  arrivals: [],
  issues: [],
} as const;

type Reported = {
  readonly adjustments: readonly AdjustmentVersion[];
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
};

type Came = {
  readonly unitReceipts: ReadonlyMap<string, Receipts<Submission>>;
  readonly accepted: ReadonlyMap<string, Submission>;
};

/**
 * The accepted submissions with their adjustments, and the figures that follow from the opinions on these; all in
 * roster order.
 */
function reportedBy(board: Board, roster: readonly Unit[], { unitReceipts, accepted }: Came): Reported {
  const adjustments = roster.flatMap((unit) =>
    adjustmentsOf(board, unit.code, unitReceipts.get(unit.code) ?? nothingReceived),
  );
  const reports = roster.flatMap((unit) => {
    const submission = accepted.get(unit.code);
    return submission === undefined
      ? []
      : [{ unit, submission, adjustments: adjustments.filter((each) => each.unit === unit.code) }];
  });
  return { adjustments, reports, figures: figuresOf(board, reports) };
}
