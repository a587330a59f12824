import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { ScoreCriterion } from "../../app/live/board/scoring/score-sheet";
import { formatNumber } from "../../text/numbers";
import type { ScoreTexts } from "../../text/vi/pane/score";
import { usePane } from "../pane-context";
import { stepped, type PointsProblem } from "./typed-line";

const useStyles = makeStyles({
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
  const styles = useStyles();
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
