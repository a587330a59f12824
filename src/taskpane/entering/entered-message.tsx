import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import type { Entered } from "./use-entering";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", outlineStyle: "none" },
  sign: { color: tokens.colorPaletteGreenForeground1 },
});

type Props = {
  readonly entered: Entered;
  readonly takeBack: () => void;
  /** The way on; `null` = there is none. */
  readonly next: { readonly words: string; readonly open: () => void } | null;
};

/** After a write, on as little room as it takes: what was done, how to take it back, and the way on. */
export function EnteredMessage({ entered, takeBack, next }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const root = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: the focus goes on from what it did.
  useEffect(() => takeFocus(root.current), [entered]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      <Text size={200}>
        <span aria-hidden className={styles.sign}>
          {entered.undone ? "↩ " : "✓ "}
        </span>
        {entered.sentence}
      </Text>
      {!entered.undone && (
        <Button size="small" onClick={takeBack}>
          {pane.score.undo}
        </Button>
      )}
      {next !== null && (
        <Button size="small" onClick={next.open}>
          {next.words}
        </Button>
      )}
    </div>
  );
}
