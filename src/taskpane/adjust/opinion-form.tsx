import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AdjustmentItem, AdjustmentsOfRound } from "../../app/live/adjustments";
import { usePane } from "../pane-context";
import { opinionOf, opinionsOf, opinionWords, type AnyOpinion } from "./opinion-look";
import type { Opinions } from "./use-opinions";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  button: { alignSelf: "flex-start", minWidth: "auto" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

type Props = { readonly item: AdjustmentItem; readonly gives: AdjustmentsOfRound["gives"]; readonly opinions: Opinions; readonly close: () => void };

/** A button for each opinion, and words to it where there are some. */
export function OpinionForm({ item, gives, opinions, close }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.adjust;
  const stated = item.stated?.note ?? "";
  const [note, setNote] = useState(stated);
  const [noting, setNoting] = useState(stated !== "");
  const give = (opinion: AnyOpinion): void => {
    opinions.give(item, opinion, note);
    close();
  };
  return (
    <>
      {noting && (
        <Field label={words.note} size="small">
          <Textarea size="small" resize="vertical" value={note} onChange={(_, { value }) => setNote(value)} autoFocus={stated === ""} />
        </Field>
      )}
      <div className={styles.buttons} role="group" aria-label={words.opinionLabel({ unit: item.unitName, indicator: item.indicatorName })}>
        <OpinionButtons gives={gives} busy={opinions.busy} give={give} />
        {!noting && (
          <Button className={styles.button} size="small" appearance="subtle" onClick={() => setNoting(true)}>
            {words.addNote}
          </Button>
        )}
        {opinionOf(item, gives) !== "none" && <LeaveButtons busy={opinions.busy} withdraw={() => give("none")} close={close} />}
      </div>
      {gives === "council" && (
        <Text size={200} className={styles.quiet}>
          {words.partlyHint}
        </Text>
      )}
    </>
  );
}

type ButtonsProps = { readonly gives: AdjustmentsOfRound["gives"]; readonly busy: boolean; readonly give: (opinion: AnyOpinion) => void };

function OpinionButtons({ gives, busy, give }: ButtonsProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const names = opinionWords(pane.adjust, gives);
  return opinionsOf[gives]
    .filter((opinion) => opinion !== "none")
    .map((opinion) => (
      <Button key={opinion} className={styles.button} size="small" disabledFocusable={busy} onClick={() => give(opinion)}>
        {names[opinion]}
      </Button>
    ));
}

function LeaveButtons({ busy, withdraw, close }: { readonly busy: boolean; readonly withdraw: () => void; readonly close: () => void }) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <>
      <Button className={styles.button} size="small" appearance="subtle" disabledFocusable={busy} onClick={withdraw}>
        {pane.adjust.withdraw}
      </Button>
      <Button className={styles.button} size="small" appearance="subtle" onClick={close}>
        {pane.adjust.cancel}
      </Button>
    </>
  );
}
