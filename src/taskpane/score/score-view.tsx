import { useCallback, useReducer } from "react";
import type { ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { HintLine } from "../entering/write-bar";
import { PeriodFirst } from "../next-step/next-step-card";
import type { NoRound } from "../../app/open-board";
import { usePane } from "../pane-context";
import { LoadingLines } from "../states/waiting";
import { TroubleMessage } from "../states/trouble-message";
import { useFollowed } from "../states/use-followed";
import { DroppedPointsCard } from "./dropped-points-card";
import { NoScaleYet } from "./sections";
import type { NoScale } from "./acts";
import { firstScoreState, scoreReducer } from "./score-state";
import { Scoring } from "./scoring";
import { SlipsPanel } from "./slips-panel";
import { Stack } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** Points by unit and criterion. */
export function ScoreView({ generation }: Props) {
  const { actions, pane } = usePane();
  const [state, dispatch] = useReducer(scoreReducer, firstScoreState);
  const { cluster, stage } = state;
  const read = useCallback(
    (): Promise<ScoreSheet | NoScale | NoRound> => actions.scoreSheet(cluster, stage),
    [actions, cluster, stage],
  );
  const { value: found, trouble, again, reread } = useFollowed(read, { generation, follows: false });
  return (
    <Stack gap={12}>
      {trouble !== null && <TroubleMessage trouble={trouble} retry={again} />}
      {found === null && trouble === null && <LoadingLines heights={[32, 32, 48, 48, 48]} />}
      {found !== null && "members" in found && (
        <>
          <HintLine words={pane.score.hint[found.stage]} again={again} />
          {state.member === null && (
            <DroppedPointsCard
              key={found.cluster}
              sheet={found}
              reload={reread}
              choose={(chosen) => dispatch({ type: "cluster", cluster: chosen })}
            />
          )}
          <Scoring sheet={found} state={state} dispatch={dispatch} reload={reread} />
          {state.member === null && <SlipsPanel sheet={found} written={reread} />}
        </>
      )}
      {found !== null && "noRound" in found && <PeriodFirst noRound={found} />}
      {found !== null && "scaleSheet" in found && <NoScaleYet place={found.scaleSheet} />}
    </Stack>
  );
}
