import { Shown, useFollowed } from "../states/use-followed";
import { isUnsent } from "../../app/live/rules";
import { Button, Card, Checkbox, Field, makeStyles, Select, Text } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { UrgedCluster, Urging } from "../../app/live/board/following/urging";
import { narrowSelect } from "../entering/choices";
import { useNewDate } from "../entering/new-date";
import { usePane } from "../pane-context";
import { TextToCopy } from "../states/copying";
import { Heading, takeFocus } from "../states/layout";
import type { ReminderWanted } from "./following-acts";
import { ReminderButtons } from "./reminder-buttons";

const useStyles = makeStyles({
  root: { outlineStyle: "none" },
  card: { rowGap: "12px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px" },
});

type Props = {
  /** Grows when the workbook is another than before. */
  readonly generation: number;
  readonly close: () => void;
};

/** A letter to those that have not sent, made from the state of the round. Takes the focus, since it was asked for. */
export function UrgePanel({ generation, close }: Props) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const read = useFollowed(actions.urging, { generation });
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => takeFocus(root.current), []);
  return (
    <div ref={root} tabIndex={-1} className={styles.root} role="group" aria-label={pane.urge.title}>
      <Card className={styles.card}>
        <div className={styles.line}>
          <Heading level={2}>{pane.urge.title}</Heading>
          <Button size="small" appearance="subtle" onClick={close}>
            {pane.urge.close}
          </Button>
        </div>
        <Shown read={read} heights={[32, 96]}>
          {(urging) =>
            "clusters" in urging && urging.clusters.length > 0 ? (
              <LetterMaker urging={urging} generation={generation} />
            ) : (
              <Text>{pane.urge.nobody}</Text>
            )
          }
        </Shown>
      </Card>
    </div>
  );
}

/** To whom, naming whom; below it the letter itself and the addresses it goes to. */
export function LetterMaker({ urging, generation }: { readonly urging: Urging; readonly generation: number }) {
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
  const due = useNewDate(urging.asOf);
  return (
    <>
      <Text>{words.counts({ unsent, toComplete })}</Text>
      <ScopeSelect choices={choices} code={code} choose={setCode} />
      {toComplete > 0 && unsent > 0 && (
        <Checkbox
          label={words.withIncomplete({ count: toComplete })}
          checked={wanted}
          onChange={(_, { checked }) => setWithIncomplete(checked === true)}
        />
      )}
      {due.field}
      <Letter
        clusters={clusters}
        wanted={{ code, withIncomplete, newDate: due.day }}
        wrong={due.wrong}
        generation={generation}
      />
    </>
  );
}

const useScopeSelectStyles = makeStyles({ select: narrowSelect });

type ScopeSelectProps = {
  readonly choices: readonly ScopeChoice[];
  /** `null` = everybody. */
  readonly code: string | null;
  /** "" = everybody. */
  readonly choose: (code: string) => void;
};

/** Everybody, or one of those to whom a letter of its own can go. */
function ScopeSelect({ choices, code, choose }: ScopeSelectProps) {
  const styles = useScopeSelectStyles();
  const words = usePane().pane.urge;
  const everyone = choices.reduce((sum, { count }) => sum + count, 0);
  return (
    <Field label={words.scope}>
      <Select
        className={styles.select}
        select={{ className: styles.select }}
        value={code ?? ""}
        onChange={(_, { value }) => choose(value)}
      >
        <option value="">{words.everyone({ count: everyone })}</option>
        {choices.map((choice) => (
          <option key={choice.code} value={choice.code}>
            {words.one(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

type LetterProps = {
  readonly clusters: readonly UrgedCluster[];
  readonly wanted: ReminderWanted;
  readonly wrong: boolean;
  readonly generation: number;
};

/** The letter's words and addresses to copy, its files, and the row that says it went out. */
function Letter({ clusters, wanted: { code, withIncomplete, newDate }, wrong, generation }: LetterProps) {
  const { actions, pane } = usePane();
  const wanted = useMemo(() => ({ code, withIncomplete, newDate }), [code, withIncomplete, newDate]);
  const read = useFollowed(
    useCallback(() => actions.reminderText(wanted), [actions, wanted]),
    { generation },
  );
  const addresses = [...new Set(clusters.flatMap(({ units }) => units.flatMap(({ email }) => email ?? [])))];
  return (
    <>
      <Shown read={read} heights={[96, 32]}>
        {(letter) =>
          "text" in letter ? (
            <TextToCopy key={letter.text} label={pane.urge.letterLabel} text={letter.text} rows={14} />
          ) : null
        }
      </Shown>
      {addresses.length > 0 && (
        <TextToCopy
          key={addresses.join("; ")}
          label={pane.urge.mailLabel({ count: addresses.length })}
          text={addresses.join("; ")}
          rows={2}
        />
      )}
      <ReminderButtons wanted={wanted} wrong={wrong} read={read.reread} />
    </>
  );
}

/** The clusters with the units that this letter names. */
export function chosenClusters(
  { by, clusters }: Urging,
  { code, withIncomplete }: Omit<ReminderWanted, "newDate">,
): readonly UrgedCluster[] {
  return clusters
    .filter((cluster) => by === "cluster" || code === null || cluster.code === code)
    .map((cluster) => ({
      ...cluster,
      units: cluster.units.filter(
        (unit) => (by === "board" || code === null || unit.code === code) && (withIncomplete || isUnsent(unit)),
      ),
    }))
    .filter(({ units }) => units.length > 0);
}

export type ScopeChoice = { readonly code: string; readonly name: string; readonly count: number };

/** To whom a letter of its own can go, in roster order. */
export function scopeChoices(urging: Urging, withIncomplete: boolean): readonly ScopeChoice[] {
  const clusters = chosenClusters(urging, { code: null, withIncomplete });
  if (urging.by === "board") return clusters.map(({ code, name, units }) => ({ code, name, count: units.length }));
  return clusters.flatMap(({ units }) => units.map(({ code, name }) => ({ code, name, count: 1 })));
}
