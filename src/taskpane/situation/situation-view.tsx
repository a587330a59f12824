import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useState } from "react";
import { SubjectPage } from "../browse/subject-page";
import { boardNextStep, type NextStep } from "../next-step/next-step";
import { NextStepCard } from "../next-step/next-step-card";
import type { NoPeriod, Situation } from "../pane-actions";
import { usePane } from "../pane-context";
import type { Subject } from "../pane-state";
import { LoadingLines } from "../states/loading-lines";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import { useGoTo } from "../states/use-go-to";
import { ClusterRows } from "./cluster-rows";
import { DeadlineTiles } from "./deadline-tiles";
import { StatusBar } from "./status-bar";
import { StatusLegend } from "./status-legend";
import { countedUnits, type UnitFilter } from "./unit-status";
import { Heading } from "../states/heading";

// Loaded when it is asked for: the home opens without it.
const UrgePanel = lazy(() => import("../urge/urge-panel").then(({ UrgePanel: panel }) => ({ default: panel })));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  /** Grows when the workbook has been written. */
  readonly generation: number;
  /** Whose page is open; `null` = the round. */
  readonly subject: Subject | null;
};

/** Where the round stands today; from there the page of a cluster, and of a unit. */
export function SituationView({ generation, subject }: Props) {
  return (
    <>
      {subject !== null && <SubjectPage key={`${subject.kind} ${subject.code}`} subject={subject} generation={generation} />}
      <div hidden={subject !== null}>
        <RoundPage generation={generation} />
      </div>
    </>
  );
}

/** The round as a whole: first what to do next, then deadlines, units and clusters. It stays as it was left. */
function RoundPage({ generation }: Pick<Props, "generation">) {
  const styles = useStyles();
  const { actions, go } = usePane();
  const { act, run } = useAct<Situation | NoPeriod>();
  const situation = useLast(act.state === "done" ? act.value : null);
  const [filter, setFilter] = useState<UnitFilter | null>(null);
  const [urging, setUrging] = useState(false);
  const { goTo, trouble } = useGoTo();
  const load = (): void => void run(() => actions.situation());
  useEffect(() => void run(() => actions.situation()), [actions, generation, run]);

  const follow = (action: NonNullable<NextStep["action"]>): void => {
    if (action.kind === "view") go.show(action.view);
    else if (action.kind === "urge") setUrging(true);
    else goTo?.(action.place);
  };
  return (
    <div className={styles.root}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={load} />}
      {situation === null && act.state !== "failed" && <LoadingLines heights={[96, 48, 16, 32, 32, 32]} />}
      {trouble}
      {situation !== null && <NextStepCard step={boardNextStep(situation)} act={follow} />}
      {urging && (
        <Suspense fallback={<LoadingLines heights={[32, 96]} />}>
          <UrgePanel generation={generation} close={() => setUrging(false)} />
        </Suspense>
      )}
      {situation !== null && "units" in situation && <Standing situation={situation} filter={filter} choose={setFilter} reload={load} />}
    </div>
  );
}

type StandingProps = { readonly situation: Situation; readonly filter: UnitFilter | null; readonly choose: (filter: UnitFilter | null) => void; readonly reload: () => void };

function Standing({ situation, filter, choose, reload }: StandingProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const units = countedUnits(situation.units);
  return (
    <>
      <DeadlineTiles situation={situation} />
      <div className={styles.line}>
        <Text weight="semibold">{pane.situation.expected({ count: units.length })}</Text>
        <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={reload} title={pane.frame.refresh}>
          {pane.situation.asOf({ date: situation.asOf })}
        </Button>
      </div>
      <StatusBar units={units} thick />
      <StatusLegend units={units} filter={filter} choose={choose} />
      <div className={styles.line}>
        <Heading level={2}>
          {pane.situation.clustersTitle}
        </Heading>
        {filter !== null && (
          <Button size="small" appearance="subtle" onClick={() => choose(null)}>
            {pane.situation.showAll}
          </Button>
        )}
      </div>
      <ClusterRows clusters={situation.clusters} units={units} filter={filter} />
    </>
  );
}
