import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, EditRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import type { CriterionForm, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { EnteredMessage } from "../entering/entered-message";
import { useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { CriterionEditor } from "./criterion-editor";
import { newCriterion, typedOf } from "./criterion-typed";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  open: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly sheet: Pick<ScaleSheet, "cluster" | "lines" | "nextCode" | "indicators" | "documents">;
  /** `null` = a new line. */
  readonly form: CriterionForm | null;
  readonly reload: () => Promise<void>;
  /** What stands here while the line is not open whole. */
  readonly children?: ReactNode;
};

/** A button that opens a line whole, or a new one; what was written can be taken back in its place. */
export function CriterionEditing({ sheet, form, reload, children }: Props) {
  const styles = useStyles();
  const { actions, pane, texts } = usePane();
  const words = pane.scale.line;
  const [opened, setOpened] = useState(false);
  const { writing, last, write, takeBack, forget } = useEntering(() => reload().then(() => setOpened(false)));
  const busy = writing.act.state === "running";
  const open = (): void => {
    forget();
    setOpened(true);
  };
  return (
    <div className={styles.root}>
      {writing.act.state === "failed" && (
        <TroubleMessage trouble={writing.act.trouble} retry={() => void reload().then(writing.clear)} />
      )}
      {opened ? (
        <>
          {form === null && (
            <Text size={200} className={styles.quiet}>
              {words.addHint}
            </Text>
          )}
          <CriterionEditor
            sheet={sheet}
            first={
              form === null
                ? newCriterion(sheet.nextCode, sheet.lines.at(-1)?.section ?? null)
                : typedOf(form, texts.lang)
            }
            seen={form}
            busy={busy}
            write={(wanted) =>
              write(() => actions.writeCriterion({ cluster: sheet.cluster, seen: form, wanted }), words.written(wanted))
            }
            close={() => setOpened(false)}
          />
        </>
      ) : (
        <>
          {children}
          <Button
            className={styles.open}
            size="small"
            icon={form === null ? <AddRegular /> : <EditRegular />}
            {...(form === null ? {} : { "aria-label": words.openOf(form) })}
            onClick={open}
          >
            {form === null ? words.add : words.open}
          </Button>
        </>
      )}
      {!opened && last !== null && (
        <EnteredMessage entered={last} takeBack={() => takeBack(words.undone)} next={null} />
      )}
    </div>
  );
}
