import { Button, makeStyles } from "@fluentui/react-components";
import { isForUnit } from "../../app/live/board/following/tell-sender";
import { MarkedCopyButton } from "../mark/marked-copy";
import { usePane } from "../pane-context";
import type { CheckedIssue } from "./acts";
import type { GroupAbout } from "./group-issues";
import { MessageToUnit } from "./message-to-unit";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "8px", paddingBlock: "4px" },
  message: { flexGrow: 1 },
});

type Props = {
  readonly about: GroupAbout;
  /** Every issue that was found, also those that a filter hides. */
  readonly all: readonly CheckedIssue[];
};

/** What can be done about the issues of one sender. */
export function SenderActs({ about, all }: Props) {
  const styles = useStyles();
  const { actions, pane, go } = usePane();
  const words = pane.check;
  if (about.kind !== "unit" && about.kind !== "cluster") return null;
  const { kind, code } = about;
  const writes = about.kind === "unit" && all.some(({ issue }) => issue.place.unit === code && isForUnit(issue));
  return (
    <div className={styles.root}>
      <Button
        size="small"
        onClick={() => go.open({ kind, code })}
        {...(about.kind === "unit" ? { "aria-label": words.openUnitNamed({ name: about.name }) } : {})}
      >
        {kind === "unit" ? words.openUnit : words.openCluster}
      </Button>
      {about.kind === "unit" && writes && (
        <div className={styles.message}>
          <MessageToUnit unit={about} />
        </div>
      )}
      {about.kind === "unit" && writes && (
        <MarkedCopyButton
          label={pane.mark.make}
          named={pane.mark.makeNamed({ name: about.name })}
          make={(chosen) => actions.markedReport(code, chosen)}
        />
      )}
    </div>
  );
}
