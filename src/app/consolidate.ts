import type { Board } from "../domain/round/board";
import { openRound } from "../domain/round/round";
import { checkReturned, checkRound } from "../domain/checks/check-round";
import { type Comparison, compareRound } from "../domain/comparison/compare-round";
import type { Consolidation } from "../domain/consolidation";
import { decideRound } from "../domain/decisions/decide-round";
import { figuresOfRound } from "../domain/figures/figures-of-round";
import { unitsOfRound } from "../domain/round/units-of-round";
import { scoreRound } from "../domain/scoring/score-round";
import { sealIssues, sealRound } from "../domain/sealing/seal-state";
import { standRound } from "../domain/standing/standings";
import type { Stored } from "../domain/submissions/stored";
import { receiveSubmissions } from "../domain/submissions/submissions";
import { differenceWords } from "../forms/merging/difference-words";
import { withoutCulprits, type Aside } from "./guarding/find-culprits";
import { asideIssues, pendingAside, withoutAside } from "./guarding/set-aside";
import type { GivenFile, Host } from "./host";
import { inOrder, rosterOrder } from "./issue-order";
import { filesOfRound } from "./receiving/file-records";
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
  /** What was read of some of the files already, by SHA-256. */
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

function judgeRound(request: ConsolidateRequest, received: Received, aside: Aside): Consolidated {
  const judged = { board: request.board, stored: received.stored };
  const { board, stored } = withoutAside(judged, aside);

  const comparison = roundOn(request.asOf, { board, stored, aside });
  const sealing = sealRound(stored.seals, (day) =>
    day === request.asOf ? comparison : roundOn(day, { board, stored, aside }),
  );
  const others = [...received.issues, ...asideIssues(aside, { ...judged, board }), ...sealIssues(sealing)];
  const found = checkRound(comparison, others);

  const order = rosterOrder(board, comparison.roster);
  const issues = { issues: inOrder(found, order), returnedIssues: inOrder(checkReturned(comparison), order) };
  return {
    consolidation: { ...comparison, ...filesOfRound(received, comparison, aside), ...issues, sealing },
    stored: { ...stored, scoredLines: aside.size === 0 ? comparison.lines : comparison.linesBefore },
  };
}

type Judging = Pick<StoredRound, "board" | "stored"> & { readonly aside: Aside };

/** Roster and period → submissions → standing → figures → scores → decisions: each step takes the one before whole. */
function roundOn(day: string, { board, stored, aside }: Judging): Comparison {
  const round = openRound(board, day);
  const submissions = receiveSubmissions(round, stored, differenceWords);
  const standings = standRound(submissions);
  const figures = figuresOfRound(standings);
  const scores = pendingAside(scoreRound(figures), aside);
  const decisions = decideRound(scores);
  return compareRound(decisions);
}

/** Whom a bug may be about, in roster order. */
function sendersOf(board: Board): readonly string[] {
  return [...new Set([...board.clusters.map(({ code }) => code), ...board.roster.map(({ unit }) => unit)])];
}
