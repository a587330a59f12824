import { Button, Field, type FieldProps, makeStyles, Select, type SelectProps, Text } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({ select: { width: "100%", minWidth: 0, textOverflow: "ellipsis" } });

/** A list of choices that is never wider than its place, however long their names are. */
export function NarrowSelect(props: Omit<SelectProps, "className" | "select" | "ref">) {
  const styles = useStyles();
  const looks = useLooks();
  return <Select {...props} className={looks.shrinks} select={{ className: styles.select }} />;
}

/** A choice takes the width of its longest option otherwise, however narrow the pane. */
export const narrowSelect = { minWidth: 0, width: "100%" } as const;

type ChoiceProps<V extends string> = Pick<
  FieldProps,
  "label" | "hint" | "size" | "validationState" | "validationMessage"
> & {
  readonly value: V | "";
  readonly options: readonly (readonly [value: V, words: string])[];
  readonly choose: (value: V | "") => void;
  /** What the choice of none, or of all, is called, which is ""; left out: one has to be chosen. */
  readonly blank?: string | undefined;
  readonly disabled?: boolean;
};

/** One of a few values, under its label. */
export function Choice<V extends string>({
  value,
  options,
  choose,
  blank,
  disabled = false,
  ...field
}: ChoiceProps<V>) {
  return (
    <Field {...field}>
      <NarrowSelect value={value} disabled={disabled} onChange={(_, data) => choose(data.value as V | "")}>
        {blank !== undefined && <option value="">{blank}</option>}
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}

type Named = { readonly code: string; readonly name: string };

type Props<C extends Named> = {
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
export function ClusterSelect<C extends Named>({
  label,
  clusters,
  cluster,
  choose,
  all,
  wordsOf = ({ name }) => name,
  disabled = false,
}: Props<C>) {
  const options = clusters.map((each) => [each.code, wordsOf(each)] as const);
  return <Choice label={label} value={cluster} options={options} choose={choose} blank={all} disabled={disabled} />;
}

type OneOrAllProps = Omit<Props<Named>, "cluster" | "choose" | "wordsOf" | "all"> & {
  /** `null` = all of them. */
  readonly cluster: string | null;
  readonly choose: (cluster: string | null) => void;
  readonly all: string;
};

/** For which cluster something is made, or for all; nothing where there is no choice. */
export function OneOrAllClusters({ cluster, choose, ...props }: OneOrAllProps) {
  if (props.clusters.length < 2) return null;
  return <ClusterSelect {...props} cluster={cluster ?? ""} choose={(code) => choose(code === "" ? null : code)} />;
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

type OtherClustersProps = {
  readonly words: string;
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly choose: (cluster: string) => void;
};

/** Clusters other than the one shown in which something waits, each to be opened. Nothing where there are none. */
export function OtherClusters({ words, clusters, choose }: OtherClustersProps) {
  const looks = useLooks();
  if (clusters.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size={200}>{words}</Text>
      <div className={looks.wrap4}>
        {clusters.map(({ code, name }) => (
          <Button key={code} size="small" onClick={() => choose(code)}>
            {name}
          </Button>
        ))}
      </div>
    </Stack>
  );
}
