import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CoverChange, CoverField, CoverValues } from "../../app/live/cluster/fill-cluster-sheets";
import { typedDay } from "../../app/typed-day";
import { shortDate } from "../../text/dates";
import { usePane } from "../pane-context";
import { FillForm } from "./fill-form";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
});

type Props = {
  readonly fields: readonly CoverField[];
  readonly busy: boolean;
  readonly write: (changes: readonly CoverChange[]) => void;
  readonly close: () => void;
};

/** The cluster's cover filled in place; days as people type them. */
export function CoverForm({ fields, busy, write, close }: Props) {
  const { pane } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(fields.map((field) => [field.key, shownValue(field)])),
  );
  const values = fields.map((field) => ({ field, value: valueOf(field, typed[field.key] ?? "") }));
  const wrong = values.some(({ value }) => value === undefined);
  const submit = (): void => {
    const was: CoverValues = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
    write([{ was, becomes: Object.fromEntries(values.map(({ field, value }) => [field.key, value ?? null])) }]);
    close();
  };
  return (
    <FillForm label={pane.handIn.fill.cover} closed={wrong || busy} submit={submit} close={close}>
      {values.map(({ field, value }) => (
        <Entry
          key={field.key}
          field={field}
          wrong={value === undefined}
          typed={typed[field.key] ?? ""}
          change={(text) => setTyped({ ...typed, [field.key]: text })}
        />
      ))}
    </FillForm>
  );
}

type EntryProps = {
  readonly field: CoverField;
  readonly wrong: boolean;
  readonly typed: string;
  readonly change: (text: string) => void;
};

function Entry({ field, wrong, typed, change }: EntryProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.handIn;
  const hint = field.kind === "date" ? { hint: words.dayHint } : {};
  return (
    <Field
      className={styles.field}
      size="small"
      label={field.label}
      {...hint}
      {...(wrong ? { validationState: "error", validationMessage: words.notADay } : {})}
    >
      {field.kind === "choice" ? (
        <Select size="small" value={typed} onChange={(_, { value }) => change(value)}>
          <option value="">{words.blankChoice}</option>
          {field.choices.map(([name, literal]) => (
            <option key={literal} value={literal}>
              {name}
            </option>
          ))}
        </Select>
      ) : (
        <Input className={styles.input} size="small" value={typed} onChange={(_, { value }) => change(value)} />
      )}
    </Field>
  );
}

function shownValue({ kind, value }: CoverField): string {
  if (value === null) return "";
  return kind === "date" ? shortDate(value) : value;
}

/** `null` = blank; `undefined` = no day. */
function valueOf({ kind }: CoverField, text: string): string | null | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return kind === "date" ? (typedDay(trimmed) ?? undefined) : trimmed;
}
