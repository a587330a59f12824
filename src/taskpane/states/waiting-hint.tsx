import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePane } from "../pane-context";

/** Longer than Excel takes to read a large workbook, in milliseconds. */
const longWait = 5000;

const useStyles = makeStyles({ hint: { color: tokens.colorNeutralForeground2 } });

/**
 * While a cell is being typed into, Excel keeps every request waiting and says nothing: after a while the pane does.
 */
export function WaitingHint() {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longWait);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => (long ? announce(pane.frame.waitingHint) : undefined), [long, announce, pane]);
  return long ? (
    <Text size={200} className={styles.hint}>
      {pane.frame.waitingHint}
    </Text>
  ) : null;
}
