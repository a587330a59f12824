import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { NominatedUnit } from "../../app/live/board/deciding/nominations";
import type { StatedNomination } from "../../domain/round/decision-rules";
import { usePane } from "../pane-context";
import { blankAsNull } from "./changes";
import { FormButtons } from "./form-buttons";

const fields = ["boardOpinion", "councilDecision", "note"] as const;
type Opinions = { readonly [F in (typeof fields)[number]]: string };

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

type Props = {
  readonly unit: NominatedUnit;
  readonly busy: boolean;
  readonly close: () => void;
  readonly save: (change: Partial<StatedNomination>) => void;
};

/**
 * What the Board says and the Council decided, beside what the cluster proposed. Nothing is written before the button
 * says so; Enter saves.
 */
export function OpinionForm({ unit, busy, close, save }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.nominate;
  const [typed, setTyped] = useState<Opinions>(() => ({
    boardOpinion: unit.own?.boardOpinion ?? "",
    councilDecision: unit.own?.councilDecision ?? "",
    note: unit.own?.note ?? "",
  }));
  const submit = (): void => {
    if (busy) return;
    save(Object.fromEntries(fields.map((key) => [key, blankAsNull(typed[key])])));
    close();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.opineOf(unit)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {fields.map((key) => (
        <Field key={key} label={words.field[key]} size="small">
          <Input
            size="small"
            autoFocus={key === fields[0]}
            value={typed[key]}
            onChange={(_, { value }) => setTyped({ ...typed, [key]: value })}
          />
        </Field>
      ))}
      <FormButtons saving={!busy} close={close} />
    </form>
  );
}
