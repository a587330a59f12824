import { Text } from "@fluentui/react-components";
import type { Step } from "../act-types";
import { usePane } from "../pane-context";
import type { Act } from "../states/act";
import { TroubleMessage } from "../states/trouble-message";
import { WaitingHint } from "../states/waiting-hint";
import { WorkProgress } from "../states/work-progress";
import { stepWords } from "./step-words";

type Props = { readonly act: Act<unknown>; readonly stop: () => void; readonly retry: () => void };

/** Taking over in the workbook can't be stopped half-way; everything before it can. */
export function ActProgress({ act, stop, retry }: Props) {
  const { pane } = usePane();
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={retry} />;
  if (act.state === "stopped") return <Text>{pane.receive.stopped}</Text>;
  if (act.state !== "running") return null;
  const stage: Step["stage"] = act.step?.stage ?? "opening";
  const { label, line } = stepWords(stage, pane.receive);
  return (
    <>
      <WorkProgress key={stage} label={label} step={act.step} words={line} stop={stage === "writing" ? null : stop} />
      {stage === "opening" && <WaitingHint />}
    </>
  );
}
