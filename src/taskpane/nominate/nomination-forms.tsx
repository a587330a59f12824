import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { NominatedUnit } from "../../app/live/board/deciding/nominations";
import type { StatedNomination } from "../../domain/round/decision-rules";
import type { NominateTexts } from "../../text/vi/pane/nominate";
import { usePane } from "../pane-context";
import { blankAsNull, typedCount } from "./changes";
import { useLooks } from "../states/looks";

const counts = ["issued", "returned", "valid", "agreed", "members"] as const;
type Counted = (typeof counts)[number];
/** As typed. */
type Typed<F extends string> = { readonly [T in F]: string };

const meeting = ["led", "eligible", "note"] as const;

const useStyles = makeStyles({
  counts: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))", gap: "8px" },
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
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nominate;
  const { stated } = unit;
  const [typed, setTyped] = useState(() => typedOf(stated));
  const [said, setSaid] = useState<Typed<(typeof meeting)[number]>>(() => ({
    led: stated.led ?? "",
    eligible: stated.eligible ?? "",
    note: stated.note ?? "",
  }));
  const read = counts.map((key) => [key, typedCount(typed[key])] as const);
  const wrong = read.some(([, value]) => value === "wrong");
  const submit = (): void => {
    if (wrong || busy) return;
    save({ ...Object.fromEntries(read), ...blanksAsNull(meeting, said) });
    close();
  };
  return (
    <form
      className={looks.column8}
      aria-label={words.editOf(unit)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <CountFields typed={typed} change={setTyped} />
      <TextFields fields={meeting} typed={said} change={setSaid} />
      <FormButtons saving={!wrong && !busy} close={close} removal={{ enabled: !busy, remove }} />
    </form>
  );
}

type CountsProps = { readonly typed: Typed<Counted>; readonly change: (typed: Typed<Counted>) => void };

function CountFields({ typed, change }: CountsProps) {
  const styles = useStyles();
  const looks = useLooks();
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
            className={looks.fillsWidth}
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

function typedOf(stated: StatedNomination): Typed<Counted> {
  const text = (key: Counted): string => (stated[key] === null ? "" : String(stated[key]));
  return {
    issued: text("issued"),
    returned: text("returned"),
    valid: text("valid"),
    agreed: text("agreed"),
    members: text("members"),
  };
}

type TextFieldsProps<F extends string> = {
  readonly fields: readonly F[];
  readonly typed: Typed<F>;
  readonly change: (typed: Typed<F>) => void;
  /** Where the typing begins; left out: elsewhere. */
  readonly focused?: F;
};

/** What is said of a nomination in words, a field each. */
function TextFields<F extends keyof NominateTexts["field"]>({ fields, typed, change, focused }: TextFieldsProps<F>) {
  const words = usePane().pane.nominate;
  return fields.map((key) => (
    <Field key={key} label={words.field[key]} size="small">
      <Input
        size="small"
        autoFocus={key === focused}
        value={typed[key]}
        onChange={(_, { value }) => change({ ...typed, [key]: value })}
      />
    </Field>
  ));
}

function blanksAsNull<F extends string>(
  fields: readonly F[],
  typed: Typed<F>,
): { readonly [field: string]: string | null } {
  return Object.fromEntries(fields.map((key) => [key, blankAsNull(typed[key])]));
}

const opinions = ["boardOpinion", "councilDecision", "note"] as const;

type OpinionFormProps = {
  readonly unit: NominatedUnit;
  readonly busy: boolean;
  readonly close: () => void;
  readonly save: (change: Partial<StatedNomination>) => void;
};

/**
 * What the Board says and the Council decided, beside what the cluster proposed. Nothing is written before the button
 * says so; Enter saves.
 */
export function OpinionForm({ unit, busy, close, save }: OpinionFormProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nominate;
  const [typed, setTyped] = useState<Typed<(typeof opinions)[number]>>(() => ({
    boardOpinion: unit.own?.boardOpinion ?? "",
    councilDecision: unit.own?.councilDecision ?? "",
    note: unit.own?.note ?? "",
  }));
  const submit = (): void => {
    if (busy) return;
    save(blanksAsNull(opinions, typed));
    close();
  };
  return (
    <form
      className={looks.column8}
      aria-label={words.opineOf(unit)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextFields fields={opinions} typed={typed} change={setTyped} focused={opinions[0]} />
      <FormButtons saving={!busy} close={close} />
    </form>
  );
}

const useFormButtonsStyles = makeStyles({ button: { minWidth: "auto" } });

type FormButtonsProps = {
  readonly saving: boolean;
  readonly close: () => void;
  /** Left out: the nomination isn't this person's to take away. */
  readonly removal?: { readonly enabled: boolean; readonly remove: () => void };
};

/** What ends a form of one nomination: written, left, or the nomination taken away. */
export function FormButtons({ saving, close, removal }: FormButtonsProps) {
  const styles = useFormButtonsStyles();
  const looks = useLooks();
  const words = usePane().pane.nominate;
  return (
    <div className={looks.wrap4}>
      <Button className={styles.button} type="submit" size="small" appearance="primary" disabledFocusable={!saving}>
        {words.save}
      </Button>
      <Button className={styles.button} size="small" onClick={close}>
        {words.cancel}
      </Button>
      {removal !== undefined && (
        <Button
          className={styles.button}
          size="small"
          appearance="subtle"
          disabledFocusable={!removal.enabled}
          onClick={removal.remove}
        >
          {words.remove}
        </Button>
      )}
    </div>
  );
}
