import { Button } from "@fluentui/react-components";
import { EnteredMessage, FailedWrite, useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { useLooks } from "../states/looks";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { WorkProgress } from "../states/waiting";
import { HandedOverMessage, useHandOver } from "../states/written";
import type { ReminderWanted } from "./following-acts";

type Props = {
  readonly wanted: ReminderWanted;
  /** What is typed as Hạn mới is no day: nothing is made before it is put right. */
  readonly wrong: boolean;
  /** Reads the letter again: once a wave is entered, the next one says so. */
  readonly read: () => Promise<void>;
};

/** Letters and drafts of messages as one file, and the rows of `Sổ đôn đốc`. */
export function ReminderButtons({ wanted, wrong, read }: Props) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.urge;
  const { making, handing, make } = useLetterFiles(wanted);
  const entering = useEntering(read);
  const { writing, last } = entering;
  const busy = writing.act.state === "running" || making.act.state === "running" || wrong;
  const log = (): void =>
    entering.enter(async () => {
      const { undo, rows } = await actions.logReminder(wanted);
      return { undo, sentence: words.logged({ count: rows }) };
    });
  return (
    <div className={looks.column8}>
      <div className={looks.wrapLine}>
        <Button disabledFocusable={busy} onClick={make}>
          {words.download}
        </Button>
        <Button disabledFocusable={busy} onClick={log}>
          {words.log}
        </Button>
      </div>
      {making.act.state === "running" && (
        <WorkProgress label={words.making} step={making.act.step} words={pane.setup.issue.step} stop={making.stop} />
      )}
      {making.act.state === "failed" && <TroubleMessage trouble={making.act.trouble} retry={make} />}
      <HandedOverMessage handing={handing} />
      <FailedWrite writing={writing} reload={read} />
      {last !== null && (
        <EnteredMessage entered={last} takeBack={() => entering.takeBack(words.unlogged)} next={null} />
      )}
    </div>
  );
}

/** Making the file of letters and drafts, and handing it over. */
function useLetterFiles(wanted: ReminderWanted) {
  const { actions, saveFile } = usePane();
  const making = useAct<null>();
  const handing = useHandOver(saveFile);
  const make = (): void =>
    void making.run(async (watch) => {
      const made = await actions.reminderFiles(wanted, watch);
      if (made !== null && "bytes" in made) handing.handOver(made);
      return null;
    });
  return { making, handing, make };
}
