import { Button, Checkbox, Field, Input, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type FormEvent } from "react";
import type { CriterionForm, ScaleSheet } from "../../app/live/board/scoring/scale-sheet";
import { usePane } from "../pane-context";
import { sectionsOf } from "../score/sections-of";
import { takeFocus } from "../states/take-focus";
import { CriterionNames } from "./criterion-names";
import { readCriterion, type CriterionTyped } from "./criterion-typed";
import { CriterionWay } from "./criterion-way";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type Props = {
  readonly sheet: Pick<ScaleSheet, "lines" | "indicators" | "documents">;
  readonly first: CriterionTyped;
  /** What stands in the sheets; `null` = a new line. */
  readonly seen: CriterionForm | null;
  readonly busy: boolean;
  readonly write: (wanted: CriterionForm) => void;
  readonly close: () => void;
};

/** A whole line: its way of scoring with just the fields that this way needs. */
export function CriterionEditor({ sheet, first, seen, busy, write, close }: Props) {
  const styles = useStyles();
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
