import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly label: string; readonly text: string; readonly rows: number };

/** A text made for a person, who may change it before copying; one made anew takes its place (give it a key). */
export function TextToCopy({ label, text, rows }: Props) {
  const styles = useStyles();
  const { pane, announce } = usePane();
  const [value, setValue] = useState(text);
  const [outcome, setOutcome] = useState<"copied" | "byHand" | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard.writeText(value).then(() => true, () => false);
    if (!copied) root.current?.querySelector("textarea")?.select();
    const next = copied ? "copied" : "byHand";
    setOutcome(next);
    announce(pane.copying[next]);
  };
  return (
    <div className={styles.root} ref={root}>
      <Field label={label}>
        <Textarea value={value} rows={rows} resize="vertical" onChange={(_, data) => setValue(data.value)} />
      </Field>
      <div className={styles.line}>
        <Button icon={<CopyRegular />} aria-label={`${pane.copying.copy}: ${label}`} onClick={() => void copy()}>
          {pane.copying.copy}
        </Button>
        {outcome !== null && (
          <Text size={200} className={styles.quiet}>
            {pane.copying[outcome]}
          </Text>
        )}
      </div>
    </div>
  );
}
