import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import { ActProgress } from "./act-progress";
import type { LastWrite, UndoOutcome } from "./write-history";
import { toldHalfWay } from "./told-half-way";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  body: { whiteSpace: "normal", paddingBlock: "8px" },
});

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
  /** Called when the last write is taken back: what was said of it is over. */
  readonly undone: () => void;
};

/** The last write, and the button that takes it back. Nothing where nothing was written since the pane was opened. */
export function UndoLast({ generation, undone }: Props) {
  const styles = useStyles();
  const { actions, announce, go, pane } = usePane();
  const words = pane.consolidate;
  const root = useRef<HTMLDivElement>(null);
  const asking = useAct<{ readonly last: LastWrite | null }>();
  const { act, run, stop } = useAct<UndoOutcome>();
  const { run: ask } = asking;
  useEffect(() => void ask(async () => ({ last: await actions.lastWrite() })), [actions, ask, generation]);
  const last = useLast(asking.act.state === "done" ? asking.act.value : null)?.last ?? null;
  const undo = (): void =>
    void run(async (watch) => {
      const outcome = await actions.undo(watch).catch((error: unknown) => toldHalfWay(error, go.changed));
      announce(outcome.undone ? words.undone : words.notUndone({ changed: outcome.changed }));
      takeFocus(root.current);
      if (outcome.undone) undone();
      go.changed();
      return outcome;
    });
  const idle = act.state !== "running";
  return (
    <div className={styles.root} ref={root} tabIndex={-1}>
      {act.state === "done" && <Outcome outcome={act.value} />}
      <ActProgress act={act} stop={stop} retry={undo} />
      {idle && last !== null && (
        <div className={styles.line}>
          <Text size={200} className={styles.quiet}>
            {words.lastWrite(last)}
          </Text>
          <Button size="small" icon={<ArrowUndoRegular />} onClick={undo}>
            {words.undo}
          </Button>
        </div>
      )}
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: UndoOutcome }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <MessageBar intent={outcome.undone ? "success" : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {outcome.undone ? pane.consolidate.undone : pane.consolidate.notUndone({ changed: outcome.changed })}
      </MessageBarBody>
    </MessageBar>
  );
}
