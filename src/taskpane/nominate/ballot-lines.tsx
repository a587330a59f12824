import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { NominatedUnit } from "../../app/live/board/deciding/nominations";
import { usePane } from "../pane-context";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({ bad: { color: tokens.colorStatusDangerForeground1 } });

/** Members present against the least share: of a ballot that is written, and while one is typed. */
export function QuorumLine({ quorum }: Pick<NominatedUnit, "quorum">) {
  const styles = useStyles();
  const looks = useLooks();
  const { texts } = usePane();
  if (quorum === null) return null;
  const { reached } = quorum;
  const sign = reached === null ? "○" : reached ? "✓" : "✖";
  return (
    <Text size={200} className={reached === null ? looks.quiet : reached ? looks.success : styles.bad}>
      {`${sign} ${texts.nomination.quorum(quorum)}`}
    </Text>
  );
}

/** What came of the ballots before the one that counts. */
export function EarlierBallots({ ballots }: { readonly ballots: NominatedUnit["ballots"] }) {
  const { texts } = usePane();
  const words = texts.nomination;
  return ballots.map(({ number, votes, quorum, verdict }) => (
    <Note key={number}>
      {[
        `${words.ballot(number)}: ${words.ballotVerdict[verdict]}`,
        ...(votes === null ? [] : [words.share(votes)]),
        ...(quorum === null ? [] : [words.quorum(quorum)]),
      ].join(" · ")}
    </Note>
  ));
}

/** The ballot that counts: which, who was there, and the votes against the threshold. */
export function VotesLine({ unit }: { readonly unit: NominatedUnit }) {
  const { texts } = usePane();
  const { number = 1 } = unit.ballots.at(-1) ?? {};
  return (
    <>
      {number > 1 && <Text size={200}>{texts.nomination.ballot(number)}</Text>}
      <QuorumLine quorum={unit.quorum} />
      <CountedLine unit={unit} />
    </>
  );
}

function CountedLine({ unit: { votes, enough, votesAgree, ballots } }: { readonly unit: NominatedUnit }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.nominate;
  const verdict = ballots.at(-1)?.verdict;
  if (!votesAgree) {
    return (
      <Text size={200} className={styles.bad}>
        {`✖ ${words.contradiction}`}
      </Text>
    );
  }
  if (votes === null) {
    return <Note>{`○ ${words.noVotes}`}</Note>;
  }
  return (
    <Text size={200}>
      {words.votes(votes)}
      {(verdict === "no-quorum" || verdict === "over-limit") && (
        <span className={styles.bad}>{` · ${texts.nomination.ballotVerdict[verdict]}`}</span>
      )}
      {enough !== null && (
        <span
          className={enough ? looks.success : styles.bad}
        >{` · ${enough ? "✓" : "✖"} ${enough ? words.enough : words.notEnough}`}</span>
      )}
    </Text>
  );
}
