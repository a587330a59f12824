import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { HandedOverTexts } from "../../text/vi/pane/setup";
import type { MadeFile, PaneTrouble } from "../act-types";
import { usePane } from "../pane-context";
import type { SaveFile, SaveOutcome } from "../saving";
import { takeFocus } from "./layout";
import { TroubleMessage } from "./trouble-message";
import { type RunningAct, useAct } from "./use-act";

/** A statement in a person's sheet: what was there, and what is to be there; `null` = no row. */
export type Stated<S> = { readonly was: S | null; readonly becomes: S | null };

/** What was written last, to be taken back; `undone` = it has been. */
export type LastWritten<C> = { readonly changes: readonly C[]; readonly undone: boolean };

export type Undoable<C> = {
  readonly busy: boolean;
  readonly last: LastWritten<C> | null;
  /** What went wrong with which changes. */
  readonly trouble: { readonly of: readonly C[]; readonly trouble: PaneTrouble } | null;
  readonly write: (changes: readonly C[]) => void;
  readonly undo: () => void;
};

/** Writes changes and keeps the last ones, so that they can be taken back. Every view then reads the workbook again. */
export function useUndoable<S, C extends Stated<S>>(send: (changes: readonly C[]) => Promise<unknown>): Undoable<C> {
  const { go } = usePane();
  const { act, run } = useAct<null>();
  const [tried, setTried] = useState<readonly C[]>([]);
  const [last, setLast] = useState<LastWritten<C> | null>(null);
  const begin = useCallback(
    (sent: readonly C[], next: LastWritten<C>) => {
      setTried(next.changes);
      void run(async () => {
        await send(sent);
        setLast(next);
        go.changed();
        return null;
      });
    },
    [send, go, run],
  );
  return {
    busy: act.state === "running",
    last,
    trouble: act.state === "failed" ? { of: tried, trouble: act.trouble } : null,
    write: (changes) => begin(changes, { changes, undone: false }),
    undo: () => {
      if (last !== null)
        begin(
          last.changes.map((change) => ({ ...change, was: change.becomes, becomes: change.was })),
          { changes: last.changes, undone: true },
        );
    },
  };
}

const useStyles = makeStyles({ root: { outlineStyle: "none", width: "100%" } });

type Props = {
  /** What was written: the focus comes here for each. */
  readonly of: object;
  readonly sentence: string;
  /** The button's word; `null` = it was taken back already. */
  readonly undoWord: string | null;
  readonly busy: boolean;
  readonly undo: () => void;
};

/** What was written, and the way back. Takes the focus, since the buttons that had it are gone. */
export function WrittenMessage({ of, sentence, undoWord, busy, undo }: Props) {
  const styles = useStyles();
  const { announce } = usePane();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    announce(sentence);
    takeFocus(place.current);
  }, [announce, of, sentence]);
  return (
    <div ref={place} tabIndex={-1} className={styles.root}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
        {undoWord !== null && (
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={undo}>
              {undoWord}
            </Button>
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

export type HandedOver = { readonly file: MadeFile; readonly outcome: SaveOutcome };

export type HandOver = Pick<RunningAct<HandedOver>, "act" | "clear"> & {
  readonly handOver: (file: MadeFile) => void;
  /** The same file once more. */
  readonly again: () => void;
};

/** Gives a file that was made to the person, and keeps what became of it. */
export function useHandOver(saveFile: SaveFile): HandOver {
  const { act, run, clear } = useAct<HandedOver>();
  const last = useRef<MadeFile | null>(null);
  const handOver = (file: MadeFile): void => {
    last.current = file;
    void run(async () => ({ file, outcome: await saveFile(file) }));
  };
  return { act, clear, handOver, again: () => (last.current === null ? undefined : handOver(last.current)) };
}

/** Where a made file went, or what to do where this web view saves none; it can be had again. */
export function HandedOverMessage({ handing: { act, again } }: { readonly handing: HandOver }) {
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={again} />;
  return act.state === "done" ? <Told handed={act.value} again={again} /> : null;
}

function Told({ handed, again }: { readonly handed: HandedOver; readonly again: HandOver["again"] }) {
  const { pane, announce } = usePane();
  const { outcome } = handed;
  const words = pane.setup.handedOver;
  const sentence = sentenceOf(handed, words);
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <MessageBar intent={outcome === "unsupported" ? "warning" : "success"} layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {outcome === "saved" && (
        <MessageBarActions>
          <Button size="small" onClick={again}>
            {words.again}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function sentenceOf({ file, outcome }: HandedOver, words: HandedOverTexts): string {
  const { name } = file;
  if (outcome === "saved") return words.saved({ name });
  if (outcome === "opened") return words.opened({ name });
  return words.unsupported[name.endsWith(".zip") ? "zip" : "xlsx"];
}

type UndoableProps = {
  readonly undoable: Pick<Undoable<unknown>, "last" | "busy" | "undo">;
  readonly words: { readonly written: string; readonly undone: string; readonly undo: string };
};

/** What was written last, or that it was taken back; nothing where nothing was written. */
export function UndoableMessage({ undoable: { last, busy, undo }, words }: UndoableProps) {
  return last === null ? null : (
    <WrittenMessage
      of={last}
      sentence={last.undone ? words.undone : words.written}
      undoWord={last.undone ? null : words.undo}
      busy={busy}
      undo={undo}
    />
  );
}
