import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { typedDay } from "../../app/typed-day";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** `null` = nothing is wrong with it. */
type Objection = string | null;

type Props = {
  /** A day is asked for; `first` stands there at the beginning; `object` is asked of a day that there is. */
  readonly day?: { readonly label: string; readonly first: string; readonly object: (day: string) => Objection };
  /** A sentence is asked for. */
  readonly words?: { readonly label: string; readonly hint?: string; readonly missing: string };
  readonly submit: string;
  readonly close: () => void;
  /** The day is ISO, "" where none was asked for. */
  readonly done: (day: string, words: string) => void;
};

/** A few fields that open in their place; nothing is written before the button that names it is pressed. */
export function StatementForm({ day, words, submit, close, done }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const [typed, setTyped] = useState({ day: day?.first ?? "", words: "" });
  const [tried, setTried] = useState(false);
  const iso = typedDay(typed.day);
  const wrongDay = day === undefined ? null : iso === null ? pane.browse.state.notADay : day.object(iso);
  const wrongWords = words !== undefined && typed.words.trim() === "" ? words.missing : null;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (wrongDay === null && wrongWords === null) done(iso ?? "", typed.words.trim());
  };
  return (
    <form className={styles.root} aria-label={submit} onSubmit={send} noValidate>
      {day !== undefined && (
        <Field label={day.label} hint={pane.browse.state.dayHint} required {...objection(tried, wrongDay)}>
          <Input
            autoFocus
            inputMode="numeric"
            value={typed.day}
            onChange={(_, { value }) => setTyped({ ...typed, day: value })}
          />
        </Field>
      )}
      {words !== undefined && (
        <Field
          label={words.label}
          {...(words.hint === undefined ? {} : { hint: words.hint })}
          required
          {...objection(tried, wrongWords)}
        >
          <Textarea
            autoFocus={day === undefined}
            resize="vertical"
            value={typed.words}
            onChange={(_, { value }) => setTyped({ ...typed, words: value })}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {submit}
        </Button>
        <Button onClick={close}>{pane.browse.state.cancel}</Button>
      </div>
    </form>
  );
}

function objection(tried: boolean, wrong: Objection): { readonly validationMessage?: string } {
  return tried && wrong !== null ? { validationMessage: wrong } : {};
}
