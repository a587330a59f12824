import { usePane } from "../pane-context";
import { ClusterSelect } from "./cluster-select";

type Props = {
  readonly clusters: readonly { readonly code: string; readonly name: string }[];
  readonly cluster: string;
  readonly choose: (cluster: string) => void;
};

/** Whose entries are shown, where the workbook has several clusters. */
export function ChosenCluster(props: Props) {
  const { pane } = usePane();
  return <ClusterSelect {...props} label={pane.score.clusterLabel} />;
}
