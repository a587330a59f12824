import { Button, Field, Input, makeStyles, Select, Textarea } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type {
  CoverChange,
  CoverField,
  CoverValues,
  ReportChange,
  ReportItem,
} from "../../app/live/cluster/fill-cluster-sheets";
import { typedDay } from "../../app/typed-day";
import { shortDate } from "../../text/dates";
import { usePane } from "../pane-context";
import { useLooks } from "../states/looks";

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
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.handIn;
  const hint = field.kind === "date" ? { hint: words.dayHint } : {};
  return (
    <Field
      className={looks.shrinks}
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
        <Input className={looks.fillsWidth} size="small" value={typed} onChange={(_, { value }) => change(value)} />
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

type ReportFormProps = {
  readonly items: readonly ReportItem[];
  readonly busy: boolean;
  readonly write: (changes: readonly ReportChange[]) => void;
  readonly close: () => void;
};

/** The cluster's report written in place, item by item; only what was changed is written. */
export function ReportForm({ items, busy, write, close }: ReportFormProps) {
  const { pane } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changes = items.flatMap(({ code, content }): readonly ReportChange[] => {
    const text = (typed[code] ?? content ?? "").trim();
    return text === (content ?? "")
      ? []
      : [{ code, was: { content }, becomes: { content: text === "" ? null : text } }];
  });
  const submit = (): void => {
    if (changes.length > 0) write(changes);
    close();
  };
  return (
    <FillForm label={pane.handIn.fill.report} closed={busy} submit={submit} close={close}>
      {items.map(({ code, name, content }) => (
        <Field key={code} size="small" label={name}>
          <Textarea
            size="small"
            resize="vertical"
            value={typed[code] ?? content ?? ""}
            onChange={(_, { value }) => setTyped({ ...typed, [code]: value })}
          />
        </Field>
      ))}
    </FillForm>
  );
}

const useFillFormStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", width: "100%" },
});

type FillFormProps = {
  readonly label: string;
  readonly closed: boolean;
  readonly submit: () => void;
  readonly close: () => void;
  readonly children: ReactNode;
};

/**
 * Fields of a sheet that is filled in place; `closed` = nothing can be written now. Nothing is written before the
 * button says so.
 */
export function FillForm({ label, closed, submit, close, children }: FillFormProps) {
  const styles = useFillFormStyles();
  const looks = useLooks();
  const { pane } = usePane();
  return (
    <form
      className={styles.form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!closed) submit();
      }}
    >
      {children}
      <div className={looks.wrap4}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={closed}>
          {pane.handIn.write}
        </Button>
        <Button size="small" onClick={close}>
          {pane.handIn.close}
        </Button>
      </div>
    </form>
  );
}
