import { Button, Checkbox, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { AddRegular, EditRegular } from "@fluentui/react-icons";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import type { CriterionForm, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { EnteredMessage, useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { sectionsOf } from "../score/sections";
import { takeFocus } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { CriterionNames } from "./criterion-names";
import { CriterionWay } from "./criterion-way";
import { type CriterionTyped, newCriterion, readCriterion, typedOf } from "./scale-typed";

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

const useCriterionEditorStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type CriterionEditorProps = {
  readonly sheet: Pick<ScaleSheet, "lines" | "indicators" | "documents">;
  readonly first: CriterionTyped;
  /** What stands in the sheets; `null` = a new line. */
  readonly seen: CriterionForm | null;
  readonly busy: boolean;
  readonly write: (wanted: CriterionForm) => void;
  readonly close: () => void;
};

/** A whole line: its way of scoring with just the fields that this way needs. */
export function CriterionEditor({ sheet, first, seen, busy, write, close }: CriterionEditorProps) {
  const styles = useCriterionEditorStyles();
  const words = usePane().pane.scale.line;
  const root = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(first);
  const [pressed, press] = useState(false);
  const { wanted, problems: found } = readCriterion(typed, {
    seen,
    taken: new Set(sheet.lines.map(({ code }) => code)),
  });
  // What is blank at first is no fault before the button was pressed.
  const problems = pressed
    ? found
    : new Map([...found].filter(([, problem]) => problem !== "required" && problem !== "needed"));
  const put = (part: Partial<CriterionTyped>): void => setTyped((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    press(true);
    if (found.size === 0) write(wanted);
    else setTimeout(() => takeFocus(root.current?.querySelector<HTMLElement>("[aria-invalid=true]") ?? null));
  };
  const given = { typed, problems, busy, put };
  return (
    <form ref={root} className={styles.root} onSubmit={submit}>
      <CriterionNames
        {...given}
        isNew={seen === null}
        sections={sectionsOf(sheet.lines).flatMap(({ name }) => name ?? [])}
      />
      <CriterionWay {...given} sheet={sheet} seen={seen} />
      <Field label={words.assessor} size="small">
        <Input value={typed.assessor} disabled={busy} onChange={(_, { value }) => put({ assessor: value })} />
      </Field>
      <Checkbox
        label={words.mayBeNotApplicable}
        checked={typed.mayBeNotApplicable}
        disabled={busy}
        onChange={(_, { checked }) => put({ mayBeNotApplicable: checked === true })}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {busy ? words.writing : words.write}
        </Button>
        <Button size="small" disabled={busy} onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
