import { Checkbox, Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { Urging } from "../../app/live/board/following/urging";
import { urgeLetter } from "../../text/vi/letters";
import { usePane } from "../pane-context";
import { narrowSelect } from "../states/narrow-select";
import { TextToCopy } from "../states/text-to-copy";
import { chosenClusters, isUnsent, scopeChoices } from "./chosen-letter";

const useStyles = makeStyles({ select: narrowSelect });

/** To whom, naming whom; below it the letter itself and the addresses it goes to. */
export function LetterMaker({ urging }: { readonly urging: Urging }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.urge;
  const all = urging.clusters.flatMap(({ units }) => units);
  const unsent = all.filter(isUnsent).length;
  const toComplete = all.length - unsent;
  const [asked, setCode] = useState("");
  const [wanted, setWithIncomplete] = useState(false);
  const withIncomplete = wanted || unsent === 0;
  const choices = scopeChoices(urging, withIncomplete);
  // Whoever was chosen may have sent meanwhile.
  const code = choices.some((choice) => choice.code === asked) ? asked : null;
  const clusters = chosenClusters(urging, { code, withIncomplete });
  return (
    <>
      <Text>{words.counts({ unsent, toComplete })}</Text>
      <Field label={words.scope}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={code ?? ""}
          onChange={(_, { value }) => setCode(value)}
        >
          <option value="">{words.everyone({ count: choices.reduce((sum, { count }) => sum + count, 0) })}</option>
          {choices.map((choice) => (
            <option key={choice.code} value={choice.code}>
              {words.one(choice)}
            </option>
          ))}
        </Select>
      </Field>
      {toComplete > 0 && unsent > 0 && (
        <Checkbox
          label={words.withIncomplete({ count: toComplete })}
          checked={wanted}
          onChange={(_, { checked }) => setWithIncomplete(checked === true)}
        />
      )}
      <Letter urging={{ ...urging, clusters }} />
    </>
  );
}

function Letter({ urging }: { readonly urging: Urging }) {
  const { pane } = usePane();
  const letter = urgeLetter(urging);
  const addresses = [...new Set(urging.clusters.flatMap(({ units }) => units.flatMap(({ email }) => email ?? [])))];
  return (
    <>
      <TextToCopy key={letter} label={pane.urge.letterLabel} text={letter} rows={14} />
      {addresses.length > 0 && (
        <TextToCopy
          key={addresses.join("; ")}
          label={pane.urge.mailLabel({ count: addresses.length })}
          text={addresses.join("; ")}
          rows={2}
        />
      )}
    </>
  );
}
