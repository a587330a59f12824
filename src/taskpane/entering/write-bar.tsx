import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import type { ReactNode, Ref } from "react";
import { usePane } from "../pane-context";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingBlock: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke1,
  },
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "center", justifyContent: "space-between" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

type Props = {
  /** What it comes to; `null` = nothing to say. */
  readonly sums: ReactNode;
  readonly words: { readonly write: string; readonly writing: string };
  /** Entries that were typed, in words; `null` = none. */
  readonly unwritten: string | null;
  /** Fields whose entries can't be taken. */
  readonly toMend: number;
  readonly busy: boolean;
  /** What was written last; `null` = nothing to say. */
  readonly message: ReactNode;
  readonly write: () => void;
  readonly drop: () => void;
  /** Around the buttons, the one that writes first. */
  readonly buttons: Ref<HTMLDivElement>;
};

/** What was typed comes to, always in sight, and the button that writes it. */
export function WriteBar({ sums, words, unwritten, toMend, busy, message, write, drop, buttons }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const typed = unwritten !== null || toMend > 0;
  if (!typed && sums === null && message === null) return null;
  return (
    <div ref={roomAbove} data-write-bar className={styles.root}>
      {sums !== null && <div className={styles.line}>{sums}</div>}
      {message}
      {typed && (
        <div ref={buttons} className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={write}
            disabledFocusable={busy}
            icon={busy ? <Spinner size="extra-tiny" /> : null}
          >
            {busy ? words.writing : words.write}
          </Button>
          <Button appearance="subtle" onClick={drop} disabled={busy}>
            {pane.score.drop}
          </Button>
          {toMend > 0 ? (
            <Text size={200} className={looks.error}>
              <span aria-hidden>▲ </span>
              {pane.score.toMend({ count: toMend })}
            </Text>
          ) : (
            <Text size={200}>{unwritten}</Text>
          )}
        </div>
      )}
    </div>
  );
}

const bars = "[data-write-bar]";

/**
 * For the ref of a bar that stays at the bottom: keeps what is scrolled to, as by Tab, from lying under it (WCAG 2.2,
 * 2.4.11), however high it is. Bars of hidden views have no height.
 */
export function roomAbove(bar: HTMLDivElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const measure = (): void => {
    const highest = Math.max(
      0,
      ...[...document.querySelectorAll<HTMLElement>(bars)].map(({ offsetHeight }) => offsetHeight),
    );
    document.documentElement.style.scrollPaddingBlockEnd = `${highest + 4}px`;
  };
  const observer = new ResizeObserver(measure);
  observer.observe(bar);
  return () => {
    observer.disconnect();
    measure();
  };
}

const useHintLineStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "start" },
});

/** What is entered here and where it goes, and a way to read the sheets again after typing into them. */
export function HintLine({ words, again }: { readonly words: string; readonly again: () => void }) {
  const styles = useHintLineStyles();
  const { pane } = usePane();
  return (
    <div className={styles.root}>
      <Note>{words}</Note>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={pane.frame.refresh}
        title={pane.frame.refresh}
        onClick={again}
      />
    </div>
  );
}
