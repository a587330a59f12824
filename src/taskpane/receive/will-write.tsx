import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReceivedGroup } from "../../app/live/board/receiving/received-files";
import { usePane } from "../pane-context";
import type { Received } from "../consolidate/acts";

const useStyles = makeStyles({
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

type Props = { readonly received: Received; readonly write: () => void };

/** What will be written, always in sight above the button that writes it; no taller than it must be. */
export function WillWrite({ received, write }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.receive;
  const { files, registerRows, sheets } = received;
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
