import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Undo } from "../../app/live/changing/undo-change";
import type { Watch } from "../act-types";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { type RunningAct, useAct } from "../states/use-act";

/** What was written last, in words, and what takes it back; `undone`: that was done since. */
export type Entered = { readonly sentence: string; readonly undo: Undo; readonly undone: boolean };

export type Entering = {
  readonly writing: RunningAct<null>;
  readonly last: Entered | null;
  readonly write: (work: () => Promise<Undo>, sentence: string) => void;
  /** The same where the work itself says what it wrote. */
  readonly enter: (work: (watch: Watch) => Promise<Omit<Entered, "undone">>) => void;
  readonly takeBack: (sentence: string) => void;
  readonly forget: () => void;
};

/**
 * Writing what was typed, and taking it back; `written`: what is to be done after a write, before it counts as done.
 */
export function useEntering(written: () => Promise<void>): Entering {
  const { actions, announce, go } = usePane();
  const writing = useAct<null>();
  const [last, setLast] = useState<Entered | null>(null);
  const act = (work: (watch: Watch) => Promise<Entered>): void => {
    if (writing.act.state === "running") return;
    void writing.run(async (watch) => {
      const entered = await work(watch);
      await written();
      setLast(entered);
      announce(entered.sentence);
      go.changed();
      return null;
    });
  };
  return {
    writing,
    last,
    write: (work, sentence) => act(async () => ({ sentence, undo: await work(), undone: false })),
    enter: (work) => act(async (watch) => ({ ...(await work(watch)), undone: false })),
    takeBack: (sentence) => {
      if (last !== null && !last.undone)
        act(() => actions.takeBack(last.undo).then(() => ({ sentence, undo: [], undone: true })));
    },
    forget: () => setLast(null),
  };
}

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

type FailedProps = { readonly writing: Entering["writing"]; readonly reload: () => Promise<void> };

/** Why a write failed; the retry reads the workbook again, since it may be another by now. */
export function FailedWrite({ writing: { act, clear }, reload }: FailedProps) {
  return act.state === "failed" ? (
    <TroubleMessage trouble={act.trouble} retry={() => void reload().then(clear)} />
  ) : null;
}
