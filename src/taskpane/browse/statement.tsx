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

/** A day is asked for. `first`: filled in to begin with; `object`: what is wrong with a day; `null` = nothing. */
export type AskedDay = { readonly label: string; readonly first: string; readonly object: (day: string) => Objection };

/** A sentence is asked for; `first`: what is filled in at the beginning. Left out: nothing. */
type AskedWords = {
  readonly label: string;
  readonly hint?: string;
  readonly first?: string;
  readonly missing: string;
};

type Props = {
  readonly day?: AskedDay;
  readonly words?: AskedWords;
  readonly submit: string;
  readonly close: () => void;
  /** The day is ISO, "" where none was asked for. */
  readonly done: (day: string, words: string) => void;
};

/** A few fields that open in their place; nothing is written before the button that names it is pressed. */
export function StatementForm({ day, words, submit, close, done }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const [typed, setTyped] = useState({ day: day?.first ?? "", words: words?.first ?? "" });
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
        <DayField
          asked={day}
          value={typed.day}
          wrong={tried ? wrongDay : null}
          change={(value) => setTyped({ ...typed, day: value })}
        />
      )}
      {words !== undefined && (
        <WordsField
          asked={words}
          first={day === undefined}
          value={typed.words}
          wrong={tried ? wrongWords : null}
          change={(value) => setTyped({ ...typed, words: value })}
        />
      )}
      <FormButtons submit={submit} close={close} />
    </form>
  );
}

/** What ends the form: stated, or left. */
function FormButtons({ submit, close }: Pick<Props, "submit" | "close">) {
  const looks = useLooks();
  const { pane } = usePane();
  return (
    <div className={looks.wrap8}>
      <Button type="submit" appearance="primary">
        {submit}
      </Button>
      <Button onClick={close}>{pane.browse.state.cancel}</Button>
    </div>
  );
}

type FieldProps<Asked> = {
  readonly asked: Asked;
  readonly value: string;
  readonly wrong: Objection;
  readonly change: (value: string) => void;
};

function DayField({ asked, value, wrong, change }: FieldProps<AskedDay>) {
  const { pane } = usePane();
  return (
    <Field label={asked.label} hint={pane.browse.state.dayHint} required {...objection(wrong)}>
      <Input autoFocus inputMode="numeric" value={value} onChange={(_, typed) => change(typed.value)} />
    </Field>
  );
}

/** `first`: nothing is asked before it. */
function WordsField({ asked, first, value, wrong, change }: FieldProps<AskedWords> & { readonly first: boolean }) {
  const hint = asked.hint === undefined ? {} : { hint: asked.hint };
  return (
    <Field label={asked.label} {...hint} required {...objection(wrong)}>
      <Textarea autoFocus={first} resize="vertical" value={value} onChange={(_, typed) => change(typed.value)} />
    </Field>
  );
}

function objection(wrong: Objection): { readonly validationMessage?: string } {
  return wrong === null ? {} : { validationMessage: wrong };
}

/** What was written, said to the person, and what takes it back; `null` = it was taken back. */
export type Stated = { readonly said: string; readonly undo: Undo | null };

export type Stating = {
  readonly act: Act<Stated>;
  /** Writes, says what was written, and has every view read the workbook again. */
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
