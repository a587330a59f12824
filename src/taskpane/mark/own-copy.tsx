import { Text } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { MarkedCopyButton } from "./marked-copy";

/** A marked copy of the open workbook, for those who go on without this pane. */
export function OwnCopy() {
  const { actions, pane } = usePane();
  const { ownTitle, ownBody, makeOwn } = pane.mark;
  return (
    <>
      <Heading level={2}>{ownTitle}</Heading>
      <Text size={200}>{ownBody}</Text>
      <MarkedCopyButton label={makeOwn} make={() => actions.markedForm()} />
    </>
  );
}
