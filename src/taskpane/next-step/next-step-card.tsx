import { Button, Card, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { CardText } from "../../text/vi/pane/next-step";
import type { PaneTexts } from "../../text/vi/pane";
import { usePane } from "../pane-context";
import type { NextStep } from "./next-step";
import { Heading } from "../states/heading";

const useStyles = makeStyles({
  card: {
    rowGap: "8px",
    paddingBlock: "12px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  body: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

type Props = { readonly step: NextStep; readonly act: (action: NonNullable<NextStep["action"]>) => void };

/** The first thing on the screen: what, why, and one button. */
export function NextStepCard({ step, act }: Props) {
  const styles = useStyles();
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
      <Text className={styles.body}>{body}</Text>
      {button !== null && leads && (
        <Button
          className={styles.button}
          appearance="primary"
          onClick={() => (inForm ? go.show("setup") : act(action))}
        >
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
