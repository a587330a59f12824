import { useFollowed } from "../states/use-followed";
import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, Text } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef } from "react";
import type { ReceiveTexts } from "../../text/vi/pane/receive";
import type { Step } from "../act-types";
import { usePane } from "../pane-context";
import { useGoTo } from "../states/go-to";
import { takeFocus } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { type Act, troubleOf, useAct } from "../states/use-act";
import { WorkProgress } from "../states/waiting";
import type { Written } from "./acts";
import { MovedFormulas } from "./moved-formulas";
import type { UndoOutcome } from "./write-history";
import { Note, useLooks } from "../states/looks";

const bytesPerKilobyte = 1024;
const firstCell = "A1";

const useStyles = makeStyles({
  // Room for the header, which stays on top of what is scrolled to.
  root: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none" },
  body: { display: "flex", flexDirection: "column", paddingBlock: "8px" },
});

/** After the write: what it cost, and the ways to what was made. Takes the focus, since the work went here. */
export function WrittenResult({ written }: { readonly written: Pick<Written, "summary" | "cost"> }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, announce } = usePane();
  const { goTo, trouble } = useGoTo();
  const words = pane.receive;
  const heading = useRef<HTMLDivElement>(null);
  useEffect(() => {
    announce(words.written);
    takeFocus(heading.current);
  }, [announce, words]);
  const { summary, cost } = written;
  return (
    <div className={styles.root} ref={heading} tabIndex={-1}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{words.written}</MessageBarTitle>
          <span>{pane.check.verdict(summary.issues)}</span>
          {summary.near !== null && <span>{words.nearLimit(summary.near)}</span>}
          <Note>{words.cost({ syncs: cost.syncs, kilobytes: Math.ceil(cost.bytes / bytesPerKilobyte) })}</Note>
        </MessageBarBody>
      </MessageBar>
      <MovedFormulas moved={summary.moved} />
      {trouble}
      {goTo !== null && (
        <>
          <Text weight="semibold">{words.openSheets}</Text>
          <div className={looks.wrap4}>
            {summary.sheets.map((sheet) => (
              <Button key={sheet} size="small" onClick={() => goTo({ sheet, cell: firstCell })}>
                {sheet}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

const useUndoLastStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none" },
  body: { whiteSpace: "normal", paddingBlock: "8px" },
});

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
  /** Called when the last write is taken back: what was said of it is over. */
  readonly undone: () => void;
};

/** The last write, and the button that takes it back. Nothing where nothing was written since the pane was opened. */
export function UndoLast({ generation, undone }: Props) {
  const styles = useUndoLastStyles();
  const looks = useLooks();
  const { actions, announce, go, pane } = usePane();
  const words = pane.consolidate;
  const root = useRef<HTMLDivElement>(null);
  const ask = useCallback(async () => ({ last: await actions.lastWrite() }), [actions]);
  const last = useFollowed(ask, { generation }).value?.last ?? null;
  const { act, run, stop } = useAct<UndoOutcome>();
  const undo = (): void =>
    void run(async (watch) => {
      const outcome = await actions.undo(watch).catch((error: unknown) => toldHalfWay(error, go.changed));
      announce(outcome.undone ? words.undone : words.notUndone({ changed: outcome.changed }));
      takeFocus(root.current);
      if (outcome.undone) undone();
      go.changed();
      return outcome;
    });
  const idle = act.state !== "running";
  return (
    <div className={styles.root} ref={root} tabIndex={-1}>
      {act.state === "done" && <Outcome outcome={act.value} />}
      <ActProgress act={act} stop={stop} retry={undo} />
      {idle && last !== null && (
        <div className={looks.wrapLine}>
          <Note>{words.lastWrite(last)}</Note>
          <Button size="small" icon={<ArrowUndoRegular />} onClick={undo}>
            {words.undo}
          </Button>
        </div>
      )}
    </div>
  );
}

function Outcome({ outcome }: { readonly outcome: UndoOutcome }) {
  const styles = useUndoLastStyles();
  const { pane } = usePane();
  return (
    <MessageBar intent={outcome.undone ? "success" : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        {outcome.undone ? pane.consolidate.undone : pane.consolidate.notUndone({ changed: outcome.changed })}
      </MessageBarBody>
    </MessageBar>
  );
}

type ActProgressProps = { readonly act: Act<unknown>; readonly stop: () => void; readonly retry: () => void };

/** Taking over in the workbook can't be stopped half-way; everything before it can. */
export function ActProgress({ act, stop, retry }: ActProgressProps) {
  const { pane } = usePane();
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={retry} />;
  if (act.state === "stopped") return <Text>{pane.receive.stopped}</Text>;
  if (act.state !== "running") return null;
  const stage: Step["stage"] = act.step?.stage ?? "opening";
  const { label, line } = stepWords(stage, pane.receive);
  return (
    <WorkProgress key={stage} label={label} step={act.step} words={line} stop={stage === "writing" ? null : stop} />
  );
}

export type StepWords = { readonly label: string; readonly line: (step: Step) => string };

/** What is going on, and the line under the bar; a stage of one step says no more than its name. */
export function stepWords(stage: Step["stage"], words: ReceiveTexts): StepWords {
  switch (stage) {
    case "reading":
      return { label: words.readingLabel, line: words.reading };
    case "drawing":
      return { label: words.drawingLabel, line: words.reading };
    case "writing":
      return { label: words.writingLabel, line: words.writing };
    case "opening":
    case "judging":
    case "testing":
    case "issuing":
      return { label: words.preparing, line: () => "" };
    default:
      return stage satisfies never;
  }
}

/** A write that stopped half-way, this one's or another's, changes what the pane offers first. */
export function toldHalfWay(error: unknown, changed: () => void): never {
  const { left, reason } = troubleOf(error);
  if (left === "unfinished" || reason === "unfinished") changed();
  throw error;
}
