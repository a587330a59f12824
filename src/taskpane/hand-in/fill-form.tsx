import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
});

type Props = {
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
export function FillForm({ label, closed, submit, close, children }: Props) {
  const styles = useStyles();
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
      <div className={styles.buttons}>
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
