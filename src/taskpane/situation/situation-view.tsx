import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
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
import { takeFocus } from "../states/take-focus";
import { useGoTo } from "../states/use-go-to";
import { ChartsSection } from "./charts/charts-section";
import { RoundStanding } from "./round-standing";
import type { UnitFilter } from "./unit-status";

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", rowGap: "12px" } });

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
  const { goTo, trouble } = useGoTo();
  const list = useRef<HTMLDivElement>(null);
  const load = (): void => void run(() => actions.situation());
  useEffect(() => void run(() => actions.situation()), [actions, generation, run]);

  const follow = (action: NonNullable<NextStep["action"]>): void => {
    if (action.kind === "view") go.show(action.view);
    else if (action.kind === "filter") {
      setFilter(action.status);
      list.current?.scrollIntoView();
      takeFocus(list.current);
    } else goTo?.(action.place);
  };
  return (
    <div className={styles.root}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={load} />}
      {situation === null && act.state !== "failed" && <LoadingLines heights={[96, 48, 16, 32, 32, 32]} />}
      {trouble}
      {situation !== null && <NextStepCard step={boardNextStep(situation)} act={follow} />}
      {situation !== null && "units" in situation && <RoundStanding situation={situation} filter={filter} choose={setFilter} reload={load} list={list} />}
      {situation !== null && "units" in situation && <ChartsSection situation={situation} />}
    </div>
  );
}
