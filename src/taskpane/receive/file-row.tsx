import { Button, Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { reasonText } from "../../app/consolidation-json";
import { findUnits } from "../../app/find-units";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import type { Named } from "../../app/live/explaining/explained";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { CopyOffer } from "./copy-merge";
import { DismissFile, type Dismissing } from "./dismiss-file";
import { FileContents } from "./file-contents";
import { Note, useLooks } from "../states/looks";

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
});

type Props = { readonly file: ReceivedFile; readonly senders: AboutSenders | null; readonly dismissing: Dismissing };

/** Who sent it, the file, when, and why it is in its group; opened, what is in it. */
export function FileRow({ file, senders, dismissing }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const [open, setOpen] = useState(false);
  const words = pane.receive;
  const { name, reason, identified, candidates } = file;
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
        <Facts file={file} />
      </div>
      {identified && senders !== null && (
        <Button className={looks.start} size="small" onClick={() => senders.confirm(file, null)}>
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

function Facts({ file: { sender, name, received, reason, identified } }: Pick<Props, "file">) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const words = pane.receive;
  return (
    <div className={styles.words}>
      {sender !== null && <Text weight="semibold">{sender.name}</Text>}
      <Text size={200}>{name}</Text>
      {received !== null && <Note>{words.receivedOn({ date: received.day, confirmed: received.confirmed })}</Note>}
      {reason !== null && <Note>{reasonText(reason, texts)}</Note>}
      {identified && <Text size={200}>{words.identified}</Text>}
    </div>
  );
}

/** More can't be read at a glance; another letter narrows them down. */
const mostFound = 8;

const useSenderOfferStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBlock: "4px" },
  found: { display: "flex", flexDirection: "column", rowGap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  unit: { justifyContent: "flex-start", width: "100%", fontWeight: "normal", textAlign: "start" },
});

type SenderOfferProps = {
  readonly file: ReceivedFile;
  readonly candidates: readonly Named[];
  readonly senders: AboutSenders;
};

/** Asks from which unit a file comes: the likeliest first, and a search among all. */
export function SenderOffer({ file, candidates, senders }: SenderOfferProps) {
  const styles = useSenderOfferStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.receive;
  const [best, ...others] = candidates;
  const [searching, setSearching] = useState(best === undefined);
  const question = best === undefined ? words.fromWhom : words.isItFrom({ unit: best.name });
  const choose = (unit: Named): void => senders.confirm(file, unit);
  return (
    <div className={styles.root} role="group" aria-label={`${file.name}: ${question}`}>
      <Text weight="semibold">{question}</Text>
      <div className={looks.wrap4}>
        {best !== undefined && (
          <Button size="small" appearance="primary" onClick={() => choose(best)}>
            {words.yesFrom({ unit: best.name })}
          </Button>
        )}
        {!searching && (
          <Button size="small" onClick={() => setSearching(true)}>
            {words.otherUnit}
          </Button>
        )}
      </div>
      {searching && <UnitSearch units={senders.units} first={others} asked={best !== undefined} choose={choose} />}
    </div>
  );
}

type SearchProps = {
  readonly units: readonly Named[];
  /** Shown until something is typed. */
  readonly first: readonly Named[];
  /** A person asked for the search, so the focus goes there. */
  readonly asked: boolean;
  readonly choose: (unit: Named) => void;
};

function UnitSearch({ units, first, asked, choose }: SearchProps) {
  const styles = useSenderOfferStyles();
  const { pane } = usePane();
  const [typed, setTyped] = useState("");
  const found = typed === "" ? first : findUnits(typed, units).slice(0, mostFound);
  return (
    <>
      <Field label={pane.receive.searchUnits}>
        <Input autoFocus={asked} value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <ul className={styles.found} aria-live="polite">
        {found.map((unit) => (
          <li key={unit.code}>
            <Button size="small" className={styles.unit} onClick={() => choose(unit)}>
              {`${unit.code} · ${unit.name}`}
            </Button>
          </li>
        ))}
      </ul>
      {typed !== "" && found.length === 0 && <Text size={200}>{pane.receive.noUnitFound}</Text>}
    </>
  );
}
