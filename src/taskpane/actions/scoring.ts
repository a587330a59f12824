import { changeBoard } from "../../app/live/change-board";
import { pointsChange } from "../../app/live/scoring/enter-points";
import { clusterScores, memberSums } from "../../app/live/scoring/member-scores";
import { openScoreSheet, scoredClusters, stageOf } from "../../app/live/scoring/open-score-sheet";
import { scoringRound, type ScoringRound } from "../../app/live/scoring/scoring-round";
import { undoOf, type Undo } from "../../app/live/undo-change";
import type { OpenedBoard } from "../../app/open-board";
import { vietnamDay, vietnamTime } from "../clock";
import type { ScoreActions } from "../score/score-actions";
import type { WorkDesk } from "./desk";
import { judgedRound, type JudgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { periodSheet, scaleSheet } from "./standard-places";

/** Acts of points. */
export function scoring(desk: WorkDesk, reading: RoundReading): ScoreActions {
  const roundOf = scoringRounds(desk);
  return {
    scoreSheet: async (cluster) => {
      const open = roundOf(await judgedRound(reading));
      if (open === null) return { periodSheet };
      return openScoreSheet(open.opened, open.round, cluster) ?? { scaleSheet };
    },
    tryPoints: async ({ cluster, drafts }) => {
      const open = roundOf(await judgedRound(reading));
      const found = open === null ? undefined : scoredClusters(open.opened.board).find(({ code }) => code === cluster);
      if (open === null || found === undefined) return [];
      return memberSums(clusterScores(open.round, found, { stage: stageOf(open.opened.board), drafts }), open.round);
    },
    enterPoints: async ({ drafts }) => {
      const now = desk.clock();
      let undo: Undo = [];
      const change = (opened: OpenedBoard): ReturnType<typeof pointsChange> => {
        const points = pointsChange(opened, { stage: stageOf(opened.board), drafts, day: vietnamDay(now) });
        undo = undoOf(points);
        return points;
      };
      await changeBoard({ workbook: desk.workbook, now: vietnamTime(now), change });
      return undo;
    },
    takeBack: async (undo) => {
      if (undo.length > 0) await desk.workbook.write({ sheets: [], added: [], cells: undo }, { now: vietnamTime(desk.clock()) });
    },
  };
}

type Open = { readonly opened: OpenedBoard; readonly round: ScoringRound };

/** What scoring starts from is worked out once for each reading: a person tries points at every key. */
function scoringRounds({ holidays }: WorkDesk): (judged: JudgedRound | null) => Open | null {
  const known = new WeakMap<object, ScoringRound>();
  return (judged) => {
    if (judged === null) return null;
    const { opened, status: { consolidation } } = judged;
    const round = known.get(consolidation) ?? scoringRound({ consolidation, stored: opened.stored, holidays });
    known.set(consolidation, round);
    return { opened, round };
  };
}
