import { Button, makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { type FocusEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { usePane } from "../pane-context";
import type { Subject } from "../pane-state";
import { useLooks } from "./looks";

/** From here on two columns are side by side: the page in a browser, never the pane. */
export const wide = "@media (min-width: 900px)";
export const narrow = "@media (max-width: 899.98px)";

const useStyles = makeStyles({ root: { margin: 0 } });

type Props = {
  readonly level: 1 | 2 | 3;
  readonly large?: boolean;
  /** On one line, cut where there is no room; the whole then shows under the pointer. */
  readonly cut?: boolean;
  readonly children: ReactNode;
};

/** A heading in the pane's outline, without the browser's margins. */
export function Heading({ level, large = false, cut = false, children }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <Text
      as={`h${level}`}
      size={large ? 400 : 300}
      weight="semibold"
      className={mergeClasses(styles.root, cut && looks.oneLine)}
      {...(cut && typeof children === "string" ? { title: children } : {})}
    >
      {children}
    </Text>
  );
}

const useLabelledLineStyles = makeStyles({
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** A label with its value, in a `dl` of two columns. */
export function LabelledLine({ label, value }: { readonly label: string; readonly value: string }) {
  const styles = useLabelledLineStyles();
  const looks = useLooks();
  return (
    <>
      <dt className={looks.quiet}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}

const useTwoColumnsStyles = makeStyles({
  columns: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    [wide]: {
      display: "grid",
      gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
      columnGap: "32px",
      alignItems: "start",
    },
  },
  column: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
});

/** Under each other in a pane, side by side where there is room; read in the same order either way. */
export function TwoColumns({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }) {
  const styles = useTwoColumnsStyles();
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{first}</div>
      <div className={styles.column}>{second}</div>
    </div>
  );
}

/** Several hundred rows at once would hold the page while they are drawn, and nobody reads them. */
const shownAtFirst = 30;
const shownMore = 100;

type ShownPartProps<T> = {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
  /** On the button that shows the next ones; left out: the words for contents. */
  readonly more?: (rest: { readonly count: number }) => string;
};

/** The first of many items, and a button for more of them. */
export function ShownPart<T>({ items, children, more }: ShownPartProps<T>) {
  const { pane } = usePane();
  const [limit, setLimit] = useState(shownAtFirst);
  const words = more ?? pane.check.more;
  return (
    <>
      {children(items.slice(0, limit))}
      {items.length > limit && (
        <Button size="small" appearance="subtle" onClick={() => setLimit(limit + shownMore)}>
          {words({ count: Math.min(shownMore, items.length - limit) })}
        </Button>
      )}
    </>
  );
}

const usePathBackStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: "4px", marginInlineStart: "-8px" },
  step: { minWidth: "auto", paddingInline: "4px 8px", textAlign: "start" },
});

/** `name` `null` = the round. */
type Step = { readonly name: string | null; readonly subject: Subject | null };

/** The way back, the outermost first. */
export function PathBack({ steps }: { readonly steps: readonly Step[] }) {
  const styles = usePathBackStyles();
  const { pane, go } = usePane();
  return (
    <nav className={styles.root} aria-label={pane.browse.pathLabel}>
      {steps.map(({ name, subject }) => (
        <Button
          key={subject?.code ?? ""}
          className={styles.step}
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          onClick={() => go.open(subject)}
        >
          {name ?? pane.frame.views.situation}
        </Button>
      ))}
    </nav>
  );
}

/**
 * Moves the focus within the pane. Someone who is typing into a cell keeps the keyboard: the pane takes it only where
 * it has it already.
 */
export function takeFocus(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus();
}

/** What can be reached by Tab in a list of ours. */
const reached = "button, summary, select, textarea, a[href]";

type KeptFocusProps = {
  /** Is another each time something else is drawn. */
  readonly shown: unknown;
  readonly children: ReactNode;
};

/**
 * Keeps the place of the keyboard in a list that is drawn again: where the focused thing is gone, what is now in its
 * place has the focus, else the last of the list.
 */
export function KeptFocus({ shown, children }: KeptFocusProps) {
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<{ readonly element: Element; readonly index: number } | null>(null);
  useLayoutEffect(() => {
    const { current } = last;
    if (
      root.current === null ||
      current === null ||
      current.element.isConnected ||
      document.activeElement !== document.body
    )
      return;
    const all = allReached(root.current);
    last.current = null;
    takeFocus(all[Math.min(current.index, all.length - 1)] ?? null);
  }, [shown]);
  const remember = ({ target, currentTarget }: FocusEvent<HTMLDivElement>): void => {
    last.current = { element: target, index: allReached(currentTarget).indexOf(target) };
  };
  return (
    <div ref={root} onFocus={remember}>
      {children}
    </div>
  );
}

function allReached(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(reached)];
}
