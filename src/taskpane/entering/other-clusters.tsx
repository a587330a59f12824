import { Button, makeStyles, Text } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  clusters: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

type Props = {
  readonly words: string;
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly choose: (cluster: string) => void;
};

/** Clusters other than the one shown in which something waits, each to be opened. Nothing where there are none. */
export function OtherClusters({ words, clusters, choose }: Props) {
  const styles = useStyles();
  if (clusters.length === 0) return null;
  return (
    <div className={styles.root}>
      <Text size={200}>{words}</Text>
      <div className={styles.clusters}>
        {clusters.map(({ code, name }) => (
          <Button key={code} size="small" onClick={() => choose(code)}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}
