import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { MemberScores, MemberSums, ScoreLine } from "../../app/live/board/scoring/scored-cluster";
import type { ScoreCriterion, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import { Choice } from "../entering/choices";
import { usePane } from "../pane-context";
import { Heading, takeFocus } from "../states/layout";
import { ComputedLine } from "./computed-line";
import { HandLine } from "./hand-line";
import { type ScoreEvent, scorerOf, scorersFor, type ScoreState } from "./score-state";
import { type Section, sectionsOf } from "./sections";
import type { TypedLine } from "./typed-line";
import { Note, Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  back: { marginInlineStart: "-8px" },
  title: { display: "flex", flexDirection: "column", outlineStyle: "none" },
  heading: {
    margin: 0,
    paddingBlock: "4px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke1,
  },
  line: {
    paddingBottom: "12px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
  },
});

type Props = {
  readonly sheet: ScoreSheet;
  readonly member: MemberScores;
  /** With what was typed. */
  readonly sums: MemberSums;
  readonly state: ScoreState;
  readonly busy: boolean;
  readonly dispatch: (event: ScoreEvent) => void;
  readonly entered: (field: HTMLInputElement) => void;
};

/** A member's criteria by section: computed ones explained, the others with their fields. */
export function MemberPage(props: Props) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  const { sheet, member, dispatch } = props;
  const title = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    takeFocus(title.current);
  }, [member.unit]);
  return (
    <Stack gap={12}>
      <nav aria-label={pane.browse.pathLabel}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ChevronLeftRegular />}
          onClick={() => dispatch({ type: "member", unit: null })}
        >
          {pane.score.back}
        </Button>
      </nav>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Heading level={2} large>
          {member.name}
        </Heading>
        <Note>{texts.words.role[member.role]}</Note>
      </div>
      <ScoredBy {...props} />
      {sectionsOf(sheet.criteria).map((section) => (
        <SectionLines key={section.name ?? ""} section={section} {...props} />
      ))}
    </Stack>
  );
}

function ScoredBy({ sheet, member, state, busy, dispatch }: Props) {
  const { pane } = usePane();
  const words = pane.score;
  const scorer = scorerOf(sheet, member, state);
  if (scorer === null) return null;
  if (scorer === "nobody") return <Text>{words.noDeputy}</Text>;
  return (
    <Choice
      label={words.scorerLabel}
      size="small"
      hint={member.role === "leader" ? words.leaderRule : null}
      value={scorer.unit}
      options={scorersFor(sheet, member).map(({ unit, name }) => [unit, name])}
      disabled={busy}
      choose={(chosen) => dispatch({ type: "scorer", unit: member.unit, scorer: chosen })}
    />
  );
}

function SectionLines({ section, ...props }: Props & { readonly section: Section<ScoreCriterion> }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const own = section.lines.flatMap(({ criterion, index }) => {
    const line = props.member.lines[index];
    return line == null ? [] : [{ criterion, index, line }];
  });
  if (own.length === 0) return null;
  return (
    <section className={looks.column12} aria-label={section.name ?? pane.score.otherCriteria}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {section.name ?? pane.score.otherCriteria}
      </Text>
      {own.map(({ criterion, index, line }) => (
        <MemberLine
          key={criterion.code}
          {...props}
          criterion={criterion}
          line={line}
          points={props.sums.points[index] ?? null}
        />
      ))}
    </section>
  );
}

type LineProps = Props & {
  readonly criterion: ScoreCriterion;
  readonly line: ScoreLine;
  readonly points: number | null;
};

/** A computed line opens to typing when someone asks to give other points, and closes again where nothing was typed. */
function MemberLine({ sheet, member, state, busy, dispatch, entered, criterion, line, points }: LineProps) {
  const styles = useStyles();
  const { pane } = usePane();
  const [overriding, setOverriding] = useState(false);
  const disabled = busy || scorerOf(sheet, member, state) === "nobody";
  const typed = state.typed[member.unit]?.[criterion.code];
  const change = (next: TypedLine): void =>
    dispatch({ type: "typed", unit: member.unit, criterion: criterion.code, line: next });
  const keep = (): void => {
    setOverriding(false);
    dispatch({ type: "untyped", unit: member.unit, criterion: criterion.code });
  };
  const open = line.byPerson || overriding || typed !== undefined;
  return (
    <div className={styles.line}>
      {open ? (
        <HandLine {...{ sheet, criterion, line, typed, disabled, change, entered }} />
      ) : (
        <ComputedLine
          {...{ criterion, line, points, disabled }}
          decimals={sheet.decimals}
          override={() => setOverriding(true)}
        />
      )}
      {open && !line.byPerson && (
        <Button className={styles.back} size="small" appearance="transparent" disabled={busy} onClick={keep}>
          {pane.score.keepComputed}
        </Button>
      )}
    </div>
  );
}
