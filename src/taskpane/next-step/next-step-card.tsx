import { Button, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PaneTexts } from "../../text/vi/pane";
import type { CardText } from "../../text/vi/pane/next-step";
import type { NoRound } from "../../app/open-board";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/go-to";
import { Heading } from "../states/layout";
import { type Followed, Shown } from "../states/use-followed";
import { boardNextStep, type NextStep } from "./next-step";
import { useLooks } from "../states/looks";
import { NextRound } from "../setup/next-round";
import { RoundWays } from "./round-ways";

const useStyles = makeStyles({
  card: {
    rowGap: "8px",
    paddingBlock: "12px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
});

type Props = { readonly step: NextStep; readonly act: (action: NonNullable<NextStep["action"]>) => void };

/** The first thing on the screen: what, why, and one button. */
export function NextStepCard({ step, act }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, actions, go } = usePane();
  const { title, body, button } = cardText(step, pane);
  const { action } = step;
  // Where no program shows the sheet of the period, the form of setting up writes to it.
  const inForm = step.code === "no-period" && actions.goTo === undefined;
  const leads = action !== null && (action.kind !== "go-to" || actions.goTo !== undefined || inForm);
  return (
    <Card className={styles.card} role="group" aria-label={title}>
      <Heading level={2} large>
        {title}
      </Heading>
      <Text className={looks.quiet}>{body}</Text>
      {step.code === "round-changed" && <RoundWays change={step.params} />}
      {step.code === "all-done" && <NextRound />}
      {button !== null && leads && (
        <Button className={looks.start} appearance="primary" onClick={() => (inForm ? go.show("setup") : act(action))}>
          {button}
        </Button>
      )}
    </Card>
  );
}

/** A code and its params always belong together; the table of texts has one for each. */
export function cardText(step: NextStep, pane: PaneTexts): CardText {
  return (pane.next[step.code] as (params: NextStep["params"]) => CardText)(step.params);
}

/** Without a year and the deadlines nothing can be judged: the way to the sheet that states them. */
export function PeriodFirst({ noRound }: { readonly noRound: NoRound }) {
  const { goTo, trouble } = useGoTo();
  return (
    <>
      <NextStepCard
        step={boardNextStep(noRound)}
        act={(action) => (action.kind === "go-to" ? goTo?.(action.place) : undefined)}
      />
      {trouble}
    </>
  );
}

type ShownProps<T extends object> = Pick<Parameters<typeof Shown<T>>[0], "heights"> & {
  readonly read: Followed<T | NoRound>;
  readonly children: (value: T) => ReactNode;
};

/** What a view read of the round; where it doesn't state its period, the way to do that first. */
export function ShownOfRound<T extends object>({ read, heights, children }: ShownProps<T>) {
  return (
    <Shown read={read} heights={heights}>
      {(value) => ("noRound" in value ? <PeriodFirst noRound={value} /> : children(value))}
    </Shown>
  );
}
