import { reasonAsked, reasonOwed, saysSomething } from "../../app/live/rules";
import { Button, Checkbox, Field, makeStyles, Text, Textarea } from "@fluentui/react-components";
import { useId, useState } from "react";
import { issueLine } from "../../app/issue-line";
import type { ScoreCriterion, ScoreSheet } from "../../app/live/board/scoring/score-sheet";
import type { ScoreLine } from "../../app/live/board/scoring/scored-cluster";
import { usePane } from "../pane-context";
import { CriterionHead, PointsField, StagesBeside } from "./line-parts";
import { lineAsEntered, pointsOfLine, type PointsProblem, type TypedLine } from "./typed-line";
import { Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", columnGap: "8px", alignItems: "flex-start" },
});

type Props = {
  readonly sheet: Pick<ScoreSheet, "stage" | "decimals" | "explainDifference">;
  readonly criterion: ScoreCriterion;
  readonly line: ScoreLine;
  /** `undefined` = nothing was typed since the sheet was read. */
  readonly typed: TypedLine | undefined;
  readonly disabled: boolean;
  readonly change: (line: TypedLine) => void;
  readonly entered: (field: HTMLInputElement) => void;
};

/** A criterion that a person scores, with what others gave beside the field. */
export function HandLine({ sheet, criterion, line, typed, disabled, change, entered }: Props) {
  const { texts } = usePane();
  const id = useId();
  const fields = typed ?? lineAsEntered(line, texts.lang);
  const given = pointsOfLine(fields, criterion);
  const beside = line.stages.filter(({ stage }) => stage !== sheet.stage);
  const unexplained = given.explanation === null;
  const shut = disabled || (line.entered?.closed ?? null) !== null;
  return (
    <Stack gap={4}>
      <CriterionHead criterion={criterion} id={id} points={null} />
      <Fields
        {...{ criterion, fields, change, entered }}
        labelledBy={id}
        problem={given.problem}
        decimals={sheet.decimals}
        disabled={shut}
      />
      <StagesBeside stages={beside} points={given.points} />
      <InSheet line={line} points={given.points} />
      <Trouble line={line} />
      {line.gate != null && <Text size={200}>{texts.scoring.closed(line.gate)}</Text>}
      {line.obstacle !== null && <Text size={200}>{issueLine(line.obstacle, texts).message}</Text>}
      <Reason
        owed={unexplained && reasonOwed(line, given)}
        asked={
          unexplained && reasonAsked({ ...given, stage: sheet.stage }, line.stages, sheet.explainDifference)
            ? sheet.explainDifference
            : null
        }
        labelledBy={id}
        text={fields.explanation}
        disabled={shut}
        change={(explanation) => change({ ...fields, explanation })}
      />
    </Stack>
  );
}

type FieldsProps = Pick<Props, "criterion" | "disabled" | "change" | "entered"> & {
  readonly fields: TypedLine;
  readonly labelledBy: string;
  readonly problem: PointsProblem | null;
  readonly decimals: number;
};

/** Points, or that the criterion doesn't apply: then no points are asked for. */
function Fields({ fields, labelledBy, disabled, change, ...points }: FieldsProps) {
  const styles = useStyles();
  const { pane } = usePane();
  return (
    <div className={styles.fields}>
      <PointsField
        {...points}
        labelledBy={labelledBy}
        text={fields.text}
        disabled={disabled || fields.notApplicable}
        change={(text) => change({ ...fields, text })}
      />
      <Checkbox
        label={pane.score.notApplicable}
        aria-describedby={labelledBy}
        checked={fields.notApplicable}
        disabled={disabled}
        onChange={(_, data) => change({ ...fields, notApplicable: data.checked === true })}
      />
    </div>
  );
}

/** What the field is about to replace. */
function InSheet({ line: { entered }, points }: { readonly line: ScoreLine; readonly points: number | null }) {
  const { pane } = usePane();
  const there = entered?.points ?? null;
  return there === null || there === points ? null : <Text size={200}>{pane.score.inSheet({ points: there })}</Text>;
}

function Trouble({ line: { entered } }: { readonly line: ScoreLine }) {
  const looks = useLooks();
  const { pane } = usePane();
  if (entered === null) return null;
  const left = !entered.counts && saysSomething(entered);
  const said =
    entered.closed === "formula"
      ? pane.score.closedByFormula(entered)
      : entered.closed === "repeated"
        ? pane.score.closedByRepeat
        : left
          ? pane.score.notCounted(entered)
          : null;
  return said === null ? null : (
    <Text size={200} className={looks.error}>
      <span aria-hidden>▲ </span>
      {said}
    </Text>
  );
}

type ReasonProps = {
  /** Nothing is written without it. */
  readonly owed: boolean;
  /** Points of difference above which it is asked; `null` = it isn't. */
  readonly asked: number | null;
  readonly labelledBy: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly change: (text: string) => void;
};

function Reason({ owed, asked, labelledBy, text, disabled, change }: ReasonProps) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.score;
  const [opened, setOpened] = useState(false);
  if (!opened && !owed && asked === null && text === "") {
    return (
      <Button
        className={looks.flushStart}
        size="small"
        appearance="transparent"
        aria-describedby={labelledBy}
        disabled={disabled}
        onClick={() => setOpened(true)}
      >
        {words.addReason}
      </Button>
    );
  }
  const said = owed
    ? ({ validationState: "error", validationMessage: words.reasonOwed } as const)
    : asked === null
      ? {}
      : ({ validationState: "warning", validationMessage: words.reasonAsked({ points: asked }) } as const);
  return (
    <Field label={words.reasonLabel} size="small" {...said}>
      <Textarea
        value={text}
        rows={2}
        resize="vertical"
        disabled={disabled}
        aria-describedby={labelledBy}
        onChange={(_, data) => change(data.value)}
      />
    </Field>
  );
}
