import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { MergeChoice } from "../../domain/round/receipt";
import { EnteredMessage } from "../entering/entered-message";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import type { CopyMerged } from "./acts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

type Props = { readonly file: ChosenFile; readonly chosen: readonly (readonly [key: string, choice: MergeChoice])[] };

/** The press that brings a copy in, and the one that takes it back. */
export function CopyMergeWrite({ file, chosen }: Props) {
  const styles = useStyles();
  const { actions, pane, go, announce } = usePane();
  const words = pane.receive.copy;
  const { act, run } = useAct<null>();
  const [merged, setMerged] = useState<CopyMerged | "undone" | null>(null);
  const tell = (next: CopyMerged | "undone"): null => {
    setMerged(next);
    announce(next === "undone" ? words.undone : words.merged(next));
    go.changed();
    return null;
  };
  const merge = (): void => void run((watch) => actions.mergeCopy(file, chosen, watch).then(tell));
  const takeBack = (): void => void run(() => actions.undoMerge().then(() => tell("undone")));
  if (act.state === "failed")
    return <TroubleMessage trouble={act.trouble} retry={merged === null || merged === "undone" ? merge : takeBack} />;
  const busy = act.state === "running";
  const undone = merged === "undone";
  return (
    <>
      {merged !== null && (
        <EnteredMessage
          entered={{ sentence: undone ? words.undone : words.merged(merged), undo: [], undone }}
          takeBack={takeBack}
          next={null}
        />
      )}
      {(merged === null || undone) && (
        <Button
          size="small"
          appearance="primary"
          className={styles.button}
          onClick={merge}
          disabledFocusable={busy}
          icon={busy ? <Spinner size="extra-tiny" /> : null}
        >
          {busy ? words.merging : words.merge}
        </Button>
      )}
    </>
  );
}
