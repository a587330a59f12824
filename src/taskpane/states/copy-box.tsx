import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePane } from "../pane-context";
import { useCopy } from "./use-copy";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  button: { alignSelf: "flex-start" },
});

type Props = {
  readonly label: string;
  readonly text: string;
  readonly button: string;
  readonly rows: number;
  /** How it went where it was copied before it was shown; left out = it was not. */
  readonly copiedAtFirst?: boolean;
};

/** A text to send, which can be changed before it is copied; copying by hand works where the clipboard is closed. Another text is another box: give it its text as key. */
export function CopyBox({ label, text, button, rows, copiedAtFirst }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const { copied, copy } = useCopy(copiedAtFirst);
  const [edited, setEdited] = useState(text);
  const words = pane.check;
  const said = copied === null ? {} : { validationMessage: copied ? words.copied : words.notCopied, validationState: copied ? "success" : "warning" } as const;
  return (
    <div className={styles.root}>
      <Field label={label} {...said}>
        <Textarea value={edited} onChange={(_, { value }) => setEdited(value)} rows={rows} resize="vertical" />
      </Field>
      <Button className={styles.button} icon={<CopyRegular />} onClick={() => void copy(edited)}>
        {button}
      </Button>
    </div>
  );
}
