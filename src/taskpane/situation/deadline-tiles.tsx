import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Situation } from "./acts";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: "8px" },
  tile: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  figure: { fontVariantNumeric: "tabular-nums" },
});

/** Two deadlines as a countdown. */
export function DeadlineTiles({ situation }: { readonly situation: Situation }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.situation;
  return (
    <div className={styles.root}>
      {(["units", "clusters"] as const).map((who) => (
        <div key={who} className={styles.tile}>
          <Text size={200} className={styles.quiet}>
            {words.deadlineTitle[who]}
          </Text>
          <Text weight="semibold" size={400} className={styles.figure}>
            {words.countdown({ daysLeft: situation.daysLeft[who] })}
          </Text>
          <Text size={200} className={styles.quiet}>
            {words.lastDay({ date: situation.lastDays[who] })}
          </Text>
        </div>
      ))}
    </div>
  );
}
