import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import { FolderOpenRegular, SaveRegular } from "@fluentui/react-icons";
import { ChooseFile } from "../taskpane/states/chosen-files";
import type { Texts } from "../text/texts";
import type { PageTexts } from "../text/vi/page";
import type { UsedFile } from "./use-file";
import { useLooks } from "../taskpane/states/looks";

const signs = { unchanged: "–", unsaved: "●", saved: "✓" } as const;

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", rowGap: "8px" },
  file: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: "0", overflowWrap: "anywhere" },
});

type Props = { readonly used: UsedFile; readonly words: PageTexts; readonly texts: Texts };

/** The open file, whether its results are saved, and the ways to save it or to open another. */
export function FileBar({ used, words, texts }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { file, state } = used;
  if (file === null) return null;
  return (
    <section className={styles.root} aria-label={words.barLabel}>
      <div className={styles.line}>
        <div className={styles.file}>
          <Text weight="semibold">{file.name}</Text>
          <Text size={200} className={looks.quiet} role="status">
            <span aria-hidden>{signs[state]} </span>
            {words.state[state]}
          </Text>
        </div>
        <div className={looks.wrap8}>
          <ChooseFile label={words.openOther} icon={<FolderOpenRegular />} opens="workbook" choose={used.choose} />
          <Button
            appearance={state === "unsaved" ? "primary" : "secondary"}
            disabled={state === "unchanged"}
            icon={<SaveRegular />}
            onClick={used.save}
          >
            {words.save}
          </Button>
        </div>
      </div>
      <NotKept {...{ used, words, texts }} />
      <FileTrouble used={used} words={words} />
    </section>
  );
}

/** What will not be in the file that is saved: said before it is. */
function NotKept({ used: { lost, state }, words, texts }: Props) {
  const looks = useLooks();
  if (lost.length === 0 || state === "unchanged") return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.notKept}</MessageBarTitle>
        <ul className={looks.spacedSteps}>
          {lost.map((what) => (
            <li key={what}>{texts.issues["not-carried"]({ what })}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** What prevents opening or saving, and what can be done. */
export function FileTrouble({ used, words }: { readonly used: UsedFile; readonly words: PageTexts }) {
  const { opening, saveFailed, answer } = used;
  return (
    <>
      {opening.step === "reading" && <Text role="status">{words.reading({ name: opening.name })}</Text>}
      {opening.step === "unreadable" && <Plain intent="error" body={words.unreadable({ name: opening.name })} />}
      {saveFailed && <Plain intent="error" body={words.saveFailed} />}
      {opening.step === "asking" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.unsavedTitle}</MessageBarTitle>
            {words.unsavedBody({ name: opening.file.name })}
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => answer(false)}>{words.stay}</Button>
            <Button onClick={() => answer(true)}>{words.discard}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function Plain({ intent, body }: { readonly intent: "error" | "warning"; readonly body: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{body}</MessageBarBody>
    </MessageBar>
  );
}
