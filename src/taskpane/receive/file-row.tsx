import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { reasonText } from "../../app/consolidation-json";
import type { Named } from "../../app/live/explaining/explained";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import { usePane } from "../pane-context";
import type { ChosenFile } from "../act-types";
import { CopyOffer } from "./copy-offer";
import { DismissFile } from "./dismiss-file";
import { FileContents } from "./file-contents";
import { SenderOffer } from "./sender-offer";
import type { Dismissing } from "./use-dismissing";

/**
 * What a person says of where files come from. `unit` `null` takes it back. `chosen`: the files as they were chosen.
 */
export type AboutSenders = {
  readonly units: readonly Named[];
  readonly confirm: (file: ReceivedFile, unit: Named | null) => void;
  readonly chosen: readonly ChosenFile[];
};

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingBlock: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  head: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  toggle: { minWidth: "24px", flexShrink: 0 },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

type Props = { readonly file: ReceivedFile; readonly senders: AboutSenders | null; readonly dismissing: Dismissing };

/** Who sent it, the file, when, and why it stands where it stands; opened, what is in it. */
export function FileRow({ file, senders, dismissing }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const [open, setOpen] = useState(false);
  const words = pane.receive;
  const { name, sender, received, reason, identified, candidates } = file;
  const copy = senders?.chosen.find((each) => each.name === name);
  const readable = file.group !== "to-review" && file.group !== "unreadable";
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        {readable && (
          <Button
            className={styles.toggle}
            size="small"
            appearance="transparent"
            icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={open}
            aria-label={words.showContents({ file: name })}
            onClick={() => setOpen(!open)}
          />
        )}
        <div className={styles.words}>
          {sender !== null && <Text weight="semibold">{sender.name}</Text>}
          <Text size={200}>{name}</Text>
          {received !== null && (
            <Text size={200} className={styles.quiet}>
              {words.receivedOn({ date: received.day, confirmed: received.confirmed })}
            </Text>
          )}
          {reason !== null && (
            <Text size={200} className={styles.quiet}>
              {reasonText(reason, texts)}
            </Text>
          )}
          {identified && <Text size={200}>{words.identified}</Text>}
        </div>
      </div>
      {identified && senders !== null && (
        <Button className={styles.button} size="small" onClick={() => senders.confirm(file, null)}>
          {words.takeBack}
        </Button>
      )}
      {candidates !== null && senders !== null && <SenderOffer file={file} candidates={candidates} senders={senders} />}
      {reason?.code === "own-copy" && copy !== undefined && <CopyOffer file={copy} />}
      {file.waits && <DismissFile file={file} dismissing={dismissing} />}
      {open && <FileContents sha256={file.sha256} />}
    </li>
  );
}
