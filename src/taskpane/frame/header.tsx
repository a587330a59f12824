import { Button, makeStyles, mergeClasses, Text, Tooltip } from "@fluentui/react-components";
import { LocalLanguageRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { type RefObject, useEffect, useRef } from "react";
import type { Language } from "../../text/language";
import type { OpenedWorkbook } from "../acts/home-acts";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  // Office draws its own menu over the top right corner of a pane, 34 × 32 px (docs: task pane design).
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    paddingBlock: "8px 4px",
    paddingInline: "12px",
  },
  buttons: { display: "flex", marginInlineEnd: "28px" },
  below: { gridColumnStart: 1, gridColumnEnd: 3 },
});

type Props = {
  /** `null` while it is being read. */
  readonly workbook: OpenedWorkbook | null;
  readonly help: { readonly open: boolean; readonly toggle: () => void };
  readonly setLanguage: (language: Language) => void;
};

/**
 * The round, the workbook, the language and help. A button's name begins with what is read on it (WCAG 2.5.3), for
 * those who speak to it.
 */
export function Header({ workbook, help, setLanguage }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const other: Language = texts.lang === "vi" ? "en" : "vi";
  // The browser's own tip: one of ours, as wide as these words, would not fit beside it in a narrow pane with large
  // letters.
  const language = `${other.toUpperCase()} · ${pane.frame.languageLabel}: ${pane.frame.languageNames[other]}`;
  const { title, below } = headings(workbook, pane.frame);
  return (
    <header className={styles.root}>
      <Heading level={1} large cut>
        {title}
      </Heading>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          aria-label={language}
          title={language}
          onClick={() => setLanguage(other)}
        >
          {other.toUpperCase()}
        </Button>
        <Tooltip relationship="label" content={pane.frame.views.help}>
          <Button
            size="small"
            appearance={help.open ? "primary" : "subtle"}
            aria-pressed={help.open}
            icon={<QuestionCircleRegular />}
            onClick={help.toggle}
          />
        </Tooltip>
      </div>
      <Text size={200} className={mergeClasses(styles.below, looks.oneLine, looks.quiet)} title={below}>
        {below}
      </Text>
    </header>
  );
}

function headings(
  workbook: OpenedWorkbook | null,
  words: ReturnType<typeof usePane>["pane"]["frame"],
): { readonly title: string; readonly below: string } {
  if (workbook === null) return { title: words.product, below: words.loading };
  const { kind, name, round } = workbook;
  const below = name === "" ? words.workbook[kind] : `${words.workbook[kind]} · ${name}`;
  if (kind === "other") return { title: words.product, below };
  return { title: round === null ? words.roundUnknown : words.round(round), below };
}

/** Read out by screen readers when it changes; not seen. */
export function Announcer({ sentence }: { readonly sentence: string }) {
  const looks = useLooks();
  return (
    <div className={looks.unseen} role="status" aria-live="polite">
      {sentence}
    </div>
  );
}

/**
 * Keeps what is scrolled to, as by Tab, from lying under the part that stays on top (WCAG 2.2, 2.4.11), however high it
 * is.
 */
export function useRoomBelow(): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = top.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      document.documentElement.style.scrollPaddingBlockStart = `${element.offsetHeight + 4}px`;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return top;
}

const stops = 'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]';

/**
 * Excel on the web's Office.js moves the focus at Tab itself, among the elements that it knows: a `summary` is none of
 * them, and from a view that took the focus it leaves the pane. Where the browser's next stop is in the pane, the key
 * doesn't get as far as Office's listener at the window; at either end it does, and Office hands the focus on to Excel.
 */
export function keepTabInPane(page: Document): void {
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && leadsOn(page, event.shiftKey)) event.stopPropagation();
  });
}

function leadsOn(page: Document, backward: boolean): boolean {
  const from = page.activeElement ?? page.body;
  // Nothing has the focus: the browser knows where it was last.
  if (from === page.body) return true;
  const side = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...page.querySelectorAll<HTMLElement>(stops)].some(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(":disabled, [data-tabster-dummy]") &&
      element.getClientRects().length > 0 &&
      (from.compareDocumentPosition(element) & side) !== 0,
  );
}
