import { overQuota } from "../../app/live/rules";
import { Button, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type {
  AwardNominations,
  Candidate,
  NominationChange,
  Nominations,
} from "../../app/live/board/deciding/nominations";
import type { NominateTexts } from "../../text/vi/pane/nominate";
import { usePane } from "../pane-context";
import { narrowSelect } from "../entering/choices";
import { movedUnit, nominated, type Write } from "./changes";
import { NominatedCard } from "./nominated-card";
import { Note, Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  warning: { color: tokens.colorStatusWarningForeground1 },
  add: { display: "flex", alignItems: "end", columnGap: "8px" },
  choice: { flexGrow: 1, minWidth: 0 },
  select: narrowSelect,
});

type Props = {
  readonly award: AwardNominations;
  readonly nominations: Nominations;
  readonly busy: boolean;
  readonly write: Write;
};

/** One award: what may be nominated, who is, and who else could be. */
export function AwardPage({ award, nominations, busy, write }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nominate;
  const { units } = award;
  const { deciding } = nominations;
  const candidates = new Map(nominations.candidates.map((candidate) => [candidate.code, candidate]));
  const move = (index: number, by: -1 | 1): readonly NominationChange[] => movedUnit(award, index, by);
  return (
    <>
      <Rules award={award} members={nominations.members} />
      {units.length === 0 && <Text className={looks.quiet}>{words.nobody}</Text>}
      <ol className={looks.spacedList} aria-label={words.listLabel}>
        {units.map((unit, index) => (
          <li key={unit.unit}>
            <NominatedCard
              place={index + 1}
              unit={unit}
              award={award.award}
              candidate={candidates.get(unit.unit) ?? null}
              busy={busy}
              write={write}
              deciding={deciding}
              up={deciding || index === 0 ? null : () => write(move(index, -1))}
              down={deciding || index === units.length - 1 ? null : () => write(move(index, 1))}
            />
          </li>
        ))}
      </ol>
      {!deciding && (
        <AddUnit
          candidates={nominations.candidates.filter(({ code }) => !units.some(({ unit }) => unit === code))}
          barred={award.barred}
          busy={busy}
          add={(code) => write([nominated(award, code)])}
        />
      )}
    </>
  );
}

type RulesProps = { readonly award: AwardNominations; readonly members: number };

function Rules({ award: { award, units, limit, tiedAtEdge, province }, members }: RulesProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.nominate;
  const over = limit !== null && overQuota(units.length, limit) > 0;
  return (
    <Stack gap={4}>
      <Text weight="semibold" className={over ? styles.warning : undefined}>
        {over ? `▲ ${words.overQuota({ count: units.length, limit })}` : words.quota({ count: units.length, limit })}
      </Text>
      <Note>{basisOf(award, members, words)}</Note>
      {province !== null && <ProvinceLine province={province} />}
      {tiedAtEdge.length > 0 && limit !== null && (
        <Text size={200} className={styles.warning}>
          {`▲ ${words.tied({ names: tiedAtEdge.join("; "), limit })}`}
        </Text>
      )}
    </Stack>
  );
}

/** What quota and votes are counted from. */
function basisOf(award: AwardNominations["award"], members: number, words: NominateTexts): string {
  const { quota, quotaPercent, quotaBase, votePercent, voteBaseWords, attendancePercent, ballotLimit } = award;
  return [
    words.members({ count: members }),
    ...(quota === null && quotaPercent !== null ? [words.quotaShare({ percent: quotaPercent, base: quotaBase })] : []),
    ...(votePercent === null ? [] : [words.threshold({ percent: votePercent, base: voteBaseWords })]),
    ...(attendancePercent === null ? [] : [words.attendance({ percent: attendancePercent })]),
    ...(ballotLimit === null ? [] : [words.ballotLimit({ count: ballotLimit })]),
  ].join(". ");
}

type ProvinceProps = { readonly province: NonNullable<AwardNominations["province"]> };

/** The award over the whole province, a warning where more are nominated than its cap allows. */
function ProvinceLine({ province }: ProvinceProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const over = overQuota(province.nominated, province.cap?.limit ?? null) > 0;
  const basis = texts.nomination.cap(province);
  return (
    <Text size={200} className={over ? styles.warning : looks.quiet}>
      {pane.nominate.province({ ...province, limit: province.cap?.limit ?? null, basis })}
    </Text>
  );
}

type AddProps = {
  readonly candidates: readonly Candidate[];
  readonly barred: readonly string[];
  readonly busy: boolean;
  readonly add: (code: string) => void;
};

/** Those who are not nominated yet, best rank first. */
function AddUnit({ candidates, barred, busy, add }: AddProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nominate;
  const [asked, setAsked] = useState("");
  const chosen = candidates.find(({ code }) => code === asked) ?? candidates[0];
  if (chosen === undefined) return <Text className={looks.quiet}>{words.everyoneIn}</Text>;
  return (
    <div className={styles.add}>
      <Field label={words.addLabel} className={styles.choice}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={chosen.code}
          onChange={(_, { value }) => setAsked(value)}
        >
          {candidates.map((candidate) => (
            <option key={candidate.code} value={candidate.code}>
              {words.candidate({ ...candidate, barred: barred.includes(candidate.code) })}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" disabledFocusable={busy} onClick={() => add(chosen.code)}>
        {words.add}
      </Button>
    </div>
  );
}
