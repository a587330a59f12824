import { Button, Field, makeStyles, Select, type SelectProps, Text } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
});

/** A list of choices that is never wider than its place, however long their names are. */
export function NarrowSelect(props: Omit<SelectProps, "className" | "select" | "ref">) {
  const styles = useStyles();
  return <Select {...props} className={styles.root} select={{ className: styles.select }} />;
}

/** A choice takes the width of its longest option otherwise, however narrow the pane. */
export const narrowSelect = { minWidth: 0, width: "100%" } as const;

type Choice = { readonly code: string; readonly name: string };

type Props<C extends Choice> = {
  readonly label: string;
  readonly clusters: readonly C[];
  /** Code of the one that is chosen; "" = all. */
  readonly cluster: string;
  readonly choose: (cluster: string) => void;
  /** What the choice of all of them is called; left out: one has to be chosen. */
  readonly all?: string;
  /** Left out: their names. */
  readonly wordsOf?: (cluster: C) => string;
  readonly disabled?: boolean;
};

/** One of the workbook's clusters, or all. */
export function ClusterSelect<C extends Choice>({
  label,
  clusters,
  cluster,
  choose,
  all,
  wordsOf = ({ name }) => name,
  disabled = false,
}: Props<C>) {
  return (
    <Field label={label}>
      <NarrowSelect value={cluster} disabled={disabled} onChange={(_, { value }) => choose(value)}>
        {all !== undefined && <option value="">{all}</option>}
        {clusters.map((each) => (
          <option key={each.code} value={each.code}>
            {wordsOf(each)}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}

type ChosenClusterProps = {
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly cluster: string;
  readonly choose: (cluster: string) => void;
};

/** Whose entries are shown, where the workbook has several clusters. */
export function ChosenCluster(props: ChosenClusterProps) {
  const { pane } = usePane();
  return <ClusterSelect {...props} label={pane.score.clusterLabel} />;
}

const useOtherClustersStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "4px" },
  clusters: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

type OtherClustersProps = {
  readonly words: string;
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly choose: (cluster: string) => void;
};

/** Clusters other than the one shown in which something waits, each to be opened. Nothing where there are none. */
export function OtherClusters({ words, clusters, choose }: OtherClustersProps) {
  const styles = useOtherClustersStyles();
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
