import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { TroubleMessage } from "../states/trouble-message";
import { useFollowed } from "../states/use-followed";
import { FileGroups } from "./file-groups";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Files that came at another time and still wait for somebody: they are in sight before anything is read again. */
export function WaitingFiles({ generation }: { readonly generation: number }) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const words = pane.receive;
  const read = useCallback(() => actions.waitingFiles(), [actions]);
  const { value: files, trouble, again } = useFollowed(read, { generation, follows: false });
  if (trouble !== null) return <TroubleMessage trouble={trouble} retry={again} />;
  if (files === null) return null;
  return (
    <div className={styles.root}>
      {files.length > 0 && (
        <>
          <Heading level={2}>{words.waitingTitle({ count: files.length })}</Heading>
          <Text size={200} className={styles.quiet}>
            {words.waitingHint}
          </Text>
        </>
      )}
      <FileGroups files={files} senders={null} />
    </div>
  );
}
