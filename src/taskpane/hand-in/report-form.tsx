import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ReportChange, ReportItem } from "../../app/live/fill-cluster-sheets";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

type Props = { readonly items: readonly ReportItem[]; readonly busy: boolean; readonly write: (changes: readonly ReportChange[]) => void; readonly close: () => void };

/** The cluster's report written in place, item by item; only what was changed is written. */
export function ReportForm({ items, busy, write, close }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.handIn;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const changes = items.flatMap(({ code, content }): readonly ReportChange[] => {
    const text = (typed[code] ?? content ?? "").trim();
    return text === (content ?? "") ? [] : [{ code, was: { content }, becomes: { content: text === "" ? null : text } }];
  });
  const submit = (): void => {
    if (busy) return;
    if (changes.length > 0) write(changes);
    close();
  };
  return (
    <form
      className={styles.form}
      aria-label={words.fill.report}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {items.map(({ code, name, content }) => (
        <Field key={code} size="small" label={name}>
          <Textarea size="small" resize="vertical" value={typed[code] ?? content ?? ""} onChange={(_, { value }) => setTyped({ ...typed, [code]: value })} />
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.write}
        </Button>
        <Button size="small" onClick={close}>
          {words.close}
        </Button>
      </div>
    </form>
  );
}
