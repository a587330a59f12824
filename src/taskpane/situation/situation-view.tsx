import { Shown, useFollowed } from "../states/use-followed";
import { lazy, Suspense, useState } from "react";
import { SubjectPage } from "../browse/subject-page";
import { boardNextStep, type NextStep } from "../next-step/next-step";
import { NextStepCard } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import type { Subject } from "../pane-state";
import { LoadingLines } from "../states/waiting";
import { useGoTo } from "../states/go-to";
import { RoundStanding } from "./round-standing";
import type { UnitFilter } from "./unit-status";
import { Stack } from "../states/looks";

// Loaded when it is asked for: the home opens without it.
const UrgePanel = lazy(() => import("./urge-panel").then(({ UrgePanel: panel }) => ({ default: panel })));

type Props = {
  /** Grows when the workbook has been written. */
  readonly generation: number;
  /** Whose page is open; `null` = the round. */
  readonly subject: Subject | null;
};

/** The state of the round today; from there the page of a cluster, and of a unit. */
export function SituationView({ generation, subject }: Props) {
  return (
    <>
      {subject !== null && (
        <SubjectPage key={`${subject.kind} ${subject.code}`} subject={subject} generation={generation} />
      )}
      <div hidden={subject !== null}>
        <RoundPage generation={generation} />
      </div>
    </>
  );
}

/** The round as a whole: first what to do next, then deadlines, units and clusters. It stays as it was left. */
function RoundPage({ generation }: Pick<Props, "generation">) {
  const { actions, go } = usePane();
  const read = useFollowed(actions.situation, { generation });
  const [filter, setFilter] = useState<UnitFilter | null>(null);
  const [urging, setUrging] = useState(false);
  const { goTo, trouble } = useGoTo();
  const follow = (action: NonNullable<NextStep["action"]>): void => {
    if (action.kind === "view") go.show(action.view);
    else if (action.kind === "urge") setUrging(true);
    else goTo?.(action.place);
  };
  return (
    <Stack gap={12}>
      <Shown read={read} heights={[96, 48, 16, 32, 32, 32]}>
        {(situation) => (
          <>
            {trouble}
            <NextStepCard step={boardNextStep(situation)} act={follow} />
            {urging && (
              <Suspense fallback={<LoadingLines heights={[32, 96]} />}>
                <UrgePanel generation={generation} close={() => setUrging(false)} />
              </Suspense>
            )}
            {"units" in situation && (
              <RoundStanding situation={situation} filter={filter} choose={setFilter} reload={read.again} />
            )}
          </>
        )}
      </Shown>
    </Stack>
  );
}
