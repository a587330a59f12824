import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { MarkedCopyButton } from "../mark/marked-copy";
import { usePane } from "../pane-context";
import { TextToCopy, useCopy } from "../states/copying";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import type { CheckedIssue } from "./acts";
import type { GroupAbout } from "./group-issues";

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
  const writes = about.kind === "unit" && all.some(({ issue, forUnit }) => forUnit && issue.place.unit === code);
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

type MessageToUnitProps = { readonly unit: { readonly code: string; readonly name: string } };

/** Copies what the unit is asked to mend, and shows it: it can be changed and copied again before it is sent. */
export function MessageToUnit({ unit: { code, name } }: MessageToUnitProps) {
  const words = usePane().pane.check;
  const { act, outcome, write } = useMessageToUnit(code);
  if (act.state === "done" && act.value !== null) {
    return (
      <TextToCopy
        key={act.value}
        label={words.messageLabel({ name })}
        text={act.value}
        button={words.copyAgain}
        rows={8}
        {...(outcome === null ? {} : { before: outcome })}
      />
    );
  }
  return (
    <>
      <Button
        size="small"
        icon={act.state === "running" ? <Spinner size="extra-tiny" /> : <CopyRegular />}
        disabledFocusable={act.state === "running"}
        aria-label={words.copyMessageNamed({ name })}
        onClick={write}
      >
        {words.copyMessage}
      </Button>
      {act.state === "done" && <span>{words.noMessage}</span>}
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={write} />}
    </>
  );
}

/** The message is made when it is asked for, and copied at once; `null` = there is nothing to mend. */
function useMessageToUnit(code: string) {
  const { actions, pane, announce } = usePane();
  const { act, run } = useAct<string | null>();
  const { outcome, copy } = useCopy();
  const write = (): void => {
    void run(async () => {
      const message = await actions.messageToUnit(code);
      if (message === null) announce(pane.check.noMessage);
      else await copy(message);
      return message;
    });
  };
  return { act, outcome, write };
}
