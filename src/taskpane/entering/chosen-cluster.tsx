import { Field } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { NarrowSelect } from "./narrow-select";

type Props = { readonly clusters: readonly { readonly code: string; readonly name: string }[]; readonly cluster: string; readonly choose: (cluster: string) => void };

/** Whose entries are shown, where the workbook has several clusters. */
export function ChosenCluster({ clusters, cluster, choose }: Props) {
  const { pane } = usePane();
  return (
    <Field label={pane.score.clusterLabel}>
      <NarrowSelect value={cluster} onChange={(_, data) => choose(data.value)}>
        {clusters.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}
