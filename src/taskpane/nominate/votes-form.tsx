import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { quorumOf } from "../../app/live/rules";
import type { AwardNominations, NominatedUnit } from "../../app/live/board/deciding/nominations";
import type { StatedNomination } from "../../domain/round/decision-rules";
import { Choice } from "../entering/choices";
import { usePane } from "../pane-context";
import { useLooks } from "../states/looks";
import { QuorumLine } from "./ballot-lines";
import { ballotChoices, typedCount } from "./changes";
import { blanksAsNull, FormButtons, TextFields, type Typed } from "./nomination-forms";

/** Who was there, then how they voted: whether there is a quorum is shown before votes are typed. */
const attendance = ["present", "written", "members"] as const;
const votes = ["issued", "returned", "valid", "agreed"] as const;
const counts = [...attendance, ...votes] as const;
type Counted = (typeof counts)[number];
const meeting = ["led", "eligible", "note"] as const;

const useStyles = makeStyles({
  counts: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(112px, 1fr))", gap: "8px" },
});

type Props = {
  readonly unit: NominatedUnit;
  readonly award: AwardNominations["award"];
  readonly busy: boolean;
  readonly close: () => void;
  readonly save: (ballot: number, change: Partial<StatedNomination>) => void;
  readonly remove: () => void;
};

/** The votes of one ballot as counted at the meeting. Nothing is written before the button says so; Enter saves. */
export function VotesForm({ unit, award, busy, close, save, remove }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nominate;
  const choices = ballotChoices(unit, award.ballotLimit);
  const [ballot, setBallot] = useState(() => unit.own?.ballot ?? 1);
  const [typed, setTyped] = useState(() => typedOf(rowOf(unit, ballot)));
  const [said, setSaid] = useState(() => saidOf(rowOf(unit, ballot)));
  const choose = (text: string): void => {
    const chosen = Number(text);
    setBallot(chosen);
    setTyped(typedOf(rowOf(unit, chosen)));
    setSaid(saidOf(rowOf(unit, chosen)));
  };
  const read = counts.map((key) => [key, typedCount(typed[key])] as const);
  const wrong = read.some(([, value]) => value === "wrong");
  const submit = (): void => {
    if (wrong || busy) return;
    save(ballot, { ...Object.fromEntries(read), ...blanksAsNull(meeting, said) });
    close();
  };
  const options = choices.map((number): [string, string] => [String(number), words.ballotOption({ number })]);
  return (
    <form
      className={looks.column8}
      aria-label={words.editOf(unit)}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {choices.length > 1 && <Choice label={words.ballot} value={String(ballot)} options={options} choose={choose} />}
      <CountFields fields={attendance} typed={typed} change={setTyped} focused={attendance[0]} />
      <QuorumLine quorum={quorumTyped(typed, award)} />
      <CountFields fields={votes} typed={typed} change={setTyped} />
      <TextFields fields={meeting} typed={said} change={setSaid} />
      <FormButtons saving={!wrong && !busy} close={close} removal={{ enabled: !busy, remove }} />
    </form>
  );
}

/** The row of a ballot; of one that has none yet, what the unit's other rows say of the nomination itself. */
function rowOf({ stated, ownRows }: NominatedUnit, ballot: number): Partial<StatedNomination> {
  const { led, eligible, members } = stated;
  return ownRows.find((row) => (row.ballot ?? 1) === ballot) ?? { led, eligible, members };
}

function quorumTyped(typed: Typed<Counted>, award: AwardNominations["award"]) {
  const [present, members] = [typedCount(typed.present), typedCount(typed.members)];
  return present === "wrong" || members === "wrong" ? null : quorumOf({ present, members }, award);
}

type CountsProps = {
  readonly fields: readonly Counted[];
  readonly typed: Typed<Counted>;
  readonly change: (typed: Typed<Counted>) => void;
  /** Where the typing begins; left out: elsewhere. */
  readonly focused?: Counted;
};

function CountFields({ fields, typed, change, focused }: CountsProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nominate;
  return (
    <div className={styles.counts}>
      {fields.map((key) => (
        <Field
          key={key}
          label={words.field[key]}
          size="small"
          {...(typedCount(typed[key]) === "wrong"
            ? { validationState: "error", validationMessage: words.wholeNumber }
            : {})}
        >
          <Input
            className={looks.fillsWidth}
            size="small"
            inputMode="numeric"
            autoFocus={key === focused}
            value={typed[key]}
            onChange={(_, data) => change({ ...typed, [key]: data.value })}
          />
        </Field>
      ))}
    </div>
  );
}

function typedOf(row: Partial<StatedNomination>): Typed<Counted> {
  const text = (key: Counted): string => (row[key] == null ? "" : String(row[key]));
  return {
    present: text("present"),
    written: text("written"),
    members: text("members"),
    issued: text("issued"),
    returned: text("returned"),
    valid: text("valid"),
    agreed: text("agreed"),
  };
}

function saidOf({ led, eligible, note }: Partial<StatedNomination>): Typed<(typeof meeting)[number]> {
  return { led: led ?? "", eligible: eligible ?? "", note: note ?? "" };
}
