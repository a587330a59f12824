import { Button, Field, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { MemberScores, MemberSums, ScoreCriterion, ScoreSheet } from "../../app/live/scoring/score-sheet";
import { NarrowSelect } from "../entering/narrow-select";
import { usePane } from "../pane-context";
import { Heading } from "../states/heading";
import { takeFocus } from "../states/take-focus";
import { ComputedLine } from "./computed-line";
import { HandLine } from "./hand-line";
import { scorerOf, scorersFor, type ScoreEvent, type ScoreState } from "./score-state";
import { sectionsOf, type Section } from "./sections-of";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "12px" },
  back: { marginInlineStart: "-8px" },
  title: { display: "flex", flexDirection: "column", outlineStyle: "none" },
  section: { display: "flex", flexDirection: "column", rowGap: "12px" },
  heading: { margin: 0, paddingBlock: "4px", borderBottomWidth: "1px", borderBottomStyle: "solid", borderBottomColor: tokens.colorNeutralStroke1 },
  line: { paddingBottom: "12px", borderBottomWidth: "1px", borderBottomStyle: "solid", borderBottomColor: tokens.colorNeutralStroke2 },
  quiet: { color: tokens.colorNeutralForeground2 },
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
    <div className={styles.root}>
      <nav aria-label={pane.browse.pathLabel}>
        <Button className={styles.back} size="small" appearance="subtle" icon={<ChevronLeftRegular />} onClick={() => dispatch({ type: "member", unit: null })}>
          {pane.score.back}
        </Button>
      </nav>
      <div ref={title} tabIndex={-1} className={styles.title}>
        <Heading level={2} large>
          {member.name}
        </Heading>
        <Text size={200} className={styles.quiet}>
          {texts.words.role[member.role]}
        </Text>
      </div>
      <ScoredBy {...props} />
      {sectionsOf(sheet.criteria).map((section) => (
        <SectionLines key={section.name ?? ""} section={section} {...props} />
      ))}
    </div>
  );
}

function ScoredBy({ sheet, member, state, busy, dispatch }: Props) {
  const { pane } = usePane();
  const words = pane.score;
  const scorer = scorerOf(sheet, member, state);
  if (scorer === null) return null;
  if (scorer === "nobody") return <Text>{words.noDeputy}</Text>;
  return (
    <Field label={words.scorerLabel} size="small" {...(member.role === "leader" ? { hint: words.leaderRule } : {})}>
      <NarrowSelect value={scorer.unit} disabled={busy} onChange={(_, data) => dispatch({ type: "scorer", unit: member.unit, scorer: data.value })}>
        {scorersFor(sheet, member).map(({ unit, name }) => (
          <option key={unit} value={unit}>
            {name}
          </option>
        ))}
      </NarrowSelect>
    </Field>
  );
}

function SectionLines({ section, sheet, member, sums, state, busy, dispatch, entered }: Props & { readonly section: Section<ScoreCriterion> }) {
  const styles = useStyles();
  const { pane } = usePane();
  const disabled = busy || scorerOf(sheet, member, state) === "nobody";
  return (
    <section className={styles.section} aria-label={section.name ?? pane.score.otherCriteria}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {section.name ?? pane.score.otherCriteria}
      </Text>
      {section.lines.map(({ criterion, index }) => {
        const line = member.lines[index];
        if (line === undefined) return null;
        return (
          <div key={criterion.code} className={styles.line}>
            {line.byPerson ? (
              <HandLine sheet={sheet} criterion={criterion} line={line} typed={state.typed[member.unit]?.[criterion.code]} disabled={disabled} change={(typed) => dispatch({ type: "typed", unit: member.unit, criterion: criterion.code, line: typed })} entered={entered} />
            ) : (
              <ComputedLine criterion={criterion} line={line} points={sums.points[index] ?? null} decimals={sheet.decimals} />
            )}
          </div>
        );
      })}
    </section>
  );
}
