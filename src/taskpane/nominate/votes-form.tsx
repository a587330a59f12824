import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { NominatedUnit } from "../../app/live/board/deciding/nominations";
import type { StatedNomination } from "../../domain/round/decision-rules";
import { usePane } from "../pane-context";
import { blankAsNull, typedCount } from "./changes";
import { FormButtons } from "./form-buttons";

const counts = ["issued", "returned", "valid", "agreed", "members"] as const;
type Counted = (typeof counts)[number];
/** As typed. */
type Typed = { readonly [C in Counted]: string };

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
  counts: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))", gap: "8px" },
  number: { minWidth: 0, width: "100%" },
});

type Props = {
  readonly unit: NominatedUnit;
  readonly busy: boolean;
  readonly close: () => void;
  readonly save: (change: Partial<StatedNomination>) => void;
  readonly remove: () => void;
};

/** The votes as counted at the meeting. Nothing is written before the button says so; Enter saves. */
export function VotesForm({ unit, busy, close, save, remove }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.nominate;
  const { stated } = unit;
  const [typed, setTyped] = useState<Typed>(() => typedOf(stated));
  const [eligible, setEligible] = useState(stated.eligible ?? "");
  const [led, setLed] = useState(stated.led ?? "");
  const [note, setNote] = useState(stated.note ?? "");
  const read = counts.map((key) => [key, typedCount(typed[key])] as const);
  const wrong = read.some(([, value]) => value === "wrong");
  const submit = (): void => {
    if (wrong || busy) return;
    save({
      ...Object.fromEntries(read),
      led: blankAsNull(led),
      eligible: blankAsNull(eligible),
      note: blankAsNull(note),
    });
    close();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.editOf(unit)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <CountFields typed={typed} change={setTyped} />
      <Field label={words.field.led} size="small">
        <Input size="small" value={led} onChange={(_, data) => setLed(data.value)} />
      </Field>
      <Field label={words.field.eligible} size="small">
        <Input size="small" value={eligible} onChange={(_, data) => setEligible(data.value)} />
      </Field>
      <Field label={words.field.note} size="small">
        <Input size="small" value={note} onChange={(_, data) => setNote(data.value)} />
      </Field>
      <FormButtons saving={!wrong && !busy} close={close} removal={{ enabled: !busy, remove }} />
    </form>
  );
}

type CountsProps = { readonly typed: Typed; readonly change: (typed: Typed) => void };

function CountFields({ typed, change }: CountsProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.nominate;
  return (
    <div className={styles.counts}>
      {counts.map((key) => (
        <Field
          key={key}
          label={words.field[key]}
          size="small"
          {...(typedCount(typed[key]) === "wrong"
            ? { validationState: "error", validationMessage: words.wholeNumber }
            : {})}
        >
          <Input
            className={styles.number}
            size="small"
            inputMode="numeric"
            autoFocus={key === counts[0]}
            value={typed[key]}
            onChange={(_, data) => change({ ...typed, [key]: data.value })}
          />
        </Field>
      ))}
    </div>
  );
}

function typedOf(stated: StatedNomination): Typed {
  const text = (key: Counted): string => (stated[key] === null ? "" : String(stated[key]));
  return {
    issued: text("issued"),
    returned: text("returned"),
    valid: text("valid"),
    agreed: text("agreed"),
    members: text("members"),
  };
}
