import { Button, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { CoverChange, CoverField, CoverValues } from "../../app/live/fill-cluster-sheets";
import { typedDay } from "../../app/typed-day";
import { shortDate } from "../../text/pane-date";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", width: "100%" },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

type Props = { readonly fields: readonly CoverField[]; readonly busy: boolean; readonly write: (changes: readonly CoverChange[]) => void; readonly close: () => void };

/** The cluster's cover filled in place; days as people type them. Nothing is written before the button says so. */
export function CoverForm({ fields, busy, write, close }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.handIn;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(fields.map((field) => [field.key, shownValue(field)])));
  const values = fields.map((field) => ({ field, value: valueOf(field, typed[field.key] ?? "") }));
  const wrong = values.some(({ value }) => value === undefined);
  const submit = (): void => {
    if (wrong || busy) return;
    const was: CoverValues = Object.fromEntries(fields.map(({ key, value }) => [key, value]));
    write([{ was, becomes: Object.fromEntries(values.map(({ field, value }) => [field.key, value ?? null])) }]);
    close();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.fill.cover}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {values.map(({ field, value }) => (
        <Entry key={field.key} field={field} wrong={value === undefined} typed={typed[field.key] ?? ""} change={(text) => setTyped({ ...typed, [field.key]: text })} />
      ))}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={wrong || busy}>
          {words.write}
        </Button>
        <Button size="small" onClick={close}>
          {words.close}
        </Button>
      </div>
    </form>
  );
}

type EntryProps = { readonly field: CoverField; readonly wrong: boolean; readonly typed: string; readonly change: (text: string) => void };

function Entry({ field, wrong, typed, change }: EntryProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.handIn;
  const hint = field.kind === "date" ? { hint: words.dayHint } : {};
  return (
    <Field className={styles.field} size="small" label={field.label} {...hint} {...(wrong ? { validationState: "error", validationMessage: words.notADay } : {})}>
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
