import { Shown, useFollowed } from "../states/use-followed";
import { Text } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { type ReactNode, useCallback } from "react";
import type { SetupStep } from "../../domain/checks/setup-steps";
import { usePane } from "../pane-context";
import { PersonalData } from "../personal/personal-panel";
import { EmptyState } from "../states/waiting";
import { IssueStep } from "./issue-step";
import { AwardStep, IndicatorStep, RosterStep, ScaleStep } from "./list-steps";
import { NextRound } from "./next-round";
import { PeriodStep } from "./period-form";
import type { SetupState } from "../../app/live/board/setting-up/setup-state";
import { StepCard } from "./step-card";
import { Stack, useLooks } from "../states/looks";

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
};

/** The steps from an empty workbook to templates that can be handed out, each with its status. */
export function SetupView({ generation }: Props) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const load = useCallback(async () => ({ state: await actions.setup() }), [actions]);
  const read = useFollowed(load, { generation });
  const words = pane.setup;
  return (
    <Stack gap={4}>
      <Shown read={read} heights={[48, 96, 96, 48, 48]}>
        {({ state }) =>
          state === null ? (
            <EmptyState icon={<SettingsRegular />} title={words.notHere.title} body={words.notHere.body} />
          ) : (
            <>
              <Text className={looks.quiet}>
                {actions.goTo === undefined ? `${words.intro} ${words.editInExcel}` : words.intro}
              </Text>
              <Steps state={state} />
              <NextRound />
              <PersonalData />
            </>
          )
        }
      </Shown>
    </Stack>
  );
}

export function Steps({ state }: { readonly state: SetupState }) {
  return state.steps.map(({ step, status }, index) => (
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
