import { pointsChange } from "../../app/live/board/scoring/enter-points";
import { clusterScores, memberSums } from "../../app/live/board/scoring/member-scores";
import { openScoreSheet, scoredClusters, stageOf } from "../../app/live/board/scoring/open-score-sheet";
import { settlementChange } from "../../app/live/board/deciding/settle-rows";
import { takeBack } from "../../app/live/changing/undo-change";
import { vietnamTime } from "../clock";
import type { ScoreActions } from "../score/score-actions";
import type { WorkDesk } from "./desk";
import { enterInto } from "./enter-into";
import { judgedRound } from "./judged-round";
import type { RoundReading } from "./round-reading";
import { scoringRounds } from "./scoring-rounds";
import { slips } from "./slips";
import { periodSheet, scaleSheet } from "./standard-places";

/** Acts of points. */
export function scoring(desk: WorkDesk, reading: RoundReading): ScoreActions {
  const roundOf = scoringRounds();
  return {
    scoreSheet: async (cluster, stage = null) => {
      const open = roundOf(await judgedRound(reading));
      if (open === null) return { periodSheet };
      return openScoreSheet(open.opened, open.round, { cluster, stage }) ?? { scaleSheet };
    },
    tryPoints: async ({ cluster, drafts, stage = null }) => {
      const open = roundOf(await judgedRound(reading));
      const found = open === null ? undefined : scoredClusters(open.opened.board).find(({ code }) => code === cluster);
      if (open === null || found === undefined) return [];
      return memberSums(
        clusterScores(open.round, found, { stage: stageOf(open.opened.board, stage), drafts }),
        open.round,
      );
    },
    enterPoints: ({ drafts, stage = null }) =>
      enterInto(desk, (opened, day) => pointsChange(opened, { stage: stageOf(opened.board, stage), drafts, day })),
    settleRows: (settlement) => enterInto(desk, (opened, day) => settlementChange(opened, { ...settlement, day })),
    ...slips(desk, reading),
    takeBack: (undo) => takeBack({ workbook: desk.workbook, now: vietnamTime(desk.clock()) }, undo),
  };
}
