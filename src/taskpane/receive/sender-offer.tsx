import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { findUnits } from "../../app/find-units";
import type { Named } from "../../app/live/explaining/explained";
import type { ReceivedFile } from "../../app/live/board/receiving/received-files";
import { usePane } from "../pane-context";
import type { AboutSenders } from "./file-row";

/** More can't be read at a glance; another letter narrows them down. */
const mostFound = 8;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingBlock: "4px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  found: { display: "flex", flexDirection: "column", rowGap: "4px", listStyleType: "none", margin: 0, padding: 0 },
  unit: { justifyContent: "flex-start", width: "100%", fontWeight: "normal", textAlign: "start" },
});

type Props = { readonly file: ReceivedFile; readonly candidates: readonly Named[]; readonly senders: AboutSenders };

/** Asks from which unit a file comes: the likeliest first, and a search among all. */
export function SenderOffer({ file, candidates, senders }: Props) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.receive;
  const [best, ...others] = candidates;
  const [searching, setSearching] = useState(best === undefined);
  const question = best === undefined ? words.fromWhom : words.isItFrom({ unit: best.name });
  const choose = (unit: Named): void => senders.confirm(file, unit);
  return (
    <div className={styles.root} role="group" aria-label={`${file.name}: ${question}`}>
      <Text weight="semibold">{question}</Text>
      <div className={styles.buttons}>
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
  const styles = useStyles();
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
