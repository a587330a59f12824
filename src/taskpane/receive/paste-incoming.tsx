import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { PeriodFirst } from "../next-step/period-first";
import { EnteredMessage } from "../entering/entered-message";
import { useEntering } from "../entering/use-entering";
import type { NoPeriod } from "../act-types";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import { IncomingMatches } from "./incoming-matches";
import type { Incoming } from "./acts";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  open: { alignSelf: "flex-start" },
});

/** Days of receipt from rows that a person copies from the office's register of incoming documents. */
export function PasteIncoming() {
  const styles = useStyles();
  const { pane } = usePane();
  const [open, setOpen] = useState(false);
  if (open) return <PastedRows close={() => setOpen(false)} />;
  return (
    <Button className={styles.open} appearance="subtle" icon={<ClipboardPasteRegular />} onClick={() => setOpen(true)}>
      {pane.receive.incoming.open}
    </Button>
  );
}

/** What was pasted stays until it is closed: rows that fit nobody are not lost. */
function PastedRows({ close }: { readonly close: () => void }) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const words = pane.receive.incoming;
  const [text, setText] = useState("");
  const { act, run, clear } = useAct<Incoming | NoPeriod>();
  const match = (): void => void run(() => actions.matchIncoming(text));
  const entering = useEntering(() => Promise.resolve(clear()));
  const { last } = entering;
  return (
    <div className={styles.root}>
      <Heading level={2}>{words.title}</Heading>
      <Text size={200} className={styles.quiet}>
        {words.hint}
      </Text>
      <Field label={words.label}>
        <Textarea autoFocus rows={4} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={match} disabledFocusable={text.trim() === "" || act.state === "running"}>
          {words.match}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {words.close}
        </Button>
      </div>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={match} />}
      {last !== null && (
        <EnteredMessage entered={last} takeBack={() => entering.takeBack(pane.browse.state.undone)} next={null} />
      )}
      {entering.writing.act.state === "failed" && (
        <TroubleMessage trouble={entering.writing.act.trouble} retry={match} />
      )}
      {act.state === "done" &&
        ("matches" in act.value ? (
          <IncomingMatches
            matches={act.value.matches}
            write={(papers) =>
              entering.write(() => actions.confirmIncoming(papers), words.confirmed({ count: papers.length }))
            }
          />
        ) : (
          <PeriodFirst noPeriod={act.value} />
        ))}
    </div>
  );
}
