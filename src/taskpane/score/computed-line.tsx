import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { issueLine } from "../../app/issue-line";
import type { ScoreCriterion } from "../../app/live/board/scoring/score-sheet";
import type { ScoreLine } from "../../app/live/board/scoring/scored-cluster";
import { usePane } from "../pane-context";
import { CriterionHead, StagesBeside } from "./line-parts";
import { Note, Stack, useLooks } from "../states/looks";

type Props = {
  readonly criterion: ScoreCriterion;
  readonly line: ScoreLine;
  /** Points in force; `null` = none, or not applicable. */
  readonly points: number | null;
  readonly decimals: number;
  readonly disabled: boolean;
  /** Someone gives other points than the rule does. */
  readonly override: () => void;
};

/** Points that come from figures or dates: explained; others are typed only by who asks for it. */
export function ComputedLine({ criterion, line, points, decimals, disabled, override }: Props) {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.score;
  const id = useId();
  const computed = line.stages.find(({ stage }) => stage === "auto");
  const gate = line.gate ?? null;
  const leftOut = line.need === "nothing" && points === null && gate === null;
  const shown = leftOut
    ? words.notApplicable
    : words.outOf({ points, max: criterion.outsideBase ? null : criterion.max, decimals });
  return (
    <Stack gap={4}>
      <CriterionHead criterion={criterion} id={id} points={shown} />
      <Note>
        {computed?.explanation != null
          ? texts.explain(computed.explanation)
          : leftOut
            ? texts.words.scoringMethod[criterion.kind]
            : whyOpen(line, { texts, pane })}
      </Note>
      {gate !== null && <Note>{texts.scoring.closed(gate)}</Note>}
      <StagesBeside stages={line.stages.filter(({ stage }) => stage !== "auto")} points={computed?.points ?? null} />
      <Button
        className={looks.flushStart}
        size="small"
        appearance="transparent"
        aria-describedby={id}
        disabled={disabled}
        onClick={override}
      >
        {words.override}
      </Button>
    </Stack>
  );
}

/** What is missing, as far as it is known: a rule's own obstacle, a document's day, or figures. */
function whyOpen(
  { obstacle, waits }: ScoreLine,
  { texts, pane }: Pick<ReturnType<typeof usePane>, "texts" | "pane">,
): string {
  if (obstacle !== null) return issueLine(obstacle, texts).message;
  return waits === undefined || waits === null ? pane.score.waitsForFigures : texts.scoring.waits(waits);
}
