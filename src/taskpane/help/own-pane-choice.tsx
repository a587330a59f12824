import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import type { PaneActs } from "../acts/pane-acts";
import { Note, Stack } from "../states/looks";

type Props = { readonly ownPane: NonNullable<PaneActs["ownPane"]> };

/** Microsoft asks of whoever opens a pane with a workbook that the person can turn it off. */
export function OwnPaneChoice({ ownPane }: Props) {
  const words = usePane().pane.help.ownPane;
  const [on, setOn] = useState(() => ownPane.wanted() === true);
  const [state, setState] = useState<"idle" | "saving" | "refused">("idle");
  const choose = async (wanted: boolean): Promise<void> => {
    setOn(wanted);
    setState("saving");
    const taken = await ownPane.want(wanted);
    if (!taken) setOn(!wanted);
    setState(taken ? "idle" : "refused");
  };
  return (
    <Stack gap={4}>
      <Checkbox
        label={words.choice}
        checked={on}
        disabled={state === "saving"}
        onChange={(_, { checked }) => void choose(checked === true)}
      />
      <Note>{state === "refused" ? words.refused : words.hint}</Note>
    </Stack>
  );
}
