import type { EntryStage } from "../../domain/scoring/scorers";
import { pointsChange, type PointsDraft } from "../../app/live/board/scoring/enter-points";
import { clusterScores, memberSums, type MemberSums } from "../../app/live/board/scoring/scored-cluster";
import { openScoreSheet, scoredClusters, type ScoreSheet, stageOf } from "../../app/live/board/scoring/score-sheet";
import { writtenBooks, zipName } from "../../app/live/board/setting-up/make-workbooks";
import type { Undo } from "../../app/live/changing/undo-change";
import { makeSlips } from "../../app/slips/make-slips";
import { slipChange } from "../../app/slips/slip-edits";
import { nominatedUnits } from "../../app/slips/nominated-units";
import { type SlipSum, sumOfSlips, type TakenSlips, takeSlips } from "../../app/slips/take-slips";
import { sheetNames } from "../../contract/sheet-names";
import type { Issue } from "../../domain/issue";
import type { NoRound } from "../../app/open-board";
import type { ChosenFile, MadeFile, Place, Watch } from "../act-types";
import { enterInto, pauses, type WorkDesk } from "../acts/desk";
import { scaleSheet } from "../acts/places";
import { givenFiles, namingHost } from "../acts/given-files";
import type { RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

/** Nothing to score on: no cluster of this workbook has a scale. `scaleSheet`: where one is written. */
export type NoScale = { readonly scaleSheet: Place };

/** Which points are meant. */
export type PointsOf = {
  readonly cluster: string;
  readonly drafts: readonly PointsDraft[];
  /** Left out or `null`: the first at which points are entered in the workbook. */
  readonly stage?: EntryStage | null;
};

/** The slips of one cluster, or of all (`null`); `each` `null` = the usual number of other units to score. */
export type SlipsWanted = { readonly cluster: string | null; readonly each: number | null };

/** One file with all slips that were asked for, and how many they are. */
export type SlipsMade = MadeFile & { readonly agencies: number; readonly lists: number; readonly cross: number };

/**
 * Slips that were taken back: how many points were written and are there already, what is to be seen, and what takes
 * the write back.
 */
export type SlipsTaken = SlipSum & {
  readonly issues: readonly Issue[];
  readonly undo: Undo;
};

/** Acts of points and of score slips. */
export function scoreActs(desk: WorkDesk, reading: RoundReading) {
  return {
    /** The points of a cluster; `null` = of the workbook's first. So the stage. */
    scoreSheet: async (
      cluster: string | null,
      stage: EntryStage | null = null,
    ): Promise<ScoreSheet | NoScale | NoRound> => {
      const open = await reading.scoring();
      if (open === null) return reading.noRound();
      return openScoreSheet(open.opened, open.round, { cluster, stage }) ?? { scaleSheet };
    },
    /** What the cluster's sums and ranks would come to with these points; writes nothing. */
    tryPoints: async ({ cluster, drafts, stage = null }: PointsOf): Promise<readonly MemberSums[]> => {
      const open = await reading.scoring();
      const found = open === null ? undefined : scoredClusters(open.opened.board).find(({ code }) => code === cluster);
      if (open === null || found === undefined) return [];
      const { opened, round } = open;
      return memberSums(clusterScores(round, found, { stage: stageOf(opened.board, stage), drafts }), round);
    },
    /** Writes the points into `Điểm chấm`. */
    enterPoints: ({ drafts, stage = null }: PointsOf) =>
      enterInto(desk, (opened, day) => pointsChange(opened, { stage: stageOf(opened.board, stage), drafts, day })),
    /** The slips as one file. `null`: nobody is to be asked. */
    makeSlips: (wanted: SlipsWanted, watch: Watch) => slipsMade(desk, reading, { wanted, watch }),
    /** Writes what slips say into `Điểm chấm` and `Điều kiện`; nothing that is there already is changed. */
    takeSlips: (files: readonly ChosenFile[], watch: Watch) => slipsTaken(desk, files, watch),
  };
}

async function slipsMade(
  desk: WorkDesk,
  reading: RoundReading,
  { wanted, watch }: { readonly wanted: SlipsWanted; readonly watch: Watch },
): Promise<SlipsMade | null | NoRound> {
  const opened = await reading.board();
  if (opened === null) return reading.noRound();
  const { board } = opened;
  const day = vietnamDay(desk.clock());
  const nominated = nominatedUnits(opened, day);
  const { books, agencies, lists, cross } = makeSlips({ board, ...wanted, nominated, issued: day });
  if (books.length === 0) return null;
  const files = await writtenBooks(books, {
    host: desk.host,
    progress: (done, all, name) => watch.progress({ stage: "issuing", done, all, name: name === "" ? null : name }),
    pause: pauses(desk, watch),
  });
  return {
    name: zipName(board.period, wanted.cluster, sheetNames.slip),
    bytes: desk.zip(files, day),
    agencies,
    lists,
    cross,
  };
}

async function slipsTaken(desk: WorkDesk, chosen: readonly ChosenFile[], watch: Watch): Promise<SlipsTaken> {
  const files = await givenFiles(chosen, watch);
  let done = 0;
  const naming = namingHost(desk.host, files, (name) =>
    watch.progress({ stage: "reading", done: (done += 1), all: files.length, name }),
  );
  for (const { bytes } of files) await naming.prepare(bytes);
  let taken: TakenSlips = { rows: [], answers: [], slips: [], day: "" };
  const undo = await enterInto(desk, (opened, day) => {
    taken = takeSlips({ board: opened.board, files, day }, naming);
    return slipChange(opened, taken);
  });
  return {
    ...sumOfSlips(taken),
    issues: taken.slips.flatMap(({ issues }) => issues),
    undo,
  };
}
