import { Text } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { useEffect, type ReactNode } from "react";
import type { SetupStep } from "../../text/vi/pane/setup";
import { usePane } from "../pane-context";
import { EmptyState, LoadingLines } from "../states/waiting";
import { TroubleMessage } from "../states/trouble-message";
import { useAct, useLast } from "../states/use-act";
import { IssueStep } from "./issue-step";
import { AwardStep, IndicatorStep, RosterStep, ScaleStep } from "./list-steps";
import { PeriodStep } from "./period-form";
import type { SetupState } from "../../app/live/board/setting-up/setup-state";
import { stepStatuses } from "./setup-steps";
import { StepCard } from "./step-card";
import { Stack, useLooks } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** The steps from an empty workbook to templates that can be handed out, each with how it stands. */
export function SetupView({ generation }: Props) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const { act, run } = useAct<{ readonly state: SetupState | null }>();
  const load = (): void => void run(async () => ({ state: await actions.setup() }));
  useEffect(() => void run(async () => ({ state: await actions.setup() })), [actions, generation, run]);
  const read = useLast(act.state === "done" ? act.value : null);
  const words = pane.setup;
  return (
    <Stack gap={4}>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={load} />}
      {read === null && act.state !== "failed" && <LoadingLines heights={[48, 96, 96, 48, 48]} />}
      {read !== null && read.state === null && (
        <EmptyState icon={<SettingsRegular />} title={words.notHere.title} body={words.notHere.body} />
      )}
      {read !== null && read.state !== null && (
        <>
          <Text className={looks.quiet}>
            {actions.goTo === undefined ? `${words.intro} ${words.editInExcel}` : words.intro}
          </Text>
          <Steps state={read.state} />
        </>
      )}
    </Stack>
  );
}

export function Steps({ state }: { readonly state: SetupState }) {
  return stepStatuses(state).map(({ step, status }, index) => (
    <StepCard key={step} number={index + 1} step={step} status={status}>
      {contentOf(step, state)}
    </StepCard>
  ));
}

function contentOf(step: SetupStep, state: SetupState): ReactNode {
  switch (step) {
    case "period":
      return <PeriodStep state={state} />;
    case "roster":
      return <RosterStep state={state} />;
    case "indicators":
      return <IndicatorStep state={state} />;
    case "scale":
      return <ScaleStep state={state} />;
    case "awards":
      return <AwardStep state={state} />;
    case "issue":
      return <IssueStep state={state} />;
    default:
      return step satisfies never;
  }
}
