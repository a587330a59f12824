import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Received } from "../pane-actions";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { position: "sticky", bottom: "0px", display: "flex", flexDirection: "column", rowGap: "8px", paddingBlock: "8px", backgroundColor: tokens.colorNeutralBackground1, borderTopWidth: "1px", borderTopStyle: "solid", borderTopColor: tokens.colorNeutralStroke2 },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: "20px" },
  button: { alignSelf: "flex-start" },
});

type Props = { readonly received: Received; readonly consolidate: () => void };

/** What will be written, always in sight above the button that writes it. */
export function WillWrite({ received, consolidate }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.receive;
  const { newReports, replaced, registerRows, sheets } = received;
  return (
    <div className={styles.root}>
      <Text weight="semibold">{words.willWriteTitle}</Text>
      <Text>{words.willWrite({ newReports, replaced, registerRows, sheets: sheets.length })}</Text>
      <details>
        <summary>{words.sheetsToWrite}</summary>
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
      </details>
      <Text size={200} className={styles.quiet}>
        {words.inputsStay}
      </Text>
      <Button className={styles.button} appearance="primary" onClick={consolidate}>
        {words.consolidate}
      </Button>
    </div>
  );
}
