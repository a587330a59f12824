import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { MemberSums } from "../../app/live/board/scoring/scored-cluster";
import type { ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { nextOpenMember } from "./score-state";
import { Note, Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  member: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: "4px",
    paddingBlock: "8px",
    borderRadius: 0,
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    width: "100%",
    alignItems: "baseline",
  },
  sums: { display: "flex", flexDirection: "column", alignItems: "flex-end", fontVariantNumeric: "tabular-nums" },
});

type Props = {
  readonly sheet: ScoreSheet;
  /** Whose criteria are beside the list; `null` = nobody's. */
  readonly chosen: string | null;
  /** Unit → how many of its points are not written yet. */
  readonly unwritten: ReadonlyMap<string, number>;
  readonly open: (unit: string) => void;
};

/** Who is scored: total, rank and what is open, in roster order; first the way on. */
export function MemberList({ sheet, chosen, unwritten, open }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.score;
  const { members } = sheet;
  if (members.length === 0) return <Text>{words.noMembers}</Text>;
  const next = nextOpenMember(members, chosen);
  const openUnits = members.filter(({ sums }) => sums.open > 0);
  const waiting = members.filter(({ sums }) => sums.waiting > 0);
  return (
    <Stack gap={8}>
      <Text>
        {next === null
          ? words.allScored
          : words.openSummary({ criteria: sumOf(openUnits, "open"), units: openUnits.length })}
      </Text>
      {waiting.length > 0 && (
        <Note>{words.waitingSummary({ criteria: sumOf(waiting, "waiting"), units: waiting.length })}</Note>
      )}
      {next !== null && (
        <Button className={looks.start} appearance="primary" onClick={() => open(next.unit)}>
          {words.goOn}
        </Button>
      )}
      <Heading level={2}>{words.membersLabel}</Heading>
      <ul className={looks.list}>
        {members.map(({ unit, name, role, sums }) => (
          <li key={unit}>
            <MemberButton
              {...{ name, role, sums, sheet }}
              chosen={unit === chosen}
              unwritten={unwritten.get(unit) ?? 0}
              open={() => open(unit)}
            />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

type MemberProps = Pick<ScoreSheet["members"][number], "name" | "role" | "sums"> & {
  readonly sheet: ScoreSheet;
  readonly chosen: boolean;
  readonly unwritten: number;
  readonly open: () => void;
};

function MemberButton({ chosen, name, role, sums, sheet, unwritten, open }: MemberProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const { points, rank } = useSumsWords(sheet);
  const spoken = rank(sums);
  return (
    <Button
      className={mergeClasses(styles.member, chosen && styles.chosen)}
      appearance="transparent"
      aria-current={chosen ? "true" : undefined}
      onClick={open}
    >
      <span className={styles.line}>
        <span className={looks.breaks}>
          {name}
          {role !== "member" && <span className={looks.quiet}> · {texts.words.role[role]}</span>}
        </span>
        <span className={styles.sums}>
          <span>{points(sums)}</span>
          {spoken !== null && (
            <Text size={200} weight="semibold">
              {spoken}
            </Text>
          )}
          <OpenSign sums={sums} />
          {unwritten > 0 && <Text size={200}>{pane.score.unwritten({ count: unwritten })}</Text>}
        </span>
      </span>
    </Button>
  );
}

function sumOf(members: ScoreSheet["members"], what: keyof Pick<MemberSums, "open" | "waiting">): number {
  return members.reduce((sum, { sums }) => sum + sums[what], 0);
}

/** What is still open of a unit, by sign and word. */
export function OpenSign({ sums }: { readonly sums: Pick<MemberSums, "open" | "waiting"> }) {
  const { pane } = usePane();
  const words = pane.score;
  const { sign, color, said } =
    sums.open > 0
      ? { sign: "○", color: tokens.colorPaletteRedForeground1, said: words.open({ count: sums.open }) }
      : sums.waiting > 0
        ? { sign: "◷", color: tokens.colorPaletteMarigoldForeground2, said: words.waiting({ count: sums.waiting }) }
        : { sign: "✓", color: tokens.colorPaletteGreenForeground1, said: words.done };
  return (
    <Text size={200} style={{ color }}>
      <span aria-hidden>{sign} </span>
      {said}
    </Text>
  );
}

export type SumsWords = {
  readonly points: (sums: MemberSums) => string;
  /** `null` = not ranked, or not yet. */
  readonly rank: (sums: MemberSums) => string | null;
  /** Both on one line, with what the base was rescaled to. */
  readonly line: (sums: MemberSums) => string;
};

/** A unit's sums in words: the total once it is known, else what there is so far. */
export function useSumsWords({ fullPoints, decimals }: Pick<ScoreSheet, "fullPoints" | "decimals">): SumsWords {
  const words = usePane().pane.score;
  const points = ({ total, soFar }: MemberSums): string =>
    total === null
      ? words.soFar({ points: soFar, decimals })
      : words.total({ points: total, full: fullPoints, decimals });
  const rescaling = ({ total, base, rescaled }: MemberSums): string =>
    total === null || base === null || rescaled === null ? "" : words.rescaled({ base, rescaled, decimals });
  const rank = ({ rank: place, tied }: MemberSums): string | null =>
    place === null ? null : words.rank({ rank: place, tied });
  return {
    points,
    rank,
    line: (sums) => [points(sums), rescaling(sums), rank(sums) ?? ""].filter((part) => part !== "").join(" · "),
  };
}

/** A member's total and rank with what was typed, and what is open. */
export function MemberSumsLine({ sheet, sums }: { readonly sheet: ScoreSheet; readonly sums: MemberSums }) {
  const looks = useLooks();
  const { line } = useSumsWords(sheet);
  return (
    <>
      <span className={looks.strongFigures}>{line(sums)}</span>
      <OpenSign sums={sums} />
    </>
  );
}
