import { liveStatus, type LiveStatus } from "../../app/live/opening/live-status";
import { boardOfLive, type LiveOpened, openLiveWorkbook } from "../../app/live/opening/open-live-workbook";
import { scoringRound, type ScoringRound } from "../../app/live/board/scoring/scored-cluster";
import type { OpenedBoard } from "../../app/open-board";
import { vietnamDay } from "../clock";
import type { NoRound } from "../../app/open-board";
import type { WorkDesk } from "./desk";
import { noRound } from "./places";

/**
 * The open workbook as it was last read, and what its round comes to; `status` is `null` where there is no round to
 * judge.
 */
export type Round = { readonly opened: LiveOpened; readonly status: LiveStatus | null };

/** A Board's or cluster's workbook with what its round comes to. */
export type JudgedRound = { readonly opened: OpenedBoard; readonly status: LiveStatus };

/** The same with what scoring starts from. */
export type ScoredRound = JudgedRound & { readonly round: ScoringRound };

/** Reading a large workbook takes a while: the views share one reading until something in it has changed. */
export type RoundReading = {
  readonly anew: () => Promise<LiveOpened>;
  readonly opened: () => Promise<LiveOpened>;
  /** A Board's or cluster's workbook; `null` = it is another, or doesn't state its round yet. */
  readonly board: () => Promise<OpenedBoard | null>;
  /** Judged when first asked for, once for each reading and day. */
  readonly round: () => Promise<Round>;
  /** `null` = the workbook has no round, or doesn't state it yet. */
  readonly judged: () => Promise<JudgedRound | null>;
  /** Why there is none. */
  readonly noRound: () => Promise<NoRound>;
  /** Worked out once for each reading: a person tries points at every key. */
  readonly scoring: () => Promise<ScoredRound | null>;
  /** What was read is old: the next asking reads the workbook again. */
  readonly forget: () => void;
};

type Reading = {
  readonly opened: Promise<LiveOpened>;
  status: { readonly asOf: string; readonly of: Promise<LiveStatus | null> } | null;
};

/** Acts that write read the workbook by themselves, so a change that nobody told of can't be written over. */
export function roundReading(desk: Pick<WorkDesk, "workbook" | "clock">): RoundReading {
  let last: Reading | null = null;
  const forget = (): void => {
    last = null;
  };
  const watching = watchOnce(desk, forget);
  const read = (): Reading => {
    const reading: Reading = { opened: watching().then(() => openLiveWorkbook(desk.workbook, "known")), status: null };
    last = reading;
    // A reading that failed is no reading: the next asking tries again.
    reading.opened.catch(() => (last === reading ? forget() : undefined));
    return reading;
  };
  const opened = (): Promise<LiveOpened> => (last ?? read()).opened;
  const round = async (): Promise<Round> => {
    const reading = last ?? read();
    const asOf = vietnamDay(desk.clock());
    if (reading.status?.asOf !== asOf)
      reading.status = { asOf, of: reading.opened.then((found) => statusOf(found, asOf)) };
    const [found, status] = await Promise.all([reading.opened, reading.status.of]);
    return { opened: found, status };
  };
  const judged = async (): Promise<JudgedRound | null> => {
    const { opened: found, status } = await round();
    const board = boardOfLive(found);
    return status === null || board === null ? null : { opened: board, status };
  };
  const scoringOf = scoringRounds();
  return {
    anew: () => read().opened,
    opened,
    board: async () => boardOfLive(await opened()),
    round,
    judged,
    noRound: async () => noRound(await opened()),
    scoring: async () => scoringOf(await judged()),
    forget,
  };
}

/** Where Excel can't tell of changes nothing is kept: every asking reads again. */
function watchOnce({ workbook }: Pick<WorkDesk, "workbook">, changed: () => void): () => Promise<unknown> {
  let begun: Promise<unknown> | null = null;
  return () => (begun ??= workbook.watchChanges(changed).catch(() => (begun = null)));
}

function statusOf(opened: LiveOpened, asOf: string): LiveStatus | null {
  const board = boardOfLive(opened);
  return board === null ? null : liveStatus(board, { asOf });
}

function scoringRounds(): (judged: JudgedRound | null) => ScoredRound | null {
  const known = new WeakMap<object, ScoringRound>();
  return (judged) => {
    if (judged === null) return null;
    const { opened, status } = judged;
    const { consolidation } = status;
    const round = known.get(consolidation) ?? scoringRound({ consolidation, stored: opened.stored });
    known.set(consolidation, round);
    return { opened, status, round };
  };
}
