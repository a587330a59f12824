import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Named } from "../../app/live/explaining/explained";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { takeFocus } from "../states/take-focus";
import { FileGroups } from "./file-groups";
import type { Received } from "../consolidate/acts";
import { WillWrite } from "./will-write";

const useStyles = makeStyles({
  // Room for the header, which stays on top of what is scrolled to.
  heading: { outlineStyle: "none" },
});

type Props = {
  readonly received: Received;
  readonly chosen: readonly ChosenFile[];
  readonly confirm: (file: ReceivedFile, unit: Named | null) => void;
  readonly write: () => void;
};

/** What was read, and below it, always in sight, what would be written. */
export function ReadResult({ received, chosen, confirm, write }: Props) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const heading = useRef<HTMLDivElement>(null);
  const words = pane.receive;
  const done = words.readDone({ count: received.files.length });
  useEffect(() => announce(done), [announce, done]);
  // The row of which something was said goes to another group, so the focus would be lost with it.
  const say = (file: ReceivedFile, unit: Named | null): void => {
    if (unit !== null) announce(words.confirmedSender({ file: file.name, unit: unit.name }));
    takeFocus(heading.current);
    confirm(file, unit);
  };
  return (
    <>
      <div ref={heading} tabIndex={-1} className={styles.heading}>
        <Heading level={2}>{done}</Heading>
      </div>
      <FileGroups files={received.files} senders={{ units: received.units, confirm: say, chosen }} />
      <WillWrite received={received} write={write} />
    </>
  );
}
