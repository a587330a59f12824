import { Button } from "@fluentui/react-components";
import type { CopyPreview } from "../../app/live/board/receiving/merge-live";
import type { ChosenFile, NoPeriod } from "../act-types";
import { usePane } from "../pane-context";
import { LoadingLines } from "../states/loading-lines";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { PeriodFirst } from "../next-step/period-first";
import { CopyMerge } from "./copy-merge";

/** A file that is a copy of the open workbook: what it brings is worked out when a person asks for it. */
export function CopyOffer({ file }: { readonly file: ChosenFile }) {
  const { actions, pane } = usePane();
  const { act, run } = useAct<CopyPreview | NoPeriod>();
  const look = (): void => void run((watch) => actions.previewCopy(file, watch));
  if (act.state === "running") return <LoadingLines heights={[16, 16]} />;
  if (act.state === "failed") return <TroubleMessage trouble={act.trouble} retry={look} />;
  if (act.state !== "done") {
    return (
      <Button
        size="small"
        appearance="primary"
        style={{ alignSelf: "flex-start" }}
        aria-label={`${pane.receive.copy.look} ${file.name}`}
        onClick={look}
      >
        {pane.receive.copy.look}
      </Button>
    );
  }
  return "periodSheet" in act.value ? (
    <PeriodFirst noPeriod={act.value} />
  ) : (
    <CopyMerge file={file} preview={act.value} />
  );
}
