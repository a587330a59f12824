import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useReducer } from "react";
import type { ScoreSheet } from "../../app/live/scoring/score-sheet";
import { PeriodFirst } from "../next-step/period-first";
import type { NoPeriod } from "../pane-actions";
import { usePane } from "../pane-context";
import { LoadingLines } from "../states/loading-lines";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import { NoScaleYet } from "./no-scale-yet";
import type { NoScale } from "./score-actions";
import { firstScoreState, scoreReducer } from "./score-state";
import { Scoring } from "./scoring";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** Points by unit and criterion. */
export function ScoreView({ generation }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const { act, run } = useAct<ScoreSheet | NoScale | NoPeriod>();
  const [state, dispatch] = useReducer(scoreReducer, firstScoreState);
  const { cluster } = state;
  const load = (): Promise<void> => run(() => actions.scoreSheet(cluster));
  useEffect(() => void run(() => actions.scoreSheet(cluster)), [actions, cluster, generation, run]);
  const found = useLast(act.state === "done" ? act.value : null);
  return (
    <div className={styles.root}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={() => void load()} />}
      {found === null && act.state !== "failed" && <LoadingLines heights={[32, 32, 48, 48, 48]} />}
      {found !== null && "members" in found && (
        <>
          <Text size={200} className={styles.quiet}>
            {pane.score.hint[found.stage]}
          </Text>
          <Scoring sheet={found} state={state} dispatch={dispatch} reload={load} />
        </>
      )}
      {found !== null && "periodSheet" in found && <PeriodFirst noPeriod={found} />}
      {found !== null && "scaleSheet" in found && <NoScaleYet place={found.scaleSheet} />}
    </div>
  );
}
