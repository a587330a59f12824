import { Button, makeStyles, shorthands, Text, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { AwardNominations, Candidate, NominatedUnit } from "../../app/live/board/deciding/nominations";
import { formatNumber } from "../../text/numbers";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/layout";
import { balloted, restated, withdrawn, type Write } from "./changes";
import { EarlierBallots, VotesLine } from "./ballot-lines";
import { OpinionForm } from "./nomination-forms";
import { VotesForm } from "./votes-form";
import { Note } from "../states/looks";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
  bad: { color: tokens.colorStatusDangerForeground1 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px", paddingBlockStart: "4px" },
  button: { minWidth: "auto" },
});

type Props = {
  /** From 1, as shown. */
  readonly place: number;
  readonly unit: NominatedUnit;
  readonly award: AwardNominations["award"];
  /** `null` = no member of this round. */
  readonly candidate: Candidate | null;
  readonly busy: boolean;
  readonly write: Write;
  /** Opinions and decisions are entered, not votes. */
  readonly deciding: boolean;
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
};

/** One nominated unit: its rank, its votes against the threshold, and what others said of it. */
export function NominatedCard({ place, unit, award, candidate, busy, write, deciding, up, down }: Props) {
  const styles = useStyles();
  const { texts } = usePane();
  const [editing, setEditing] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = (): void => {
    setEditing(false);
    takeFocus(root.current);
  };
  return (
    <div className={styles.card} ref={root} tabIndex={-1}>
      <Text weight="semibold">{`${formatNumber(place, null, texts.lang)}. ${unit.name}`}</Text>
      <Facts unit={unit} candidate={candidate} />
      {editing && deciding && (
        <OpinionForm
          unit={unit}
          busy={busy}
          close={close}
          save={(change) => write([restated(award.name, unit, change)])}
        />
      )}
      {editing && !deciding && (
        <VotesForm
          unit={unit}
          award={award}
          busy={busy}
          close={close}
          save={(ballot, change) => write([balloted(award.name, unit, { ballot, change })])}
          remove={() => write(withdrawn(award.name, unit))}
        />
      )}
      {!editing && (
        <CardButtons unit={unit} busy={busy} deciding={deciding} up={up} down={down} edit={() => setEditing(true)} />
      )}
    </div>
  );
}

/** Its rank, its votes, what the conditions say, and what others said. */
function Facts({ unit, candidate }: Pick<Props, "unit" | "candidate">) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.nominate;
  const { led, eligible, boardOpinion, councilDecision, note } = unit.stated;
  const said = [
    ...(led === null ? [] : [words.led({ words: led })]),
    ...(eligible === null ? [] : [words.eligible({ words: eligible })]),
    ...(boardOpinion === null ? [] : [words.boardOpinion({ words: boardOpinion })]),
    ...(councilDecision === null ? [] : [words.councilDecision({ words: councilDecision })]),
    ...(note === null ? [] : [note]),
  ];
  return (
    <>
      {candidate !== null && <Note>{words.standing(candidate)}</Note>}
      {candidate?.received === false && (
        <Text size={200} className={styles.bad}>
          {`▲ ${words.notReceived}`}
        </Text>
      )}
      {unit.own === null && <Note>{words.proposedByCluster}</Note>}
      {unit.ledMissing && (
        <Text size={200} className={styles.bad}>
          {`▲ ${words.ledMissing}`}
        </Text>
      )}
      <EarlierBallots ballots={unit.ballots.slice(0, -1)} />
      <VotesLine unit={unit} />
      <EligibilityLines eligibility={unit.eligibility} lists={unit.lists} />
      {said.map((sentence) => (
        <Text key={sentence} size={200}>
          {sentence}
        </Text>
      ))}
    </>
  );
}

type ButtonsProps = Pick<Props, "unit" | "busy" | "deciding" | "up" | "down"> & { readonly edit: () => void };

function CardButtons({ unit, busy, deciding, up, down, edit }: ButtonsProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.nominate;
  return (
    <div className={styles.buttons}>
      <Button
        className={styles.button}
        size="small"
        aria-label={deciding ? words.opineOf(unit) : words.editOf(unit)}
        onClick={edit}
      >
        {deciding ? words.opine : words.edit}
      </Button>
      {up !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label={words.up(unit)}
          title={words.up(unit)}
          disabledFocusable={busy}
          onClick={up}
        />
      )}
      {down !== null && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label={words.down(unit)}
          title={words.down(unit)}
          disabledFocusable={busy}
          onClick={down}
        />
      )}
    </div>
  );
}

const useEligibilityLinesStyles = makeStyles({
  yes: { color: tokens.colorStatusSuccessForeground1 },
  no: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  board: { color: tokens.colorNeutralForeground2 },
  unasked: { color: tokens.colorNeutralForeground2 },
});

/**
 * What the conditions say of a nominated unit: those that forbid it, or that can't be told yet, each with its numbers;
 * then what lists of other agencies say.
 */
export function EligibilityLines({
  eligibility: { may, because },
  lists,
}: Pick<NominatedUnit, "eligibility" | "lists">) {
  const styles = useEligibilityLinesStyles();
  const { texts } = usePane();
  const others = because.filter(({ condition }) => !lists.some((each) => each.condition.code === condition.code));
  return (
    <>
      <Text size={200} className={styles[may]}>
        {texts.nomination.eligibility[may]}
      </Text>
      {others.map((finding) => (
        <Text key={finding.condition.code} size={200} className={may === "no" ? styles.no : styles.unknown}>
          {texts.finding(finding)}
        </Text>
      ))}
      {lists.map((finding) => (
        <Text key={finding.condition.code} size={200} className={styles[finding.met]}>
          {texts.listed(finding)}
        </Text>
      ))}
    </>
  );
}
