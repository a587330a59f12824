import { Button, Spinner, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { RoundChange } from "../../domain/round/period";
import { usePane } from "../pane-context";
import { NextRound } from "../setup/next-round";
import { useLooks } from "../states/looks";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";

/**
 * Out of a workbook that holds another round than it states: a new workbook for that one, back to the one it holds, or
 * it was of this one all along.
 */
export function RoundWays({ change }: { readonly change: RoundChange }) {
  const looks = useLooks();
  const { pane, actions, go, announce } = usePane();
  const { act, run } = useAct<null>();
  const [asked, setAsked] = useState(false);
  const words = pane.roundWays;
  const last = useRef<() => void>(() => undefined);
  const take = (work: () => Promise<unknown>, said: string): void => {
    last.current = () =>
      void run(async () => {
        await work();
        announce(said);
        go.changed();
        return null;
      });
    last.current();
  };
  const correct = (): void => take(() => actions.correctRound(), words.corrected(change));
  if (act.state === "running") return <Spinner size="tiny" labelPosition="after" label={words.writing} />;
  return (
    <>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={() => last.current()} />}
      {asked && <Text>{words.correctMeans(change)}</Text>}
      <div className={looks.wrap8}>
        {!asked && (
          <Button appearance="primary" onClick={() => take(() => actions.putRoundBack(), words.putBackDone(change))}>
            {words.putBack(change)}
          </Button>
        )}
        <Button onClick={asked ? correct : () => setAsked(true)}>
          {asked ? words.correctSurely : words.correct(change)}
        </Button>
        {asked && <Button onClick={() => setAsked(false)}>{words.leave}</Button>}
      </div>
      {!asked && <NextRound wanted={change.stated} />}
    </>
  );
}
