import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import type { Entered } from "./use-entering";

const useStyles = makeStyles({ body: { paddingBlock: "8px", whiteSpace: "normal" } });

type Props = {
  readonly entered: Entered;
  readonly takeBack: () => void;
  /** Whom to score next; `null` = nobody is open. */
  readonly next: { readonly name: string; readonly open: () => void } | null;
};

/** After a write: what was done, how to take it back, and the way on. */
export function EnteredMessage({ entered, takeBack, next }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.score;
  return (
    <MessageBar intent={entered.undone ? "info" : "success"} layout="multiline">
      <MessageBarBody className={styles.body}>{entered.undone ? words.undone : words.written({ count: entered.count })}</MessageBarBody>
      <MessageBarActions>
        {!entered.undone && (
          <Button size="small" onClick={takeBack}>
            {words.undo}
          </Button>
        )}
        {next !== null && (
          <Button size="small" onClick={next.open}>
            {words.nextMember({ name: next.name })}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
