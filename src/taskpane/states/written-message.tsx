import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { takeFocus } from "./take-focus";

const useStyles = makeStyles({ root: { outlineStyle: "none", width: "100%" } });

type Props = {
  /** What was written: the focus comes here anew for each. */
  readonly of: object;
  readonly sentence: string;
  /** The button's word; `null` = it was taken back already. */
  readonly undoWord: string | null;
  readonly busy: boolean;
  readonly undo: () => void;
};

/** What was written, and the way back. Takes the focus, since the buttons that had it are gone. */
export function WrittenMessage({ of, sentence, undoWord, busy, undo }: Props) {
  const styles = useStyles();
  const { announce } = usePane();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    announce(sentence);
    takeFocus(place.current);
  }, [announce, of, sentence]);
  return (
    <div ref={place} tabIndex={-1} className={styles.root}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
        {undoWord !== null && (
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={undo}>
              {undoWord}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}
