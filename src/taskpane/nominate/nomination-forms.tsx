import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { NominatedUnit } from "../../app/live/board/deciding/nominations";
import type { StatedNomination } from "../../domain/round/decision-rules";
import type { NominateTexts } from "../../text/vi/pane/nominate";
import { usePane } from "../pane-context";
import { blankAsNull } from "./changes";
import { useLooks } from "../states/looks";

/** As typed. */
export type Typed<F extends string> = { readonly [T in F]: string };

type TextFieldsProps<F extends string> = {
  readonly fields: readonly F[];
  readonly typed: Typed<F>;
  readonly change: (typed: Typed<F>) => void;
  /** Where the typing begins; left out: elsewhere. */
  readonly focused?: F;
};

/** What is said of a nomination in words, a field each. */
export function TextFields<F extends keyof NominateTexts["field"]>({
  fields,
  typed,
  change,
  focused,
}: TextFieldsProps<F>) {
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

export function blanksAsNull<F extends string>(
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
