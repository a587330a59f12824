import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { ScoreCriterion } from "../../app/live/board/scoring/score-sheet";
import type { Score } from "../../domain/scoring/score";
import { formatNumber } from "../../text/numbers";
import type { ScoreTexts } from "../../text/vi/pane/score";
import { usePane } from "../pane-context";
import { differenceOf, type PointsProblem, stepped } from "./typed-line";
import { Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: "8px", alignItems: "baseline" },
});

/** A criterion's name and, where it isn't typed in a field of its own, its points. */
export function CriterionHead({
  criterion,
  id,
  points,
}: {
  readonly criterion: ScoreCriterion;
  readonly id?: string;
  readonly points: string | null;
}) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={styles.root}>
      <Text className={looks.breaks} {...(id === undefined ? {} : { id })}>
        <span className={looks.quiet}>{criterion.code} </span>
        {criterion.name}
      </Text>
      {points !== null && (
        <Text className={looks.figures} weight="semibold">
          {points}
        </Text>
      )}
    </div>
  );
}

const usePointsFieldStyles = makeStyles({
  input: { width: "128px" },
  figure: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

type Props = {
  readonly criterion: ScoreCriterion;
  readonly labelledBy: string;
  readonly text: string;
  readonly problem: PointsProblem | null;
  readonly disabled: boolean;
  readonly decimals: number;
  readonly change: (text: string) => void;
  /** Enter was pressed. */
  readonly entered: (field: HTMLInputElement) => void;
};

/** Points are typed, or moved by the arrow keys; what can't be taken is said at once. */
export function PointsField({ criterion, labelledBy, text, problem, disabled, decimals, change, entered }: Props) {
  const styles = usePointsFieldStyles();
  const { pane, texts } = usePane();
  const words = pane.score;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Enter") entered(event.currentTarget);
    const steps = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (steps === 0) return;
    event.preventDefault();
    change(formatNumber(stepped(text, steps, { ...criterion, decimals }), null, texts.lang));
  };
  return (
    <Field
      hint={words.bounds(criterion)}
      {...(problem === null ? {} : { validationState: "error", validationMessage: problemWords(problem, words) })}
    >
      <Input
        className={styles.input}
        value={text}
        disabled={disabled}
        input={
          {
            className: styles.figure,
            inputMode: "decimal",
            autoComplete: "off",
            "aria-labelledby": labelledBy,
            "data-points": "",
          } as object
        }
        onChange={(_, data) => change(data.value)}
        onKeyDown={onKeyDown}
      />
    </Field>
  );
}

function problemWords(problem: PointsProblem, words: ScoreTexts): string {
  if (problem.kind === "not-a-number") return words.notANumber;
  return problem.kind === "too-high"
    ? words.tooHigh({ points: problem.bound })
    : words.tooLow({ points: problem.bound });
}

const useStagesBesideStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  differs: { color: tokens.colorPaletteMarigoldForeground2, fontWeight: tokens.fontWeightSemibold },
});

/** What others gave on the line, each with how far it is from `points`; of peers how many gave what, and never who. */
export function StagesBeside({
  stages,
  points,
}: {
  readonly stages: readonly Score[];
  readonly points: number | null;
}) {
  const styles = useStagesBesideStyles();
  const { pane, texts } = usePane();
  const words = pane.score;
  if (stages.length === 0) return null;
  return (
    <Stack gap={4}>
      {stages.map((score) => {
        const difference = differenceOf(points, score.points);
        const reason = score.stage === "cross" ? null : (score.explanation?.parts["explanation"] ?? null);
        return (
          <Text key={score.stage} size={200} className={styles.quiet}>
            {words.beside({ stage: score.stage, points: score.notApplicable ? null : score.points })}
            {difference !== null && difference !== 0 && (
              <span className={styles.differs}>{` ≠ ${words.difference({ points: difference })}`}</span>
            )}
            {score.stage === "cross" && score.explanation !== null && ` · ${texts.explain(score.explanation)}`}
            {reason !== null && ` · ${words.statedReason({ text: String(reason) })}`}
          </Text>
        );
      })}
    </Stack>
  );
}
