import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect } from "react";
import type { SetupList } from "../../app/live/board/setting-up/setup-lists";
import type { Undo } from "../../app/live/changing/undo-change";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLooks } from "../states/looks";

type Decided = { readonly kind: "confirmed" | "dropped" | "takenBack"; readonly sheets: string; readonly undo: Undo };

/** Lists of a step that are still the starter set: what is in them, and what a Board can make of them. */
export function StarterNotice({ lists }: { readonly lists: readonly SetupList[] }) {
  const { actions, go } = usePane();
  const { act, run } = useAct<Decided>();
  const waiting = lists.filter(({ starter }) => starter !== null);
  const decide = (kind: "confirmed" | "dropped", chosen: readonly SetupList[]): void =>
    void run(async () => {
      const names = chosen.map(({ list }) => list);
      const undo = await (kind === "confirmed" ? actions.confirmStarter(names) : actions.dropStarter(names));
      go.changed();
      return { kind, sheets: chosen.map(({ sheet }) => sheet).join("; "), undo };
    });
  const takeBack = (decided: Decided): void =>
    void run(async () => {
      await actions.takeBackList(decided.undo);
      go.changed();
      return { ...decided, kind: "takenBack" };
    });
  return (
    <>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={go.changed} />}
      {act.state === "done" && <DecidedMessage decided={act.value} takeBack={() => takeBack(act.value)} />}
      {waiting.length > 0 && <Waiting lists={waiting} busy={act.state === "running"} decide={decide} />}
    </>
  );
}

type WaitingProps = {
  readonly lists: readonly SetupList[];
  readonly busy: boolean;
  readonly decide: (kind: "confirmed" | "dropped", lists: readonly SetupList[]) => void;
};

function Waiting({ lists, busy, decide }: WaitingProps) {
  const looks = useLooks();
  const words = usePane().pane.setup.starter;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={looks.barBody}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <span>{words.what}</span>
        {lists.map((list) => (
          <details key={list.list}>
            <summary className={looks.summary}>{words.rows({ sheet: list.sheet, count: list.rows })}</summary>
            <ul className={looks.steps}>
              {(list.starter ?? []).map((row, index) => (
                <li key={index}>{row}</li>
              ))}
            </ul>
            <Button size="small" disabled={busy} onClick={() => decide("dropped", [list])}>
              {words.drop({ sheet: list.sheet })}
            </Button>
          </details>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabled={busy} onClick={() => decide("confirmed", lists)}>
          {words.confirm({ count: lists.length })}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function DecidedMessage({ decided, takeBack }: { readonly decided: Decided; readonly takeBack: () => void }) {
  const { pane, announce } = usePane();
  const { kind, sheets } = decided;
  const sentence = pane.setup.starter[kind]({ sheets });
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {kind !== "takenBack" && (
        <MessageBarActions>
          <Button size="small" onClick={takeBack}>
            {pane.setup.period.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
