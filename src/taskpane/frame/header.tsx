import { Button, makeStyles, mergeClasses, Text, tokens, Tooltip } from "@fluentui/react-components";
import { LocalLanguageRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { Language } from "../../text/language";
import type { OpenedWorkbook } from "../acts/pane-acts";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";

const useStyles = makeStyles({
  // Office draws its own menu over the top right corner of a pane, 34 × 32 px (docs: task pane design).
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    paddingBlock: "8px 4px",
    paddingInline: "12px",
  },
  cut: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground2 },
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
      <Text size={200} className={mergeClasses(styles.below, styles.cut, styles.quiet)} title={below}>
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
