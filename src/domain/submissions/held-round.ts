import { choiceWords } from "../../contract/choice-words";
import type { Board } from "../round/board";
import type { RoundChange, RoundName } from "../round/period";
import { saysSomething } from "../round/scale";
import { type Issue, nowhere } from "../issue";
import type { ClusterSubmission } from "./cluster-submission";
import type { FileReason } from "./file-record";
import type { Stored, WaitingFile } from "./stored";
import type { FileFacts } from "./submission";

type Work = { readonly board: Board; readonly stored: Stored };

/** Whether anything of a round is in the workbook: what was read, the register, opinions, scores, nominations,
 * seals. */
export function holdsWork({ board, stored }: Work): boolean {
  const { submissions, clusterSubmissions, unreadable, waiting = [], seals } = stored;
  const rows = [
    seals?.seals ?? [],
    submissions,
    clusterSubmissions,
    unreadable,
    waiting,
    board.receipts,
    board.opinions,
    board.nominations,
  ];
  return rows.some(({ length }) => length > 0) || board.scores.some(saysSomething);
}

/**
 * Whether the work in the workbook belongs to another round than `Kỳ báo cáo` states (rounds.md, A workbook belongs to
 * one round). `marked`: the round that `_TD` names; `null` = it names none, and nothing can be told. While the workbook
 * holds no work it may be of any round.
 */
export function roundChange(marked: RoundName | null, work: Work): RoundChange | null {
  const { year, kind } = work.board.period;
  if (marked === null || (marked.year === year && marked.kind === kind) || !holdsWork(work)) return null;
  return { held: { year: marked.year, kind: marked.kind }, stated: { year, kind } };
}

/**
 * The store of a workbook whose round was wrong from the start: what was read as of that round counts nowhere any more
 * and waits, with the reason, until it is given again or refused.
 */
export function storedOfCorrectedRound(stored: Stored, change: RoundChange): Stored {
  const waits = (from: Pick<WaitingFile, "unit" | "cluster">, file: FileFacts): WaitingFile => {
    const reason = otherRound(change);
    const issue: Issue = {
      code: "file-unrecognised",
      params: { reason },
      place: { ...nowhere, ...from, file: file.name },
    };
    return { file, verdict: "unrecognised", ...from, reason, issues: [issue] };
  };
  return {
    ...stored,
    submissions: [],
    clusterSubmissions: [],
    scoredLines: [],
    waiting: [
      ...(stored.waiting ?? []),
      ...stored.submissions.map(({ submission: { unit, file } }) => waits({ unit, cluster: null }, file)),
      ...stored.clusterSubmissions.map(({ cluster, file }: ClusterSubmission) => waits({ unit: null, cluster }, file)),
    ],
  };
}

const { periodKind } = choiceWords;

function otherRound({ held, stated }: RoundChange): FileReason {
  return held.year !== stated.year
    ? { code: "wrong-year", params: { found: String(held.year), expected: String(stated.year) } }
    : { code: "wrong-period", params: { found: periodKind[held.kind], expected: periodKind[stated.kind] } };
}
