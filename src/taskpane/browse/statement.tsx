import {
  Button,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import type { Undo } from "../../app/live/changing/undo-change";
import { typedDay } from "../../app/typed-day";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { type Act, useAct } from "../states/use-act";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
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
  const looks = useLooks();
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
      <div className={looks.wrap8}>
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

/** What was written, said to the person, and what takes it back; `null` = it was taken back. */
export type Stated = { readonly said: string; readonly undo: Undo | null };

export type Stating = {
  readonly act: Act<Stated>;
  /** Writes, says what was written, and has every view read the workbook anew. */
  readonly state: (write: () => Promise<Undo>, said: string) => void;
  readonly undo: (undo: Undo) => void;
  /** The same again, after it failed. */
  readonly retry: () => void;
};

/** One statement at a time, each with its way back. */
export function useStating(): Stating {
  const { actions, pane, go, announce } = usePane();
  const { act, run } = useAct<Stated>();
  const last = useRef<() => Promise<Stated>>(() => Promise.reject(new Error("nothing was stated yet")));
  const begin = (work: () => Promise<Stated>): void => {
    last.current = work;
    void run(async () => {
      const stated = await work();
      announce(stated.said);
      go.changed();
      return stated;
    });
  };
  return {
    act,
    state: (write, said) => begin(async () => ({ said, undo: await write() })),
    undo: (undo) =>
      begin(async () => {
        await actions.takeBack(undo);
        return { said: pane.browse.state.undone, undo: null };
      }),
    retry: () => begin(last.current),
  };
}

/** What was written just now, and the way back. */
export function StatedMessage({ act, undo, retry }: Stating) {
  const { pane } = usePane();
  const words = pane.browse.state;
  switch (act.state) {
    case "running":
      return <Spinner size="tiny" labelPosition="after" label={words.writing} />;
    case "failed":
      return <TroubleMessage trouble={act.trouble} retry={retry} />;
    case "done": {
      const { said, undo: back } = act.value;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody style={{ whiteSpace: "normal" }}>{said}</MessageBarBody>
          {back !== null && back.length > 0 && (
            <MessageBarActions>
              <Button size="small" onClick={() => undo(back)}>
                {words.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      );
    }
    case "idle":
    case "stopped":
      return null;
    default:
      return act satisfies never;
  }
}
