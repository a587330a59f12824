import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { ScaleSheet } from "../../app/live/scoring/scale-sheet";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  clusters: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

type Props = { readonly sheet: Pick<ScaleSheet, "waiting" | "cluster">; readonly choose: (cluster: string) => void };

/** Other clusters whose scales wait for the Board, each to be opened. Nothing where there are none. */
export function WaitingScales({ sheet: { waiting, cluster }, choose }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const others = waiting.filter(({ code }) => code !== cluster);
  if (others.length === 0) return null;
  return (
    <div className={styles.root}>
      <Text size={200}>{pane.scale.sent.others({ count: others.length })}</Text>
      <div className={styles.clusters}>
        {others.map(({ code, name }) => (
          <Button key={code} size="small" onClick={() => choose(code)}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
