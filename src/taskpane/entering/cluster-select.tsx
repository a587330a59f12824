import { Field } from "@fluentui/react-components";
import { NarrowSelect } from "./narrow-select";

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
