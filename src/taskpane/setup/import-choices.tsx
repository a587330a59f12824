import { Checkbox, Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { ImportChoices, ListPreview } from "../../app/live/board/setting-up/plan-list";
import type { ClusterChoice, NewCluster } from "../../app/live/board/setting-up/new-clusters";
import { Choice } from "../entering/choices";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { Note, Stack, useLooks } from "../states/looks";

/** What a person can say about the table that is shown. */
export type Saying = {
  readonly preview: ListPreview;
  readonly choices: ImportChoices;
  readonly busy: boolean;
  readonly say: (part: Partial<ImportChoices>) => void;
};

/** Each column of the table with what it is taken for; open where one that names the rows was not recognised. */
export function ColumnChoices({ preview: { columns, fields, rows }, choices, busy, say }: Saying) {
  const looks = useLooks();
  const words = usePane().pane.setup.importing;
  const unknown = columns.filter(({ field }) => field === null).length;
  return (
    <details open={rows.length === 0}>
      <summary className={looks.summary}>
        {words.columns}
        {unknown > 0 && ` · ${words.columnsUnknown({ count: unknown })}`}
      </summary>
      <Stack gap={4}>
        {columns.map(({ column, header, sample, field }) => (
          <Choice
            key={column}
            size="small"
            label={words.column({ header, order: column, sample })}
            value={field ?? ""}
            blank={words.columnLeft}
            options={fields.map(({ key, label }) => [key, label] as const)}
            disabled={busy}
            choose={(key) => say({ columns: { ...choices.columns, [column]: key } })}
          />
        ))}
      </Stack>
    </details>
  );
}

/** What can be said once for all new rows that leave it blank; open while something required is blank. */
export function FillChoices({ preview: { fillable, rows }, choices, busy, say }: Saying) {
  const looks = useLooks();
  const words = usePane().pane.setup.importing;
  if (fillable.length === 0) return null;
  const isOwed = fillable.some(({ required, key }) => required && (choices.fills[key] ?? "") === "");
  const lacking = rows.filter(({ lacks }) => lacks.length > 0).length;
  return (
    <details open={isOwed}>
      <summary className={looks.summary}>{words.fills}</summary>
      {lacking > 0 && <Note>{words.lacking({ count: lacking })}</Note>}
      <Stack gap={4}>
        {fillable.map(({ key, label, options }) => (
          <Choice
            key={key}
            size="small"
            label={label}
            value={choices.fills[key] ?? ""}
            blank={words.fillLeft}
            options={options}
            disabled={busy}
            choose={(value) => say({ fills: { ...choices.fills, [key]: value } })}
          />
        ))}
      </Stack>
    </details>
  );
}

/** The clusters that aren't there yet, each with what becomes of it. */
export function ClusterChoices(saying: Saying) {
  const words = usePane().pane.setup.importing.clusters;
  const { clusters } = saying.preview;
  if (clusters.length === 0) return null;
  return (
    <Stack gap={8}>
      <Heading level={3}>{words.title({ count: clusters.length })}</Heading>
      {clusters.map((cluster) => (
        <ClusterItem key={cluster.name} cluster={cluster} {...saying} />
      ))}
    </Stack>
  );
}

function ClusterItem({ cluster, preview, choices, busy, say }: Saying & { readonly cluster: NewCluster }) {
  const looks = useLooks();
  const words = usePane().pane.setup.importing;
  const { name, code, kind, units, as } = cluster;
  const decide = (choice: ClusterChoice): void => say({ clusters: { ...choices.clusters, [name]: choice } });
  return (
    <div className={looks.ruledRow}>
      <Text>{name}</Text>
      <Note>{words.clusters.units({ count: units })}</Note>
      <Choice
        size="small"
        label={words.clusters.what({ name })}
        value={as === "known" ? code : as}
        options={[
          ["new", words.clusters.add],
          ["left", words.clusters.leave],
          ...preview.knownClusters.map((each) => [each.code, words.clusters.same(each)] as const),
        ]}
        disabled={busy}
        choose={(value) => decide(choiceOf(value))}
      />
      {as === "new" && (
        <TypedCode
          label={words.code({ name })}
          code={code}
          busy={busy}
          type={(typed) => decide({ as: "new", code: typed })}
        />
      )}
      {as === "new" && kind === null && <Note>{words.clusters.noKind}</Note>}
    </div>
  );
}

function choiceOf(value: string): ClusterChoice {
  if (value === "new") return { as: value, code: "" };
  return value === "left" ? { as: value } : { as: "known", code: value };
}

type TypedCodeProps = {
  readonly label: string;
  /** As it would be written. */
  readonly code: string;
  readonly busy: boolean;
  readonly type: (code: string) => void;
};

/** A proposed code, which is taken when the field is left; "" = the proposed one again. */
export function TypedCode({ label, code, busy, type }: TypedCodeProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = (): void => {
    if (typed !== null && typed.trim() !== code) type(typed.trim());
    setTyped(null);
  };
  return (
    <Field label={label} size="small">
      <Input
        value={typed ?? code}
        disabled={busy}
        input={{ autoComplete: "off" }}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={leave}
      />
    </Field>
  );
}

/** Nothing that is there is written over unasked. */
export function Overwriting({ count, choices, busy, say }: Omit<Saying, "preview"> & { readonly count: number }) {
  const words = usePane().pane.setup.importing;
  if (count === 0) return null;
  return (
    <Checkbox
      label={words.overwrite({ count })}
      checked={choices.overwrite}
      disabled={busy}
      onChange={(_, { checked }) => say({ overwrite: checked === true })}
    />
  );
}
