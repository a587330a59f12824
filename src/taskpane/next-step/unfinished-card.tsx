import { Button, Card, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import type { Unfinished } from "../../app/live-workbook";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { useLooks } from "../states/looks";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";

const useStyles = makeStyles({
  card: {
    rowGap: "8px",
    paddingBlock: "12px",
    borderInlineStartWidth: "4px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorStatusWarningBorderActive,
  },
});

type Props = { readonly unfinished: Unfinished; readonly finished: () => void };

/**
 * An earlier write stopped half-way: one button completes it. It is drawn by the pane itself and so part of its first
 * script.
 */
export function UnfinishedCard({ unfinished, finished }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, actions, announce } = usePane();
  const { act, run } = useAct<null>();
  const finish = (): void => {
    void run(async () => {
      await actions.finish();
      announce(pane.trouble.finished);
      finished();
      return null;
    });
  };
  return (
    <Card className={styles.card} role="group" aria-label={pane.trouble.unfinishedTitle}>
      <Heading level={2} large>
        {pane.trouble.unfinishedTitle}
      </Heading>
      <Text className={looks.quiet}>{pane.trouble.unfinished(unfinished)}</Text>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={finish} />}
      {act.state === "running" && <Spinner size="tiny" labelPosition="after" label={pane.trouble.finishing} />}
      {act.state !== "running" && act.state !== "failed" && (
        <Button className={looks.start} appearance="primary" onClick={finish}>
          {pane.trouble.finish}
        </Button>
      )}
    </Card>
  );
}
