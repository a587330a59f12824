import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is entered here and where it goes, and a way to read the sheets again after typing into them. */
export function HintLine({ words, again }: { readonly words: string; readonly again: () => void }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.root}>
      <Text size={200} className={styles.quiet}>
        {words}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={pane.frame.refresh}
        title={pane.frame.refresh}
        onClick={again}
      />
    </div>
  );
}
