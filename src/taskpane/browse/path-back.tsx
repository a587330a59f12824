import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { usePane } from "../pane-context";
import type { Subject } from "../pane-state";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", columnGap: "4px", marginInlineStart: "-8px" },
  step: { minWidth: "auto", paddingInline: "4px 8px", textAlign: "start" },
});

/** `name` `null` = the round. */
type Step = { readonly name: string | null; readonly subject: Subject | null };

/** The way back, the outermost first. */
export function PathBack({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  const { pane, go } = usePane();
  return (
    <nav className={styles.root} aria-label={pane.browse.pathLabel}>
      {steps.map(({ name, subject }) => (
        <Button
          key={subject?.code ?? ""}
          className={styles.step}
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          onClick={() => go.open(subject)}
        >
          {name ?? pane.frame.views.situation}
        </Button>
      ))}
    </nav>
  );
}
