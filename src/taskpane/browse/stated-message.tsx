import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import type { Stating } from "./use-stating";

/** What was written just now, and the way back. */
export function StatedMessage({ act, undo, retry }: Stating) {
  const { pane } = usePane();
  const words = pane.browse.state;
  switch (act.state) {
    case "running":
      return <Spinner size="tiny" labelPosition="after" label={words.writing} />;
    case "failed":
      return <TroubleMessage trouble={act.trouble} retry={retry} />;
    case "done": {
      const { said, undo: back } = act.value;
      return (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody style={{ whiteSpace: "normal" }}>{said}</MessageBarBody>
          {back !== null && back.length > 0 && (
            <MessageBarActions>
              <Button size="small" onClick={() => undo(back)}>
                {words.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      );
    }
    case "idle":
    case "stopped":
      return null;
    default:
      return act satisfies never;
  }
}
