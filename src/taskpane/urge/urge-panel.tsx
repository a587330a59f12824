import { Button, Card, makeStyles, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Urging } from "../../app/live/board/following/urging";
import type { NoPeriod } from "../act-types";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { LoadingLines } from "../states/loading-lines";
import { takeFocus } from "../states/take-focus";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { useLast } from "../states/use-last";
import { LetterMaker } from "./letter-maker";

const useStyles = makeStyles({
  root: { outlineStyle: "none" },
  card: { rowGap: "12px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
  readonly close: () => void;
};

/** A letter to those that have not sent, made from where the round stands. Takes the focus, since it was asked for. */
export function UrgePanel({ generation, close }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const { act, run } = useAct<Urging | NoPeriod>();
  const read = useLast(act.state === "done" ? act.value : null);
  const root = useRef<HTMLDivElement>(null);
  const load = (): void => void run(() => actions.urging());
  useEffect(() => void run(() => actions.urging()), [actions, generation, run]);
  useEffect(() => takeFocus(root.current), []);
  return (
    <div ref={root} tabIndex={-1} className={styles.root} role="group" aria-label={pane.urge.title}>
      <Card className={styles.card}>
        <div className={styles.line}>
          <Heading level={2}>{pane.urge.title}</Heading>
          <Button size="small" appearance="subtle" onClick={close}>
            {pane.urge.close}
          </Button>
        </div>
        {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={load} />}
        {read === null && act.state !== "failed" && <LoadingLines heights={[32, 96]} />}
        {read !== null &&
          ("clusters" in read && read.clusters.length > 0 ? (
            <LetterMaker urging={read} />
          ) : (
            <Text>{pane.urge.nobody}</Text>
          ))}
      </Card>
    </div>
  );
}
