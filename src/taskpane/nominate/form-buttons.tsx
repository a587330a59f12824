import { Button, makeStyles } from "@fluentui/react-components";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { minWidth: "auto" },
});

type Props = {
  readonly saving: boolean;
  readonly close: () => void;
  /** Left out: the nomination isn't this person's to take away. */
  readonly removal?: { readonly enabled: boolean; readonly remove: () => void };
};

/** What ends a form of one nomination: written, left, or the nomination taken away. */
export function FormButtons({ saving, close, removal }: Props) {
  const styles = useStyles();
  const words = usePane().pane.nominate;
  return (
    <div className={styles.buttons}>
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
