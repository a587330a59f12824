import { Button, makeStyles, mergeClasses, shorthands, Text, tokens } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useState, type DragEvent, type ReactNode } from "react";
import { ChooseFile, filesOfPicker } from "../taskpane/states/chosen-files";
import { Heading } from "../taskpane/states/layout";
import type { Language } from "../text/language";
import type { PageTexts } from "../text/vi/page";
import { FileTrouble } from "./file-bar";
import type { UsedFile } from "./use-file";
import { Note, useLooks } from "../taskpane/states/looks";

const useStyles = makeStyles({
  root: {
    maxWidth: "640px",
    minHeight: "100vh",
    boxSizing: "border-box",
    marginInline: "auto",
    padding: "24px 16px",
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
  },
  top: { display: "flex", justifyContent: "space-between", alignItems: "center" },
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "8px",
    padding: "32px 16px",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border("1px", "dashed", tokens.colorNeutralStrokeAccessible),
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

type Props = {
  readonly used: UsedFile;
  readonly words: PageTexts;
  readonly newBoard: ReactNode;
  readonly other: { readonly language: Language; readonly show: () => void };
};

/** Before any file is open: what this page is for, and the one thing to do. */
export function OpenView({ used, words, newBoard, other }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = filesOfPicker(event.dataTransfer.files);
    if (file !== undefined) used.choose(file);
  };
  return (
    <main className={styles.root} onDragOver={() => setOver(true)} onDragLeave={() => setOver(false)} onDrop={drop}>
      <Top words={words} other={other} />
      <Text>{words.intro}</Text>
      <div className={mergeClasses(styles.zone, over && styles.over)}>
        <ChooseFile
          label={words.open}
          appearance="primary"
          icon={<FolderOpenRegular />}
          opens="workbook"
          choose={used.choose}
        />
        <Note>{over ? words.dropHere : words.dropHint}</Note>
      </div>
      <FileTrouble used={used} words={words} />
      {newBoard}
      <ul className={looks.steps}>
        {words.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </main>
  );
}

/** The page's name, and the other language. */
function Top({ words, other }: Pick<Props, "words" | "other">) {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <Heading level={1} large>
        {words.title}
      </Heading>
      <Button
        size="small"
        appearance="subtle"
        aria-label={`${words.language}: ${other.language.toUpperCase()}`}
        onClick={other.show}
      >
        {other.language.toUpperCase()}
      </Button>
    </div>
  );
}
