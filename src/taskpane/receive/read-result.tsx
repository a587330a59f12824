import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReceivedFile, ReceivedGroup } from "../../app/live/board/receiving/received-files";
import type { Named } from "../../app/live/explaining/explained";
import type { ChosenFile } from "../act-types";
import type { Received } from "../consolidate/acts";
import { MovedFormulas } from "../consolidate/moved-formulas";
import { usePane } from "../pane-context";
import { Heading, takeFocus } from "../states/layout";
import { FileGroups } from "./file-groups";

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

const useWillWriteStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: "0px",
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingBlock: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopWidth: "1px",
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "12px", rowGap: "8px" },
  details: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: "20px", maxHeight: "120px", overflowY: "auto" },
});

type WillWriteProps = { readonly received: Received; readonly write: () => void };

/** What will be written, always in sight above the button that writes it; no taller than it must be. */
export function WillWrite({ received, write }: WillWriteProps) {
  const styles = useWillWriteStyles();
  const { pane } = usePane();
  const words = pane.receive;
  const { files, registerRows, sheets, moved } = received;
  const count = (group: ReceivedGroup): number => files.filter((file) => file.group === group).length;
  const change = {
    newReports: count("new"),
    replaced: count("replaced"),
    identified: files.filter(({ identified }) => identified).length,
    registerRows,
    sheets: sheets.length,
  };
  return (
    <div className={styles.root}>
      <MovedFormulas moved={moved} />
      <Text size={200}>
        <b>{words.willWriteTitle}</b> {words.willWrite(change)}
      </Text>
      <div className={styles.line}>
        <Button appearance="primary" onClick={write}>
          {words.write}
        </Button>
        <details className={styles.details}>
          <summary>{words.sheetsToWrite}</summary>
          <ul className={styles.list} tabIndex={0} aria-label={words.sheetsToWrite}>
            {sheets.map((sheet) => (
              <li key={sheet}>{sheet}</li>
            ))}
          </ul>
          {words.inputsStay}
        </details>
      </div>
    </div>
  );
}
